"""Whether the tests of access notice when a single rule of the permission table is lost or loosened."""
