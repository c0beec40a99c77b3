"""What people have decided: it outranks every rule."""

from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Verdicts:
    """Human decisions, the latest on each pair, by the paths of what they speak of."""

    same: frozenset[tuple[str, str]] = frozenset()
    different: frozenset[tuple[str, str]] = frozenset()
    apart: frozenset[tuple[str, str]] = frozenset()
    """Article and name: what that article calls so is a thing of its own."""
    _partners: dict[str, set[str]] = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def of(
        cls,
        same: Iterable[tuple[str, str]],
        different: Iterable[tuple[str, str]],
        apart: Iterable[tuple[str, str]] = (),
    ) -> "Verdicts":
        """Verdicts on pairs in either order."""
        joined = frozenset((min(pair), max(pair)) for pair in same)
        partners: dict[str, set[str]] = {}
        for one, other in joined:
            partners.setdefault(one, set()).add(other)
            partners.setdefault(other, set()).add(one)
        return cls(joined, frozenset((min(pair), max(pair)) for pair in different), frozenset(apart), partners)

    def reach(self, path: str) -> set[str]:
        """All that people have said to be the same as what is at a path, step by step, itself included."""
        reached, todo = {path}, [path]
        while todo:
            for partner in self._partners.get(todo.pop(), set()) - reached:
                reached.add(partner)
                todo.append(partner)
        return reached

    def are_different(self, one: str, other: str) -> bool:
        """Whether a person has said that the two are not the same."""
        return (min(one, other), max(one, other)) in self.different

    def stand_apart(self, article: str, name: str) -> bool:
        """Whether a person has said that what an article calls by this name is its own thing."""
        return (article, name) in self.apart
