"""Which organisation, person, place or meeting of the world a mention means. Pure functions, no I/O."""
