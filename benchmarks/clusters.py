"""How well mentions are joined to the units, organisations, people and meetings that they mean.

    .venv/bin/python benchmarks/clusters.py [DIMENSION] [--wrong]

`benchmarks/labels/clusters.csv` says of hand-picked mentions (a document's name and the words of the fact) which
cluster they belong to; mentions of one cluster mean the same. `clusters_fresh.csv` has those that were labelled last,
before the rules had met them: pairs of which one is such have a line of their own. The articles, which the folder that
BIENBAN_SHARED names holds, go through `bienban run` into a new warehouse, and pairs of mentions are compared: precision
is the share of joined pairs that belong together, recall the share of pairs that belong together and are joined. A
mention that the warehouse leaves unknown is joined with nothing. Mentions that the extractor no longer finds are
counted and left out.
"""

import argparse
import csv
import os
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path

import duckdb

HERE = Path(__file__).resolve().parent
SHARED = Path(os.environ.get("BIENBAN_SHARED") or HERE.parents[1] / "shared")
LABELS = HERE / "labels" / "clusters.csv"
FRESH = HERE / "labels" / "clusters_fresh.csv"
ONLY = "*"
# Document, mention and key of the facts of a dimension; the key is null where the warehouse leaves it unknown.
QUERIES = {
    "admin_unit": """
        SELECT d.document_name, f.subject, a.admin_unit_key, a.name IS NULL, a.official_code
        FROM (
            SELECT document_key, subject, admin_unit_key FROM star.fact_indicator
            UNION ALL SELECT document_key, subject, admin_unit_key FROM star.fact_budget
            UNION ALL SELECT document_key, jurisdiction, admin_unit_key FROM star.fact_meeting_report
        ) AS f
        JOIN star.dim_document AS d USING (document_key) JOIN star.dim_admin_unit AS a USING (admin_unit_key)
    """,
    "organization": """
        SELECT d.document_name, f.name, o.organization_key, o.name IS NULL, NULL
        FROM (
            SELECT document_key, name, organization_key FROM star.bridge_mention
            UNION ALL SELECT document_key, body, organization_key FROM star.fact_meeting_report
        ) AS f
        JOIN star.dim_document AS d USING (document_key) JOIN star.dim_organization AS o USING (organization_key)
    """,
    # A meeting's words are its kind, for the first report of the kind in its document, or its kind and body; the only
    # report of a document is meant whatever kind the extractor gives it.
    "meeting": f"""
        WITH reports AS (
            SELECT
                d.document_name, f.meeting_type::VARCHAR AS kind, f.body, f.char_start, m.meeting_key,
                m.meeting_id IS NULL AS is_unknown
            FROM star.fact_meeting_report AS f
            JOIN star.dim_document AS d USING (document_key) JOIN star.dim_meeting AS m USING (meeting_key)
        )
        SELECT document_name, kind || ': ' || body, meeting_key, is_unknown, NULL FROM reports
        UNION ALL
        SELECT document_name, kind, arg_min(meeting_key, char_start), arg_min(is_unknown, char_start), NULL
        FROM reports GROUP BY document_name, kind
        UNION ALL
        SELECT document_name, '{ONLY}', any_value(meeting_key), any_value(is_unknown), NULL
        FROM reports GROUP BY document_name HAVING count(*) = 1
    """,  # noqa: S608 - a constant
    "person": """
        SELECT d.document_name, f.name, p.person_key, p.name IS NULL, NULL
        FROM star.fact_participation AS f
        JOIN star.dim_document AS d USING (document_key) JOIN star.dim_person AS p USING (person_key)
    """,
}


@dataclass(frozen=True, slots=True)
class Mention:
    """A labelled mention of one dimension; `key` is what the warehouse made of it, `None` if unknown."""

    document: str
    words: str
    cluster: str
    fresh: bool
    key: str | None = None
    code: str | None = None

    def __str__(self) -> str:
        """For people."""
        return f"{self.document}: {self.words} [{self.cluster}]"


def labels() -> dict[str, list[Mention]]:
    """The labelled mentions of each dimension."""
    found: dict[str, list[Mention]] = defaultdict(list)
    for path in (LABELS, FRESH):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                mention = Mention(row["document"], row["mention"], row["cluster"], path == FRESH)
                found[row["dimension"]].append(mention)
    return found


