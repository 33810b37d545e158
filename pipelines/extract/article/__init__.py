"""What holds for a whole article: one pass of the grammar over it, its year, sections and names.

Start with `reading`: every other package of the extractor works on a `Reading`. Keep out: what one number, person or
meeting means.
"""
