"""Improvement plans: what a district wants to reach, how it goes about it, and whether that works."""
