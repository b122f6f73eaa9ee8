# Generated from openapi/openapi.json by `python clients/python/tools/generate.py`. Do not edit.
"""The generated part of the SDK: models, resources and what they stand on."""
