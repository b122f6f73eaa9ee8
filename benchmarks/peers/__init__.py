"""Peers: what others would answer the same reads with, on the same tables and in the same run."""
