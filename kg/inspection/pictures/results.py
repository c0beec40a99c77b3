"""An answer to a query as a picture: a graph as a network; rows as a network, a timeline or bars."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from pyoxigraph import BlankNode, Literal, NamedNode, Triple

from kg.errors import UsageError
from kg.inspection.labels import labels
from kg.inspection.pictures.bars import MOST, counted, draw_bars
from kg.inspection.pictures.canvas import Sheet
from kg.inspection.pictures.dots import dots, local_name
from kg.inspection.pictures.marks import PALETTE
from kg.inspection.pictures.network_picture import draw_scene
from kg.inspection.pictures.scene import Dot, Line, Scene
from kg.inspection.pictures.timeline_picture import Moment, draw_timeline
from kg.inspection.pictures.words import tidy
from kg.namespaces import PREFIXES
from kg.store import Store

Term = NamedNode | BlankNode | Literal | Triple | None
_NAMES = {f"{PREFIXES['skos']}prefLabel", f"{PREFIXES['schema']}name", f"{PREFIXES['dcterms']}title"}
_TYPE = f"{PREFIXES['rdf']}type"
_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
_WHOLE = re.compile(r"\d{1,15}")


def draw_graph(store: Store, triples: Iterable[Triple], title: str, *, limit: int) -> Sheet:
    """A graph: nodes by their labels, in the answer or in the store; types and values stand with the nodes."""
    lines: list[Line] = []
    told: dict[str, list[str]] = defaultdict(list)
    names: dict[str, str] = {}
    for triple in sorted(triples, key=str):
        source, said, node = triple.subject, local_name(triple.predicate.value), triple.object
        if not isinstance(source, NamedNode | BlankNode):
            continue
        told[source.value] += []
        if isinstance(node, Literal) and triple.predicate.value in _NAMES:
            names.setdefault(source.value, node.value)
        elif isinstance(node, Literal):
            told[source.value].append(f"{said} {node.value}")
        elif isinstance(node, NamedNode | BlankNode) and triple.predicate.value != _TYPE:
            lines.append(Line(source.value, node.value, said, said))
    return _network(store, title, lines, told, names, limit)


def draw_rows(
    store: Store, columns: Sequence[str], rows: Sequence[Sequence[Term]], title: str, *, limit: int = MOST
) -> Sheet:
    """Rows: a network where two columns hold nodes, bars where one holds numbers, a timeline where one holds dates.

    Raises `UsageError` where they hold none of these, or there are no rows.
    """
    if not rows:
        raise UsageError("nothing to draw: the query finds nothing")
    cells = [list(column) for column in zip(*rows, strict=True)]
    nodes = [at for at, column in enumerate(cells) if _all(column, NamedNode)]
    dates = [at for at, column in enumerate(cells) if _fits(column, _DATE)]
    numbers = [at for at, column in enumerate(cells) if at not in dates[:1] and _fits(column, _WHOLE)]
    if len(nodes) >= 2 and not numbers:
        lines = [
            Line(_text(row[nodes[0]]), _text(row[nodes[1]]), word := _first_word(row, columns, nodes, dates), word)
            for row in rows
        ]
        return _network(store, title, lines, {}, {}, limit)
    if numbers:
        texts = [at for at in range(len(columns)) if at not in numbers and (at == 0 or at not in dates)]
        named = [at for at in texts if at not in nodes]
        return _bars(_words(store, rows), numbers[0], named or texts, title, limit)
    if dates:
        rest = [at for at in range(len(columns)) if at != dates[0] and at not in nodes]
        return draw_timeline(title, _moments(store, rows, dates[0], nodes, rest), limit=limit)
    raise UsageError("these rows cannot be drawn: a picture needs two columns of nodes, one of dates or one of numbers")


def _words(store: Store, rows: Sequence[Sequence[Term]]) -> list[list[str]]:
    """Cells as people read them: nodes by their labels."""
    names = labels(store, {term.value for row in rows for term in row if isinstance(term, NamedNode)})
    return [[names.get(_text(term), _text(term)) for term in row] for row in rows]


def _moments(
    store: Store, rows: Sequence[Sequence[Term]], date: int, nodes: Sequence[int], rest: Sequence[int]
) -> list[Moment]:
    """Rows on a timeline, each of the kind of its first node."""
    known = dots(store, {_text(row[at]) for row in rows for at in nodes if row[at]})
    moments = []
    for row, words in zip(rows, _words(store, rows), strict=True):
        about = [known[_text(row[at])] for at in nodes if row[at]]
        kind, claimed = (about[0].kind, about[0].claimed) if about else ("other", False)
        told = "; ".join(words[at] for at in rest if words[at]) or ", ".join(dot.name for dot in about)
        moments.append(Moment(words[date], told, kind, claimed=claimed, said="\n".join(dot.said for dot in about)))
    return moments


def _bars(words: list[list[str]], number: int, texts: list[int], title: str, limit: int) -> Sheet:
    """Bars of the first column of words, parted by the next that has few enough."""
    if not texts:
        raise UsageError("these rows cannot be drawn: beside the numbers there is no column that says of what")
    part = next((at for at in texts[1:] if len({row[at] for row in words} | {""}) <= len(PALETTE)), None)
    told = [(row[texts[0]], "" if part is None else row[part], int(row[number] or 0)) for row in words]
    return draw_bars(counted(title, told, limit=limit))


def _network(
    store: Store, title: str, lines: Iterable[Line], told: Mapping[str, Sequence[str]], names: Mapping[str, str],
    limit: int,
) -> Sheet:  # fmt: skip
    """The dots with the most lines, where there is not room for all."""
    wanted = sorted(set(lines))
    degree: dict[str, int] = dict.fromkeys(told, 0)
    for line in wanted:
        for end in (line.source, line.target):
            degree[end] = degree.get(end, 0) + 1
    if not degree:
        raise UsageError("nothing to draw: the query finds nothing")
    kept = sorted(degree, key=lambda iri: (-degree[iri], iri))[:limit]
    drawn = _named(store, kept, told, names)
    shown = [line for line in wanted if line.source in drawn and line.target in drawn]
    left_out = f"{limit} of {len(degree)} are shown: those with the most ties." if len(degree) > limit else ""
    return draw_scene(Scene(title, drawn, shown, left_out=left_out))


def _named(
    store: Store, iris: Iterable[str], told: Mapping[str, Sequence[str]], names: Mapping[str, str]
) -> dict[str, Dot]:
    """Dots with the answer's own names and values before the store's."""
    drawn = dots(store, [iri for iri in iris if ":" in iri])
    drawn |= {iri: Dot(iri, "other") for iri in sorted(iris) if iri not in drawn}
    return {
        iri: dot._replace(name=tidy(names.get(iri, dot.name)), detail=tidy(", ".join(told.get(iri, ()))) or dot.detail)
        for iri, dot in drawn.items()
    }


def _first_word(row: Sequence[Term], columns: Sequence[str], nodes: Sequence[int], dates: Sequence[int]) -> str:
    """What a row says of its two nodes: its first other column."""
    rest = [at for at in range(len(columns)) if at not in nodes and row[at] is not None]
    words = [_text(row[at]) for at in rest if at not in dates[:1]] + [_text(row[at]) for at in rest if at in dates[:1]]
    return tidy(", ".join(words[:2]))


def _all(column: Sequence[Term], kind: type) -> bool:
    return any(column) and all(isinstance(term, kind) for term in column if term is not None)


def _fits(column: Sequence[Term], form: re.Pattern[str]) -> bool:
    return _all(column, Literal) and all(form.fullmatch(_text(term)) for term in column if term is not None)


def _text(term: Term) -> str:
    return term.value if isinstance(term, NamedNode | BlankNode | Literal) else ""
