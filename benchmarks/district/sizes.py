"""How large a synthetic district is. What a class, a learner and a plan hold is the same at every size."""

from dataclasses import dataclass

GRADES = ("03", "04", "05", "06", "07")
COMPETENCIES = 40
LEARNERS_PER_CLASS = 30
CLASSES_PER_LEARNER = 3
CLASSES_PER_TEACHER = 2
GOALS_PER_PLAN = 5
STRATEGIES_PER_GOAL = 2
STEPS_PER_STRATEGY = 5


@dataclass(frozen=True, slots=True)
class Size:
    """A district by its counts.

    learners: divisible by the schools times the grades, and by the class size, so that every class is full.
    """

    schools: int
    learners: int
    plans: int

    @property
    def learners_per_school(self) -> int:
        return self.learners // self.schools

    @property
    def learners_per_grade(self) -> int:
        """Of one school."""
        return self.learners_per_school // len(GRADES)

    @property
    def classes_per_grade(self) -> int:
        """Of one school."""
        return self.learners_per_grade * CLASSES_PER_LEARNER // LEARNERS_PER_CLASS

    @property
    def classes_per_school(self) -> int:
        return self.classes_per_grade * len(GRADES)

    @property
    def teachers_per_school(self) -> int:
        return self.classes_per_school // CLASSES_PER_TEACHER


# 2,000 classes, 800,000 rows of progress, 2,000,000 of evidence, 25,000 steps.
FULL = Size(schools=40, learners=20_000, plans=500)
HUNDREDTH = Size(schools=1, learners=200, plans=5)
