-- Articles that hold every one of some words (tìm bài), marks or not, best first: words together in the title, then
-- together in the text, then by score. Copies of an article are left out. The score is BM25 over the schema search, as
-- DuckDB's match_bm25 gives it; in a file without that index it is null, and articles that hold the words oftenest lead.
CREATE MACRO mart.search_articles(words) AS TABLE
    WITH asked AS (
        SELECT mart.fold(words) AS phrase
    ),

    asked_words AS (
        SELECT DISTINCT unnest(string_split(phrase, ' ')) AS word FROM asked
    ),

    totals AS (
        SELECT count(*) AS documents, avg(length) AS mean_length FROM search.documents
    ),

    scored AS (
        SELECT
            f.document_id,
            sum(o.times)::BIGINT AS hits,
            sum(
                log10((t.documents - w.documents + 0.5) / (w.documents + 0.5) + 1)
                * o.times * 2.2 / (o.times + 1.2 * (0.25 + 0.75 * f.length / t.mean_length))
            ) AS score
        FROM asked_words AS a
        JOIN search.words AS w ON a.word = w.word
        JOIN search.occurrences AS o ON w.word_number = o.word_number
        JOIN search.documents AS f ON o.document_number = f.document_number
        CROSS JOIN totals AS t
        GROUP BY f.document_id
        HAVING count(*) = (SELECT count(*) FROM asked_words)
    ),

    found AS (
        SELECT
            d.*,
            s.hits,
            s.score,
            contains(mart.fold(d.title), a.phrase) AS in_title,
            contains(d.search, a.phrase) AS together,
            a.phrase
        FROM scored AS s
        JOIN mart.documents AS d ON s.document_id = d.document_id
        CROSS JOIN asked AS a
    )

    SELECT
        document_id,
        document_name,
        title,
        published_on,
        source,
        hits,
        score,
        CASE
            WHEN together
                THEN list_filter(string_split(text, chr(10)), LAMBDA line: contains(mart.fold(line), phrase))[1]
        END AS passage
    FROM found
    ORDER BY in_title DESC, together DESC, score DESC, published_on DESC NULLS LAST, document_id;
