"""Ends every child process when LocalStack is gone, however it went.

LocalStack stops its children when it is asked to end. After a SIGKILL or a crash nobody would: function JVMs would
stay for ever. So a small process of its own reads a pipe that LocalStack alone holds open. At the end of the pipe it
kills what is still on its list. (PR_SET_PDEATHSIG won't do: it fires when the *thread* that forked ends.)
"""

import os
import signal
import subprocess
import sys
import threading
from typing import IO


class Reaper:
    """LocalStack's end of the pipe: `watch` a child after its start, `forget` it once it has been waited for."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        process = subprocess.Popen(
            [sys.executable, "-S", "-E", __file__], stdin=subprocess.PIPE, text=True, start_new_session=True
        )
        assert process.stdin is not None
        self._pipe: IO[str] = process.stdin

    def watch(self, pid: int) -> None:
        self._tell(f"+{pid}\n")

    def forget(self, pid: int) -> None:
        self._tell(f"-{pid}\n")

    def _tell(self, line: str) -> None:
        with self._lock:
            self._pipe.write(line)
            self._pipe.flush()


_reaper: Reaper | None = None
_reaper_lock = threading.Lock()


def reaper() -> Reaper:
    """The one reaper of this LocalStack, started with the first child."""
    global _reaper
    with _reaper_lock:
        if _reaper is None:
            _reaper = Reaper()
        return _reaper


def reap(lines: IO[str]) -> None:
    """Follows the pipe to its end, then kills what is left."""
    alive: set[int] = set()
    for line in lines:
        pid = int(line[1:])
        alive.add(pid) if line[0] == "+" else alive.discard(pid)
    for pid in alive:
        _kill(pid)


def _kill(pid: int) -> None:
    try:
        os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        pass


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    reap(sys.stdin)
