"""An OpenAI-compatible endpoint: one POST a question, with patience for passing faults and none for others."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, NoReturn
from urllib.parse import urlsplit

from kg.errors import InputError, ServiceError, UsageError
from kg.extraction.llm.answer import Answer, UnusableError, read_answer
from kg.extraction.llm.rejected import shown

try:
    import httpx
except ModuleNotFoundError:
    raise UsageError('the language model needs the package httpx: install it by pip install "accordant[llm]"') from None

LONGEST_ANSWER = 4_000_000
"""Bytes that are read of one answer."""

LONGEST_WAIT = 60.0
"""Seconds that a server can ask us to wait."""

_SHORTEST_SECRET = 16
"""A key with fewer characters is a filler for servers that want any: to blot it out would spoil what they answer."""

_BUSY = frozenset({429, 500, 502, 503, 504})


class BusyError(ServiceError):
    """A fault of the endpoint that may pass; ``wait`` is the seconds that it asks for, if it does."""

    def __init__(self, message: str, wait: float | None = None) -> None:
        super().__init__(message)
        self.wait = wait


@dataclass(frozen=True)
class Endpoint:
    """Where questions go, and how long to wait; ``timeout`` is seconds for a whole answer."""

    address: str
    key: str | None = field(default=None, repr=False)
    timeout: float = 120
    retries: int = 3
    sleep: Callable[[float], object] = field(default=time.sleep, repr=False)

    def __post_init__(self) -> None:
        _check_address(self.address)
        if self.key and not (self.key.isascii() and self.key.isprintable() and " " not in self.key):
            raise UsageError("the key has characters that no key has: look at the environment variable it comes from")

    def ask(self, question: dict[str, Any]) -> Answer:
        """The answer to a chat request; raises `ServiceError`, or `InputError` where it is the question's fault."""
        attempt = 0
        while True:
            try:
                return read_answer(self._post(question))
            except (BusyError, UnusableError) as error:
                if attempt >= self.retries:
                    raise
                if isinstance(error, BusyError):
                    self.sleep(min(LONGEST_WAIT, 2.0**attempt if error.wait is None else error.wait))
            attempt += 1

    @property
    def _url(self) -> str:
        return f"{self.address.rstrip('/')}/chat/completions"

    def _post(self, question: dict[str, Any]) -> bytes:
        headers = {"Accept": "application/json", "Accept-Encoding": "identity"}
        if self.key:
            headers["Authorization"] = f"Bearer {self.key}"
        deadline = time.monotonic() + self.timeout
        try:
            with httpx.stream(
                "POST", self._url, json=question, headers=headers, timeout=self.timeout, follow_redirects=False
            ) as response:
                body = self._read(response, deadline)
        except httpx.TimeoutException:
            self._late()
        except httpx.ConnectError as error:
            raise ServiceError(f"{self._url}: cannot be reached ({shown(error)}): is the server running?") from None
        except httpx.HTTPError as error:
            raise BusyError(f"{self._url}: the connection broke ({shown(error)}): try again later") from None
        self._check_status(response, body)
        return body

    def _read(self, response: httpx.Response, deadline: float) -> bytes:
        body = bytearray()
        for chunk in response.iter_bytes():
            body += chunk
            if len(body) > LONGEST_ANSWER:
                raise UnusableError(
                    f"the endpoint's answer is longer than {LONGEST_ANSWER:,} bytes: is it a chat model?"
                )
            if time.monotonic() > deadline:  # httpx counts the time between two chunks only
                self._late()
        secret = (self.key or "").encode()
        return bytes(body).replace(secret, b"[key]") if len(secret) >= _SHORTEST_SECRET else bytes(body)

    def _late(self) -> NoReturn:
        raise BusyError(f"{self._url}: no answer within {self.timeout:g} seconds: allow more time") from None

    def _check_status(self, response: httpx.Response, body: bytes) -> None:
        status = response.status_code
        said = f"{self._url}: {status} {shown(body.decode(errors='replace'))}".strip()
        if status in _BUSY:
            raise BusyError(f"{said}: try again later", _wait(response.headers.get("Retry-After", "")))
        if status in (401, 403):
            raise ServiceError(f"{said}: give a key that the endpoint accepts in KG_LLM_KEY")
        if 300 <= status < 400:
            raise ServiceError(f"{said}: redirects are not followed: give the address that it leads to")
        if status in (404, 405):
            raise ServiceError(
                f"{said}: look at the address, which ends before /chat/completions, and the model's name"
            )
        if status != 200:
            raise InputError(f"{said}: the endpoint does not take this question")


def _check_address(address: str) -> None:
    try:
        url = urlsplit(str(httpx.URL(address)))
    except httpx.InvalidURL as error:
        raise UsageError(f"the endpoint is no web address: {error}") from None
    if url.scheme not in ("http", "https") or not url.hostname:
        raise UsageError(f"{shown(address)}: an endpoint starts with http:// or https:// and names a host")
    if url.username or url.password or url.query or url.fragment:
        raise UsageError("an endpoint has no user, query or fragment: give a key in KG_LLM_KEY")


def _wait(retry_after: str) -> float | None:
    """The seconds that a Retry-After header asks for, given as a number or as a date."""
    if retry_after.strip().isdecimal():
        return float(retry_after)
    try:
        date = parsedate_to_datetime(retry_after)
        return max(0.0, (date.astimezone(UTC) - datetime.now(UTC)).total_seconds())
    except (ValueError, OverflowError):
        return None
