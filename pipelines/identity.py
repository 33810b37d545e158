"""The one function behind every identifier, and the identifiers made with it.

Identifiers are stable for ever: the same source, address and bytes give the same ids on every machine,
in any order, with any worker count. Never use a database's or library's `hash()` for one. Keep out:
anything that depends on time, run or release.
"""

import hashlib

ID_LENGTH = 32  # hex digits: 128 bits, so that a collision is out of the question at any corpus size


def digest(*parts: str | int | None) -> str:
    """Hash typed parts to 32 hex digits.

    Parts are length-prefixed, so ("ab", "c") and ("a", "bc") differ, and `None` differs from "".
    """
    state = hashlib.sha256()
    for part in parts:
        data = b"" if part is None else str(part).encode()
        state.update(b"-;" if part is None else b"%d;" % len(data))
        state.update(data)
    return state.hexdigest()[:ID_LENGTH]


def content_hash(data: bytes) -> str:
    """SHA-256 of the bytes as landed, 64 hex digits."""
    return hashlib.sha256(data).hexdigest()


def document_id(source: str, address: str) -> str:
    """Identify a document by its source and its address there (inbox: the relative path)."""
    return digest("document", source, address)


def version_id(document: str, content_sha256: str) -> str:
    """Identify one version of a document by what its bytes were."""
    return digest("version", document, content_sha256)


def fact_id(version: str, kind: str, start: int, end: int, ordinal: int) -> str:
    """Identify a fact by where it stands; `ordinal` counts the facts of one kind on one span from 0."""
    return digest("fact", version, kind, start, end, ordinal)


def key(table: str, *natural_key: str | int | None) -> str:
    """Surrogate key of a dimension's row from its natural key."""
    return digest("key", table, *natural_key)
