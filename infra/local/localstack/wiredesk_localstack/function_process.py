"""One JVM that runs one function, from its start to its end."""

import os
import subprocess
import threading
from pathlib import Path

from wiredesk_localstack.settings import settings
from wiredesk_localstack.reaper import reaper
from wiredesk_localstack.runtime_api import Invocation, RuntimeApi

_MAIN_CLASS = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda"
_JVM_OPTIONS = [
    "-XX:TieredStopAtLevel=1",  # as Lambda's own java25 runtime: a quick start matters more than peak speed
    "-XX:+UseSerialGC",
    "-Xshare:auto",
    "--enable-native-access=ALL-UNNAMED",
]
_HEAP_SHARE = 0.8  # of the function's memory; the rest is for code, stacks and buffers, as on AWS


class ProcessExited(Exception):
    """The JVM has ended while somebody waited for it."""


class FunctionProcess:
    """Starts the JVM; its end closes the runtime API, so that nobody waits for a process that is gone."""

    def __init__(self, command: list[str], environment: dict[str, str], folder: Path, log: Path) -> None:
        self.api = RuntimeApi()
        with log.open("ab") as output:
            self._process = subprocess.Popen(
                command,
                cwd=folder,
                env=environment | {"AWS_LAMBDA_RUNTIME_API": self.api.address},
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        reaper().watch(self._process.pid)
        threading.Thread(target=self._await_end, daemon=True).start()

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def submit(self, invocation: Invocation) -> None:
        self.api.submit(invocation)

    def kill(self) -> None:
        """Ends the JVM at once: Lambda, too, gives a function without extensions no time to say goodbye."""
        self._process.kill()
        self._process.wait()

    def _await_end(self) -> None:
        code = self._process.wait()
        reaper().forget(self._process.pid)
        self.api.close(ProcessExited(f"Runtime exited with {_describe(code)}"))


def _describe(code: int) -> str:
    return f"signal {-code}" if code < 0 else f"exit status {code}"


def command(code: Path, handler: str, memory_megabytes: int) -> list[str]:
    """The command line that AWS's runtime interface client expects, with the function's code as Lambda lays it out."""
    heap = int(memory_megabytes * _HEAP_SHARE)
    class_path = os.pathsep.join([f"{settings().runtime_jars}/*", str(code), f"{code}/lib/*"])
    return [settings().java, *_JVM_OPTIONS, f"-Xmx{heap}m", "-cp", class_path, _MAIN_CLASS, handler]
