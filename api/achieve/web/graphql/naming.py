"""Names in GraphQL: what REST calls `academic-sessions` and `due_on` is called `academicSessions` and `dueOn`."""

from strawberry.utils.str_converters import to_camel_case

from achieve.reads.shape import Filter, Shape

# Relay has taken these names for the page itself.
_TAKEN = {"after": "afterSeq"}


def camel(name: str) -> str:
    """`due_on` as `dueOn`."""
    return to_camel_case(name)


def pascal(name: str) -> str:
    """`create_goal` as `CreateGoal`."""
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))


def single_field(shape: Shape) -> str:
    """Name of the field that gives one resource: `goal`."""
    return shape.type_name[:1].lower() + shape.type_name[1:]


def list_field(shape: Shape) -> str:
    """Name of the field that gives a page of them: `goals`; `evidenceList` where one and many are the same word."""
    plural = camel(shape.path.replace("-", "_"))
    return f"{plural}List" if plural == single_field(shape) else plural


def filter_argument(filter_: Filter) -> str:
    """Name of a filter's argument: `dueBefore`."""
    return _TAKEN.get(filter_.name, camel(filter_.name))
