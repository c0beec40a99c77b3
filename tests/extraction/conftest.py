from collections.abc import Callable

import pytest

from kg.articles import SourceArticle
from kg.extraction import extract
from kg.extraction.document import Document
from kg.extraction.extractor import documents
from kg.facts import Agreement, Event, FactSheet, Office, PartialDate, Statement, read_sheet, write_sheet


def article(text: str, *, published: str | None = "2021-05-12", outlet: str | None = None) -> SourceArticle:
    return SourceArticle(
        id="example", text=text, outlet=outlet, published=PartialDate.parse(published) if published else None
    )


class Facts:
    """A sheet with its facts by kind and its entities' names at hand."""

    def __init__(self, sheet: FactSheet) -> None:
        self.sheet = sheet
        self._names = {entity.id: entity.name for entity in sheet.entities}

    def name(self, reference: str | None) -> str | None:
        return self._names[reference] if reference else None

    @property
    def offices(self) -> list[tuple[str | None, str, str | None, str | None, str]]:
        held = [fact for fact in self.sheet.facts if isinstance(fact, Office)]
        return [(self.name(o.person), o.role, self.name(o.institution), o.country, o.status) for o in held]

    @property
    def agreements(self) -> list[Agreement]:
        return [fact for fact in self.sheet.facts if isinstance(fact, Agreement)]

    @property
    def events(self) -> list[Event]:
        return [fact for fact in self.sheet.facts if isinstance(fact, Event)]

    @property
    def said(self) -> list[tuple[str | None, str, bool]]:
        spoken = [fact for fact in self.sheet.facts if isinstance(fact, Statement)]
        return [(self.name(s.speaker), s.quote, s.direct) for s in spoken]

    def parties(self, at: int = 0) -> list[str | None]:
        return [self.name(party) for party in self.agreements[at].parties]

    def participants(self, at: int = 0) -> list[str | None]:
        return [self.name(participant.entity) for participant in self.events[at].participants]


Read = Callable[..., Facts]


@pytest.fixture(scope="session")
def read() -> Read:
    """Extract a text and check that the sheet keeps its contract."""

    def _read(text: str, *, published: str | None = "2021-05-12", outlet: str | None = None) -> Facts:
        sheet = extract(article(text, published=published, outlet=outlet))
        assert read_sheet(write_sheet(sheet), text=text) == sheet
        return Facts(sheet)

    return _read


def document_of(text: str) -> Document:
    return next(documents([article(text)]))
