"""Patterns of what stands right before a place, held against the text there and read backward.

Whether the words before a name end in "theo báo cáo của" is asked of each name. Searched for from the left, such a
pattern is tried at each letter before the name and fails at nearly all of them; read from the name backward, it is
tried once. Lists inside must share their endings (`any_of(…, backward=True)`), as those of other patterns share their
beginnings: the longest entry is taken, and others that end alike are not looked at. Keep out: patterns.
"""

import regex


def ending(source: str, flags: int = regex.VERSION1) -> regex.Pattern[str]:
    """A pattern whose `match(text, start, end)` asks whether the text up to `end` ends so."""
    return regex.compile(source, flags | regex.REVERSE)


def without_end(pattern: regex.Pattern[str], text: str) -> str:
    """`text` without what a pattern of `ending` matches at its end."""
    match = pattern.match(text)
    return text[: match.start()] if match else text
