"""How well mentions are joined to the units, organisations, people and meetings that they mean.

    .venv/bin/python benchmarks/clusters.py [DIMENSION] [--wrong]

`benchmarks/labels/clusters.csv` says of hand-picked mentions (a document's name and the words of the fact) which
cluster they belong to; mentions of one cluster mean the same. Their articles, which the folder that BIENBAN_SHARED
names holds, go through `bienban run` into a new warehouse, and pairs of mentions are compared: precision is the share
of joined pairs that belong together, recall the share of pairs that belong together and are joined. A mention that the
warehouse leaves unknown is joined with nothing. Mentions that the extractor no longer finds are counted and left out.
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
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import duckdb

HERE = Path(__file__).resolve().parent
SHARED = Path(os.environ.get("BIENBAN_SHARED") or HERE.parents[1] / "shared")
LABELS = HERE / "labels" / "clusters.csv"
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
    key: str | None = None
    code: str | None = None

    def __str__(self) -> str:
        """For people."""
        return f"{self.document}: {self.words} [{self.cluster}]"


def labels() -> dict[str, list[Mention]]:
    """The labelled mentions of each dimension."""
    found: dict[str, list[Mention]] = defaultdict(list)
    with LABELS.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found[row["dimension"]].append(Mention(row["document"], row["mention"], row["cluster"]))
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
    return [Mention(m.document, m.words, m.cluster, *key) for m, key in found.items() if key]


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
        print(f"{'dimension':<14}{'mentions':>9}{'absent':>8}{'clusters':>9}{'precision':>11}{'recall':>8}{'codes':>9}")
        for dimension in chosen:
            found = resolved(path, dimension, labelled[dimension])
            pairs = list(combinations(found, 2))
            joined = [(a, b) for a, b in pairs if a.key is not None and a.key == b.key]
            right = [(a, b) for a, b in joined if a.cluster == b.cluster]
            together = [(a, b) for a, b in pairs if a.cluster == b.cluster]
            coded = [m for m in found if m.cluster.isdigit()]
            figures = f"{len(right) / len(joined) if joined else 1:>11.3f}{len(right) / max(1, len(together)):>8.3f}"
            codes = f"{sum(m.cluster == m.code for m in coded)}/{len(coded)}" if coded else ""
            absent = len(labelled[dimension]) - len(found)
            clusters = len({mention.cluster for mention in found})
            print(f"{dimension:<14}{len(found):>9}{absent:>8}{clusters:>9}{figures}{codes:>9}")
            for sign, wrong in (("+", set(joined) - set(right)), ("-", set(together) - set(right))):
                for a, b in sorted(wrong, key=str) if options.wrong else ():
                    print(f"  {sign} {a} | {b}")
            for m in coded if options.wrong else ():
                if m.cluster != m.code:
                    print(f"  code {m.code}: {m}")


if __name__ == "__main__":
    main()
