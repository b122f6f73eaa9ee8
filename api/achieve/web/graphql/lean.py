"""Documents without their tokens: each place holds on to all of them, and once validated nobody asks for them again."""

from collections.abc import Iterator
from typing import Final, cast

from graphql import DocumentNode, Node, Token
from graphql.language import TokenKind

_NONE: Final = Token(TokenKind.SOF, 0, 0, 0, 0)


def forget_tokens(document: DocumentNode) -> None:
    """Leave each node its place in the text, for errors, and let go of the tokens: more than half of what it weighs."""
    for node in nodes_of(document):
        if node.loc is not None:
            node.loc.start_token = node.loc.end_token = _NONE


def nodes_of(document: DocumentNode) -> Iterator[Node]:
    """Everything that is written in a document."""
    waiting: list[Node] = [document]
    while waiting:
        node = waiting.pop()
        yield node
        for name in node.keys:
            below = getattr(node, name)
            together = cast("tuple[object, ...]", below) if isinstance(below, tuple) else (below,)
            waiting.extend(each for each in together if isinstance(each, Node))
