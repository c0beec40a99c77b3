"""Where dots stand: trees that are read like a page, from the thing in the middle to either side.

Each dot has a band of the sheet to itself, as high as its words or as what hangs on it, and each step from the middle
a column as wide as its words: nothing can overlap. Nothing is left to chance, so a picture is the same on every run.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kg.inspection.pictures.marks import MARKS
from kg.inspection.pictures.scene import Line, Scene
from kg.inspection.pictures.words import LEADING, NAME, NOTE, measure, wrap

if TYPE_CHECKING:
    import networkx as nx

COLUMN: Final = 190.0
"""The widest that words beside a dot may be, in points."""
_MIDDLE = 120.0
"""The same below the dot in the middle."""
GAP: Final = 64.0
"""Between two columns, for the lines."""
INDENT: Final = 10.0
"""From a dot to its words."""
_AIR = 7.0
"""Between two dots, one above the other."""
_PAGE = (500.0, 700.0)
"""What a printed page has room for, in points."""


@dataclass(slots=True)
class Place:
    """Where one dot stands, with its words beside it; the words of the one in the middle are centred below it."""

    iri: str
    name: list[str]
    note: list[str]
    parent: str = ""
    side: int = 0
    """1 to the right of the middle, -1 to its left, 0 in it."""
    level: int = 0
    x: float = 0.0
    """Of its mark."""
    y: float = 0.0
    """The middle of its band."""
    edge: float = 0.0
    """Where its column ends, on the side away from the middle; beyond it lines may turn."""

    @property
    def height(self) -> float:
        """Of the words, with air; in the middle with the mark, too."""
        words = (len(self.name) * NAME + len(self.note) * NOTE) * LEADING
        return words + _AIR + (0 if self.side else 2 * INDENT)

    @property
    def width(self) -> float:
        """Of the words, with their indent."""
        bold = not self.side
        names = [measure(line, NAME, bold=bold) for line in self.name]
        return INDENT + max([*names, *(measure(line, NOTE) for line in self.note)], default=0.0)


@dataclass(frozen=True, slots=True)
class Layout:
    """The places of all dots on a sheet of a size."""

    places: dict[str, Place]
    width: float
    height: float

    @property
    def fit(self) -> float:
        """How large the picture can be printed on a page."""
        return min(_PAGE[0] / self.width, _PAGE[1] / self.height, 1.0)


def lay_out(scene: Scene) -> Layout:
    """To one side or to both, whichever can be printed larger."""
    return max((_laid_out(scene, sides) for sides in (1, 2)), key=lambda layout: layout.fit)


def _laid_out(scene: Scene, sides: int) -> Layout:
    import networkx as nx  # noqa: PLC0415  # it takes longer to load than most commands to run

    network: nx.Graph[str] = nx.Graph()
    network.add_nodes_from(scene.dots)
    network.add_edges_from((line.source, line.target) for line in scene.lines if line.source != line.target)
    places: dict[str, Place] = {}
    top = 0.0
    parts = sorted(nx.connected_components(network), key=lambda part: (scene.centre not in part, -len(part), min(part)))
    for part in parts:
        root = scene.centre if scene.centre in part else min(part, key=lambda iri: (-network.degree(iri), iri))
        tree = _Tree(scene, network.subgraph(part), root, sides)
        top += tree.put(top) + 2 * _AIR
        places |= tree.places
    width = _columns(list(places.values()))
    return Layout(places, width, top)


class _Tree:
    """Dots that hang together, from one in the middle outwards."""

    def __init__(self, scene: Scene, network: "nx.Graph[str]", root: str, sides: int) -> None:
        self._scene, self._network, self._root = scene, network, root
        self._between = _between(scene.lines)
        self._children: dict[str, list[str]] = defaultdict(list)
        self._heights: dict[str, float] = {}
        self.places = {root: self._place(root, "", 0)}
        self._sides = self._split(sides)
        for side, firsts in self._sides.items():
            self._grow(firsts, side)

    def put(self, top: float) -> float:
        """Give all dots their y below a top; the height that they take."""
        root = self.places[self._root]
        heights = {side: sum(self._band(child) for child in self._firsts(side)) for side in self._sides}
        height = max(root.height, *heights.values())
        root.y = top + height / 2
        for side in self._sides:
            self._stack(self._firsts(side), top + (height - heights[side]) / 2)
        return height

    def _firsts(self, side: int) -> list[str]:
        return [child for child in self._children[self._root] if self.places[child].side == side]

    def _split(self, sides: int) -> dict[int, set[str]]:
        """Which dots stand on which side: what hangs together without the middle stays together."""
        import networkx as nx  # noqa: PLC0415

        split: dict[int, set[str]] = {1: set(), -1: set()} if sides == 2 else {1: set()}
        rest = self._network.subgraph(set(self._network) - {self._root})
        for part in sorted(nx.connected_components(rest), key=lambda part: (-len(part), min(part))):
            min(split.items(), key=lambda item: (len(item[1]), -item[0]))[1].update(part)
        return split

    def _grow(self, allowed: set[str], side: int) -> None:
        edge = [self._root]
        while edge:
            reached = []
            for parent in edge:
                for child in self._sorted(set(self._network[parent]) & allowed - self.places.keys()):
                    self.places[child] = self._place(child, parent, side)
                    self._children[parent].append(child)
                    reached.append(child)
            edge = reached

    def _sorted(self, iris: Iterable[str]) -> list[str]:
        dots = self._scene.dots
        return sorted(
            iris, key=lambda iri: (list(MARKS).index(dots[iri].kind), dots[iri].date or "~", dots[iri].name, iri)
        )

    def _place(self, iri: str, parent: str, side: int) -> Place:
        dot = self._scene.dots[iri]
        words = "; ".join(dict.fromkeys(filter(None, (*self._between.get((parent, iri), ()), dot.detail))))
        level = self.places[parent].level + 1 if parent else 0
        name = wrap(dot.name, COLUMN if parent else _MIDDLE, NAME, 3 if parent else 5, bold=not parent)
        note = wrap(words, COLUMN if parent else _MIDDLE, NOTE, 2)
        return Place(iri, name, note, parent, side, level)

    def _band(self, iri: str) -> float:
        if iri not in self._heights:
            self._heights[iri] = max(self.places[iri].height, sum(self._band(child) for child in self._children[iri]))
        return self._heights[iri]

    def _stack(self, iris: list[str], top: float) -> None:
        for iri in iris:
            band = self._band(iri)
            self.places[iri].y = top + band / 2
            below = self._children[iri]
            self._stack(below, top + (band - sum(self._band(child) for child in below)) / 2)
            top += band


def _between(lines: list[Line]) -> dict[tuple[str, str], list[str]]:
    """What a dot is to another, by the other and the dot."""
    told: dict[tuple[str, str], list[str]] = defaultdict(list)
    for line in lines:
        told[line.source, line.target].append(line.forth)
        told[line.target, line.source].append(line.back)
    return told


def _columns(places: list[Place]) -> float:
    """Give all dots their x, column by column outwards from the middle; the width of all."""
    widths: dict[int, float] = defaultdict(float)
    for place in places:
        column = place.level * place.side
        widths[column] = max(widths[column], place.width)
    middle = sum(widths[column] + GAP for column in widths if column < 0) + widths[0] / 2
    marks = {0: middle}
    for side in (1, -1):
        edge = middle + side * (widths[0] / 2 + GAP)
        for column in sorted((column for column in widths if column * side > 0), key=abs):
            marks[column] = edge
            edge += side * (widths[column] + GAP)
    for place in places:
        column = place.level * place.side
        place.x, place.edge = marks[column], marks[column] + place.side * widths[column]
    return middle + widths[0] / 2 + sum(widths[column] + GAP for column in widths if column > 0)


def ends(places: dict[str, Place], lines: list[Line]) -> Iterator[tuple[Place, Place, Line]]:
    """The two places of each line, the one nearer to the middle first."""
    for line in lines:
        one, other = sorted((places[line.source], places[line.target]), key=lambda place: (place.level, place.iri))
        yield one, other, line
