"""OAuth for people who sign in through front ends: requests, codes, families of refresh tokens."""
