"""What Bethel's initiative says in the demo, in words of our own."""

from collections.abc import Mapping
from dataclasses import dataclass

from achieve.demo.plan_texts import Titled
from achieve.plans.words import IndicatorKind, StepStatus, StrategyKind


@dataclass(frozen=True, slots=True)
class DemoInitiative:
    """The what, with its why, its vision, where things stand, and what lies between."""

    title: str
    why: str
    research_references: tuple[str, ...]
    looks_like: str
    sounds_like: str
    feels_like: str
    present_reality: str
    gap: str


@dataclass(frozen=True, slots=True)
class DemoStep:
    """An action step. name: short, for reference. responsible: leader, coach, teacher or colleague."""

    name: str
    strategy: StrategyKind
    title: str
    text: str
    responsible: str
    status: StepStatus
    due_in_days: int | None
    done_days_ago: int | None = None
    depends_on: tuple[str, ...] = ()
    origin: str | None = None


@dataclass(frozen=True, slots=True)
class Observation:
    """What somebody saw for an indicator. value: percent. sample: how many were observed, and in place.

    is_of_cycle: it is attached to the monitoring cycle.
    """

    kind: IndicatorKind
    observer: str
    days_ago: int
    value: float | None
    narrative: str
    population: str
    source: str
    sample: tuple[int | None, int | None] = (None, None)
    is_of_cycle: bool = False


@dataclass(frozen=True, slots=True)
class DemoAdjustment:
    """A decision on evidence."""

    decision: str
    reason: str
    changes_made: str


INITIATIVE = DemoInitiative(
    title="Learning intentions and success criteria",
    why="Learners can only steer by an aim that they understand. When a class knows what is to be learned and what "
    "good work looks like, learners judge their own work, ask better questions, and feedback has something to hold to. "
    "Our visits show that most of our learners know their task but not its purpose, so this is where we begin.",
    research_references=(
        "Black, P. and Wiliam, D. (1998). Inside the Black Box: Raising Standards through Classroom Assessment.",
        "Hattie, J. and Timperley, H. (2007). The Power of Feedback. Review of Educational Research 77(1).",
        "Moss, C. M. and Brookhart, S. M. (2012). Learning Targets. ASCD.",
    ),
    looks_like="The intention of the lesson and two or three criteria stand where all can see them, next to a piece of "
    "work that meets them. Learners hold their own work against the criteria before they hand it in.",
    sounds_like="Teachers ask: what are you learning, and how will you know that you have it? Learners answer in their "
    "own words, and say to each other which criterion they are working on.",
    feels_like="Nobody has to guess what counts. Mistakes are a place on the way, and asking for help is easy because "
    "one can say with what.",
    present_reality="Intentions stand on the board in most rooms, often as the title of the task. Four teachers write "
    "criteria together with their learners. All staff heard a talk on it two years ago; there was no practice.",
    gap="From posting an intention to using it: criteria that learners help to write, and lessons that return to them.",
)

IMPLEMENTATION = Titled(
    "Learning intentions and success criteria: how we go about it this year",
    "First we agree on words, then we practice in pairs, then we look at lessons together. Each month we look at what "
    "teachers do and at what learners can tell us, and decide what to change.",
)

STRATEGIES: Mapping[StrategyKind, Titled] = {
    StrategyKind.COMMUNICATION: Titled(
        "Tell everyone why, and keep telling",
        "Families, learners and staff hear the same reason, and see each month what has come of it.",
    ),
    StrategyKind.PROFESSIONAL_DEVELOPMENT: Titled(
        "Learn it by doing it, in pairs",
        "Short sessions, a lesson planned together each week, and visits between partners.",
    ),
    StrategyKind.COMMON_LANGUAGE: Titled(
        "Mean the same by the same words",
        "One page that says what a learning intention and a success criterion are, with examples from our own rooms.",
    ),
}

