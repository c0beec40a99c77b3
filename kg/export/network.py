"""The graph as files of programs that draw networks: GraphML and GEXF, as Gephi, Cytoscape and igraph read them.

Nodes are people, institutions, places and events, edges what ties them, both with labels and kinds; edges have the
fact's date, status, first sentence and whether it is only claimed. networkx holds the whole of it in memory.
"""

import io
from typing import TYPE_CHECKING, Literal

from kg.facts import PartialDate
from kg.inspection import graph
from kg.store import Store

if TYPE_CHECKING:
    import networkx as nx

NetworkFormat = Literal["graphml", "gexf"]


def network_bytes(store: Store, network_format: NetworkFormat) -> bytes:
    """The network of a store as the bytes of a file; the same store gives the same bytes."""
    import networkx as nx  # noqa: PLC0415  # it takes longer to load than most commands to run

    made = _for_files(graph(store), timed=network_format == "gexf")
    output = io.BytesIO()
    if network_format == "graphml":
        nx.write_graphml(made, output, encoding="utf-8", prettyprint=True)
        return output.getvalue()
    writer = nx.readwrite.gexf.GEXFWriter(encoding="utf-8", prettyprint=True, version="1.2draft")
    writer.add_graph(made)
    for meta in writer.xml.iter("meta"):
        del meta.attrib["lastmodifieddate"]  # the day of writing: the same graph would give other bytes tomorrow
    writer.write(output)
    return output.getvalue()


def _for_files(network: "nx.MultiDiGraph[str]", *, timed: bool) -> "nx.MultiDiGraph[str]":
    """The network with its edges numbered: a file's edge needs an id that no other has.

    ``timed`` adds the first and last day that an edge's date can mean, by which Gephi's timeline goes.
    """
    import networkx as nx  # noqa: PLC0415

    made: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for node, told in network.nodes(data=True):
        made.add_node(node, **told)
    for number, (source, target, told) in enumerate(network.edges(data=True)):
        made.add_edge(source, target, f"e{number}", **told, **(_days(told["date"]) if timed else {}))
    return made


def _days(date: str) -> dict[str, str]:
    if not date:
        return {}
    known = PartialDate.parse(date)
    return {"start": str(known.earliest), "end": str(known.latest)}
