"""The toolkit of both faces: operations, REST routes, GraphQL, problem documents, idempotency, limits at the door."""