STEPS = (
    DemoStep(
        name="agreement",
        strategy=StrategyKind.COMMON_LANGUAGE,
        title="Agree on one page what a learning intention and a success criterion are",
        text="Grade teams bring three examples each; the teachers' council puts the page together.",
        responsible="teacher",
        status=StepStatus.DONE,
        due_in_days=-72,
        done_days_ago=75,
    ),
    DemoStep(
        name="examples",
        strategy=StrategyKind.COMMON_LANGUAGE,
        title="Add examples from mathematics to the page",
        text="While writing the page we saw that all good examples came from reading.",
        responsible="colleague",
        status=StepStatus.NOT_STARTED,
        due_in_days=21,
        origin="agreement",
    ),
    DemoStep(
        name="sessions",
        strategy=StrategyKind.PROFESSIONAL_DEVELOPMENT,
        title="Hold four afternoon sessions on writing criteria together with learners",
        text="Each session ends with a lesson that is taught before the next one. Two have been held.",
        responsible="coach",
        status=StepStatus.IN_PROGRESS,
        due_in_days=16,
        depends_on=("agreement",),
    ),
    DemoStep(
        name="partners",
        strategy=StrategyKind.PROFESSIONAL_DEVELOPMENT,
        title="Plan one lesson a week with a partner, and visit each other in it",
        text="Pairs across grades. The leader takes a class in the meantime.",
        responsible="teacher",
        status=StepStatus.NOT_STARTED,
        due_in_days=45,
        depends_on=("sessions",),
    ),
    DemoStep(
        name="newsletter",
        strategy=StrategyKind.COMMUNICATION,
        title="Show families each month what learners say about their learning",
        text="A page in the newsletter with answers of learners to: what did you learn, and how do you know?",
        responsible="leader",
        status=StepStatus.IN_PROGRESS,
        due_in_days=-6,
        depends_on=("agreement",),
    ),
    DemoStep(
        name="open_lesson",
        strategy=StrategyKind.COMMUNICATION,
        title="Invite families to a lesson in which learners explain the criteria",
        text="An idea of the family council; to be decided after the winter break.",
        responsible="colleague",
        status=StepStatus.PROPOSED,
        due_in_days=None,
    ),
)

CAUSE = Titled(
    "Classrooms of grades 3–5",
    "In a visited lesson the teacher comes back to the success criteria at least once while learners work.",
)
EFFECT = Titled(
    "Learners of grades 3–5, four in each visited classroom",
    "Asked in the lesson, learners say in their own words what they are learning and how they will know.",
)

OBSERVATIONS = (
    Observation(
        IndicatorKind.CAUSE,
        "coach",
        88,
        29.0,
        "Seven of 24 lessons; nearly all in ELA.",
        "24 lessons",
        "Learning walk",
    ),
    Observation(
        IndicatorKind.EFFECT,
        "coach",
        88,
        26.0,
        "Most named the task. Where criteria were written together, most could say more.",
        "96 learners",
        "Learning walk",
    ),
    Observation(
        IndicatorKind.CAUSE,
        "leader",
        48,
        54.0,
        "Thirteen of 24 lessons; criteria are posted in twenty.",
        "24 lessons",
        "Learning walk",
    ),
    Observation(
        IndicatorKind.EFFECT,
        "teacher",
        40,
        None,
        "In my class learners began to ask which criterion they should work on next, without my asking.",
        "One class of grade 4",
        "Teacher's note",
    ),
    Observation(
        IndicatorKind.CAUSE,
        "coach",
        13,
        None,
        "Fourteen of 24 lessons: hardly more than in the walk before. Math lessons stay behind.",
        "24 lessons",
        "Learning walk",
        sample=(24, 14),
        is_of_cycle=True,
    ),
    Observation(
        IndicatorKind.EFFECT,
        "coach",
        13,
        47.0,
        "Learners of partnered classes answer with more confidence.",
        "96 learners",
        "Learning walk",
    ),
)

ADJUSTMENT = DemoAdjustment(
    decision="Move the sessions into the weekly team time, and let partners visit each other's lessons from now on.",
    reason="Use of the criteria grew fast and then stood still at 58 %. Teachers know how, but do it alone; where two "
    "plan together, learners answer clearly.",
    changes_made="The two sessions that are left were moved to the team time, with a later date; the step on planning "
    "with a partner now includes the visits.",
)

OBSTACLE = "Teams of a grade have no time in common on most days."
