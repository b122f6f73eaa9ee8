"""Documents that are small to send and were made to be large to answer, with the code of the refusal that is due."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import orjson

COMPLEX, SYNTAX, INVALID, MALFORMED = "query_too_complex", "graphql_syntax", "graphql_validation", "malformed_request"
_IDS = "query ($a: [ID!]) { organizations(id: $a) { totalCount } }"


@dataclass(frozen=True, slots=True)
class Attack:
    """A request. code: that of its refusal, or None where it is answered."""

    document: str
    code: str | None = COMPLEX
    variables: Mapping[str, object] = field(default_factory=dict[str, object])
    raw_variables: bytes | None = None

    def body(self, trial: int) -> bytes:
        """What is sent, different each time, so that it is read each time."""
        variables = self.raw_variables or orjson.dumps(self.variables)
        return b'{"query":%s,"variables":%s}' % (orjson.dumps(self.document + " " * trial), variables)


def _fragments(levels: int, step: str, *, start: str = "...F0", on: str = "Organization", last: str = "id") -> str:
    chain = [f"fragment F{n} on {on}{{{step.replace('NEXT', f'F{n + 1}')}}}" for n in range(levels)]
    return "".join(["{organizations{nodes{", start, "}}}", *chain, f"fragment F{levels} on {on}{{{last}}}"])


def _of_bytes(size: int, step: str) -> str:
    """As many fragments as there is room for, each with the next one in it again and again; padded to the size."""
    levels = next(n for n in range(99, 0, -1) if len(_fragments(n, step)) <= size)
    return _fragments(levels, step).ljust(size)


def _nested(opening: str, closing: str, depth: int, inside: str = "") -> str:
    return opening * depth + inside + closing * depth


def _many(count: int, text: str) -> str:
    return " ".join(text.replace("#", str(n)) for n in range(count))


_STEPS = {
    "spread twice": "...NEXT ...NEXT",
    "aliased twice": "a:parent{...NEXT} b:parent{...NEXT}",
    "spread in one field twice": "parent{...NEXT ...NEXT}",
    "inline and spread": "...{...NEXT} ...on Organization{...NEXT}",
    "spread eight times": "...NEXT" * 8,
    "spread below a list": "children{nodes{...NEXT}edges{node{...NEXT}}}",
}


def _nested_fragments() -> Iterator[tuple[str, Attack]]:
    for size in (658, 802, 1_090):
        for name, step in _STEPS.items():
            yield f"{size:,} bytes, {name}", Attack(_of_bytes(size, step))
    for name, step in _STEPS.items():
        yield f"2^20, {name}", Attack(_fragments(20, step))
    yield "fragments in a circle", Attack(_fragments(20, "...NEXT", last="...F0"))
    yield "mutually nested", Attack(_fragments(40, "parent{...NEXT ...NEXT}", last="parent{...F0 ...F20}"))


def _written_out() -> Iterator[tuple[str, Attack]]:
    yield "10,000 aliases", Attack("{" + _many(10_000, "a#:organizations{totalCount}") + "}")
    yield "10,000 short aliases", Attack("{" + _many(10_000, "a#:__typename") + "}")
    yield "10,000 directives", Attack("{__typename " + "@include(if:true)" * 10_000 + "}")
    yield "1,900 directives", Attack("{__typename " + "@x" * 950 + "}", INVALID)
    yield "10,000 operations", Attack(_many(10_000, "query Q#{__typename}"))
    yield "10,000 variables", Attack("query(" + _many(10_000, "$v#:Int") + "){__typename}")
    yield "10,000 fragments", Attack("{__typename}" + _many(10_000, "fragment F# on Query{__typename}"))
    yield "10,000 arguments", Attack("{organizations(" + _many(10_000, "a#:1") + "){totalCount}}")
    yield "100,000 deep selections", Attack(_nested("{a", "}", 100_000))
    yield "60,000 deep selections", Attack(_nested("{a", "}", 60_000))
    yield "900 deep selections", Attack(_nested("{a", "}", 900), COMPLEX)
    yield "180 deep relations", Attack("{organizations{nodes" + _nested("{parent", "}", 180, "{id}") + "}}")
    yield "60,000 deep list", Attack("{organizations(id:" + _nested("[", "]", 60_000) + "){totalCount}}")
    for depth, code in ((900, COMPLEX), (150, INVALID)):
        values = {"list": _nested("[", "]", depth), "object": _nested("{a:", "}", depth, "1")}
        for kind, value in values.items():
            yield f"{depth} deep {kind}", Attack("{organizations(id:" + value + "){totalCount}}", code)
            yield f"{depth} deep default {kind}", Attack(f"query($a:[ID!]={value}){{organizations(id:$a){{id}}}}", code)
        kind = _nested("[", "]", depth, "ID")
        yield f"{depth} deep type", Attack(f"query($a:{kind}){{organizations(id:$a){{totalCount}}}}", code)
    yield "600 unknown fields", Attack("{organizations{nodes{" + _many(600, "nam#") + "}}}", INVALID)
    yield "64 times one relation", Attack("{organizations{nodes{" + "children(first:1){nodes{id}}" * 64 + "}}}", None)
    yield "65 times one relation", Attack("{organizations{nodes{" + "children(first:1){nodes{id}}" * 65 + "}}}")


def _values() -> Iterator[tuple[str, Attack]]:
    yield "first: 1000000", Attack("{organizations(first:1000000){nodes{id}}}", "invalid_input")
    yield (
        "first: 100, three times",
        Attack("{organizations(first:100){nodes{children(first:100){nodes{children(first:100){nodes{id}}}}}}}"),
    )
    yield "a number of 190,000 digits", Attack("{organizations(first:" + "9" * 190_000 + "){totalCount}}", INVALID)
    yield (
        "a fraction of 190,000 digits",
        Attack("{organizations(first:1." + "9" * 190_000 + "e9){totalCount}}", INVALID),
    )
    yield "a name of 190,000 letters", Attack("{" + "a" * 190_000 + "}", INVALID)
    yield "an alias of 190,000 letters", Attack("{__schema{types{fields{" + "a" * 190_000 + ":name}}}}")
    yield "a block of 60,000 lines", Attack('{organization(id:"""' + "\n x" * 60_000 + '"""){id}}', "invalid_input")
    yield "a block of 40,000 quotes", Attack('{organization(id:"""' + '\\"""' * 40_000 + '"""){id}}', "invalid_input")
    yield "an endless block", Attack('{organization(id:"""' + "\n" * 190_000, SYNTAX)
    yield "190,000 empty lines", Attack("{__typename" + "\n" * 190_000 + "@@}", SYNTAX)
    yield "90,000 comments", Attack("#\n" * 90_000 + "{__typename}")
    yield "1,900 ids", Attack("{organizations(id:[" + '"x"' * 1_900 + "]){totalCount}}", "invalid_input")


