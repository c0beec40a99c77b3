"""The fact sheet, version 1, as pydantic models; an unknown or misspelt field is refused."""

import re
import unicodedata
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from kg.facts.countries import known_code
from kg.facts.dates import PartialDate
from kg.facts.terms import (
    AgreementKind,
    AgreementStatus,
    Capacity,
    EventKind,
    EventStatus,
    HoldingStatus,
    InstitutionType,
    PlaceType,
)

LONGEST_TEXT = 1_000_000
"""Characters that one string of a sheet may have; engines below fail on far longer literals."""


def _readable(text: str) -> str:
    """Refuse what RDF, XML or a terminal cannot carry: control characters and lone surrogates."""
    for at, char in enumerate(text):
        if unicodedata.category(char) in ("Cc", "Cs") and char not in "\n\r\t":
            raise ValueError(f"character U+{ord(char):04X} at position {at} cannot be kept: remove it")
    return text


def _web_address(text: str) -> str:
    if not re.fullmatch(r"https?://[^\s<>\"{}|\\^`]+", text):
        raise ValueError("an address starts with http:// or https:// and has no spaces or brackets")
    return text


Text = Annotated[str, Field(min_length=1, max_length=LONGEST_TEXT), AfterValidator(_readable)]
Reference = Annotated[str, Field(min_length=1, max_length=200), AfterValidator(_readable)]
CountryCode = Annotated[str, AfterValidator(known_code)]


class Model(BaseModel):
    """Settings that every part of the sheet shares."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Article(Model):
    """The article that a sheet speaks of; ``sha256`` is of the text that offsets count in, as UTF-8."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9-]+$", max_length=150)]
    title: Text | None = None
    outlet: Text | None = None
    author: Text | None = None
    published: PartialDate | None = None
    url: Annotated[str, Field(max_length=2000), AfterValidator(_web_address)] | None = None
    language: Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")] = "en"
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


class Extraction(Model):
    """Who or what wrote the sheet: a tool with its version and model, or a person by name; time in UTC."""

    extractor: Text
    version: Text | None = None
    model: Text | None = None
    time: Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")] | None = None


class Evidence(Model):
    """A span of the text: code points from ``start`` up to, not including, ``end``, and the words there."""

    start: Annotated[int, Field(ge=0)]
    end: int
    quote: Text

    @model_validator(mode="after")
    def _quote_fills_the_span(self) -> Self:
        if self.end - self.start != len(self.quote):
            raise ValueError(f"the quote has {len(self.quote)} characters but the span has {self.end - self.start}")
        return self


class _Named(Model):
    id: Reference
    name: Text
    aliases: list[Text] = []
    inferred: bool = False


class Person(_Named):
    """A named human being."""

    kind: Literal["person"]


class Institution(_Named):
    """An organisation of any type; ``part_of`` is the id of the institution it belongs to."""

    kind: Literal["institution"]
    type: InstitutionType
    country: CountryCode | None = None
    part_of: Reference | None = None


class Place(_Named):
    """A country, contested territory, region, city or venue."""

    kind: Literal["place"]
    type: PlaceType
    country: CountryCode | None = None

    @model_validator(mode="after")
    def _code_fits_type(self) -> Self:
        if self.type == "country" and self.country is None:
            raise ValueError("a place of type country needs its ISO 3166-1 code in country")
        if self.type == "territory" and self.country is not None:
            raise ValueError("a contested territory carries no state's code: leave country out")
        return self


Entity = Annotated[Person | Institution | Place, Field(discriminator="kind")]


class _Supported(Model):
    id: Reference
    evidence: Annotated[list[Evidence], Field(min_length=1)]


class _Claimable(_Supported):
    claimed_by: Reference | None = None


class Office(_Claimable):
    """A person holds an office; ``person`` is missing where the article names only the office."""

    type: Literal["office"]
    person: Reference | None = None
    role: Text
    institution: Reference | None = None
    country: CountryCode | None = None
    status: HoldingStatus


class Signatory(Model):
    """Who put a name to an agreement: a person, a role, or both; ``for`` is the party signed for."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    person: Reference | None = None
    role: Text | None = None
    for_: Reference | None = Field(default=None, alias="for")

    @model_validator(mode="after")
    def _somebody(self) -> Self:
        if self.person is None and self.role is None:
            raise ValueError("a signatory needs a person or a role")
        return self


class Agreement(_Claimable):
    """An agreement between parties; ``event`` is the id of the event fact where it was signed."""

    type: Literal["agreement"]
    kind: AgreementKind
    status: AgreementStatus
    title: Text | None = None
    parties: Annotated[list[Reference], Field(min_length=1)]
    signatories: list[Signatory] = []
    date: PartialDate | None = None
    place: Reference | None = None
    event: Reference | None = None
    subject: Text | None = None


class Participant(Model):
    """Somebody or something that takes part in an event, and as what."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    entity: Reference
    as_: Capacity | None = Field(default=None, alias="as")


class Event(_Claimable):
    """A gathering or encounter of identified actors."""

    type: Literal["event"]
    kind: EventKind
    status: EventStatus
    name: Text | None = None
    date: PartialDate | None = None
    end_date: PartialDate | None = None
    place: Reference | None = None
    organisers: list[Reference] = []
    participants: list[Participant] = []
    occasion: Text | None = None

    @model_validator(mode="after")
    def _identified(self) -> Self:
        if not (self.name or self.participants or self.organisers):
            raise ValueError("an event needs at least a name, a participant or an organiser")
        if self.date and self.end_date and self.end_date.latest < self.date.earliest:
            raise ValueError(f"the event ends ({self.end_date}) before it begins ({self.date})")
        return self


class Statement(_Supported):
    """That somebody said something; what was said is never asserted."""

    type: Literal["statement"]
    speaker: Reference
    cue: Text | None = None
    quote: Text
    direct: bool
    event: Reference | None = None
    about: list[Reference] = []


Fact = Annotated[Office | Agreement | Event | Statement, Field(discriminator="type")]


class FactSheet(Model):
    """What one article reports, with the evidence; the references inside it hold (see `read_sheet`)."""

    version: Literal[1] = 1
    article: Article
    extraction: Extraction | None = None
    entities: list[Entity] = []
    facts: list[Fact] = []
