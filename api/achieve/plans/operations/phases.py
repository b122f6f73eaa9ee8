"""The writes of rollout phases."""

from achieve.plans import schemas, shapes
from achieve.plans.service.phase_metrics import (
    add_phase_metric,
    delete_phase_metric,
    judge_phase_metric,
    update_phase_metric,
)
from achieve.plans.service.phases import add_phase, complete_phase, delete_phase, open_phase, update_phase
from achieve.web.operations import acts, creates, deletes, updates

PHASE_OPERATIONS = (
    creates(shapes.PHASE, schemas.PhaseCreate, add_phase),
    updates(shapes.PHASE, schemas.PhaseUpdate, update_phase),
    deletes(shapes.PHASE, delete_phase),
    acts("open_phase", shapes.PHASE, schemas.PhaseOpen, open_phase, suffix="open"),
    acts("complete_phase", shapes.PHASE, schemas.PhaseComplete, complete_phase, suffix="complete"),
    creates(shapes.PHASE_METRIC, schemas.PhaseMetricCreate, add_phase_metric),
    updates(shapes.PHASE_METRIC, schemas.PhaseMetricUpdate, update_phase_metric),
    deletes(shapes.PHASE_METRIC, delete_phase_metric),
    acts("judge_phase_metric", shapes.PHASE_METRIC, schemas.PhaseMetricJudge, judge_phase_metric, suffix="judge"),
)
