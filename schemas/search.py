"""The index behind `mart.search_articles`: which article holds which word how often, copied from DuckDB's `fts`.

It holds the words of the column `search` of the articles that can be found, nothing else, and is empty in a file that
was built without the extension. Keep out: how it is made (`pipelines.warehouse.searching`).
"""

import polars as pl

from schemas.base import Table, field, identifier


class SearchDocuments(Table, table="search.documents"):
    """One article that can be found (bài tìm được); copies of another are not."""

    document_number: pl.Int64 = field("Number of the article (số bài) in this file.", unique=True, ge=1)
    document_id: str = identifier("Which article (mã văn bản).", unique=True)
    length: pl.Int64 = field("How many words its title and text have (số chữ).", ge=0)


class SearchWords(Table, table="search.words"):
    """One word of the articles (chữ), without its marks."""

    word_number: pl.Int64 = field("Number of the word (số chữ) in this file.", unique=True, ge=1)
    word: str = field("The word as search sees it (bỏ dấu).", unique=True)
    documents: pl.Int64 = field("How many articles hold it (số bài).", ge=1)


class SearchOccurrences(Table, table="search.occurrences"):
    """One word in one article (lần xuất hiện)."""

    word_number: pl.Int64 = field("Which word (chữ), by search.words.", ge=1)
    document_number: pl.Int64 = field("Which article (bài), by search.documents.", ge=1)
    times: pl.Int64 = field("How often it stands there (số lần).", ge=1)


SEARCH_TABLES: tuple[type[Table], ...] = (SearchDocuments, SearchWords, SearchOccurrences)
"""Every table of the schema `search`."""
