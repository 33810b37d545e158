"""Dagster's home in a warehouse folder: how it is configured, and where it logs. Keep out: the assets.

The file is written by the program, so that an upgrade reaches every warehouse; operators use the settings
in the environment instead.
"""

import logging
import os
from pathlib import Path
from typing import Any

import yaml

from pipelines import files
from pipelines.paths import Layout

LARGEST_LOG = 10_000_000  # bytes; then it becomes the `.1` beside it, which replaces the one before
HEADER = "# Written by bienban; changes are overwritten. Settings are environment variables: see the README.\n"

CODE_LOCATION = {"load_from": [{"python_module": {"module_name": "pipelines.definitions", "location_name": "bienban"}}]}


class AppendingHandler(logging.Handler):
    """Writes each record to the end of a file and closes it again.

    Dagster makes handlers for every run and closes none; one that keeps its file open would leak it.
    """

    def __init__(self, filename: str) -> None:
        super().__init__()
        self.path = Path(filename)

    def emit(self, record: logging.LogRecord) -> None:
        """Append one record; a full disk must not stop a run because of its log."""
        try:
            with self.path.open("a", encoding="utf-8") as file:
                file.write(self.format(record) + "\n")
        except OSError:
            self.handleError(record)


def prepare_home(layout: Layout) -> Path:
    """Write Dagster's configuration, point DAGSTER_HOME to it, and return the file that says what to load."""
    code = layout.dagster_home / "workspace.yaml"
    for path, content in ((layout.dagster_home / "dagster.yaml", configuration(layout)), (code, CODE_LOCATION)):
        data = (HEADER + yaml.safe_dump(content, sort_keys=False, allow_unicode=True)).encode()
        if not path.exists() or path.read_bytes() != data:
            files.write_bytes(path, data)
    if layout.log.exists() and layout.log.stat().st_size > LARGEST_LOG:
        layout.log.replace(layout.log.with_suffix(".log.1"))
    os.environ["DAGSTER_HOME"] = str(layout.dagster_home)
    return code


def configuration(layout: Layout) -> dict[str, Any]:
    """Dagster's own settings: nothing is sent anywhere, nothing pops up, one run at a time."""
    return {
        "telemetry": {"enabled": False},
        "nux": {"enabled": False},
        "concurrency": {"runs": {"max_concurrent_runs": 1}},
        # A run whose process was killed is started again; a step that fails has its own retries.
        "run_retries": {"enabled": True, "max_retries": 1, "retry_on_asset_or_op_failure": False},
        "run_monitoring": {"enabled": True, "start_timeout_seconds": 300},
        "freshness": {"enabled": True},
        "retention": {
            "schedule": {"purge_after_days": 90},
            "sensor": {"purge_after_days": {"skipped": 3, "failure": 30, "success": 90}},
        },
        "python_logs": {
            "managed_python_loggers": ["bienban"],
            "dagster_handler_config": {
                "handlers": {
                    "file": {
                        "class": f"{AppendingHandler.__module__}.{AppendingHandler.__qualname__}",
                        "filename": str(layout.log),
                        "formatter": "plain",
                    }
                },
                "formatters": {"plain": {"format": "%(asctime)s %(levelname)s %(message)s"}},
            },
        },
    }
