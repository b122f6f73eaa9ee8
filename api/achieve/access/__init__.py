"""Who may do what: the actor, the permission table and the registry of row scopes. No routes, no people."""
