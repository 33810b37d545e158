"""Where a number stands: its sentence and its clause, with the words that belong to it.

Start with `scope`. Keep out: what the number means (`money`, `measures`, `statuses`, `periods`, `labels`, `subjects`).
"""
