"""Invitations: how people of a district come to sign in, and how a password that is lost is set anew."""
