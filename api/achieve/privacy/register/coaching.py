"""The register: coaching, which is about both people, who alone may read it, and comments on plans."""

from achieve.privacy.register.kinds import Rows, Table, columns

COACHING = (
    Table(
        name="coaching_session",
        about=columns("coach_id partner_id"),
        ids=columns("district_id id subject_id"),
        words=columns("relationship kind held_on"),
        own=columns("focus notes"),
        tells_of_others=True,
        withheld=True,
    ),
    Table(
        name="coaching_commitment",
        about=columns("coach_id partner_id"),
        by=columns("committed_by_id"),
        ids=columns("district_id id session_id"),
        words=columns("due_on status followed_up_on"),
        own=columns("agreed follow_up_note"),
        tells_of_others=True,
        withheld=True,
    ),
    Table(
        name="comment",
        by=columns("author_id"),
        ids=columns("district_id id subject_id plan_id organization_id reply_to_id"),
        words=columns("subject_kind"),
        written=columns("text"),
    ),
    Table(name="reminder_day", ids=columns("district_id id"), words=columns("day")),
    Table(
        name="mention",
        about=columns("person_id"),
        ids=columns("district_id id comment_id organization_id"),
        words=columns("subject_kind"),
        rows=Rows.DELETED,
    ),
)
