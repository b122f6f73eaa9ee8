"""Organizations, people, role assignments, sessions, courses, classes, enrolments, guardianships; the row scopes."""
