"""Districts: made with their administrators, by an operator or by an administrator of the platform."""
