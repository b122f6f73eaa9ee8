"""Frameworks of competencies: their trees, what leads to what, and the scales that evidence is judged on."""
