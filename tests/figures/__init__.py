"""How much is tried against the service, what came of it, and whether that is enough."""
