"""How a plan's document is read: the plan, and each kind of thing in it as a bounded list, in one statement."""

from achieve.plans import rows, schemas
from achieve.plans.shapes.past import PLAN_PAST
from achieve.plans.shapes.plans import PLAN
from achieve.reads.shape import Relation, Shape, embedded_list, to_one

_IN_PLAN = "{child}.plan_id = {parent}.id"
_OF_PLAN = (
    "{child}.id in (select ip.initiative_id from initiative_plan ip"
    " where ip.district_id = :district and ip.plan_id = {parent}.id)"
)

_TEAMS = (
    "{child}.id in (select {parent}.team_id union select ti.team_id from initiative ti"
    " join initiative_plan tp on tp.district_id = :district and tp.initiative_id = ti.id and tp.plan_id = {parent}.id"
    " where ti.district_id = :district)"
)
_OF_INITIATIVE = _OF_PLAN.replace("{child}.id", "{child}.initiative_id")
_MEMBERS = _TEAMS.replace("{child}.id", "{child}.team_id")


def _list(name: str, kind: str, description: str, order: str, most: int, on: str = _IN_PLAN) -> Relation:
    return embedded_list(name, f"plans.{kind}", on, description, order=f"{order}, {{child}}.id", most=most)


# The bounds add up to less than a GraphQL document may ask for.
PLAN_DOCUMENT = Shape(
    name="plans.PlanDocument",
    path="plan-documents",
    schema=schemas.PlanDocument,
    row=rows.Plan,
    rules=PLAN.rules,
    derived=PLAN.derived,
    guarded=PLAN.guarded,
    relations=(
        to_one("organization", "people.Organization", "organization_id", "The organization whose plan it is."),
        to_one("aligned_to", "plans.Plan", "aligned_to_plan_id", "The plan that this one follows."),
        to_one("approved_by", "people.Person", "approved_by_id", "Who approved it."),
        to_one("team", "plans.Team", "team_id", "The team that carries it."),
        _list("teams", "Team", "Who carries it and its initiatives.", "{child}.name", 50, _TEAMS),
        _list("team_members", "TeamMember", "Who is on them.", "{child}.begins_on", 300, _MEMBERS),
        _list("priorities", "Priority", "Why its areas come first.", "{child}.rank", 100),
        _list("goals", "Goal", "What it wants to reach.", "{child}.rank", 100),
        _list("measures", "Measure", "How one sees it.", "{child}.goal_id", 300),
        _list("measurements", "Measurement", "What was measured.", "{child}.measured_on desc", 1_000),
        _list("initiatives", "Initiative", "The initiatives.", "{child}.title", 100, _OF_PLAN),
        _list("look_fors", "LookFor", "What of their vision is looked for.", "{child}.rank", 300, _OF_INITIATIVE),
        _list("observations", "Observation", "What was seen.", "{child}.observed_on desc", 300, _OF_INITIATIVE),
        _list("phases", "Phase", "How they are rolled out.", "{child}.rank", 100, _OF_INITIATIVE),
        _list("phase_metrics", "PhaseMetric", "What opens the next phase.", "{child}.rank", 300, _OF_INITIATIVE),
        _list(
            "commitment_readings",
            "CommitmentReading",
            "How those who carry them stand to them.",
            "{child}.read_on desc",
            200,
            _OF_INITIATIVE,
        ),
        _list("implementation_plans", "ImplementationPlan", "How they are carried out.", "{child}.title", 100),
        _list("strategies", "Strategy", "The strategies.", "{child}.rank", 300),
        _list("steps", "Step", "The action steps.", "{child}.sequence", 2_000),
        _list("step_resources", "StepResource", "What the steps need.", "{child}.step_id", 500),
        _list("obstacles", "Obstacle", "What hinders it.", "{child}.noticed_on", 100),
        _list("indicators", "Indicator", "What is monitored.", "{child}.rank", 300),
        _list("monitoring_cycles", "MonitoringCycle", "What is tried.", "{child}.begins_on desc", 200),
        _list("monitoring_evidence", "MonitoringEvidence", "What was seen.", "{child}.observed_on desc", 1_000),
        _list("saved_questions", "SavedQuestion", "What is asked of progress.", "{child}.created_at", 300),
        _list("adjustments", "Adjustment", "What was decided on it.", "{child}.decided_on desc", 300),
        _list("adjustment_outcomes", "AdjustmentOutcome", "What came of that.", "{child}.judged_on desc", 300),
    ),
    listed=False,
    rooted=True,
    past=PLAN_PAST,
)
