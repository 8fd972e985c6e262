"""Starts LocalStack 4.13.1 without Docker. Its settings come from the environment; the Java side sets them all."""

import os
import threading
import time

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


def _end_with(owner: int) -> None:
    """A test's cloud ends when the test's process has: also when that was killed and could not say so."""
    while os.getppid() == owner:
        time.sleep(0.5)
    os._exit(1)  # the reaper does the rest


if __name__ == "__main__":
    _leave_the_terminal()
    if "WIREDESK_OWNER" in os.environ:
        threading.Thread(target=_end_with, args=(int(os.environ["WIREDESK_OWNER"]),), daemon=True).start()
    config.dirs.static_libs = str(settings().catalog)
    dynamodb.use_local_jars()
    event_sources.answer_at_once()
    warmup.start()
    main()
