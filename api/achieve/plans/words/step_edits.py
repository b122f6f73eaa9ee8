"""How much goes into an edit of many steps, and into what is told of it."""

MOST_EDITED, MOST_TOLD = 2_000, 300
MOST_DAYS = 3_660
