"""`bienban dev`: Dagster's page and daemon for one warehouse, on this machine alone. Keep out: the assets."""

import os
import signal
import socket
import sys
from pathlib import Path

from pipelines import config
from pipelines.errors import BadConfiguration, WrongUse
from pipelines.instance import prepare_home

HOST = "127.0.0.1"


def dev(port: int) -> None:
    """Become `dagster dev` with the home of the warehouse; ends when it is interrupted."""
    settings = config.settings()
    try:
        settings.inbox.mkdir(parents=True, exist_ok=True)
        code = prepare_home(settings.layout)
    except OSError as error:
        raise BadConfiguration(
            f"{error.filename}: expected a folder that can be written to: {error.strerror}"
        ) from error
    _require_free(port)
    print(f"http://{HOST}:{port}  (interrupt to stop)", flush=True)  # noqa: T201
    dagster = Path(sys.executable).with_name("dagster")
    arguments = ["dev", "--workspace", str(code), "--host", HOST, "--port", str(port)]
    os.environ["PYTHONWARNINGS"] = "ignore"  # Dagster's own, about its interfaces
    # A shell that starts us in the background lets us ignore interrupts; Dagster would then ignore SIGTERM, too.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    os.execv(dagster, [str(dagster), *arguments])  # noqa: S606  no shell, and the program beside this one


def _require_free(port: int) -> None:
    """Raise WrongUse when another program listens there: Dagster would start all the same, without its page."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError as error:
            raise WrongUse(
                f"port {port}: expected a free one, found: {error.strerror}: name another with --port"
            ) from error
