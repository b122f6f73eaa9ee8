"""Sign-in, credentials and tokens: the global part, which knows who asks before the district is bound."""
