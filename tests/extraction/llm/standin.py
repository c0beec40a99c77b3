"""A server on this machine that answers as an endpoint would, or as badly as a test wants."""

import json
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

from kg.extraction.llm.endpoint import LONGEST_ANSWER


@dataclass(frozen=True)
class Reply:
    """What the server sends; ``stall`` keeps the connection open in silence, before or ``drip`` within the body."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    stall: bool = False
    drip: bool = False
    endless: bool = False
    cut: bool = False


@dataclass(frozen=True)
class Asked:
    """A request as it came."""

    path: str
    headers: dict[str, str]
    question: dict[str, Any]

    @property
    def text(self) -> str:
        """The piece of the article that was asked about."""
        article = json.loads(self.question["messages"][1]["content"])
        return str(article["text"])


class StandIn:
    """Sends the ``replies`` in turn, the last one again and again, and keeps what was ``asked``."""

    def __init__(self) -> None:
        self.replies: list[Reply] = []
        self.asked: list[Asked] = []
        self.closing = threading.Event()
        self._server = _Server(self)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/v1"

    def answers(self, *replies: Reply) -> None:
        self.replies = list(replies)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.closing.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    def __init__(self, standin: StandIn) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.standin = standin


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_POST(self) -> None:
        standin = self.server.standin
        body = self.rfile.read(int(self.headers["Content-Length"]))
        standin.asked.append(Asked(self.path, dict(self.headers), json.loads(body)))
        reply = standin.replies.pop(0) if len(standin.replies) > 1 else standin.replies[0]
        if reply.stall:
            standin.closing.wait()
            return
        self.send_response(reply.status)
        length = len(reply.body) + (100 if reply.cut or reply.drip else 0)
        for name, value in ({} if reply.endless else {"Content-Length": str(length)} | reply.headers).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(reply.body)
        self._go_on(standin, reply)

    def _go_on(self, standin: StandIn, reply: Reply) -> None:
        try:
            while reply.drip and not standin.closing.wait(0.05):
                self.wfile.write(b" ")
                self.wfile.flush()
            for _ in range(3 * LONGEST_ANSWER // 2**16 if reply.endless else 0):
                self.wfile.write(b" " * 2**16)
        except OSError:  # the other side has heard enough
            self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


def completion(content: object, *, finish_reason: str = "stop", **message: object) -> Reply:
    """A chat completion with some content: text as it is, anything else as JSON."""
    text = content if isinstance(content, str) or content is None else json.dumps(content)
    choice = {"index": 0, "finish_reason": finish_reason, "message": {"role": "assistant", "content": text, **message}}
    return Reply(json.dumps({"object": "chat.completion", "choices": [choice]}).encode())
