"""GraphQL over the shapes and operations of REST: the schema is built from them, the engine answers."""

from achieve.web.graphql.http import graphql_router
from achieve.web.graphql.schema import Graph, make_graph, print_schema

__all__ = ["Graph", "graphql_router", "make_graph", "print_schema"]
