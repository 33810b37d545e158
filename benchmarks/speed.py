"""How many documents the parse stage reads in a second of one core, step by step: bytes to text to facts.

    .venv/bin/python benchmarks/speed.py [FOLDER …]

Reads every `.txt` under the folders (the shipped samples by default) several times and prints the median round, in
the processor's time of this process, so that waiting does not count. A busy machine still makes it slower.
"""

import os
import platform
import sys
import time
from pathlib import Path

from pipelines.extract import extract_facts
from pipelines.extract.relevance import is_relevant
from pipelines.paths import data_dir
from pipelines.text.article import read_article
from pipelines.text.decode import decode
from pipelines.text.fingerprint import fingerprint

ROUNDS = 5
STEPS = ("decode, article", "fingerprint", "relevance", "facts")


def read_all(documents: list[bytes]) -> list[float]:
    """Seconds that each step takes of what a worker does with the documents."""
    seconds = [0.0] * len(STEPS)
    for data in documents:
        moments = [time.process_time()]
        article = read_article(decode(data).text)
        moments.append(time.process_time())
        fingerprint(article)
        moments.append(time.process_time())
        relevant = is_relevant(article)
        moments.append(time.process_time())
        if relevant:
            extract_facts(article)
        moments.append(time.process_time())
        for step in range(len(STEPS)):
            seconds[step] += moments[step + 1] - moments[step]
    return seconds


def main() -> None:
    """Time the rounds; print one line for each step, and one for all."""
    folders = [Path(name) for name in sys.argv[1:]] or [data_dir("samples") / "articles"]
    documents = [path.read_bytes() for folder in folders for path in sorted(folder.rglob("*.txt"))]
    if not documents:
        sys.exit(f"{', '.join(map(str, folders))}: expected .txt files, found none: name another folder")
    read_all(documents)  # patterns are compiled once, and words met
    rounds = sorted((read_all(documents) for _ in range(ROUNDS)), key=sum)
    middle = rounds[ROUNDS // 2]
    for step, seconds in zip(STEPS, middle, strict=True):
        print(f"{step:>16} {1000 * seconds / len(documents):6.2f} ms a document")
    spread = ", ".join(f"{len(documents) / sum(each):.0f}" for each in rounds)
    size = sum(map(len, documents)) / 1e6
    print(
        f"{len(documents)} documents, {size:.1f} MB: {len(documents) / sum(middle):.0f} documents a second ({spread})"
    )
    load = f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores" if hasattr(os, "getloadavg") else ""
    print(f"Python {platform.python_version()}, {platform.machine()}, {load}")


if __name__ == "__main__":
    main()
