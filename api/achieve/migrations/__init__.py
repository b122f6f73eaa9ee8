"""Migrations of the database, forward and back, over the same driver as the service."""
