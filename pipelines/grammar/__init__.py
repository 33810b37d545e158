"""What Vietnamese numbers, money, dates, periods, terms and bodies look like: pure functions on strings.

Rules are ordered and named, one module per concern; lists that a Vietnamese reader may extend without
programming are TOML files in `data/`. Keep out: what a number means in its sentence (that is `extract`),
and everything of files, tables and the network.
"""
