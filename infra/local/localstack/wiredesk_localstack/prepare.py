"""Run once at set-up: builds what LocalStack would else build at each start.

The catalogue of AWS's services takes four seconds to build from botocore's descriptions. Importing what a start
imports also leaves the byte code behind, which pip is told not to compile for all of it.
"""

import os
import sys
from pathlib import Path

from wiredesk_localstack.compat import support_older_pythons

support_older_pythons()


def prepare(folder: Path) -> None:
    """Writes the catalogue into the folder, in one move."""
    from localstack.aws.spec import _get_catalog_filename, build_service_index_cache

    folder.mkdir(parents=True, exist_ok=True)
    unfinished = folder / f"unfinished-{os.getpid()}"
    build_service_index_cache(str(unfinished))
    unfinished.rename(folder / _get_catalog_filename())


def import_services(names: list[str]) -> None:
    """Loads the services as a start does, without starting them."""
    from localstack.services.plugins import SERVICE_PLUGINS

    for name in names:
        SERVICE_PLUGINS.get_service_container(name)


if __name__ == "__main__":
    prepare(Path(sys.argv[1]))
    import_services(sys.argv[2].split(","))
