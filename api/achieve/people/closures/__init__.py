"""Closures: the days on which a district is closed, beside those of the week on which it does not work."""
