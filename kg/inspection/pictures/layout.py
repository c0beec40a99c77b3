"""Where dots stand: trees that are read like a page, from the thing in the middle to either side.

Each dot has a band of the sheet to itself, as high as its words or as what hangs on it, and each step from the middle
a column as wide as its words: nothing can overlap. Nothing is left to chance, so a picture is the same on every run.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kg.inspection.pictures.scene import Line, Scene
from kg.inspection.pictures.words import LEADING, NAME, NOTE, measure, wrap

if TYPE_CHECKING:
    import networkx as nx

COLUMN: Final = 190.0
"""The widest that words beside a dot may be, in points."""
GAP: Final = 58.0
"""Between two columns, for the lines."""
INDENT: Final = 10.0
"""From a dot to its words."""
_AIR = 7.0
"""Between two dots, one above the other."""
_PAGE = (500.0, 700.0)
"""What a printed page has room for, in points."""


@dataclass(slots=True)
class Place:
    """Where one dot stands, with its words; ``x`` is its mark's, ``y`` the middle of its band."""

    iri: str
    name: list[str]
    note: list[str]
    parent: str = ""
    side: int = 1
    """1 to the right of the middle, -1 to its left."""
    level: int = 0
    x: float = 0.0
    y: float = 0.0

    @property
    def height(self) -> float:
        """Of the words, with air."""
        return (len(self.name) * NAME + len(self.note) * NOTE) * LEADING + _AIR

    @property
    def width(self) -> float:
        """Of the words, with their indent."""
        lines = [(line, NAME) for line in self.name] + [(line, NOTE) for line in self.note]
        return INDENT + max((measure(line, size) for line, size in lines), default=0.0)


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

    network = nx.Graph()
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
        height = max(root.height + 14, *heights.values())
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
        return sorted(iris, key=lambda iri: (dots[iri].kind, dots[iri].detail, dots[iri].name, iri))

    def _place(self, iri: str, parent: str, side: int) -> Place:
        dot = self._scene.dots[iri]
        words = "; ".join(dict.fromkeys(filter(None, (*self._between.get((parent, iri), ()), dot.detail))))
        width = COLUMN if parent else COLUMN - 30
        level = self.places[parent].level + 1 if parent else 0
        name, note = wrap(dot.name, width - INDENT, NAME, 3), wrap(words, width - INDENT, NOTE, 2)
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
    """Give all dots their x, column by column; the width of all."""
    widths: dict[int, float] = defaultdict(float)
    for place in places:
        column = place.level * place.side
        widths[column] = max(widths[column], place.width)
    left = sum(widths[column] + GAP for column in widths if column < 0)
    starts = {0: left}
    for column in sorted(column for column in widths if column > 0):
        starts[column] = starts[column - 1] + widths[column - 1] + GAP
    for column in sorted((column for column in widths if column < 0), reverse=True):
        starts[column] = starts[column + 1] - GAP - (widths[column + 1] if column < -1 else 0.0)
    for place in places:
        place.x = starts[place.level * place.side]
    last = max(starts)
    return starts[last] + widths[last]


def ends(places: dict[str, Place], lines: list[Line]) -> Iterator[tuple[Place, Place, Line]]:
    """The two places of each line, the one nearer to the middle first."""
    for line in lines:
        one, other = sorted((places[line.source], places[line.target]), key=lambda place: (place.level, place.iri))
        yield one, other, line
