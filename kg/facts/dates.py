"""Dates as news gives them: a year, a year and month, or a day."""

import calendar
import datetime
import re
from dataclasses import dataclass
from functools import total_ordering
from typing import Any, Self

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

_FORM = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)


@total_ordering
@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date at the precision that a text settles, and no finer.

    It stands for the closed interval of days from `earliest` to `latest`. The order is by the earliest
    day, and where that is the same the wider interval comes first: 2023 < 2023-01 < 2023-01-01.
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.day is not None and self.month is None:
            raise ValueError("a day needs its month")
        _ = self.earliest, self.latest  # an impossible day, such as 2023-02-30, is refused here

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``2023``, ``2023-03`` or ``2023-03-14``; anything else is a ValueError."""
        found = _FORM.fullmatch(text)
        if not found:
            raise ValueError("a date is written 2023, 2023-03 or 2023-03-14")
        year, month, day = (int(part) if part else None for part in found.groups())
        try:
            return cls(year or 0, month, day)
        except ValueError as error:
            raise ValueError(f"no such date: {error}") from None

    @property
    def earliest(self) -> datetime.date:
        """The first day that the date can mean."""
        return datetime.date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> datetime.date:
        """The last day that the date can mean."""
        month = self.month or 12
        return datetime.date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def __str__(self) -> str:
        parts = [f"{self.year:04}", *(f"{part:02}" for part in (self.month, self.day) if part)]
        return "-".join(parts)

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, PartialDate):
            return NotImplemented
        return (self.earliest, -self.latest.toordinal()) < (other.earliest, -other.latest.toordinal())

    @classmethod
    def __get_pydantic_core_schema__(cls, source: type[Any], handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            cls._from_input, serialization=core_schema.plain_serializer_function_ser_schema(str)
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"type": "string", "pattern": r"^\d{4}(-\d\d(-\d\d)?)?$", "examples": ["2023", "2023-03", "2023-03-14"]}

    @classmethod
    def _from_input(cls, value: object) -> Self:
        """Accept a date, its text, or a bare year as YAML reads it."""
        if isinstance(value, cls):
            return value
        return cls.parse(str(value))
