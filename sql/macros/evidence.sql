-- The words behind a fact (căn cứ): its sentence with the number marked «», the article's title, date and address.
CREATE MACRO mart.evidence(wanted) AS TABLE
    SELECT
        kind,
        marked,
        title,
        published_on,
        address,
        document_id,
        document_name,
        rule,
        confidence,
        extractor_version
    FROM mart.facts
    WHERE fact_id = wanted;
