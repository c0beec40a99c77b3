from typing import Any, TypeVar

import pytest

from kg.extraction.llm.entities import Entities
from kg.extraction.llm.facts import Facts
from kg.extraction.llm.rejected import Rejected
from kg.extraction.llm.wording import Wording
from kg.facts import Agreement, Event, Office, Statement
from tests.extraction.llm.samples import TEXT, answer, fact

Kind = TypeVar("Kind", Agreement, Event, Office, Statement)


class Reading:
    """The facts of one answer about the sample article, by the model's id where they were kept."""

    def __init__(self, given: dict[str, Any]) -> None:
        self.rejected: list[Rejected] = []
        wording = Wording(TEXT)
        entities = Entities(wording, self.rejected)
        self.facts = Facts(wording, entities, self.rejected)
        self.facts.add(given["facts"], entities.add(given["entities"]), 0)

    def one(self, kind: type[Kind]) -> Kind:
        return self.several(kind)[0]

    def several(self, kind: type[Kind]) -> list[Kind]:
        return [found for found in self.facts.all() if isinstance(found, kind)]

    @property
    def told(self) -> list[str]:
        return [str(each) for each in self.rejected]


def test_a_good_answer_is_kept_whole() -> None:
    reading = Reading(answer())
    assert reading.told == []
    assert [found.type for found in reading.facts.all()] == ["event", "agreement", "statement", "office", "agreement"]
    assert [found.id for found in reading.facts.all()] == ["f1", "f2", "f3", "f4", "f5"]
    assert reading.one(Agreement).event == "f1"


def test_evidence_has_the_texts_own_words_and_their_offsets() -> None:
    (span,) = Reading(answer()).one(Statement).evidence
    assert TEXT[span.start : span.end] == span.quote
    assert span.quote.startswith("\N{LEFT DOUBLE QUOTATION MARK}The sea")


def test_an_invented_quote_is_rejected_and_the_true_one_kept() -> None:
    given = answer()
    true = fact(given, "4")["evidence"][0]
    fact(given, "4")["evidence"] = ["Tamm, who is also a spy", true, true, 7]
    reading = Reading(given)
    assert [span.quote for span in reading.one(Office).evidence] == [true]
    assert reading.told == [
        'quote "Tamm, who is also a spy": these words do not stand in the text',
        'quote "7": these words do not stand in the text',
    ]


@pytest.mark.parametrize("evidence", [["Tamm, who is also a spy"], [], None, {}])
def test_a_fact_without_true_evidence_is_dropped(evidence: object) -> None:
    given = answer()
    fact(given, "4")["evidence"] = evidence
    reading = Reading(given)
    assert reading.several(Office) == []
    assert len(reading.facts.all()) == 4
    assert reading.rejected[-1].why == "no evidence for it in the text"


@pytest.mark.parametrize("quote", ["The sea waits for no permit", "", None, ["The sea"]])
def test_a_statement_that_the_text_does_not_have_is_dropped(quote: object) -> None:
    given = answer()
    fact(given, "2")["quote"] = quote
    reading = Reading(given)
    assert reading.several(Statement) == []
    assert [each.why for each in reading.rejected] == ["what was said is not in the text"]


def test_the_words_said_are_the_texts_own() -> None:
    given = answer()
    fact(given, "2")["quote"] = "The sea  does not wait\nfor paperwork"
    assert Reading(given).one(Statement).quote == "The sea does not wait for paperwork"


@pytest.mark.parametrize(
    ("number", "field", "value"),
    [("1", "kind", "handshake"), ("1", "date", "last Monday"), ("3", "status", "postponed"), ("4", "status", "forever"),
     ("4", "country", "Estonia"), ("2", "type", "rumour"), ("5", "parties", "lv"), ("1", "on_read", "import os")],
)  # fmt: skip
def test_a_fact_outside_the_model_is_dropped_and_the_others_stay(number: str, field: str, value: object) -> None:
    given = answer()
    fact(given, number)[field] = value
    reading = Reading(given)
    assert len(reading.facts.all()) == 4
    assert [each.sort for each in reading.rejected if each.sort != "reference"] == ["fact"]


