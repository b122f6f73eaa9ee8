"""schemathesis against a running service, as everybody."""
