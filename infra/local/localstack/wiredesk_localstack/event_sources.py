"""Makes queues reach their functions at once.

LocalStack asks a queue without a batching window whether it has messages, and when it has none, waits from half a
second to fifteen seconds before it asks again. Three queues in a row make that the longest part of a release's way.
AWS polls long instead: the question waits in the queue for the first message. So do we.
"""

from localstack.services.lambda_.event_source_mapping.pollers.poller import EmptyPollResultsException
from localstack.services.lambda_.event_source_mapping.pollers.sqs_poller import SqsPoller

_WAIT_SECONDS = 5
"""How long one question waits. Deleting a mapping takes up to this long; an idle queue costs one call in it."""


class _LongPolls:
    """The two methods of `SqsPoller` that change, with what they were."""

    original_init = SqsPoller.__init__
    original_poll = SqsPoller.poll_events

    @staticmethod
    def init(poller: SqsPoller, *args: object, **kwargs: object) -> None:
        _LongPolls.original_init(poller, *args, **kwargs)
        if not poller.maximum_batching_window:
            poller.maximum_batching_window = _WAIT_SECONDS

    @staticmethod
    def poll(poller: SqsPoller) -> None:
        try:
            _LongPolls.original_poll(poller)
        except EmptyPollResultsException:
            pass  # the question itself has waited: no back-off on top of it


def answer_at_once() -> None:
    """Turns short polls with a back-off into long polls."""
    SqsPoller.__init__ = _LongPolls.init
    SqsPoller.poll_events = _LongPolls.poll
