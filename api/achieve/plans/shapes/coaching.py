"""How coaching is read: by the two people of a session, and by nobody else."""

from achieve.access.roles import Anchor, Resource
from achieve.access.scopes import RowRule
from achieve.people.rows import Person
from achieve.plans import rows
from achieve.plans.rows.coaching import CoachingCommitment, CoachingSession
from achieve.plans.schemas import coaching as schemas
from achieve.plans.shapes.row_rules import STAFF_RULES
from achieve.plans.shapes.staleness import LEFT_ALONE_SINCE, REVIEW_DUE_ON
from achieve.reads.shape import Shape, embedded_list, to_many, to_one, to_one_of

COACHING_RULES = (RowRule(Resource.COACHING, {Anchor.OWNER: "{t}.coach_id", Anchor.PERSON: "{t}.partner_id"}),)

_OPEN = """(select count(*) from coaching_commitment oc where oc.district_id = :district
 and oc.session_id = {t}.id and oc.status = 'open')"""
_PEOPLE = (
    to_one("coach", "people.Person", "coach_id", "The coach or mentor."),
    to_one("partner", "people.Person", "partner_id", "The leader or teacher."),
)
_TODAY = "{r}.begins_on <= :today and ({r}.ends_on is null or {r}.ends_on >= :today)"
# The schools that somebody coaches, by {parent}, and that somebody leads.
_LED = f"""{{child}}.status = 'active' and {{child}}.organization_id in (select led.organization_id
 from role_assignment led join organization lo on lo.district_id = :district and lo.id = led.organization_id
 where led.district_id = :district and led.role = 'school_leader' and {_TODAY.format(r="led")}
 and lo.ancestor_ids && array(select mine.organization_id from role_assignment mine
 where mine.district_id = :district and mine.person_id = {{parent}}.id and mine.role = 'coach'
 and {_TODAY.format(r="mine")}))"""
_LEADER_IDS = f"""array(select distinct lr.person_id from role_assignment lr where lr.district_id = :district
 and lr.organization_id = {{t}}.organization_id and lr.role = 'school_leader' and {_TODAY.format(r="lr")} order by 1)"""
_LAST_CHANGED_AT = """(select max(cr.made_at) from plan_revision cr
 where cr.district_id = :district and cr.plan_id = {t}.id)"""
_IS_STALE = f"coalesce({_LAST_CHANGED_AT} < {LEFT_ALONE_SINCE}, false)"
_OVERDUE_STEP_IDS = """array(select os.id from step os where os.district_id = :district and os.plan_id = {t}.id
 and os.status not in ('done', 'dropped') and os.due_on < :today order by os.due_on, os.id)"""

COACHING_SESSION = Shape(
    name="plans.CoachingSession",
    path="coaching-sessions",
    schema=schemas.CoachingSession,
    row=CoachingSession,
    rules=COACHING_RULES,
    derived={"open_commitment_count": _OPEN},
    relations=(
        *_PEOPLE,
        to_one_of(
            "subject",
            "CoachingSubject",
            ("plans.Plan", "plans.Initiative", "plans.Strategy"),
            ("subject_id",),
            "What it is about; null where it is about none of these, or where you may not see it.",
        ),
        to_many("commitments", "plans.CoachingCommitment", "session_id", "What was agreed."),
    ),
    default_sort="held_on",
)

COACHING_COMMITMENT = Shape(
    name="plans.CoachingCommitment",
    path="coaching-commitments",
    schema=schemas.CoachingCommitment,
    row=CoachingCommitment,
    rules=COACHING_RULES,
    derived={"is_overdue": "({t}.status = 'open' and {t}.due_on < :today)"},
    relations=(
        to_one("session", "plans.CoachingSession", "session_id", "The session in which it was agreed."),
        *_PEOPLE,
        to_one("committed_by", "people.Person", "committed_by_id", "Which of the two has agreed to it."),
    ),
    default_sort="due_on",
)

COACHED_PLAN = Shape(
    name="plans.CoachedPlan",
    path="coached-plans",
    schema=schemas.CoachedPlan,
    row=rows.Plan,
    rules=STAFF_RULES,
    derived={
        "leader_ids": _LEADER_IDS,
        "last_changed_at": _LAST_CHANGED_AT,
        "is_stale": _IS_STALE,
        "review_due_on": REVIEW_DUE_ON,
        "overdue_step_ids": _OVERDUE_STEP_IDS,
    },
    listed=False,
)

COACHED_PLANS = Shape(
    name="plans.CoachedPlans",
    path="coached-plans-of-people",
    schema=schemas.CoachedPlans,
    row=Person,
    rules=(RowRule(Resource.COACHING, {Anchor.OWNER: "{t}.id"}),),
    relations=(
        embedded_list(
            "plans",
            "plans.CoachedPlan",
            _LED,
            "Those without a change for longest first.",
            order=f"{_LAST_CHANGED_AT.format(t='{child}')}, {{child}}.id",
            most=200,
        ),
    ),
    listed=False,
    rooted=True,
)

COACHING_SHAPES = (COACHING_SESSION, COACHING_COMMITMENT, COACHED_PLAN, COACHED_PLANS)
