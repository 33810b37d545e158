"""Which span of time a number covers: told with it, by its sentence, or by the frame of a report.

Start with `covering`. Keep out: the days of meetings (`meetings`) and the year of the news (`article`).
"""
