"""The demo district: what it is made of and how it comes in."""
