"""Where Bienban's own data lies, and where a warehouse keeps what.

The data that ships with the program (`sql/`, `samples/`) is a folder of the package in a wheel and a top
folder in a checkout. The layout of a warehouse folder is written down here once. Keep out: reading or
writing any of it.
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pipelines.errors import BadConfiguration

PACKAGE = Path(__file__).resolve().parent


def data_dir(name: str) -> Path:
    """The folder of shipped data called `name`; raises BadConfiguration if the installation lacks it."""
    for candidate in (PACKAGE / name, PACKAGE.parent / name):
        if candidate.is_dir():
            return candidate
    raise BadConfiguration(
        f"{PACKAGE / name}: expected the data that ships with bienban, found no such folder: install bienban again"
    )


@dataclass(frozen=True, slots=True)
class Layout:
    """The folders and files of one warehouse."""

    root: Path

    @property
    def objects(self) -> Path:
        """Bytes as landed, named by their SHA-256."""
        return self.landing / "objects"

    @property
    def landing(self) -> Path:
        """What the sources gave: bytes, manifest and tombstones."""
        return self.root / "landing"

    @property
    def manifest(self) -> Path:
        """One Parquet file of landings per landing date."""
        return self.landing / "manifest"

    @property
    def tombstones(self) -> Path:
        """The document versions that were forgotten on request, in one file."""
        return self.landing / "tombstones" / "tombstones.parquet"

    @property
    def web(self) -> Path:
        """What is remembered of the pages of the web sources; without it, all are asked for again."""
        return self.landing / "web"

    @property
    def staging(self) -> Path:
        """One folder per staged table, in it one Parquet file per landing date."""
        return self.root / "staging"

    @property
    def build(self) -> Path:
        """Where warehouses are made; on the same file system as the published one, so that they can be renamed."""
        return self.root / ".build"

    @property
    def unchecked(self) -> Path:
        """A warehouse that is built and not checked yet."""
        return self.build / "unchecked.duckdb"

    @property
    def built(self) -> Path:
        """A warehouse that passed its checks and waits to be published."""
        return self.build / "bienban.duckdb"

    @property
    def published(self) -> Path:
        """The file that analysts open."""
        return self.root / "bienban.duckdb"

    @property
    def releases(self) -> Path:
        """One file per release that is kept."""
        return self.root / "releases"

    @property
    def exports(self) -> Path:
        """The link to the exports that belong to the published file."""
        return self.root / "exports"

    @property
    def exported(self) -> Path:
        """Where folders of exports are made; the link points to the last one."""
        return self.root / ".exports"

    @property
    def report(self) -> Path:
        """A site of HTML pages to look at, made of the published file; a link among the exports."""
        return self.exports / "report"

    @property
    def reported(self) -> Path:
        """The folder of that site, which the link in each folder of exports points to."""
        return self.root / ".report"

    @property
    def report_in_the_making(self) -> Path:
        """Where the site is written; on the same file system, so that it can be swapped in."""
        return self.build / "report"

    @property
    def dagster_home(self) -> Path:
        """Dagster's runs, events and logs."""
        return self.root / ".dagster"

    @property
    def log(self) -> Path:
        """What runs say, in words."""
        return self.dagster_home / "bienban.log"

    @property
    def corrections(self) -> Path:
        """What reviewers put right, unless a setting names another file."""
        return self.root / "corrections.yaml"

    @property
    def lock(self) -> Path:
        """Held by the one run that writes."""
        return self.root / ".lock"

    @property
    def writer(self) -> Path:
        """Which run holds the lock; still there after a crash, so that the next run knows whom to bury."""
        return self.root / ".writer.json"

    def object(self, content_sha256: str) -> Path:
        """Where bytes with this hash lie; two levels, so that no folder grows without bound."""
        return self.objects / content_sha256[:2] / content_sha256

    def release_file(self, number: int) -> Path:
        """The file of one release."""
        return self.releases / f"{number:06d}.duckdb"

    def manifest_file(self, landing_date: date) -> Path:
        """The landings of one day."""
        return self.manifest / f"{landing_date}.parquet"

    def staging_file(self, table: str, landing_date: date) -> Path:
        """The staged rows of one table from one day's landings."""
        return self.staging / table / f"{landing_date}.parquet"

    def quarantine_file(self, step: str, landing_date: date) -> Path:
        """What `step` set aside from one day's landings; each step replaces its own file."""
        return self.staging / "quarantine" / f"{landing_date}.{step}.parquet"
