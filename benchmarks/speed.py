"""How many documents the parse stage reads in a second of one core: bytes to text to facts.

    .venv/bin/python benchmarks/speed.py [FOLDER …]

Reads every `.txt` under the folders (the shipped samples by default) several times and prints the median round.
"""

import statistics
import sys
import time
from pathlib import Path

from pipelines.extract import extract_facts
from pipelines.extract.relevance import is_relevant
from pipelines.paths import data_dir
from pipelines.text.article import read_article
from pipelines.text.decode import decode

ROUNDS = 5


def read_all(documents: list[bytes]) -> None:
    """What a worker does with each document."""
    for data in documents:
        article = read_article(decode(data).text)
        if is_relevant(article):
            extract_facts(article)


def main() -> None:
    """Time the rounds and print one line."""
    folders = [Path(name) for name in sys.argv[1:]] or [data_dir("samples") / "articles"]
    documents = [path.read_bytes() for folder in folders for path in sorted(folder.rglob("*.txt"))]
    if not documents:
        sys.exit(f"{', '.join(map(str, folders))}: expected .txt files, found none: name another folder")
    read_all(documents[:20])  # patterns are compiled once
    seconds = []
    for _ in range(ROUNDS):
        started = time.process_time()
        read_all(documents)
        seconds.append(time.process_time() - started)
    rate = len(documents) / statistics.median(seconds)
    print(f"{len(documents)} documents, {sum(map(len, documents)) / 1e6:.1f} MB: {rate:.0f} documents a second")


if __name__ == "__main__":
    main()
