"""Which meetings an article reports, and the columns of each.

Start with `meetings`; `events` finds them. Keep out: who took part (`people`), who was elected (`elections`).
"""
