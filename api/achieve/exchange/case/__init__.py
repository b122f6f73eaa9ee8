"""CASE 1.0 and 1.1 packages, read into records of our own and written back; nothing here touches the database."""