def warehouse(documents: Iterable[str], folder: Path) -> Path:
    """Run the pipeline on the named articles and return the published file."""
    inbox = folder / "inbox" / "articles"
    inbox.mkdir(parents=True)
    for name in documents:
        places = [SHARED / "corpus" / kind / f"{name}.txt" for kind in ("text", "unlabelled")]
        try:
            shutil.copy(next(path for path in places if path.exists()), inbox)
        except StopIteration:
            sys.exit(f"{SHARED}: expected the article {name}.txt in corpus/, found none: set BIENBAN_SHARED")
    command = [Path(sys.executable).parent / "bienban", "run", "--inbox", inbox.parent, "--warehouse", folder / "out"]
    done = subprocess.run(command, env=os.environ | {"BIENBAN_SETTLE_SECONDS": "0"}, capture_output=True, check=False)
    if done.returncode:
        sys.exit(done.stderr.decode())
    return folder / "out" / "bienban.duckdb"


def resolved(path: Path, dimension: str, labelled: list[Mention]) -> list[Mention]:
    """The labelled mentions that the warehouse has facts of, with its keys."""
    with duckdb.connect(str(path), read_only=True) as connection:
        rows = connection.execute(f"SELECT DISTINCT * FROM ({QUERIES[dimension]}) ORDER BY ALL DESC").fetchall()  # noqa: S608
    keys = {(document, words): (None if unknown else key, code) for document, words, key, unknown, code in rows}
    found = {m: keys.get((m.document, m.words)) or keys.get((m.document, ONLY)) for m in labelled}
    return [replace(m, key=key[0], code=key[1]) for m, key in found.items() if key]


@dataclass(frozen=True, slots=True)
class Compared:
    """Pairs of mentions: those joined, and those that belong together."""

    joined: frozenset[tuple[Mention, Mention]]
    together: frozenset[tuple[Mention, Mention]]

    def __str__(self) -> str:
        """How many belong together, precision and recall."""
        right = len(self.joined & self.together)
        precision = right / len(self.joined) if self.joined else 1
        return f"{len(self.together):>7}{precision:>11.3f}{right / max(1, len(self.together)):>8.3f}"


def compared(pairs: Iterable[tuple[Mention, Mention]]) -> Compared:
    """What the warehouse and the labels make of the pairs."""
    listed = list(pairs)
    joined = frozenset((a, b) for a, b in listed if a.key is not None and a.key == b.key)
    return Compared(joined, frozenset((a, b) for a, b in listed if a.cluster == b.cluster))


def report(dimension: str, found: list[Mention], labelled: int, *, wrong: bool) -> None:
    """Print a dimension's line, that of what the fresh mentions add, and on request what is wrong."""
    pairs = list(combinations(found, 2))
    every, fresh = compared(pairs), compared((a, b) for a, b in pairs if a.fresh or b.fresh)
    coded = [m for m in found if m.cluster.isdigit()]
    codes = f"{sum(m.cluster == m.code for m in coded)}/{len(coded)}" if coded else ""
    clusters = len({mention.cluster for mention in found})
    print(f"{dimension:<14}{len(found):>9}{labelled - len(found):>8}{clusters:>9}{every}{codes:>9}")
    if number := sum(m.fresh for m in found):
        print(f"{'  with a fresh':<14}{number:>9}{'':>17}{fresh}")
    if not wrong:
        return
    for sign, both in (("+", every.joined - every.together), ("-", every.together - every.joined)):
        for a, b in sorted(both, key=str):
            print(f"  {sign} {a} | {b}")
    for m in coded:
        if m.cluster != m.code:
            print(f"  code {m.code}: {m}")


def main() -> None:
    """Compare and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dimension", nargs="?", choices=sorted(QUERIES))
    parser.add_argument("--wrong", action="store_true", help="list pairs joined wrongly (+) and those missed (-)")
    options = parser.parse_args()
    labelled = labels()
    chosen = [options.dimension] if options.dimension else sorted(labelled)
    documents = sorted({mention.document for dimension in chosen for mention in labelled[dimension]})
    with tempfile.TemporaryDirectory(prefix="bienban-clusters-") as folder:
        path = warehouse(documents, Path(folder))
        print(
            f"{'dimension':<14}{'mentions':>9}{'absent':>8}{'clusters':>9}{'pairs':>7}{'precision':>11}{'recall':>8}"
            f"{'codes':>9}"
        )
        for dimension in chosen:
            found = resolved(path, dimension, labelled[dimension])
            report(dimension, found, len(labelled[dimension]), wrong=options.wrong)


if __name__ == "__main__":
    main()
