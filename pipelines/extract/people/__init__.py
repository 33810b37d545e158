"""The people of an article: their offices, what they did, and who of them took part in the reported meetings.

Start with `participants`. Keep out: winners of votes (`elections`) and how a name looks (`grammar`).
"""
