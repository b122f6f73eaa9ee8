"""How much is kept of the documents that clients send with their hash: so many, and so many bytes."""

import pytest

from achieve.declarations import OPERATIONS, bound_shapes
from achieve.web.graphql import make_graph
from achieve.web.graphql.answering import Answering, Asked, Refused
from achieve.web.graphql.persisted import digest_of

_GRAPH = make_graph(bound_shapes(), OPERATIONS)


@pytest.mark.parametrize(("documents", "padding"), [(1_001, 0), (101, 19_977)])
def test_the_oldest_makes_room(documents: int, padding: int) -> None:
    answering = Answering(_GRAPH)
    sent = [f"query Q{1_000 + n}{{__typename}}{' ' * padding}" for n in range(documents)]
    for document in sent:
        answering.prepare(Asked(document, {}, digest=digest_of(document)))
    with pytest.raises(Refused):
        answering.prepare(Asked(None, {}, digest=digest_of(sent[0])))
    assert answering.prepare(Asked(None, {}, digest=digest_of(sent[-1]))).document.text == sent[-1]
