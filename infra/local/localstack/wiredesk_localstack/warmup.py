"""Does in the background, while LocalStack starts, what the first caller would else wait for."""

import logging
import os
import threading

from localstack.runtime import events
from localstack.services.dynamodb.server import DynamodbServer

LOG = logging.getLogger(__name__)


def start() -> None:
    """Starts DynamoDB Local at once, and loads the services as soon as LocalStack is ready for them."""
    threading.Thread(target=DynamodbServer.get().start_dynamodb, name="warm-dynamodb", daemon=True).start()
    threading.Thread(target=_load_services, name="warm-services", daemon=True).start()


def _load_services() -> None:
    from localstack.services.plugins import SERVICE_PLUGINS

    events.infra_ready.wait()
    for service in os.environ["SERVICES"].split(","):
        try:
            SERVICE_PLUGINS.require(service)
        except Exception as error:  # a service that can't load says so again, to whoever calls it
            LOG.warning("Could not load %s: %s", service, error)
