"""Files that are attached to monitoring evidence: received, looked at, kept beside the database, and handed out."""
