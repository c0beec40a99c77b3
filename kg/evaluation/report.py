"""What an evaluation found: scores of slots and groups, leaks, and each deviation with its sentence."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

GROUPS = ("entity", "office", "agreement", "event", "statement")


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of hits, wrong values and missed ones; the measures are 0 where there is nothing to measure."""

    hit: int = 0
    wrong: int = 0
    missed: int = 0

    def __add__(self, other: "Score") -> "Score":
        return Score(self.hit + other.hit, self.wrong + other.wrong, self.missed + other.missed)

    @property
    def precision(self) -> float:
        """The part of what is predicted that is right."""
        return self.hit / (self.hit + self.wrong) if self.hit + self.wrong else 0.0

    @property
    def recall(self) -> float:
        """The part of the gold that is found."""
        return self.hit / (self.hit + self.missed) if self.hit + self.missed else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def as_data(self) -> dict[str, float]:
        """The measures, rounded, and the counts."""
        measures = {"p": round(self.precision, 3), "r": round(self.recall, 3), "f1": round(self.f1, 3)}
        return {**measures, "hit": self.hit, "wrong": self.wrong, "missed": self.missed}


@dataclass(frozen=True, slots=True)
class Share:
    """How many are bad, of how many."""

    bad: int
    of: int


@dataclass(frozen=True, slots=True)
class Deviation:
    """One value that the prediction missed or has wrongly, with the words that show it on either side."""

    article: str
    slot: str
    what: Literal["missed", "wrong"]
    value: str
    gold_evidence: str | None
    predicted_evidence: str | None


@dataclass(frozen=True, slots=True)
class Report:
    """The figures of one evaluation.

    ``articles`` counts gold sheets and ``predicted`` those of them that have a prediction. ``leak_claim``: facts that
    are somebody's claim and are predicted as plain; ``leak_status``: agreements not signed and predicted as signed;
    ``ungrounded``: predicted evidence that does not stand at its place in the text, None where no texts were given.
    """

    articles: int
    predicted: int
    slots: Mapping[str, Score]
    leak_claim: Share
    leak_status: Share
    ungrounded: Share | None
    deviations: tuple[Deviation, ...]

    @property
    def groups(self) -> dict[str, Score]:
        """The slots of each group added up."""
        of = {group: [score for slot, score in self.slots.items() if slot.startswith(f"{group}.")] for group in GROUPS}
        return {group: sum(scores, Score()) for group, scores in of.items()}

    @property
    def overall(self) -> float:
        """The mean of the groups' F1, each as it is shown."""
        return round(sum(round(score.f1, 3) for score in self.groups.values()) / len(GROUPS), 3)

    def as_data(self) -> dict[str, Any]:
        """The figures as plain data, without the deviations."""
        shares = {"leak_claim": self.leak_claim, "leak_status": self.leak_status, "ungrounded": self.ungrounded}
        return {
            "articles": self.articles,
            "predicted": self.predicted,
            "slots": {slot: score.as_data() for slot, score in self.slots.items()},
            "groups": {group: score.as_data() for group, score in self.groups.items()},
            "overall": self.overall,
            **{name: {"bad": share.bad, "of": share.of} for name, share in shares.items() if share},
        }
