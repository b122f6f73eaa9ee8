"""Sign-in with a district's own identity provider (OpenID Connect)."""
