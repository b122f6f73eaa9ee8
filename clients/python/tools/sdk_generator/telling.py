"""What a method says of itself: its summary, and what each of its arguments is."""

from sdk_generator.operations import Argument, Method

_KEY = "Idempotency-Key"
VERSION = "If-Match"
_SAID = {
    VERSION: "Version that you have read: the number in `version`, an ETag, or `*` for whatever it is now.",
    _KEY: "Names this request for good; without one, each call gets its own.",
}


def chosen_of(method: Method) -> list[Argument]:
    """The query parameters that a caller chooses. A pager puts the cursor in."""
    return [argument for argument in method.query if not (method.answer.item and argument.sent_as == "cursor")]


def description_of(method: Method) -> str:
    """The docstring of a method."""
    content = method.operation.content
    summary: str = content.get("summary", method.operation.id).strip().rstrip(".") + "."
    description: str = content.get("description", "").strip()
    repeated = description.rstrip(".").startswith(summary.rstrip("."))
    intro = description if repeated else f"{summary}\n\n{description}".strip()
    return f"{intro}\n\n{described_arguments(method)}".strip()


def described_arguments(method: Method) -> str:
    """The arguments, each with its description. Fields of a body are told by its model."""
    found = [*method.path, *(each for each in method.headers if each.sent_as == VERSION)]
    found += [*chosen_of(method), *(each for each in method.headers if each.sent_as != VERSION)]
    lines = [(_name_of(each), _SAID.get(each.sent_as, each.description).replace("\n", " ")) for each in found]
    if method.body and method.body.model:
        lines.insert(
            len(method.path), ("body", f"What is sent; or its fields by name, as {method.body.model} has them.")
        )
    return "\n".join(f"{name}: {told}" for name, told in lines)


def _name_of(argument: Argument) -> str:
    return "version" if argument.sent_as == VERSION else argument.name
