"""Whether a number happened, is expected or is aimed at, and how far a plan's words reach.

Start with `statuses`. Keep out: over which time it is so (`periods`).
"""
