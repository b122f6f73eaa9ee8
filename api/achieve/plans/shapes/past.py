"""How a plan is read as it stood earlier: its parts from the versions that the database keeps of them."""

from collections.abc import Mapping

from achieve.people.district_calendar import day_in_district
from achieve.plans import rows
from achieve.plans.shapes.row_rules import STAFF_RULES
from achieve.reads.past import Past

PARTS = (
    rows.Team,
    rows.TeamMember,
    rows.Plan,
    rows.Priority,
    rows.Goal,
    rows.Measure,
    rows.Measurement,
    rows.Initiative,
    rows.InitiativeGoal,
    rows.InitiativePlan,
    rows.LookFor,
    rows.Observation,
    rows.CommitmentReading,
    rows.ImplementationPlan,
    rows.Strategy,
    rows.Step,
    rows.StepDependency,
    rows.StepResource,
    rows.Obstacle,
    rows.Indicator,
    rows.Adjustment,
    rows.MonitoringCycle,
    rows.MonitoringEvidence,
    rows.AdjustmentEvidence,
    rows.AdjustmentOutcome,
    rows.AdjustmentOutcomeEvidence,
    rows.SavedQuestion,
    rows.Phase,
    rows.PhaseMetric,
)
"""What a plan consists of, each before what refers to it. The database keeps versions of these tables."""

# The day is that of the instant that was asked for, else that of the revision.
_MADE_ON = day_in_district("coalesce({instant}::timestamptz, r.made_at)")
_MOMENT = (
    f"select r.number, {_MADE_ON} as made_on"
    """
 from plan_revision r where r.district_id = :district and r.plan_id = {root}::uuid
 and ({revision}::int is null or r.number = {revision}::int)
 and ({instant}::timestamptz is null or r.made_at <= {instant}::timestamptz)
 order by r.number desc limit 1"""
)
_ROWS = """select kept.* from moment m
 join plan_part_version v on v.district_id = :district and v.plan_id = {{root}}::uuid and v.kind = '{table}'
 join plan_revision since on since.district_id = :district and since.id = v.since_id and since.number <= m.number
 left join plan_revision until on until.district_id = :district and until.id = v.until_id
 cross join lateral jsonb_populate_record(null::{table}, v.content) kept
 where until.number is null or until.number > m.number"""


def _tables() -> Mapping[str, str]:
    return {row.table_name(): _ROWS.format(table=row.table_name()) for row in PARTS}


PLAN_PAST = Past(rules=STAFF_RULES, moment=_MOMENT, tables=_tables())
