"""The fact sheet, version 1, as pydantic models; an unknown or misspelt field is refused."""

from typing import Annotated, Literal, Self

from pydantic import ConfigDict, Field, model_validator

from kg.facts.dates import PartialDate
from kg.facts.entities import Entity
from kg.facts.fields import CountryCode, Model, Reference, Text, WebAddress
from kg.facts.terms import AgreementKind, AgreementStatus, Capacity, EventKind, EventStatus, HoldingStatus


class Article(Model):
    """The article that a sheet speaks of; ``sha256`` is of the text that offsets count in, as UTF-8."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9-]+$", max_length=150)]
    title: Text | None = None
    outlet: Text | None = None
    author: Text | None = None
    published: PartialDate | None = None
    url: WebAddress | None = None
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
