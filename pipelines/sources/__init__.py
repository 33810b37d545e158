"""Where articles come from: one module per kind of source; each lands bytes and says what it could not land."""
