"""The read engine: shape, selection, scope and page become one SQL statement whose JSON leaves as it is."""
