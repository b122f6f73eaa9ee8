"""Commands of an operator on the server: people, their tokens, clients and keys. They act as the service itself."""
