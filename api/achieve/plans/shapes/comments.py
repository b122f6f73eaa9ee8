"""How comments and mentions are read: by the staff who see what a comment is on."""

from achieve.access.roles import Anchor, Resource
from achieve.access.scopes import RowRule
from achieve.plans.rows import comments as rows
from achieve.plans.schemas import comments as schemas
from achieve.reads.shape import Relation, Shape, to_many, to_one, to_one_of

_MENTIONS = (
    "array(select cm.person_id from mention cm where cm.district_id = :district and cm.comment_id = {t}.id"
    " order by cm.person_id)"
)
SUBJECTS = (
    "plans.Adjustment",
    "plans.Goal",
    "plans.ImplementationPlan",
    "plans.Indicator",
    "plans.Initiative",
    "plans.Measure",
    "plans.MonitoringEvidence",
    "plans.Plan",
    "plans.Priority",
    "plans.Step",
    "plans.Strategy",
)


def _rules(anchors: dict[Anchor, str]) -> tuple[RowRule, ...]:
    """As for what a comment is on: monitoring evidence of the district is not for all who read its plans."""
    return (
        RowRule(Resource.MONITORING_COMMENTS, anchors, when="{t}.subject_kind = 'monitoring_evidence'"),
        RowRule(Resource.DISTRICT_COMMENTS, anchors, when="{t}.organization_id = {t}.district_id"),
        RowRule(Resource.PLAN_COMMENTS, anchors, rest=True),
    )


_PLACE = {Anchor.ORGANIZATION: "{t}.organization_id"}
COMMENT_RULES = _rules({**_PLACE, Anchor.OWNER: "{t}.author_id"})

COMMENT = Shape(
    name="plans.Comment",
    path="comments",
    schema=schemas.Comment,
    row=rows.Comment,
    rules=COMMENT_RULES,
    derived={"mentions": _MENTIONS},
    relations=(
        to_one_of(
            "subject",
            "CommentSubject",
            SUBJECTS,
            ("subject_id",),
            "What it is on; null where that is gone.",
        ),
        to_one("plan", "plans.Plan", "plan_id", "The plan."),
        to_one("author", "people.Person", "author_id", "Who says it; null where you may not see them."),
        to_one("reply_to", "plans.Comment", "reply_to_id", "The comment that it replies to."),
        to_many("replies", "plans.Comment", "reply_to_id", "The replies to it."),
        Relation(
            "mentioned",
            "people.Person",
            "page",
            "{child}.id in (select cm.person_id from mention cm"
            " where cm.district_id = :district and cm.comment_id = {parent}.id)",
            "Those who are mentioned, of whom you may see.",
        ),
    ),
    default_sort="created_at",
)

MENTION = Shape(
    name="plans.Mention",
    path="mentions",
    schema=schemas.Mention,
    row=rows.Mention,
    rules=_rules(_PLACE),
    relations=(
        to_one("comment", "plans.Comment", "comment_id", "The comment."),
        to_one("person", "people.Person", "person_id", "Who is mentioned; null where you may not see them."),
    ),
)

COMMENT_SHAPES = (COMMENT, MENTION)
