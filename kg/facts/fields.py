"""What the fields of a sheet may hold."""

import re
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from kg.facts.countries import known_code

LONGEST_TEXT = 1_000_000
"""Characters that one string of a sheet may have; engines below fail on far longer literals."""

_UNREADABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""What RDF, XML or a terminal cannot carry: control characters, lone surrogates, noncharacters."""


def _readable(text: str) -> str:
    if found := _UNREADABLE.search(text):
        raise ValueError(f"character U+{ord(found[0]):04X} at position {found.start()} cannot be kept: remove it")
    return text


def _web_address(text: str) -> str:
    if not re.fullmatch(r"https?://[^\s<>\"{}|\\^`]+", text):
        raise ValueError("an address starts with http:// or https:// and has no spaces or brackets")
    return text


Text = Annotated[str, Field(min_length=1, max_length=LONGEST_TEXT), AfterValidator(_readable)]
Reference = Annotated[str, Field(min_length=1, max_length=200), AfterValidator(_readable)]
CountryCode = Annotated[str, AfterValidator(known_code)]
WebAddress = Annotated[str, Field(max_length=2000), AfterValidator(_web_address)]


class Model(BaseModel):
    """Settings that every part of the sheet shares."""

    model_config = ConfigDict(extra="forbid", frozen=True)
