"""Why something about monitoring is refused."""

from achieve.core.errors import Conflict


class QuestionExists(Conflict):
    """An indicator, or a measure, has one saved question."""

    code = "question_exists"
    title = "There is a saved question already"


class QuestionAsked(Conflict):
    """A saved question asks for the share of learners in percent: with another unit or kind it would ask nothing."""

    code = "question_asked"
    title = "A saved question is asked of it"


class NoSavedQuestion(Conflict):
    """There is nothing to answer."""

    code = "no_saved_question"
    title = "There is no saved question"


class AnswerSuppressed(Conflict):
    """What is recorded of a group of fewer than ten learners would tell of its members."""

    code = "answer_suppressed"
    title = "The group is too small for an answer"


class AnswerNotWhole(Conflict):
    """What is recorded is about the whole population, and this actor may ask about a part of it alone."""

    code = "answer_not_whole"
    title = "The answer would be about a part of the population"


class ComputedStays(Conflict):
    """What was computed from learners' progress stays as it was recorded."""

    code = "computed_stays"
    title = "What was computed is not corrected"
