"""What the demo district's plans say: the worked example, in words of our own."""

from dataclasses import dataclass

from achieve.plans.words import FindingSource


@dataclass(frozen=True, slots=True)
class Titled:
    """A title with its text."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """Why an area comes first."""

    title: str
    source: FindingSource
    text: str


@dataclass(frozen=True, slots=True)
class DemoGoal:
    """A goal with its measure, in percent of learners. measured: how many days ago, and the value.

    expected: checkpoints of its path, as above; Bethel expects learners to fall back a little at first.
    """

    subject: str
    statement: str
    metric: str
    population: str
    baseline: float
    target: float
    measured: tuple[tuple[int, float], ...]
    expected: tuple[tuple[int, float], ...] = ()


@dataclass(frozen=True, slots=True)
class DemoSchool:
    """The plan of a school."""

    plan: Titled
    findings: tuple[Finding, ...]
    goals: tuple[DemoGoal, ...]


_ELA = "ELA proficiency: share of learners at or above proficient on the district's benchmark"
_MATH = "Math proficiency: share of learners at or above proficient on the district's benchmark"

DISTRICT_PLAN = Titled(
    "Strategic plan: every learner advances",
    "Over four years our schools put one thing first: that each learner knows what is to be learned, why it matters, "
    "and what comes next. We look at the results openly, change what does not work, and tell families what we see.",
)
TEMPLATE = Titled(
    "A year of clear learning intentions",
    "For a school that makes it a habit to say what is learned and how one can tell. Choose the initiative of your own "
    "school, write your own goals, and look through the dates: visits of lessons need a month without tests.",
)
DISTRICT_GOAL = (
    "In every school, more learners of grades 3–8 are proficient in English language arts and in mathematics each year."
)
DISTRICT_PRIORITY = Finding(
    "Learning stands still between grades 3 and 8",
    FindingSource.DATA,
    "In the last three years the share of proficient learners moved by less than two percentage points, in both "
    "subjects and both schools, while the programs that were bought changed four times.",
)

BETHEL = DemoSchool(
    plan=Titled(
        "Bethel Elementary: improvement plan",
        "This year every lesson at Bethel begins with what is to be learned and how one will know that it was learned. "
        "We want our third to fifth graders to read and calculate with more confidence, and to be able to say why.",
    ),
    findings=(
        Finding(
            "A third of our readers are not there yet",
            FindingSource.DATA,
            "67 % of grades 3–5 were proficient in ELA last spring and 59 % in mathematics. The gap opens in the tasks "
            "that ask learners to explain their thinking.",
        ),
        Finding(
            "Learners know what they do, but not what for",
            FindingSource.SITE_VISIT,
            "In 18 of 24 classrooms that we visited, learners could name their task; in 7 they could say what they "
            "were to learn from it.",
        ),
        Finding(
            "Clear aims are among what helps most",
            FindingSource.RESEARCH,
            "Research on feedback and formative assessment agrees that learners gain when they understand the aim and "
            "the criteria of success, and use both to judge their own work.",
        ),
    ),
    goals=(
        DemoGoal(
            subject="ela",
            statement="By the end of the school year 78 % of our third to fifth graders are proficient in ELA.",
            metric=_ELA,
            population="Grades 3–5",
            baseline=67.0,
            target=78.0,
            measured=((95, 66.5), (55, 69.0), (12, 71.5)),
            expected=((95, 66.0),),
        ),
        DemoGoal(
            subject="math",
            statement="By the end of the school year 70 % of our third to fifth graders are proficient in math.",
            metric=_MATH,
            population="Grades 3–5",
            baseline=59.0,
            target=70.0,
            measured=((95, 58.0), (55, 60.5), (12, 62.0)),
        ),
    ),
)

REYNOLDS = DemoSchool(
    plan=Titled(
        "Reynolds Middle School: improvement plan",
        "At Reynolds we read and reason in every subject. Teachers of a grade plan together each week, look at what "
        "learners made, and decide together what comes next.",
    ),
    findings=(
        Finding(
            "Reading carries every subject",
            FindingSource.DATA,
            "54 % of grades 6–8 were proficient in ELA last spring. Those who were not also struggled with the word "
            "problems in mathematics and with the texts in science.",
        ),
        Finding(
            "Teachers ask for time to plan together",
            FindingSource.STAKEHOLDERS,
            "In our survey 21 of 26 teachers named common planning time as what would help their learners most.",
        ),
    ),
    goals=(
        DemoGoal(
            subject="ela",
            statement="By the end of the school year 68 % of our sixth to eighth graders are proficient in ELA.",
            metric=_ELA,
            population="Grades 6–8",
            baseline=54.0,
            target=68.0,
            measured=((93, 54.5), (52, 57.0), (10, 59.5)),
        ),
        DemoGoal(
            subject="math",
            statement="By the end of the school year 75 % of our sixth to eighth graders are proficient in math.",
            metric=_MATH,
            population="Grades 6–8",
            baseline=63.0,
            target=75.0,
            measured=((93, 63.5), (52, 64.0), (10, 66.5)),
        ),
    ),
)
