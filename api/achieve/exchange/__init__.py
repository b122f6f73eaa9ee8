"""Other systems' shapes, translated at the edge of the service."""
