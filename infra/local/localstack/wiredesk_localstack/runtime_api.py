"""AWS's Lambda runtime API for one function: the HTTP interface that its runtime asks for work.

Described at https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html.
"""

import queue
import threading
import time
from concurrent.futures import Future
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass(frozen=True)
class Answer:
    """What the function has returned, or its error."""

    payload: bytes
    is_error: bool


@dataclass(frozen=True)
class Invocation:
    """One event on its way to the function."""

    request_id: str
    payload: bytes
    function_arn: str
    trace_id: str
    timeout_seconds: float
    answer: "Future[Answer]" = field(default_factory=Future)

    def headers(self) -> dict[str, str]:
        deadline = int((time.time() + self.timeout_seconds) * 1000)
        return {
            "Lambda-Runtime-Aws-Request-Id": self.request_id,
            "Lambda-Runtime-Deadline-Ms": str(deadline),
            "Lambda-Runtime-Invoked-Function-Arn": self.function_arn,
            "Lambda-Runtime-Trace-Id": self.trace_id,
            "Content-Type": "application/json",
        }


class RuntimeApi:
    """Serves one run of a function's process on a free port of 127.0.0.1."""

    def __init__(self) -> None:
        self.ready: Future[None] = Future()
        self._waiting: queue.Queue[Invocation | None] = queue.Queue()
        self._running: dict[str, Invocation] = {}
        self._closed: Exception | None = None
        self._lock = threading.Lock()
        self._server = _Server(self)
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self._server.server_address[1]}"

    def submit(self, invocation: Invocation) -> None:
        with self._lock:
            if self._closed:  # the process has ended since the caller looked
                _fail(invocation.answer, self._closed)
                return
            self._running[invocation.request_id] = invocation
        self._waiting.put(invocation)

    def close(self, reason: Exception) -> None:
        """Ends the service; whoever still waits for the function gets the reason."""
        with self._lock:
            self._closed = reason
            abandoned = list(self._running.values())
        self._waiting.put(None)
        _fail(self.ready, reason)
        for invocation in abandoned:
            _fail(invocation.answer, reason)
        self._server.shutdown()
        self._server.server_close()

    def next_invocation(self) -> Invocation | None:
        """Blocks until there is work. None: there will be none."""
        if not self.ready.done():
            self.ready.set_result(None)
        return self._waiting.get()

    def answered(self, request_id: str, answer: Answer) -> None:
        invocation = self._running.pop(request_id, None)
        if invocation and not invocation.answer.done():
            invocation.answer.set_result(answer)

    def init_failed(self, payload: bytes) -> None:
        _fail(self.ready, InitError(payload))


class InitError(Exception):
    """The function's constructor or static code has failed; the payload is the runtime's JSON description."""

    def __init__(self, payload: bytes) -> None:
        super().__init__(payload.decode("utf-8", "replace"))
        self.payload = payload


def _fail(future: "Future", reason: Exception) -> None:
    if not future.done():
        future.set_exception(reason)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self, api: RuntimeApi) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.api = api


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1  # one packet per answer: unbuffered headers cost 40 ms of delayed acknowledgement
    server: _Server

    def log_message(self, format: str, *args: object) -> None:
        pass

    def do_GET(self) -> None:
        if not self.path.endswith("/runtime/invocation/next"):
            self._reply(404)
            return
        invocation = self.server.api.next_invocation()
        if invocation is None:
            self.close_connection = True
        else:
            self._reply(200, invocation.headers(), invocation.payload)

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self._reply(202)
        self._dispatch(self.path.strip("/").split("/"), body)

    def _dispatch(self, path: list[str], body: bytes) -> None:
        """Paths: 2018-06-01/runtime/invocation/{id}/response|error, 2018-06-01/runtime/init/error."""
        match path[2:]:
            case ["invocation", request_id, kind]:
                self.server.api.answered(request_id, Answer(body, is_error=kind == "error"))
            case ["init", "error"]:
                self.server.api.init_failed(body)

    def _reply(self, status: int, headers: dict[str, str] | None = None, body: bytes = b"") -> None:
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        self.wfile.flush()
