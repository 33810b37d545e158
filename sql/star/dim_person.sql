-- People, each once, by who a name means where (pipelines.resolve.people).
SELECT DISTINCT
    person_key,
    name,
    known_by
FROM work.people
