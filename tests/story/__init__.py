"""The story of a district, against real processes."""
