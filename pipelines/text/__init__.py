"""Bytes to clean text: encodings, lines, boilerplate, sentences, title, date. Pure functions, no I/O."""
