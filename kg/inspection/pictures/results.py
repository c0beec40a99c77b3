"""An answer to a query as a picture: a graph as a network; rows as a network, a timeline or bars."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from pyoxigraph import BlankNode, Literal, NamedNode, Triple

from kg.errors import UsageError
from kg.inspection.labels import labels
from kg.inspection.pictures.bars import MOST, counted, draw_bars
from kg.inspection.pictures.canvas import Sheet
from kg.inspection.pictures.marks import MARKS
from kg.inspection.pictures.network_picture import draw_scene
from kg.inspection.pictures.scene import Dot, Line, Scene
from kg.inspection.pictures.timeline_picture import Moment, draw_timeline
from kg.inspection.pictures.words import tidy
from kg.inspection.slots import slots
from kg.namespaces import PREFIXES
from kg.store import Store

Term = NamedNode | BlankNode | Literal | Triple | None
_KINDS = {
    "Agreement": "agreement", "ClaimedAgreement": "agreement", "Event": "event", "ClaimedEvent": "event",
    "Membership": "office", "ClaimedHolding": "office", "Statement": "statement", "Organization": "institution",
    "Person": "person", "Place": "place",
}  # fmt: skip
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
        source, said, node = triple.subject, _local(triple.predicate.value), triple.object
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
            Line(str(_text(row[nodes[0]])), _text(row[nodes[1]]), word := _first_word(row, columns, nodes, dates), word)
            for row in rows
        ]
        return _network(store, title, lines, {}, {}, limit)
    names = labels(store, {term.value for row in rows for term in row if isinstance(term, NamedNode)})
    words = [[names.get(_text(term), _text(term)) for term in row] for row in rows]
    if numbers:
        return _bars(words, numbers, nodes, title, limit)
    if dates:
        rest = [
            at for at in range(len(columns)) if at != dates[0] and (at not in nodes or len(nodes) == len(cells) - 1)
        ]
        moments = [Moment(row[dates[0]], ", ".join(filter(None, (row[at] for at in rest))), "other") for row in words]
        return draw_timeline(title, sorted(moments), limit=limit)
    raise UsageError("these rows cannot be drawn: a picture needs two columns of nodes, one of dates or one of numbers")


def _bars(words: list[list[str]], numbers: list[int], nodes: list[int], title: str, limit: int) -> Sheet:
    texts = [at for at in range(len(words[0])) if at not in numbers]
    texts = [at for at in texts if at not in nodes] or texts
    if not texts:
        raise UsageError("these rows cannot be drawn: beside the numbers there is no column that says of what")
    part = next((at for at in texts[1:] if len({row[at] for row in words}) <= len(MARKS)), None)
    told = [(row[texts[0]], "" if part is None else row[part], int(row[numbers[0]] or 0)) for row in words]
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
    dots = _dots(store, kept, told, names)
    shown = [line for line in wanted if line.source in dots and line.target in dots]
    left_out = f"{limit} of {len(degree)} are shown: those with the most ties." if len(degree) > limit else ""
    return draw_scene(Scene(title, dots, shown, left_out=left_out))


def _dots(
    store: Store, iris: Sequence[str], told: Mapping[str, Sequence[str]], names: Mapping[str, str]
) -> dict[str, Dot]:
    real = [iri for iri in iris if ":" in iri]
    classes = slots(store, real, {"class": "a"})
    known = {**labels(store, real), **names}
    dots = {}
    for iri in sorted(iris):
        own = [_local(name) for name in classes.get(iri, {}).get("class", [])]
        kind = next((_KINDS[name] for name in own if name in _KINDS), "other")
        claimed = any(name.startswith("Claimed") for name in own)
        detail = tidy(", ".join(told.get(iri, ())))
        dots[iri] = Dot(tidy(known.get(iri, "") or _local(iri)), kind, detail, claimed=claimed, said=iri)
    return dots


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


def _local(iri: str) -> str:
    return re.split(r"[#/:]", iri.rstrip("#/"))[-1] or iri
