import itertools
import logging
import re
import socket
import traceback
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest

from kg.errors import InputError, KgError, ServiceError, UsageError
from kg.extraction.llm.answer import UnusableError
from kg.extraction.llm.endpoint import LONGEST_ANSWER, LONGEST_WAIT, Endpoint
from tests.extraction.llm.standin import Reply, StandIn, completion

KEY = "sk-a-secret-that-nobody-sees"
GOOD = completion({"entities": [], "facts": [1]})
QUESTION: dict[str, Any] = {"model": "some-model", "messages": []}


class Sleeper:
    """Notes how long it was told to sleep, and does not."""

    def __init__(self) -> None:
        self.slept: list[float] = []

    def __call__(self, seconds: float) -> None:
        self.slept.append(seconds)


@pytest.fixture
def sleep() -> Sleeper:
    return Sleeper()


@pytest.fixture
def endpoint(server: StandIn, sleep: Sleeper) -> Endpoint:
    return Endpoint(server.address, KEY, timeout=20, sleep=sleep)


def test_it_posts_to_chat_completions_with_the_key(server: StandIn, endpoint: Endpoint) -> None:
    server.answers(GOOD)
    assert endpoint.ask(QUESTION).facts == [1]
    (asked,) = server.asked
    assert asked.path == "/v1/chat/completions"
    assert asked.question == QUESTION
    assert asked.headers["Authorization"] == f"Bearer {KEY}"


def test_without_a_key_none_is_sent(server: StandIn) -> None:
    server.answers(GOOD)
    Endpoint(server.address + "/").ask(QUESTION)
    assert server.asked[0].path == "/v1/chat/completions"
    assert "Authorization" not in server.asked[0].headers


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_a_busy_server_is_asked_again_after_longer_and_longer_waits(
    server: StandIn, endpoint: Endpoint, sleep: Sleeper, status: int
) -> None:
    busy = Reply(b"hold on", status)
    server.answers(busy, busy, GOOD)
    assert endpoint.ask(QUESTION).facts == [1]
    assert sleep.slept == [1, 2]


@pytest.mark.parametrize(
    ("asked_for", "slept"), [("7", 7), ("86400", LONGEST_WAIT), ("9" * 400, LONGEST_WAIT), ("soon", 1), ("-3", 1)]
)
def test_retry_after_is_honoured_up_to_a_limit(
    server: StandIn, endpoint: Endpoint, sleep: Sleeper, asked_for: str, slept: float
) -> None:
    server.answers(Reply(status=429, headers={"Retry-After": asked_for}), GOOD)
    assert endpoint.ask(QUESTION).facts == [1]
    assert sleep.slept == [slept]


@pytest.mark.parametrize(("hours", "slept"), [(1, LONGEST_WAIT), (-1, 0)])
def test_retry_after_may_be_a_date(
    server: StandIn, endpoint: Endpoint, sleep: Sleeper, hours: int, slept: float
) -> None:
    date = format_datetime(datetime.now(UTC) + timedelta(hours=hours), usegmt=True)
    server.answers(Reply(status=503, headers={"Retry-After": date}), GOOD)
    endpoint.ask(QUESTION)
    assert sleep.slept == [slept]


def test_a_server_that_fails_for_ever_is_given_up(server: StandIn, endpoint: Endpoint, sleep: Sleeper) -> None:
    server.answers(Reply(b'{"error": "out of memory"}', 500))
    with pytest.raises(ServiceError, match=r'500 {"error": "out of memory"}: try again later') as caught:
        endpoint.ask(QUESTION)
    assert caught.value.exit_code == 3
    assert len(server.asked) == 4
    assert sleep.slept == [1, 2, 4]


@pytest.mark.parametrize("reply", [Reply(stall=True), Reply(b"{", drip=True)])
def test_silence_and_dripping_count_as_time_outs(server: StandIn, sleep: Sleeper, reply: Reply) -> None:
    server.answers(reply)
    with pytest.raises(ServiceError, match=r"no answer within 0\.5 seconds: allow more time"):
        Endpoint(server.address, timeout=0.5, retries=1, sleep=sleep).ask(QUESTION)
    assert len(server.asked) == 2
    assert sleep.slept == [1]


def test_a_time_out_may_pass(server: StandIn, sleep: Sleeper) -> None:
    server.answers(Reply(stall=True), GOOD)
    assert Endpoint(server.address, timeout=1, sleep=sleep).ask(QUESTION).facts == [1]


