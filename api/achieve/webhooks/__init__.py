"""Webhooks: endpoints of other systems that hear, signed and in order, what happened here."""
