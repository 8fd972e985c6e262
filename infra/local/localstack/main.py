"""Starts LocalStack 4.13.1 without Docker. Its settings come from the environment; the Java side sets them all."""

import os

from wiredesk_localstack.compat import support_older_pythons

support_older_pythons()

from localstack import config  # noqa: E402  after the names it needs are there
from localstack.runtime.main import main  # noqa: E402

from wiredesk_localstack import dynamodb, event_sources, warmup  # noqa: E402
from wiredesk_localstack.settings import settings  # noqa: E402


def _leave_the_terminal() -> None:
    """A session of its own: Ctrl-C for the command that started LocalStack is not meant for LocalStack."""
    if os.getpid() != os.getsid(0):
        os.setsid()


if __name__ == "__main__":
    _leave_the_terminal()
    config.dirs.static_libs = str(settings().catalog)
    dynamodb.use_local_jars()
    event_sources.answer_at_once()
    warmup.start()
    main()
