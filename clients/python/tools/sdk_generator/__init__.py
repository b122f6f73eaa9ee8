"""Writes the generated part of the Python SDK from the OpenAPI document."""
