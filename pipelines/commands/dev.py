"""`bienban dev`: Dagster's page and daemon for one warehouse, on this machine alone. Keep out: the assets."""

import os
import sys
from pathlib import Path

from pipelines import config
from pipelines.errors import BadConfiguration
from pipelines.instance import prepare_home

HOST = "127.0.0.1"


def dev(port: int) -> None:
    """Become `dagster dev` with the home of the warehouse; ends when it is interrupted."""
    settings = config.settings()
    try:
        settings.inbox.mkdir(parents=True, exist_ok=True)
        prepare_home(settings.layout)
    except OSError as error:
        raise BadConfiguration(
            f"{error.filename}: expected a folder that can be written to: {error.strerror}"
        ) from error
    print(f"http://{HOST}:{port}  (interrupt to stop)", flush=True)  # noqa: T201
    dagster = Path(sys.executable).with_name("dagster")
    arguments = ["dev", "--module-name", "pipelines.definitions", "--host", HOST, "--port", str(port)]
    os.environ["PYTHONWARNINGS"] = "ignore"  # Dagster's own, about its interfaces
    os.execv(dagster, [str(dagster), *arguments])  # noqa: S606  no shell, and the program beside this one
