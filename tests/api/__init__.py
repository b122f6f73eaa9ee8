"""The service through its public edge, on a real PostgreSQL."""
