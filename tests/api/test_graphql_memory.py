"""What is kept of GraphQL documents is light: it stays in memory, and is walked by every collection."""

import gc

import pytest

from achieve.declarations import OPERATIONS, bound_shapes
from achieve.web.graphql import make_graph
from achieve.web.graphql.answering import Answering, Asked, Refused


def test_large_documents_leave_little_behind() -> None:
    """All that is kept is visited whenever Python collects, in the middle of someone's request."""
    answering = Answering(make_graph(bound_shapes(), OPERATIONS))
    fields = " ".join(f"a{n}: parent {{ b{n}: name }}" for n in range(15))
    document = "{ organizations { nodes {" + f" children(first: 1) {{ nodes {{ {fields} }} }}" * 12 + " } } }"
    gc.collect()
    before = len(gc.get_objects())
    for n in range(40):
        answering.prepare(Asked(f"query Q{n} {document}", {}))
        with pytest.raises(Refused):
            answering.prepare(Asked(f"query Q{n} {document} fragment F on Query {{ __typename }}", {}))
    gc.collect()
    assert len(gc.get_objects()) - before < 150_000
