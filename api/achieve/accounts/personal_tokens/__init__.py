"""Personal access tokens as a resource: a person's own, which a district administrator can end."""
