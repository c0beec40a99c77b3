"""``kg forget``."""

import rich_click as click

from kg.cli.console import talk
from kg.cli.options import store_option
from kg.errors import UsageError
from kg.pipeline import forget
from kg.store import StoreFolder


@click.command("forget", short_help="Remove articles from a store, and what nothing else supports.")
@click.argument("articles", nargs=-1, required=True)
@store_option
def command(articles: tuple[str, ...], store: StoreFolder) -> None:
    """Remove articles, by id or IRI, and nothing that another article supports.

    Example:
        kg forget example-gazette-2022-10-20-rights-bodies

    """
    store.must_exist()
    graphs = {key: graph for graph in store.read().graphs() for key in (graph, graph.rpartition("/")[2])}
    unknown = [article for article in articles if article not in graphs]
    if unknown:
        raise UsageError(
            f"the store holds no article {', '.join(unknown)}: nothing was removed; `kg list articles` has the ids"
        )
    forget((graphs[article].rpartition("/")[2] for article in articles), store)
    talk(f"removed {len(articles)} of {len(set(graphs.values()))} articles")
