"""A user's query, run in a process of its own: bounded in time, read-only, without the network."""

import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Literal, cast

from kg.errors import QueryError, QueryTimeoutError, StoreError
from kg.namespaces import PREFIXES
from kg.questions import child
from kg.questions.guard import refuse_excess, refuse_network
from kg.questions.syntax import pointed

ResultFormat = Literal["csv", "tsv", "json", "xml"]
AnswerKind = Literal["table", "boolean", "graph"]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a query gave: a table in the format asked for, a boolean, or a graph as N-Triples."""

    kind: AnswerKind
    data: IO[bytes]
    """A temporary file, at the answer's start; it goes when it is closed."""


def run_query(
    database: Path,
    query: str,
    *,
    result_format: ResultFormat = "json",
    timeout: float | None = 30.0,
    allow_service: bool = False,
) -> Answer:
    """Run SPARQL over a database folder; prefixes of the project need not be declared.

    ``timeout`` is in seconds, None for no limit. Raises `QueryError` where the query does not parse or would leave
    the machine, `QueryTimeoutError` where it takes too long, `StoreError` where the store cannot be read.
    """
    refuse_excess(query)
    if not allow_service:
        refuse_network(query)
    request = {"store": str(database), "query": query, "prefixes": PREFIXES, "format": result_format}
    output = tempfile.TemporaryFile()  # noqa: SIM115  # it is the answer: the caller reads it
    try:
        _run_child(json.dumps(request).encode(), output, query, timeout)
    except BaseException:
        output.close()
        raise
    output.seek(0)
    return Answer(cast("AnswerKind", output.readline().decode().strip()), output)


def _run_child(request: bytes, output: IO[bytes], query: str, timeout: float | None) -> None:
    # As a file and with -P: neither this package nor anything in the working folder is imported by it.
    command = [sys.executable, "-P", child.__file__]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=output, stderr=subprocess.PIPE) as process:  # noqa: S603  # our own file
        try:
            _, trouble = process.communicate(request, timeout)
        except subprocess.TimeoutExpired:
            why = f"the query took longer than {timeout:g} s and was stopped: narrow it, or give a longer --timeout"
            raise QueryTimeoutError(why) from None
        finally:
            process.kill()
    if process.returncode != 0:
        raise _error(trouble, query, process.returncode)


def _error(trouble: bytes, query: str, code: int) -> QueryError | StoreError:
    try:
        told = json.loads(trouble)
    except ValueError:
        told = {"kind": "engine", "message": trouble.decode(errors="replace").strip().rpartition("\n")[2]}
    if told["kind"] == child.STORE:
        return StoreError(f"the store cannot be read: {told['message']}")
    if told["kind"] == child.SYNTAX:
        return QueryError(pointed(told["message"], query))
    why = told["message"] or f"signal {-code}"
    return QueryError(f"the query asks for more than can be held ({why}): narrow it, or add LIMIT")
