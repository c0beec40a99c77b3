"""What the components find, before it becomes a fact sheet: facts that point at actors and spans."""

from dataclasses import dataclass, field

from kg.extraction.mentions import Actor
from kg.extraction.sentences import Span
from kg.facts import PartialDate


@dataclass(eq=False, slots=True, kw_only=True)
class Finding:
    """One fact with the spans that show it, and the component that found it."""

    spans: list[Span]
    component: str
    anchors: list[int] = field(default_factory=list)
    """Where the words stand that the fact turns on."""
    claimed_by: Actor | None = None


@dataclass(eq=False, slots=True, kw_only=True)
class OfficeFound(Finding):
    """Somebody holds an office."""

    role: str
    person: Actor | None = None
    institution: Actor | None = None
    country: str | None = None
    assumed: bool = False
    """Whether nothing beside the title says whose state's it is."""
    status: str = "current"


@dataclass(eq=False, slots=True, kw_only=True)
class AgreementFound(Finding):
    """An agreement between parties."""

    kind: str
    status: str
    parties: list[Actor]
    signatories: list[tuple[Actor | None, str | None, Actor | None]] = field(default_factory=list)
    title: str | None = None
    subject: str | None = None
    date: PartialDate | None = None
    place: Actor | None = None
    event: "EventFound | None" = None
    indefinite: bool = False
    """Whether it was spoken of as "a treaty", a new one."""
    assumed: bool = False
    """Whether no verb says how it stands."""
    several: bool = False
    """Whether it stands for more than one, "two treaties"."""
    between: bool = False
    """Whether its own words say between whom it is: "the accord between A and B"."""
    through: bool = False
    """Whether its parties are known only from the people who signed for them."""
    prior: bool = False
    """Whether it was spoken of as one before the one the article is about."""
    pending: bool = False
    """Whether nobody is known yet whom it binds; it becomes a fact only once a later sentence says so."""


@dataclass(eq=False, slots=True, kw_only=True)
class EventFound(Finding):
    """A gathering or an encounter."""

    kind: str
    status: str
    name: str | None = None
    date: PartialDate | None = None
    end_date: PartialDate | None = None
    place: Actor | None = None
    organisers: list[Actor] = field(default_factory=list)
    participants: list[tuple[Actor, str]] = field(default_factory=list)


@dataclass(eq=False, slots=True, kw_only=True)
class StatementFound(Finding):
    """That somebody said something."""

    speaker: Actor
    quote: Span
    direct: bool
    cue: str | None = None
