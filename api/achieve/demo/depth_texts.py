"""What is looked for in Bethel's initiative in the demo, and what was seen, in words of our own."""

from collections.abc import Mapping
from dataclasses import dataclass

from achieve.plans.words.commitment import CommitmentLevel
from achieve.plans.words.depth import VisionAspect


@dataclass(frozen=True, slots=True)
class DemoLookFor:
    """A look-for. name: short, for reference. levels: from not in place to deep."""

    name: str
    aspect: VisionAspect
    statement: str
    levels: tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class DemoWalk:
    """A day on which lessons were visited. seen: of each lesson who saw it, and the level of each look-for by place."""

    days_ago: int
    seen: tuple[tuple[str, tuple[int, int, int]], ...]


LEVEL_NAMES: Mapping[str, str] = {
    "not_in_place": "Not in place",
    "beginning": "Beginning",
    "in_place": "In place",
    "deep": "Deep",
}

LOOK_FORS = (
    DemoLookFor(
        "criteria",
        VisionAspect.LOOKS_LIKE,
        "Success criteria stand where all can see them, next to work that meets them.",
        (
            "No criteria are to be seen.",
            "Criteria are posted; no work stands with them.",
            "Criteria stand with work that meets them.",
            "Learners hold their own work against the criteria before they hand it in.",
        ),
    ),
    DemoLookFor(
        "questions",
        VisionAspect.SOUNDS_LIKE,
        "The lesson comes back to what is being learned and how one will know.",
        (
            "The aim is not spoken of.",
            "The teacher names the aim at the beginning.",
            "The teacher comes back to the criteria while learners work.",
            "Learners say to each other which criterion they are working on.",
        ),
    ),
    DemoLookFor(
        "asking",
        VisionAspect.FEELS_LIKE,
        "Asking for help is easy, because one can say with what.",
        (
            "Learners wait, or ask whether it is right.",
            "Some learners ask about the task.",
            "Learners name the criterion with which they need help.",
            "Learners help each other by the criteria.",
        ),
    ),
)

ASKED = "Teachers of grades 3–5"
# How many days ago, how many of twelve, where they stand as a group, and what was heard.
STANDINGS = (
    (95, 5, CommitmentLevel.COMPLYING, "Many asked what would be taken off the plate for it."),
    (20, 9, CommitmentLevel.WILLING, "Partners who visit each other want to go on; two see no use in mathematics yet."),
)

WALKS = (
    DemoWalk(
        88,
        (
            ("coach", (1, 0, 0)),
            ("coach", (1, 1, 0)),
            ("coach", (2, 1, 1)),
            ("leader", (0, 0, 0)),
            ("teacher", (1, 1, 1)),
        ),
    ),
    DemoWalk(
        48,
        (
            ("leader", (2, 1, 1)),
            ("leader", (2, 2, 1)),
            ("coach", (1, 1, 1)),
            ("coach", (3, 2, 2)),
            ("teacher", (2, 1, 0)),
        ),
    ),
    DemoWalk(
        13,
        (
            ("coach", (2, 2, 1)),
            ("coach", (2, 1, 1)),
            ("coach", (3, 2, 2)),
            ("leader", (1, 1, 1)),
            ("colleague", (2, 2, 1)),
        ),
    ),
)
