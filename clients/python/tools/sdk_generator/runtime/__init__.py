"""What every generated SDK needs besides models and resources; copied as it stands."""
