"""The grammar's property tests have no deadline: the first text pays for compiling the patterns."""

from hypothesis import settings

settings.register_profile("grammar", deadline=None)
settings.load_profile("grammar")
