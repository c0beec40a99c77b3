"""The process that a query runs in: it reads one store, writes one answer, and can be killed.

It takes a request as JSON on standard input and writes the answer's bytes to standard output; a query that
cannot be run is told on standard error as JSON, with exit code 2. It imports Oxigraph and nothing of ours.
"""

import json
import signal
import sys
import time
from typing import Any

import pyoxigraph as ox

if sys.platform != "win32":
    import resource

SYNTAX, STORE, EXCESS = "syntax", "store", "excess"

LARGEST_MEMORY = 4 * 2**30
LARGEST_ANSWER = 2 * 2**30
"""Bytes that the process may take, and that an answer may have."""

_PATIENCE = (0.05, 0.2, 0.5)


def main() -> None:
    """Serve the one request on standard input."""
    _limit()
    request = json.load(sys.stdin)
    try:
        store = _open(request["store"])
    except (OSError, RuntimeError) as error:
        _fail(STORE, str(error))
    try:
        results = store.query(request["query"], prefixes=request["prefixes"])
        _answer(results, request)
    except (SyntaxError, ValueError) as error:
        _fail(SYNTAX, str(error))
    except (RuntimeError, OSError, MemoryError) as error:
        _fail(EXCESS, str(error))


def _limit() -> None:
    """Bound memory and answer where the system can; elsewhere the time limit is the only one."""
    if sys.platform == "win32":
        return
    resource.setrlimit(resource.RLIMIT_AS, (LARGEST_MEMORY, LARGEST_MEMORY))
    resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST_ANSWER, LARGEST_ANSWER))
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # so that writing fails instead


def _open(path: str) -> ox.Store:
    for pause in _PATIENCE:
        try:
            return ox.Store.read_only(path)
        except OSError:
            time.sleep(pause)
    return ox.Store.read_only(path)


def _answer(results: ox.QuerySolutions | ox.QueryTriples | ox.QueryBoolean, request: dict[str, Any]) -> None:
    """First a line that says of which kind the answer is, then the answer in the format asked for."""
    output = sys.stdout.buffer
    if isinstance(results, ox.QueryTriples):
        output.write(b"graph\n")
        ox.serialize(results, output, format=ox.RdfFormat.N_TRIPLES)
        return
    output.write(b"boolean\n" if isinstance(results, ox.QueryBoolean) else b"table\n")
    if request["format"] == "xml":
        results.serialize(output, ox.QueryResultsFormat.XML)
    elif isinstance(results, ox.QueryBoolean) or request["format"] == "json":
        results.serialize(output, ox.QueryResultsFormat.JSON)
    else:
        results.serialize(
            output, {"csv": ox.QueryResultsFormat.CSV, "tsv": ox.QueryResultsFormat.TSV}[request["format"]]
        )


def _fail(kind: str, message: str) -> None:
    json.dump({"kind": kind, "message": message}, sys.stderr)
    sys.exit(2)


if __name__ == "__main__":
    main()
