-- Articles that hold every one of some words (tìm bài), marks or not, best first: words together in the title, then
-- together in the text, then oftenest. Copies of an article are left out. The score is null: this file was built without
-- DuckDB's full-text extension (meta.search), so the words are looked for in each text.
CREATE MACRO mart.search_articles(words) AS TABLE
    WITH asked AS (
        SELECT mart.fold(words) AS phrase
    ),

    counted AS (
        SELECT
            d.*,
            contains(mart.fold(d.title), a.phrase) AS in_title,
            contains(d.search, a.phrase) AS together,
            len(list_filter(string_split(d.search, ' '), LAMBDA word: list_contains(string_split(a.phrase, ' '), word))) AS hits,
            a.phrase
        FROM mart.documents AS d
        CROSS JOIN asked AS a
        WHERE
            a.phrase <> ''
            AND d.duplicate_of IS NULL
            AND list_bool_and(
                list_transform(
                    string_split(a.phrase, ' '),
                    LAMBDA word: contains(' ' || d.search || ' ', ' ' || word || ' ')
                )
            )
    )

    SELECT
        document_id,
        document_name,
        title,
        published_on,
        source,
        hits,
        NULL::DOUBLE AS score,
        CASE
            WHEN together
                THEN list_filter(string_split(text, chr(10)), LAMBDA line: contains(mart.fold(line), phrase))[1]
        END AS passage
    FROM counted
    ORDER BY in_title DESC, together DESC, hits DESC, published_on DESC NULLS LAST, document_id;
