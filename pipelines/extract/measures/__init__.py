"""What a number measures: a level, a change, an execution, a share; and what it is relative to.

Start with `measures`. Keep out: whether it happened or is aimed at (`statuses`).
"""