def test_a_connection_that_breaks_is_tried_again(server: StandIn, endpoint: Endpoint) -> None:
    server.answers(Reply(b"{", cut=True), GOOD)
    assert endpoint.ask(QUESTION).facts == [1]


def test_an_unusable_answer_is_asked_for_again_at_once(server: StandIn, endpoint: Endpoint, sleep: Sleeper) -> None:
    server.answers(completion("not JSON"), Reply(b"<html>"), GOOD)
    assert endpoint.ask(QUESTION).facts == [1]
    assert sleep.slept == []


def test_an_endless_answer_is_not_read_to_its_end(server: StandIn) -> None:
    server.answers(Reply(endless=True))
    with pytest.raises(UnusableError, match=f"longer than {LONGEST_ANSWER:,} bytes"):
        Endpoint(server.address, retries=0).ask(QUESTION)


@pytest.mark.parametrize(
    ("status", "error", "advice"),
    [
        (401, ServiceError, "give a key that the endpoint accepts in KG_LLM_KEY"),
        (403, ServiceError, "give a key that the endpoint accepts in KG_LLM_KEY"),
        (404, ServiceError, "look at the address"),
        (400, InputError, "the endpoint does not take this question"),
        (413, InputError, "the endpoint does not take this question"),
    ],
)
def test_a_refusal_is_final(
    server: StandIn, endpoint: Endpoint, status: int, error: type[KgError], advice: str
) -> None:
    server.answers(Reply(b'{"error": {"message": "no"}}', status))
    with pytest.raises(error, match=advice):
        endpoint.ask(QUESTION)
    assert len(server.asked) == 1


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_redirects_are_not_followed(server: StandIn, endpoint: Endpoint, status: int) -> None:
    server.answers(Reply(status=status, headers={"Location": f"{server.address}/elsewhere"}), GOOD)
    with pytest.raises(ServiceError, match="redirects are not followed"):
        endpoint.ask(QUESTION)
    assert len(server.asked) == 1


def test_where_nobody_listens_is_told_at_once(sleep: Sleeper, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{free.getsockname()[1]}/v1"
        with pytest.raises(ServiceError, match="cannot be reached"):
            Endpoint(address, KEY, sleep=sleep).ask(QUESTION)
    assert sleep.slept == []


@pytest.mark.parametrize(
    "address",
    ["", "localhost:8000", "ftp://host/v1", "file:///etc/passwd", "http://", "http://host:port", "https://me:pw@host/v1",
     "https://host/v1?key=1", "https://host/v1#x", "http://ho\nst/"],
)  # fmt: skip
def test_an_address_that_is_none_is_refused(address: str) -> None:
    with pytest.raises(UsageError, match="endpoint"):
        Endpoint(address)


@pytest.mark.parametrize("tail", ["\n", " x", "é", "\r\nHost: elsewhere"])
def test_a_key_that_cannot_be_sent_is_refused_and_not_shown(tail: str) -> None:
    with pytest.raises(UsageError, match="the key has characters that no key has") as caught:
        Endpoint("http://host/v1", KEY + tail)
    assert KEY not in str(caught.value)


def test_the_key_is_shown_nowhere(server: StandIn, endpoint: Endpoint, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    echo = f"bad key {KEY}".encode()
    replies = [Reply(echo, status, {"Location": "/"}) for status in (302, 400, 401, 404, 429, 500)]
    replies += [Reply(echo), completion(f'{{"entities": "{KEY}"}}'), Reply(b"{", cut=True)]
    told = [repr(endpoint)]
    for reply in replies:
        server.answers(reply)
        with pytest.raises(KgError) as caught:
            endpoint.ask(QUESTION)
        told += [*traceback.format_exception(caught.value), str(caught.value.__cause__)]
    assert len(server.asked) > len(replies)
    assert any("[key]" in line for line in told)
    assert not [line for line in itertools.chain(told, [caplog.text]) if KEY in line]


def test_a_short_key_that_is_a_common_word_leaves_answers_as_they_are(server: StandIn) -> None:
    server.answers(completion({"entities": ["none"], "facts": []}))
    assert Endpoint(server.address, "none").ask(QUESTION).entities == ["none"]


def test_what_a_server_says_is_printed_short_and_plain(server: StandIn, endpoint: Endpoint) -> None:
    server.answers(Reply(b"\x1b[2Jgone\xff" + b"x" * 10_000, 401))
    with pytest.raises(ServiceError) as caught:
        endpoint.ask(QUESTION)
    assert re.fullmatch(r"[ -~\ufffd…]{1,300}", str(caught.value))
