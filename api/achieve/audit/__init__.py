"""The audit log and the disclosure record: who changed what, and who saw whose record."""
