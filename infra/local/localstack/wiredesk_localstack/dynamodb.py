"""DynamoDB Local from the jars that set-up has fetched.

LocalStack would download its own copy, a JDK 21 and a patch that allows more than 20 indexes. Wiredesk needs none of
them: it starts Amazon's jar, unchanged, on the JDK that is here.
"""

import os
import subprocess
from typing import Any

from localstack.services.dynamodb.server import DynamodbServer
from localstack.utils.threads import TMP_THREADS, FuncThread

from wiredesk_localstack.settings import settings
from wiredesk_localstack.reaper import reaper

_JVM_OPTIONS = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-Xshare:auto"]
_MAIN_CLASS = "com.amazonaws.services.dynamodbv2.local.main.ServerRunner"


class _ServerThread(FuncThread):
    """Runs DynamoDB Local and lives as long as it does."""

    def __init__(self, port: int) -> None:
        self.process = subprocess.Popen(_command(port), stdin=subprocess.DEVNULL, env=_environment())
        reaper().watch(self.process.pid)
        super().__init__(self._wait, name="dynamodb-local")

    def _wait(self, _params: Any) -> int:
        code = self.process.wait()
        reaper().forget(self.process.pid)
        return code

    def stop(self, quiet: bool = False) -> None:
        self.process.kill()


def _command(port: int) -> list[str]:
    jars = settings().dynamodb_jars
    return [
        settings().java,
        *_JVM_OPTIONS,
        "--enable-native-access=ALL-UNNAMED",
        f"-Djava.library.path={jars}",
        "-cp",
        f"{jars}/*",
        _MAIN_CLASS,
        "-port",
        str(port),
        "-inMemory",
    ]


def _environment() -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "HOME": os.environ["HOME"], "DDB_LOCAL_TELEMETRY": "0"}


def _start_thread(server: DynamodbServer) -> FuncThread:
    thread = _ServerThread(server.port)
    TMP_THREADS.append(thread)
    thread.start()
    return thread


def use_local_jars() -> None:
    """Makes LocalStack start DynamoDB Local from our jars."""
    DynamodbServer.do_start_thread = _start_thread
