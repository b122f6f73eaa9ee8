"""API clients as a resource: systems with a secret, and front ends through which people sign in."""
