"""The views, and what else there is to ask for that is no collection: which rows open each, told by hand."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from uuid import UUID

from achieve.access.roles import Action, Resource
from tests.access.facts import KINDS, Facts, Kind
from tests.access.facts.plans import answered, monitored, part_of_plan
from tests.access.record import Record, Row


@dataclass(frozen=True, slots=True)
class View:
    """A view of one row. field: its name at the root of GraphQL, empty where it has none; ids: what the path's
    parameters are for a row.

    action: what is done with the rows. Where they are but counted, that is from outside of their district.
    """

    table: str
    path: str
    field: str
    kind: Kind
    ids: Callable[[Row], Mapping[str, UUID]]
    action: Action = Action.READ

    def path_of(self, row: Row) -> str:
        """The path for a row."""
        return self.path.format(**self.ids(row))


def _own_id(row: Row) -> Mapping[str, UUID]:
    return {"id": row["id"]}


def _of_learner(_record: Record, row: Row) -> Facts | None:
    return Facts(Resource.PROGRESS, learner=row["id"]) if row["is_learner"] else None


def _counted(_record: Record, row: Row) -> Facts:
    also = frozenset({Resource.API_CLIENTS, Resource.DISTRICTS, Resource.KEYS})
    return Facts(Resource.WEBHOOKS, district=row["id"], is_foreign=True, also=also)


# By the ids of their operations.
VIEWS: Mapping[str, View] = {
    "get_digest": View(
        "person",
        "/v1/digests/{id}",
        "digest",
        Kind((Resource.DIGESTS,), lambda _, row: Facts(Resource.DIGESTS, owner=row["id"])),
        _own_id,
    ),
    "get_district_counts": View(
        "district",
        "/v1/districts/{id}/counts",
        "districtCounts",
        Kind((Resource.WEBHOOKS, Resource.API_CLIENTS, Resource.KEYS), _counted),
        _own_id,
        Action.COUNT,
    ),
    "get_goal_coverage": View(
        "goal",
        "/v1/goals/{id}/coverage",
        "goalCoverage",
        Kind((Resource.DISTRICT_PLANS, Resource.SCHOOL_PLANS), part_of_plan),
        _own_id,
    ),
    "get_adjustment_outcome_comparison": View(
        "adjustment_outcome",
        "/v1/adjustment-outcomes/{id}/comparison",
        "adjustmentOutcomeComparison",
        Kind((Resource.DISTRICT_PLANS, Resource.SCHOOL_PLANS), part_of_plan),
        _own_id,
    ),
    "get_pending_outcomes": View(
        "plan",
        "/v1/plans/{id}/pending-outcomes",
        "pendingOutcomes",
        Kind((Resource.DISTRICT_PLANS, Resource.SCHOOL_PLANS), part_of_plan),
        _own_id,
    ),
    "get_monitoring_cycle_study": View(
        "monitoring_cycle",
        "/v1/monitoring-cycles/{id}/study",
        "monitoringCycleStudy",
        Kind((Resource.DISTRICT_PLANS, Resource.SCHOOL_PLANS), part_of_plan),
        _own_id,
    ),
    "get_plan_check": View(
        "plan",
        "/v1/plans/{id}/check",
        "planCheck",
        Kind((Resource.DISTRICT_PLANS, Resource.SCHOOL_PLANS), part_of_plan),
        _own_id,
    ),
    "get_plan_comparison": View(
        "plan",
        "/v1/plans/{id}/comparison",
        "planComparison",
        Kind((Resource.DISTRICT_PLANS, Resource.SCHOOL_PLANS), part_of_plan),
        _own_id,
    ),
    "get_coached_plans": View(
        "person",
        "/v1/coaches/{id}/plans",
        "coachedPlans",
        Kind((Resource.COACHING,), lambda _, row: Facts(Resource.COACHING, owner=row["id"])),
        _own_id,
    ),
    "get_goal_forecast": View(
        "goal",
        "/v1/goals/{id}/forecast",
        "goalForecast",
        Kind((Resource.DISTRICT_PLANS, Resource.SCHOOL_PLANS), part_of_plan),
        _own_id,
    ),
    "get_plan_status": View(
        "plan",
        "/v1/plans/{id}/status",
        "planStatus",
        Kind((Resource.DISTRICT_PLANS, Resource.SCHOOL_PLANS), part_of_plan),
        _own_id,
    ),
    "get_initiative_status": View(
        "initiative", "/v1/initiatives/{id}/status", "initiativeStatus", KINDS["initiatives"], _own_id
    ),
    "get_initiative_depth": View(
        "initiative",
        "/v1/initiatives/{id}/depth",
        "initiativeDepth",
        Kind((Resource.DISTRICT_PLANS, Resource.SCHOOL_PLANS), part_of_plan),
        _own_id,
    ),
    "get_initiative_verdict": View(
        "initiative", "/v1/initiatives/{id}/verdict", "initiativeVerdict", KINDS["initiatives"], _own_id
    ),
    "get_strategy_verdict": View(
        "strategy", "/v1/strategies/{id}/verdict", "strategyVerdict", KINDS["strategies"], _own_id
    ),
    "get_plan_verdicts": View(
        "plan",
        "/v1/plans/{id}/verdicts",
        "planVerdicts",
        Kind((Resource.DISTRICT_PLANS, Resource.SCHOOL_PLANS), part_of_plan),
        _own_id,
    ),
    "get_phase_readiness": View(
        "phase", "/v1/phases/{id}/readiness", "phaseReadiness", KINDS["phase-metrics"], _own_id
    ),
    "get_step_knock_on": View("step", "/v1/steps/{id}/knock-on", "stepKnockOn", KINDS["steps"], _own_id),
    "get_plan_document": View("plan", "/v1/plans/{id}/document", "planDocument", KINDS["plans"], _own_id),
    "get_plan_template_content": View(
        "plan_template", "/v1/plan-templates/{id}/content", "planTemplateContent", KINDS["plan-templates"], _own_id
    ),
    "get_plan_calendar": View("plan", "/v1/plans/{id}/calendar.ics", "", KINDS["plans"], _own_id),
    "get_attachment_content": View("attachment", "/v1/attachments/{id}/content", "", KINDS["attachments"], _own_id),
    "get_plan_report": View("plan", "/v1/plans/{id}/report", "", KINDS["plans"], _own_id),
    "get_indicator_answer": View(
        "indicator",
        "/v1/indicators/{id}/answer",
        "indicatorAnswer",
        Kind((Resource.MONITORING,), answered("indicator")),
        _own_id,
    ),
    "get_indicator_fidelity": View(
        "indicator",
        "/v1/indicators/{id}/fidelity",
        "indicatorFidelity",
        Kind((Resource.MONITORING,), monitored),
        _own_id,
    ),
    "get_measure_answer": View(
        "measure",
        "/v1/measures/{id}/answer",
        "measureAnswer",
        Kind((Resource.MONITORING,), answered("measure")),
        _own_id,
    ),
    "get_learner_progress": View(
        "person",
        "/v1/learners/{id}/progress",
        "learnerProgress",
        Kind((Resource.PROGRESS,), _of_learner),
        _own_id,
    ),
    "get_progress_explanation": View(
        "progress",
        "/v1/learners/{id}/progress/{competency_id}/explanation",
        "progressExplanation",
        KINDS["progress"],
        lambda row: {"id": row["learner_id"], "competency_id": row["competency_id"]},
    ),
    "get_class_progress": View(
        "class",
        "/v1/classes/{id}/progress",
        "classGrid",
        Kind((Resource.PROGRESS,), lambda _, row: Facts(Resource.PROGRESS, class_id=row["id"])),
        _own_id,
    ),
}

# What no line of the table is about, and why; `tests` says where it is tested.
ABOUT_NO_ROW: Mapping[str, str] = {
    "create_token": "There is nobody yet: test_accounts_oauth.",
    "revoke_token": "Whoever has a token may end it: test_accounts_endings.",
    "introspect_token": "A client asks about its own tokens: test_accounts_tokens.",
    "get_jwks": "Public keys, for everyone: test_accounts_keys.",
    "get_server_metadata": "Addresses, for everyone: test_accounts_oauth.",
    "get_me": "Everybody may read themselves: below, and test_accounts_reads.",
    "preview_step_edit": "Of a plan, as `get_plan_document`, with what the asker may change of it: test_step_edits.",
    "upload_attachment": "To evidence, as `update_monitoring_evidence`, with a file for a body: test_attachments.",
    "get_plan_check_rules": "The same for everybody: test_plan_check.",
    "calculate_mastery": "The caller's own numbers: below, and test_progress_judging.",
    "get_privacy_request_archive": "For who asked, and who decides, once it is approved: test_privacy_archive.",
    "explain_authorization": "Tells of the rules and not of a row: test_explanations.",
    "get_own_calendar": "The caller's own steps: test_plan_calendar.",
    "get_own_calendar_feed": "As above, by the token in the address: test_plan_calendar_feed.",
    "get_plan_calendar_feed": "As above.",
    "stream_events": "The list of events, as it goes on: below, and test_feed_stream.",
}

# Fields at the root of GraphQL that no line of the table is about.
ROOTS_ABOUT_NO_ROW = frozenset(
    {"authorizationExplanation", "masteryCalculation", "me", "planCheckRules", "stepEditPreview"}
)
