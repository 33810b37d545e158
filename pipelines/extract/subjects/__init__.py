"""Whom a number is about, among all places, bodies and groups that the article names.

Start with `subjects`, which chooses among the `candidates`. Keep out: whose a meeting is (`meetings`).
"""