@pytest.mark.parametrize("item", [None, 3, "signed", [], {}, {"type": "office"}])
def test_what_is_no_fact_at_all_is_rejected(item: object) -> None:
    given = answer()
    given["facts"].append(item)
    reading = Reading(given)
    assert len(reading.facts.all()) == 5
    assert reading.rejected[-1].sort == "fact"


def test_unknown_entities_fall_out_of_lists_and_optional_fields() -> None:
    given = answer()
    fact(given, "1").update({"parties": ["nobody", "ee", "ghost", "is"], "place": "lt"})
    fact(given, "3")["participants"].insert(0, {"entity": "ghost", "as": None})
    reading = Reading(given)
    assert reading.one(Agreement).parties == ["place-estonia", "place-iceland"]
    assert reading.one(Agreement).place is None
    assert [each.entity for each in reading.one(Event).participants] == ["place-estonia", "place-iceland"]
    assert sorted(reading.told) == [
        'reference "ghost": participants: no institution or person or place of the sheet',
        'reference "ghost": parties: no institution or person or place of the sheet',
        'reference "lt": place: no place of the sheet',
        'reference "nobody": parties: no institution or person or place of the sheet',
    ]


@pytest.mark.parametrize(("number", "field"), [("2", "speaker"), ("5", "claimed_by"), ("4", "person")])
def test_a_fact_cannot_lose_its_speaker_claimant_or_holder(number: str, field: str) -> None:
    given = answer()
    fact(given, number)[field] = "ghost"
    reading = Reading(given)
    assert len(reading.facts.all()) == 4
    assert [each.why for each in reading.rejected if each.sort == "fact"] == [f"its {field} is not in the sheet"]


def test_an_agreement_without_parties_left_is_dropped() -> None:
    given = answer()
    fact(given, "5")["parties"] = ["ghost"]
    assert len(Reading(given).several(Agreement)) == 1


def test_an_event_that_was_dropped_is_no_longer_referred_to() -> None:
    given = answer()
    fact(given, "3")["evidence"] = ["They danced all night"]
    reading = Reading(given)
    assert reading.one(Agreement).event is None
    assert reading.told[-1] == 'reference "3": event: no event of the sheet'


def test_signatories_stay_while_a_person_or_role_is_left() -> None:
    given = answer()
    fact(given, "1")["signatories"] = [
        {"person": "lt", "role": None, "for": "ee"},
        {"person": "ghost", "for": "is"},
        {"person": "ghost", "role": "director", "for": "ghost"},
        {"person": "", "role": "Grand Admiral"},
    ]
    reading = Reading(given)
    first, second = reading.one(Agreement).signatories
    assert (first.person, first.for_) == ("person-liis-tamm", "place-estonia")
    assert (second.person, second.role, second.for_) == (None, "director", None)
    assert 'words "Grand Admiral": role: not the text\'s words' in reading.told


def test_titles_and_subjects_are_in_the_texts_words_or_left_out() -> None:
    given = answer()
    fact(given, "1").update({"title": "Treaty of the Golden Whale", "subject": "Tidal RESEARCH"})
    reading = Reading(given)
    assert reading.one(Agreement).title is None
    assert reading.one(Agreement).subject == "Tidal RESEARCH"
    assert reading.told == ['words "Treaty of the Golden Whale": title: not the text\'s words']


def test_an_office_whose_role_is_invented_is_dropped() -> None:
    given = answer()
    fact(given, "4")["role"] = "Grand Admiral"
    reading = Reading(given)
    assert reading.several(Office) == []
    assert reading.rejected[-1].why == "office.role: Field required"


def test_a_fact_that_is_told_twice_is_one_with_the_evidence_of_both() -> None:
    given = answer()
    given["facts"].append(fact(given, "4") | {"id": "9", "evidence": ["director of the Baltic Tide Institute (BTI)"]})
    (office,) = Reading(given).several(Office)
    assert len(office.evidence) == 2
