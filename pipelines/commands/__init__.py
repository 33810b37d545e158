"""The bodies of the commands, one module each, loaded when its command is called. Keep out: options (`cli`)."""
