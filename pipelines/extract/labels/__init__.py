"""What a number counts, as a short Vietnamese phrase.

Start with `wording`, which makes whole what `labels` puts together. Keep out: items of budgets (`money`).
"""
