"""Short articles for the extractor's tables: one publication date, a headline that says nothing, a body."""

from collections.abc import Callable

import pytest
from hypothesis import settings

from pipelines.extract import extract_facts
from pipelines.extract.article.reading import Reading
from pipelines.extract.model import Facts
from pipelines.text.article import read_article

pytest.register_assert_rewrite("tests.extract.observed")
settings.register_profile("extract", deadline=None)  # the first text pays for compiling the patterns
settings.load_profile("extract")

HEADLINE = "Khí thế mới từ cơ sở"


def written(body: str, *, published: str | None = "05/10/2020", title: str = HEADLINE) -> str:
    """Put a body under a headline and a portal's date line."""
    stamp = f"Ngày đăng {published} | 08:00\n\n" if published else "\n"
    return f"{title}\n{stamp}{body}\n"


@pytest.fixture(scope="session")
def facts() -> Callable[..., Facts]:
    """Read the facts of a body published on 5 October 2020, unless the case says otherwise."""
    return lambda body, **layout: extract_facts(read_article(written(body, **layout)))


@pytest.fixture(scope="session")
def reading() -> Callable[..., Reading]:
    """Read the grammar's findings in such a body."""
    return lambda body, **layout: Reading(read_article(written(body, **layout)))
