"""Why a change of a monitoring cycle, or of what is attached to it, is refused."""

from achieve.core.errors import Conflict


class PredictionStands(Conflict):
    """A prediction that could be changed after there is data would be none."""

    code = "prediction_stands"
    title = "There is evidence already, so the prediction stays as it is"


class RecordedBeforePrediction(Conflict):
    """What was known when the prediction was made cannot speak for it, or against it."""

    code = "recorded_before_prediction"
    title = "This evidence was there before the prediction"


class CycleNotRunning(Conflict):
    """Evidence comes into a cycle, and leaves it, while it is being done."""

    code = "cycle_not_running"
    title = "The cycle is not being done"


class NothingToStudy(Conflict):
    """Without evidence there is nothing that the prediction could be held against."""

    code = "nothing_to_study"
    title = "There is no evidence to study"


class CycleInRecord(Conflict):
    """What was seen belongs to the cycle. It can be dropped instead."""

    code = "cycle_in_record"
    title = "There is evidence in this cycle"
