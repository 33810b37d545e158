"""Whether a number is of public money, which way it flows, and which item of a budget it is of.

Start with `topics`; lists of words are in `grammar/data/budget.toml`. Keep out: whose money it is (`subjects`).
"""
