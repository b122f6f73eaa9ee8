"""Implementation depth as it is asked for: summed up by the database, from the observations that the actor may see."""
