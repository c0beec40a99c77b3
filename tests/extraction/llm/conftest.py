from collections.abc import Iterator

import pytest

from tests.extraction.llm.standin import StandIn


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    """A stand-in for an endpoint on this machine, whatever proxy the surroundings name."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with StandIn() as server:
        yield server
