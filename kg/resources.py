"""What the package reads at run time: the ontology, the queries and the curated data."""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


def resource(*parts: str) -> Traversable:
    """A file or folder such as ``resource("ontology", "kg.ttl")``.

    An installed wheel carries them in ``kg/assets``; in a checkout they stand beside the package.
    """
    assets = files("kg") / "assets"
    root: Traversable = assets if assets.is_dir() else Path(__file__).parent.parent
    return root.joinpath(*parts)
