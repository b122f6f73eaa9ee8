"""Parameters of the OpenAPI document that several operations have: they stand once, among the components."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import cast

Json = dict[str, object]


def share_parameters(document: Json) -> Json:
    """Put a reference in the place of what is written again, and return the component parameters by their names.

    A component has the name of its parameter. Where several kinds of one name are written again (`status`), the one
    that is written most often has it, and the others stay where they are.
    """
    shared = _most_written(document)
    for operation in _operations(document):
        # A new list: the old one belongs to the route.
        operation["parameters"] = [
            {"$ref": f"#/components/parameters/{each['name']}"} if shared.get(str(each["name"])) == each else each
            for each in _parameters(operation)
        ]
    return {name: shared[name] for name in sorted(shared)}


def _most_written(document: Json) -> dict[str, Json]:
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for operation in _operations(document):
        for each in _parameters(operation):
            counts[str(each["name"])][json.dumps(each, sort_keys=True)] += 1
    leaders = {name: max(written.items(), key=lambda pair: (pair[1], pair[0])) for name, written in counts.items()}
    return {name: cast("Json", json.loads(text)) for name, (text, times) in leaders.items() if times > 1}


def _operations(document: Json) -> Iterator[Json]:
    for path in cast("dict[str, dict[str, Json]]", document["paths"]).values():
        yield from (operation for operation in path.values() if "parameters" in operation)


def _parameters(operation: Json) -> list[Json]:
    return cast("list[Json]", operation["parameters"])
