-- A text as search sees it (bỏ dấu): small letters without marks, đ as d, everything else as single blanks.
CREATE MACRO mart.fold(words) AS
    trim(regexp_replace(lower(strip_accents(translate(words, 'đĐ', 'dD'))), '[^\p{L}\p{N}%]+', ' ', 'g'));
