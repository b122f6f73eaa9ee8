"""Why a phase of a rollout does not open, or stays."""

from achieve.core.errors import Conflict


class PhaseNotReady(Conflict):
    """Success metrics of the phase before are not met, or it has not been opened itself. A reason opens it anyway.

    `phase_before_id` and `state_before` tell of the phase before. `unmet`: each metric that is not met, as `metric_id`,
    `kind`, `outcome`, `comparison`, `wanted`, `value`, `read_on` and `observation_count`.
    """

    code = "phase_not_ready"
    title = "The phase before has not succeeded yet"


class PhaseInRecord(Conflict):
    """A phase that has been opened stays."""

    code = "phase_in_record"
    title = "This phase belongs to the record of the initiative"


class MetricIsRead(Conflict):
    """Only a narrative metric is judged; others are read."""

    code = "metric_is_read"
    title = "This metric is not judged"


class TooManyMetrics(Conflict):
    """A phase has at most twenty success metrics."""

    code = "too_many_metrics"
    title = "The phase has as many success metrics as it can have"
