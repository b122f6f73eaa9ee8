"""The register: organizations, people, classes, and the answers of `web`."""

from achieve.privacy.register.kinds import Rows, Table, columns

_RELATIONS = """select ra.id from role_assignment ra where ra.district_id = :district and ra.person_id = :subject
 union all select e.id from enrollment e where e.district_id = :district and e.person_id = :subject
 union all select g.id from guardianship g where g.district_id = :district
 and (g.guardian_id = :subject or g.learner_id = :subject)"""

PEOPLE = (
    Table(
        name="person",
        about=columns("id"),
        ids=columns("district_id account_id"),
        own=columns("given_name family_name preferred_name email phone birth_date grade_levels"),
        append_only=True,
        says={"account_id": "The account that the person signs in with.", "erased_at": "When the person was erased."},
    ),
    Table(
        name="demographics",
        about=columns("id"),
        ids=columns("district_id"),
        own=columns("sex races"),
        rows=Rows.DELETED,
        says={
            "sex": "Sex, as the student information system states it.",
            "races": "Races, by their CEDS words.",
            "is_hispanic_or_latino": "Whether the person is Hispanic or Latino.",
        },
    ),
    Table(
        name="role_assignment",
        about=columns("person_id"),
        ids=columns("district_id id organization_id"),
        words=columns("role begins_on ends_on"),
        rows=Rows.ENDED,
    ),
    Table(
        name="enrollment",
        about=columns("person_id"),
        ids=columns("district_id id class_id"),
        words=columns("role begins_on ends_on"),
        rows=Rows.ENDED,
    ),
    Table(
        # A tie that stayed would tell, by the guardian's name, whose record it is.
        name="guardianship",
        about=columns("guardian_id learner_id"),
        ids=columns("district_id id"),
        words=columns("begins_on ends_on consented_until"),
        own=columns("relationship"),
        rows=Rows.DELETED,
        tells_of_others=True,
    ),
    Table(
        name="external_id",
        ids=columns("district_id id resource_id"),
        words=columns("kind"),
        own=columns("system value"),
        rows=Rows.DELETED,
        where=f"({{t}}.resource_id = :subject or {{t}}.resource_id in ({_RELATIONS}))",
        says={
            "system": "The other system.",
            "kind": "What it names: a collection of this service.",
            "value": "The id there.",
            "resource_id": "The person, or a role, a place in a class or a guardianship of the person.",
        },
    ),
    Table(
        # Hashes under a key that is not in the database: what keeps a roster from bringing the person back.
        name="erased_external_id",
        ids=columns("district_id id resource_id"),
        words=columns("kind"),
        sealed=columns("digest"),
        where="{t}.resource_id = :subject",
        says={"kind": "What the erased id named.", "resource_id": "Who was erased."},
    ),
    Table(name="district_settings", ids=columns("district_id id"), words=columns("time_zone working_weekdays")),
    Table(
        name="closure",
        ids=columns("district_id id"),
        words=columns("begins_on ends_on"),
        prose=columns("name"),
    ),
    Table(
        name="organization",
        ids=columns("district_id id parent_id ancestor_ids"),
        words=columns("kind"),
        prose=columns("name identifier"),
    ),
    Table(
        name="academic_session",
        ids=columns("district_id id parent_id"),
        words=columns("kind begins_on ends_on"),
        prose=columns("title"),
    ),
    Table(
        name="course",
        ids=columns("district_id id organization_id"),
        words=columns("grade_levels"),
        prose=columns("title code"),
    ),
    Table(
        name="class",
        ids=columns("district_id id organization_id course_id framework_id"),
        words=columns("grade_levels"),
        prose=columns("title code subjects"),
    ),
    Table(name="class_session", ids=columns("district_id id class_id academic_session_id")),
)

ANSWERS = (
    Table(
        name="idempotency_record",
        about=columns("principal_id"),
        ids=columns("district_id"),
        own=columns("key location"),
        sealed=columns("fingerprint body"),
        rows=Rows.DELETED,
        where="({t}.principal_id = :subject or position(convert_to(cast(:subject as text), 'UTF8') in {t}.body) > 0)",
        # Other people's answers say nothing of the person that does not stand elsewhere.
        handed_over="{t}.principal_id = :subject",
        append_only=True,
        says={
            "principal_id": "Whose request it was.",
            "key": "The idempotency key of the request.",
            "location": "What the request created.",
            "status": "HTTP status of the answer.",
            "version": "Version of what was answered.",
        },
    ),
    Table(
        name="platform_idempotency_record",
        ids=columns("account_id"),
        words=columns("key location"),
        sealed=columns("fingerprint body"),
        is_global=True,
    ),
)
