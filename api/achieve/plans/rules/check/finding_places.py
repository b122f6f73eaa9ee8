"""Ways to find places: the parts of a list for which something holds, or the plan itself."""

from collections.abc import Callable, Iterator, Sequence

from achieve.plans.rules.check.content import Checked, Content, Kind, Place, places

Finder = Callable[[Checked], Iterator[Place]]


def in_plan(pointer: str, wrong: Callable[[Checked], bool]) -> Finder:
    """The plan itself, where something is wrong with it. pointer: into its document."""

    def find(checked: Checked) -> Iterator[Place]:
        if wrong(checked):
            yield Place(pointer, checked.plan.id)

    return find


def in_each(
    listed: str,
    parts: Callable[[Content], Sequence[Kind]],
    wrong: Callable[[Kind, Checked], bool],
    field: str = "",
) -> Finder:
    """Every part of a list with which something is wrong."""

    def find(checked: Checked) -> Iterator[Place]:
        return (place for part, place in places(listed, parts(checked.plan), field) if wrong(part, checked))

    return find
