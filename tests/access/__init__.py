"""Who may see and do what, as the permission table and the test district's own record say it: the tests' oracle."""
