"""Quality checks: one ``.rq`` file a check, whose rows are what is at fault; its header grades and explains it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import yaml
from pyoxigraph import NamedNode, QuerySolutions

from kg.errors import InputError
from kg.files import read_text
from kg.resources import resource
from kg.store import Store

GRADES: Final = ("info", "warning", "error")
OFF: Final = "off"
_HEADER = re.compile(r"^# (\w+): (.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that can be wrong with a graph: the query gives each node at fault and in what detail."""

    name: str
    title: str
    severity: str
    problem: str
    remedy: str
    sparql: str


@dataclass(frozen=True, slots=True)
class Fault:
    """What a check found at one node."""

    check: Check
    node: str
    detail: str


def checks(profile: Mapping[str, str] | None = None) -> dict[str, Check]:
    """The checks by name, graded as a profile says, without those that it turns off."""
    grades = profile or {}
    files = sorted((file for file in resource("checks").iterdir()), key=lambda file: file.name)
    found = {check.name: check for file in files for check in [_read(file.name, file.read_text("utf-8"))]}
    if unknown := sorted(set(grades) - set(found)):
        raise InputError(f"the profile grades {unknown[0]!r}, which is no check; there are: {', '.join(found)}")
    graded = {name: replace(check, severity=grades.get(name, check.severity)) for name, check in found.items()}
    return {name: check for name, check in graded.items() if check.severity != OFF}


def read_profile(path: Path) -> dict[str, str]:
    """A YAML file that gives checks another severity, or turns them off; raises `InputError`."""
    try:
        profile = yaml.load(read_text(path), yaml.BaseLoader)  # noqa: S506  # it makes nothing but text: "off" stays a word
    except yaml.YAMLError as error:
        raise InputError(f"{path}: {error}") from None
    allowed = (*GRADES, OFF)
    if not isinstance(profile, dict) or not all(grade in allowed for grade in profile.values()):
        raise InputError(f"{path}: write one 'check: severity' a line, the severity one of {', '.join(allowed)}")
    return profile


def faults(store: Store, wanted: Mapping[str, Check]) -> Iterator[Fault]:
    """What the checks find, the gravest first."""
    for check in sorted(wanted.values(), key=lambda check: (-GRADES.index(check.severity), check.name)):
        solutions = store.query(check.sparql)
        if not isinstance(solutions, QuerySolutions):
            raise TypeError("a check is a SELECT query")
        for row in solutions:
            node, detail = row["node"], row["detail"]
            yield Fault(check, node.value if isinstance(node, NamedNode) else str(node), getattr(detail, "value", ""))


def _read(file: str, text: str) -> Check:
    header = dict(_HEADER.findall(text))
    name = file.removesuffix(".rq")
    return Check(name, header["title"], header["severity"], header["problem"], header["remedy"], text)
