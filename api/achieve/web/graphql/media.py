"""Which kind of content an answer has: what the `Accept` header prefers of the two that GraphQL over HTTP knows."""

from achieve.web.accepting import preferred

GRAPHQL = "application/graphql-response+json"
JSON = "application/json"


def answer_type(accept: str) -> str | None:
    """The kind of content to answer with, or None where neither is accepted. Nothing said means plain JSON.

    Of what is wanted alike, GraphQL's own kind goes first where it is named, and plain JSON where a wildcard covers it.
    """
    return preferred(accept, (GRAPHQL, JSON) if GRAPHQL in accept.lower() else (JSON, GRAPHQL))
