"""The settings that the Java side passes in. A missing one stops LocalStack before it starts, with its name."""

import functools
import os
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Settings:
    java: str
    """The `java` executable, version 25 or later."""

    runtime_jars: Path
    """Folder with AWS's Lambda runtime interface client and its dependencies."""

    dynamodb_jars: Path
    """Folder with Amazon's DynamoDB Local and its dependencies."""

    function_logs: Path
    """Folder with one file per function JVM: all that it has printed."""

    catalog: Path
    """Folder with the catalogue of AWS's services that set-up has built."""

    temporary: Path
    """Where functions may write. LocalStack gives a meaning of its own to TMPDIR, so it comes as TEMP."""


@functools.cache
def settings() -> Settings:
    """The settings of this process, read when they are first asked for."""
    return Settings(
        java=_required("WIREDESK_JAVA"),
        runtime_jars=Path(_required("WIREDESK_RUNTIME_JARS")),
        dynamodb_jars=Path(_required("WIREDESK_DYNAMODB_JARS")),
        function_logs=Path(_required("WIREDESK_FUNCTION_LOGS")),
        catalog=Path(_required("WIREDESK_CATALOG")),
        temporary=Path(_required("TEMP")),
    )


def _required(name: str) -> str:
    value = os.environ.get(name)
    if not value:
        sys.exit(f"The variable {name} is not set. Start LocalStack with `./wiredesk up`.")
    return value
