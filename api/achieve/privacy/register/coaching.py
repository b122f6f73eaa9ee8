"""The register: coaching. It is about both people, who alone may read it; administrators may open archives."""

from achieve.privacy.register.kinds import Table, columns

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
)
