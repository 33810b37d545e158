"""How a built file becomes the published one. Keep out: building it, and which release it is."""

from pathlib import Path

import duckdb

from pipelines.errors import RunFailed, one_line
from pipelines.files import sync


def publish_file(built: Path, published: Path) -> None:
    """Swap a built file in: readers of the old one keep it, new ones open the new one, nobody waits.

    Both must lie on one file system. Raises RunFailed if the file is no whole warehouse; nothing is changed then.
    """
    try:
        with duckdb.connect(str(built)) as connection:
            connection.execute("SELECT count(*) FROM meta.tables")
            connection.execute("CHECKPOINT")
    except duckdb.Error as error:
        raise RunFailed(
            f"{built}: expected a built warehouse, found: {one_line(error)}: nothing was published"
        ) from error
    sync(built)
    built.replace(published)
    sync(published.parent)
