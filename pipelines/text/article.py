"""An article's text with its lines, sentences, headline and day of publication marked.

The one entry for the rest of the pipeline, with the types it returns. Keep out: how each part is found
(`lines`, `stamp`, `sentences`).
"""

from datetime import date

from pipelines.text.lines import read_lines
from pipelines.text.model import Article, Line, LineKind, Sentence
from pipelines.text.sentences import sentence_spans

__all__ = ["Article", "Line", "LineKind", "Sentence", "read_article"]


def read_article(text: str, title: str | None = None, published_on: date | None = None) -> Article:
    """Mark a decoded text; any text will do, and nothing in it is cut or moved.

    `title` and `published_on` are what a page or feed says beside the text: they stand where the text prints none.

    Sentences cover every line but boilerplate, in order, without overlap or outer white space.
    """
    read = read_lines(text)
    sentences = [
        Sentence(start, end, index)
        for index, line in enumerate(read.lines)
        if line.kind is not LineKind.BOILERPLATE
        for start, end in sentence_spans(text, line.start, line.end)
    ]
    return Article(text, read.title or title, read.published_on or published_on, read.lines, sentences)
