"""Votes and elections: who, or how many, were elected to what, with how many votes.

Start with `elections`. Keep out: who was there (`people`).
"""
