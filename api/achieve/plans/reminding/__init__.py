"""Reminders: once a working day the worker tells what of a district's plans is due, overdue or left alone."""

from achieve.plans.reminding.telling import Reminders

__all__ = ["Reminders"]
