"""Achieve: improvement plans that get implemented, and mastery-based learning, in one service."""
