"""LocalStack's Lambda executor `process`: a function runs as a local JVM, without Docker.

LocalStack finds it through the entry point in the dist-info folder beside this package (LAMBDA_RUNTIME_EXECUTOR=process).
"""

import json
import os
import time
from concurrent.futures import TimeoutError as FutureTimeout
from pathlib import Path
from typing import Any

from localstack import config
from localstack.services.lambda_.invocation.executor_endpoint import StatusErrorException
from localstack.services.lambda_.invocation.lambda_models import FunctionVersion, InvocationResult
from localstack.services.lambda_.invocation.plugins import RuntimeExecutorPlugin
from localstack.services.lambda_.invocation.runtime_executor import RuntimeExecutor

from wiredesk_localstack.settings import settings
from wiredesk_localstack.function_process import FunctionProcess, ProcessExited, command
from wiredesk_localstack.runtime_api import Answer, InitError, Invocation


class ProcessRuntimeExecutorPlugin(RuntimeExecutorPlugin):
    name = "process"

    def load(self, *args: Any, **kwargs: Any) -> type[RuntimeExecutor]:
        return ProcessRuntimeExecutor


class ProcessRuntimeExecutor(RuntimeExecutor):
    """One execution environment. LocalStack sends it one event at a time and stops it when it has been idle."""

    def __init__(self, id: str, function_version: FunctionVersion) -> None:
        super().__init__(id, function_version)
        self._environment: dict[str, str] = {}
        self._process: FunctionProcess | None = None
        settings().function_logs.mkdir(parents=True, exist_ok=True)
        self._log = settings().function_logs / f"{function_version.id.function_name}-{id[:8]}.log"

    def start(self, env_vars: dict[str, str]) -> None:
        self._environment = _environment(env_vars, self._code, self.function_version.config.runtime)
        self._launch()

    def stop(self) -> None:
        if self._process:
            self._process.kill()

    def invoke(self, payload: dict[str, str]) -> InvocationResult:
        """Always ends: with the function's answer, its error, the end of its process, or its timeout."""
        invocation = self._invocation(payload)
        log_start, started = self._log_size(), time.monotonic()
        answer = self._answer(invocation)
        logs = self._framed_logs(invocation.request_id, log_start, time.monotonic() - started)
        return InvocationResult(invocation.request_id, answer.payload, answer.is_error, logs)

    def get_logs(self) -> str:
        return self._logs_from(0)

    def get_address(self) -> str:
        return "127.0.0.1"

    def get_endpoint_from_executor(self) -> str:
        """The host in the function's AWS_ENDPOINT_URL. An IP, so that the SDK's S3 client uses paths."""
        return "127.0.0.1"

    def get_runtime_endpoint(self) -> str:
        return "http://127.0.0.1/unused-the-process-has-its-own-runtime-api"

    @classmethod
    def prepare_version(cls, function_version: FunctionVersion) -> None:
        if function_version.config.code:
            function_version.config.code.prepare_for_execution()

    @classmethod
    def cleanup_version(cls, function_version: FunctionVersion) -> None:
        pass

    @property
    def _code(self) -> Path:
        return Path(self.function_version.config.code.get_unzipped_code_location())

    def _launch(self) -> FunctionProcess:
        """Starts the JVM and waits until it asks for its first event."""
        function = self.function_version.config
        line = command(self._code, function.handler, function.memory_size)
        self._process = FunctionProcess(line, self._environment, self._code, self._log)
        try:
            self._process.api.ready.result(config.LAMBDA_RUNTIME_ENVIRONMENT_TIMEOUT)
        except InitError as error:
            self._process.kill()
            raise StatusErrorException("The function failed in its init phase", error.payload) from error
        except (ProcessExited, FutureTimeout) as error:
            self._process.kill()
            raise StatusErrorException(str(error), self._init_failure(error)) from error
        return self._process

    def _init_failure(self, error: Exception) -> bytes:
        reason = str(error) or "The function did not ask for work in time"
        return _error("Runtime.InitError", f"{reason}. It printed: {self.get_logs()[-2000:]}")

    def _invocation(self, payload: dict[str, str]) -> Invocation:
        return Invocation(
            request_id=payload["invoke-id"],
            payload=(payload["payload"] or "null").encode(),
            function_arn=payload["invoked-function-arn"],
            trace_id=payload["trace-id"],
            timeout_seconds=self.function_version.config.timeout,
        )

    def _answer(self, invocation: Invocation) -> Answer:
        try:
            process = self._living_process()
            process.submit(invocation)
            return invocation.answer.result(invocation.timeout_seconds)
        except StatusErrorException as error:
            return Answer(error.payload, is_error=True)
        except ProcessExited as error:
            return _failed(invocation, "Runtime.ExitError", str(error))
        except FutureTimeout:
            self.stop()
            message = f"Task timed out after {invocation.timeout_seconds:.2f} seconds"
            return _failed(invocation, "Sandbox.Timedout", message)

    def _living_process(self) -> FunctionProcess:
        """After a timeout or a crash the next event finds a fresh process, as on Lambda."""
        process = self._process
        return process if process and process.alive else self._launch()

    def _log_size(self) -> int:
        return self._log.stat().st_size

    def _logs_from(self, start: int) -> str:
        if not self._log.exists():
            return ""
        with self._log.open("rb") as log:
            log.seek(start)
            return log.read().decode("utf-8", "replace")

    def _framed_logs(self, request_id: str, start: int, seconds: float) -> str:
        """What the function has printed for this event, between Lambda's own lines."""
        version, memory = self.function_version.id.qualifier, self.function_version.config.memory_size
        printed = self._logs_from(start).rstrip("\n")
        report = f"REPORT RequestId: {request_id}\tDuration: {seconds * 1000:.2f} ms\tMemory Size: {memory} MB"
        lines = [f"START RequestId: {request_id} Version: {version}", printed, f"END RequestId: {request_id}", report]
        return "\n".join(line for line in lines if line)


def _environment(env_vars: dict[str, str], code: Path, runtime: str) -> dict[str, str]:
    """LocalStack's variables for the function, and the few that a process needs. Nothing else of ours leaks in."""
    own = {
        "AWS_EXECUTION_ENV": f"AWS_Lambda_{runtime}",
        "LAMBDA_TASK_ROOT": str(code),
        "LANG": "en_US.UTF-8",
        "PATH": os.environ["PATH"],
        "HOME": os.environ["HOME"],
        "TMPDIR": str(settings().temporary),
    }
    return own | {name: str(value) for name, value in env_vars.items() if name not in own}


def _failed(invocation: Invocation, error_type: str, message: str) -> Answer:
    return Answer(_error(error_type, f"RequestId: {invocation.request_id} Error: {message}"), is_error=True)


def _error(error_type: str, message: str) -> bytes:
    return json.dumps({"errorType": error_type, "errorMessage": message}).encode()
