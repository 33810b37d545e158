"""What every table of Bienban holds: pandera models, one module per layer, and the closed sets in `enums`.

A column is declared here once; DDL, enums, comments and casts are derived from it. Keep out: anything
that reads, writes or computes. This file stays empty of imports, so that `schemas.enums` can be used
without loading pandera.
"""
