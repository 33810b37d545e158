"""The warehouse file: built whole from the staged Parquet by the SQL in `sql/`, hashed, published by a rename.

`statements` reads the SQL and what depends on what; `build` runs it in a new file and checks the result;
`resolvers` are the steps of it that Python takes; `hashes` tells whether two files are the same; `release` swaps one
in, `releases` numbers and keeps them; `unknown` counts what could not be resolved. Keep out: Dagster, and any SELECT
that belongs in `sql/`.
"""
