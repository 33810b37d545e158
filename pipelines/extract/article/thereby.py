"""Which sentence says what is done where another only goes on: "… công bố quyết định. Theo đó, ông A giữ chức …".

Keep out: what it says of somebody (`roles`).
"""

import regex

from pipelines.extract.article.reading import Reading
from pipelines.text.article import Sentence

# "… trao quyết định. Theo đó, ông A giữ chức …": the sentence before says what is done.
_THEREBY = regex.compile(r"(?:theo[ ]đó|cụ[ ]thể|trong[ ]đó)(?!\p{L})", regex.VERSION1)


def told_by(reading: Reading, index: int) -> Sentence:
    """The sentence that says what is done where this one begins with "Theo đó": that before it, captions aside."""
    sentence = reading.sentences[index]
    if not index or not _THEREBY.match(reading.folded, sentence.start):
        return sentence
    for each in reversed(reading.sentences[max(0, index - 4) : index]):
        if each.end - each.start > _CAPTION and not _THEREBY.match(reading.folded, each.start):
            return each
    return sentence


_CAPTION = 60
"""The length of a line that only says what a picture shows: "Quang cảnh kỳ họp"."""
