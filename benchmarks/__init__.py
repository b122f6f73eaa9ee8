"""Benchmarks: a script per speed claim, printing a ratio to its floor measured in the same run."""
