"""The asset graph, one module per layer in the order the data flows.

An asset says what it is, calls a helper, and reports: counts, failing rows, checks. Keep out: the work
itself, which is in `sources`, `staging` and `warehouse` and knows no Dagster.
"""

import warnings

import dagster as dg

# Backfill policies and freshness are marked as beta; both are meant, and the warning would open every log.
warnings.filterwarnings("ignore", category=dg.BetaWarning)
