"""Reading the registers' files: YAML that a person keeps, in which codes such as NO and years stay what they are."""

from importlib.resources.abc import Traversable
from typing import Any

import yaml


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]  # chosen at run time: C where built
    """Country codes stay text: YAML 1.1 would read Norway's as false."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:bool" or first in "tTfF"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def read(file: Traversable) -> Any:  # noqa: ANN401  # what a file holds is its reader's to say
    """The plain data in a register's file."""
    return yaml.load(file.read_text("utf-8"), Loader=_Loader)  # noqa: S506  # a safe loader, made narrower
