"""Dagster's home in a warehouse folder: how it is configured, and where it logs. Keep out: the assets.

The file is written by the program, so that an upgrade reaches every warehouse; operators use the settings
in the environment instead.
"""

import os
from typing import Any

import yaml

from pipelines import files
from pipelines.paths import Layout

HEADER = "# Written by bienban; changes are overwritten. Settings are environment variables: see the README.\n"


def prepare_home(layout: Layout) -> None:
    """Write Dagster's configuration if it is not as it should be, and point DAGSTER_HOME to it."""
    path = layout.dagster_home / "dagster.yaml"
    content = (HEADER + yaml.safe_dump(configuration(layout), sort_keys=False, allow_unicode=True)).encode()
    if not path.exists() or path.read_bytes() != content:
        files.write_bytes(path, content)
    os.environ["DAGSTER_HOME"] = str(layout.dagster_home)


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
                        "class": "logging.handlers.RotatingFileHandler",
                        "filename": str(layout.log),
                        "maxBytes": 10_000_000,
                        "backupCount": 3,
                        "encoding": "utf-8",
                        "formatter": "plain",
                    }
                },
                "formatters": {"plain": {"format": "%(asctime)s %(levelname)s %(message)s"}},
            },
        },
    }
