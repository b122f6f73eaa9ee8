"""The feed: every event of a district in the order of the commits, to be followed by number, and its catalogue."""
