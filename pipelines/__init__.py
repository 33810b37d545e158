"""Bienban's code location: from raw articles to a published warehouse, in the order the data flows.

`text` → `grammar` → `extract` → `resolve` are pure functions on strings; `sources` brings bytes in;
`assets` runs them under Dagster; `cli` is the `bienban` command. Keep out of this file: imports, so that
no command pays for what it does not use.
"""