def _variables() -> Iterator[tuple[str, Attack]]:
    deep_list, deep_object = _nested("[", "]", 100_000), _nested('{"a":', "}", 100_000, "1")
    yield "100,000 deep list in a variable", Attack(_IDS, MALFORMED, raw_variables=f'{{"a":{deep_list}}}'.encode())
    yield "100,000 deep object in a variable", Attack(_IDS, MALFORMED, raw_variables=f'{{"a":{deep_object}}}'.encode())
    yield (
        "900 deep list in a variable",
        Attack(_IDS, MALFORMED, raw_variables=f'{{"a":{_nested("[", "]", 900)}}}'.encode()),
    )
    yield "a number of 1,900,000 digits", Attack(_IDS, MALFORMED, raw_variables=b'{"a":' + b"9" * 1_900_000 + b"}")
    yield "an id of 1,900,000 letters", Attack(_IDS, "invalid_input", {"a": ["x" * 1_900_000]})
    yield "190,000 ids in a variable", Attack(_IDS, variables={"a": ["x"] * 190_000})
    yield "4,000 wrong ids in a variable", Attack(_IDS, "invalid_input", {"a": [{"a": 1}] * 4_000})
    yield (
        "100,000 variables that nobody asked for",
        Attack("{__typename}", variables={f"v{n}": 1 for n in range(100_000)}),
    )


def _about_the_schema() -> Iterator[tuple[str, Attack]]:
    types = "{types{name fields{name args{name type{name ofType{name}}}type{name ofType{name}}}}}"
    yield "the schema fifteen times", Attack("{" + _many(15, f"a#:__schema{types}") + "}")
    yield "a type fifteen times", Attack("{" + _many(15, 'a#:__type(name:"Person"){name fields{name}}') + "}", None)
    yield (
        "types of fields of types",
        Attack("{__schema{types" + _nested("{fields{type", "}}", 9, "{name}") + "}}", INVALID),
    )
    yield "200 times of type", Attack("{__schema{types{fields{type" + _nested("{ofType", "}", 200, "{name}") + "}}}}")
    yield (
        "possible types of interfaces",
        Attack("{__schema{types" + _nested("{possibleTypes{interfaces", "}}", 9, "{name}") + "}}", INVALID),
    )
    below = _fragments(12, "ofType{...NEXT}fields{type{...NEXT}}", on="__Type", last="name").partition("fragment")
    yield "types through fragments", Attack('{__type(name:"Plan"){...F0}}fragment' + below[2])


ATTACKS: Mapping[str, Attack] = {
    **dict(_nested_fragments()),
    **dict(_written_out()),
    **dict(_values()),
    **dict(_variables()),
    **dict(_about_the_schema()),
}
