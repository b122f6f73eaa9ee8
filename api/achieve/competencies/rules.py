"""Decisions about frameworks: which nodes are judged, which scales come first, and that prerequisites do not circle."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from uuid import UUID

from achieve.competencies.packages import CompetencyContent
from achieve.competencies.words import CompetencyKind, FrameworkKind
from achieve.core.errors import Conflict

_TAUGHT = frozenset(
    {CompetencyKind.COMPETENCY, CompetencyKind.STANDARD, CompetencyKind.LEARNING_TARGET, CompetencyKind.HABIT}
)
_MOST_NAMED = 12

Edge = tuple[UUID, UUID]


class PrerequisitesInCircle(Conflict):
    """A competency would be a prerequisite of itself, by way of others."""

    code = "prerequisite_cycle"
    title = "Prerequisites form a circle"


@dataclass(frozen=True, slots=True)
class ScaleLevel:
    """One level. value: the least score that reaches it, in points."""

    code: str
    name: str
    value: float
    description: str


@dataclass(frozen=True, slots=True)
class ScaleContent:
    """A scale with its levels, lowest first; proficient and mastered are codes of levels."""

    code: str
    title: str
    points_possible: float
    levels: tuple[ScaleLevel, ...]
    proficient: str
    mastered: str

    def points_of(self, level: str) -> float:
        """The value of a level of the scale."""
        return next(each.value for each in self.levels if each.code == level)


# Half a step below the top is mastery: with the newest score weighing most, a full 4.0 would ask that no earlier
# attempt was ever lower.
FOUR_POINTS = ScaleContent(
    code="four_point",
    title="Four-point proficiency scale",
    points_possible=4,
    levels=(
        ScaleLevel("1", "Beginning", 1, "Shows parts of it, with much support."),
        ScaleLevel("2", "Developing", 2, "Shows most of it, with some support or with gaps."),
        ScaleLevel("3", "Proficient", 3, "Shows all of it, without support."),
        ScaleLevel("3.5", "Mastered", 3.5, "Shows all of it again and again, in more than one setting."),
        ScaleLevel("4", "Extending", 4, "Goes beyond it: uses it for something new, or helps others to it."),
    ),
    proficient="3",
    mastered="3.5",
)
HABITS = ScaleContent(
    code="habits",
    title="Habits of work",
    points_possible=4,
    levels=(
        ScaleLevel("1", "Rarely", 1, "Seen now and then, when reminded."),
        ScaleLevel("2", "Sometimes", 2, "Seen on some days, or with reminders."),
        ScaleLevel("3", "Usually", 3, "Seen on most days, without reminders."),
        ScaleLevel("3.5", "Nearly always", 3.5, "Seen nearly every day, also when it is hard."),
        ScaleLevel("4", "Always", 4, "Seen every day; others follow the example."),
    ),
    proficient="3",
    mastered="3.5",
)
DEFAULT_SCALES = (FOUR_POINTS, HABITS)


def default_scale(kind: FrameworkKind) -> ScaleContent:
    """The scale that nodes of such a framework are judged on until the district chooses another."""
    return HABITS if kind is FrameworkKind.HABITS_OF_WORK else FOUR_POINTS


def judged_nodes(nodes: Sequence[CompetencyContent]) -> frozenset[UUID]:
    """The nodes that evidence can be recorded for: on each branch the lowest that is taught.

    Examples and task models that hang below a target are not. A framework that does not say what its nodes are is
    judged at its leaves.
    """
    above = {node.case_identifier: node.parent for node in nodes}
    taught = [node.case_identifier for node in nodes if node.kind in _TAUGHT]
    if not taught:
        parents = set(above.values())
        return frozenset(node for node in above if node not in parents)
    with_taught_below = {ancestor for node in taught for ancestor in _ancestors(node, above)}
    return frozenset(taught) - with_taught_below


def find_circle(prerequisites: Iterable[Edge]) -> Sequence[UUID]:
    """The nodes of one circle, the first repeated at the end; none where there is none.

    prerequisites: pairs of what comes before and what comes after.
    """
    sorter: TopologicalSorter[UUID] = TopologicalSorter()
    for before, after in prerequisites:
        sorter.add(after, before)
    try:
        sorter.prepare()
    except CycleError as error:
        return list(error.args[1])
    return ()


def circle_refusal(circle: Sequence[UUID], names: Mapping[UUID, str]) -> PrerequisitesInCircle:
    """The refusal that names the circle, at most a dozen nodes of it."""
    shown = [names.get(node) or str(node) for node in circle]
    shown = shown if len(shown) <= _MOST_NAMED else [*shown[: _MOST_NAMED - 1], "…", shown[-1]]
    return PrerequisitesInCircle(f"Prerequisites form a circle: {' → '.join(shown)}.")


def _ancestors(node: UUID, above: Mapping[UUID, UUID | None]) -> Iterable[UUID]:
    parent = above[node]
    while parent is not None:
        yield parent
        parent = above[parent]
