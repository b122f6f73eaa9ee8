"""The audit log, which the database itself writes, and the disclosure record."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from achieve.core.auditing import forget_changes, log_changes, log_global_changes, only_read
from achieve.core.db import APPLICATION_ROLE
from achieve.core.tenancy import close

revision = "0005"
down_revision = "0004"

_WORDS = sa.Text(collation="C")
_INSTANT = postgresql.TIMESTAMP(timezone=True)
_IS_LEARNER = "exists (select 1 from person p where p.district_id = r.district_id and p.id = {x} and p.is_learner)"
_OF_PLAN = "case when r.organization_id = r.district_id then 'district_{of}' else 'school_{of}' end"
_PLANS, _STEPS = _OF_PLAN.replace("{of}", "plans"), _OF_PLAN.replace("{of}", "steps")
_ORGANIZATION = "r.organization_id"


def _organization_of(table: str, column: str) -> str:
    return f"(select x.organization_id from {table} x where x.district_id = r.district_id and x.id = r.{column})"


# Links, whose plan's organization stands in what they link.
_LINKED = "(case when {of} = r.district_id then 'district_plans' else 'school_plans' end)"
_LEARNS = "r.role = 'learner'"
_PERSONS_LINE = """case when r.is_learner then 'learners'
    when exists (select 1 from role_assignment a where a.district_id = r.district_id and a.person_id = r.id
        and a.role <> 'guardian') then 'people'
    else 'guardianships' end"""
_IDS_LINE = f"case when r.kind <> 'people' then 'schools' when {_IS_LEARNER.format(x='r.resource_id')} then 'learners' else 'people' end"

AUDITED: dict[str, list[str]] = {
    **{table: log_changes(table, line="'sessions'") for table in ("academic_session", "class_session")},
    **{
        table: log_changes(table, line="'frameworks'")
        for table in ("association", "competency", "framework", "mastery_policy", "scale")
    },
    **{
        table: log_changes(table, line=_PLANS, organization=_ORGANIZATION)
        for table in (
            "adjustment",
            "goal",
            "implementation_plan",
            "indicator",
            "initiative",
            "measure",
            "measurement",
            "plan",
            "priority",
            "strategy",
        )
    },
    **{
        table: log_changes(table, line=_LINKED.format(of=linked), organization=linked)
        for table, linked in {
            "adjustment_evidence": _organization_of("adjustment", "adjustment_id"),
            "initiative_goal": _organization_of("initiative", "initiative_id"),
            "initiative_plan": _organization_of("initiative", "initiative_id"),
            "step_dependency": _organization_of("step", "step_id"),
        }.items()
    },
    "api_client": log_changes("api_client", line="'api_clients'"),
    "class": log_changes("class", line="'classes'", organization=_ORGANIZATION),
    "course": log_changes("course", line="'schools'", organization=_ORGANIZATION),
    "client_secret": log_changes(
        "client_secret", line="'api_clients'", hidden=["first_characters"], ignored=["last_used_at"]
    ),
    "delivery": log_changes("delivery", line="'webhooks'", hidden=["last_error"], only_by_others=True),
    "demographics": log_changes("demographics", line="'demographics'", learner="r.id"),
    "enrollment": log_changes(
        "enrollment",
        line=f"case when {_LEARNS} then 'learners' else 'classes' end",
        learner=f"case when {_LEARNS} then r.person_id end",
        person=f"case when not ({_LEARNS}) then r.person_id end",
        organization=_organization_of("class", "class_id"),
    ),
    "evidence": log_changes(
        "evidence", line="case when r.is_habit then 'habits' else 'learning_evidence' end", learner="r.learner_id"
    ),
    "external_id": log_changes(
        "external_id",
        line=_IDS_LINE,
        learner=f"case when r.kind = 'people' and {_IS_LEARNER.format(x='r.resource_id')} then r.resource_id end",
        person="case when r.kind = 'people' then r.resource_id end",
    ),
    "guardianship": log_changes(
        "guardianship",
        line="'guardianships'",
        learner="r.learner_id",
        person="r.guardian_id",
        delicate=["consented_until"],  # It comes with a later migration.
    ),
    "monitoring_evidence": log_changes("monitoring_evidence", line="'monitoring_evidence'", organization=_ORGANIZATION),
    "organization": log_changes("organization", line="'schools'", organization="r.id"),
    "person": log_changes(
        "person",
        line=_PERSONS_LINE,
        learner="case when r.is_learner then r.id end",
        person="r.id",
        delicate=["email", "phone", "birth_date"],
    ),
    "role_assignment": log_changes(
        "role_assignment",
        line="case r.role when 'learner' then 'learners' when 'guardian' then 'guardianships' else 'people' end",
        learner=f"case when {_LEARNS} then r.person_id end",
        person="r.person_id",
        organization=_ORGANIZATION,
    ),
    "step": log_changes("step", line=_STEPS, organization=_ORGANIZATION),
    "webhook_endpoint": log_changes(
        "webhook_endpoint",
        line="'webhooks'",
        hidden=[
            "sealed_secret",
            "sealed_private_key",
            "sealed_previous_secret",
            "sealed_previous_private_key",
        ],
        ignored=["last_seq"],
    ),
    "account": log_global_changes("account", hidden=["email", "password_hash"]),
    "credential": log_global_changes("credential", district="r.district_id", hidden=["lookup_hash"]),
    "district": log_global_changes("district", district="r.id", hidden=[]),
    "signing_key": log_global_changes("signing_key", key="kid", hidden=["sealed_private_key", "public_jwk"]),
}

_LOGS = "('audit_entry', 'platform_audit_entry', 'disclosure')"
_BOUND = "nullif(current_setting('app.district_id', true), '')::uuid"
_DEFINER = "language plpgsql security definer set search_path = pg_catalog, public, pg_temp"

FUNCTIONS = {
    # The service's ids (see core.ids), made in the database: PostgreSQL has UUIDv7 of its own only from 18 on.
    "new_id(int)": """create function new_id(type_code int) returns uuid language sql volatile as $$
        select (lpad(to_hex((extract(epoch from clock_timestamp()) * 1000)::bigint), 12, '0') || '7'
            || lpad(to_hex(type_code), 3, '0') || substr(replace(gen_random_uuid()::text, '-', ''), 17))::uuid $$""",
    # What the log keeps of an erased person: that something was changed, when and by whom, and no value of it.
    "forget_in_audit(uuid)": f"""create function forget_in_audit(erased uuid) returns bigint {_DEFINER} as $$
        declare touched bigint; forgotten bigint := 0;
        begin
            update audit_entry set before = null, after = null, delicate_before = null, delicate_after = null
            where district_id = {_BOUND} and learner_id = erased;
            get diagnostics touched = row_count;
            forgotten := touched;
            update audit_entry set before = null, after = null, delicate_before = null, delicate_after = null
            where district_id = {_BOUND} and person_id = erased;
            get diagnostics touched = row_count;
            return forgotten + touched;
        end $$""",
    # Housekeeping: what is older than the district's policy. Never what is younger than a year.
    "forget_old_entries(text,timestamptz,int)": f"""create function
        forget_old_entries(log text, older_than timestamptz, at_most int) returns bigint {_DEFINER} as $$
        declare touched bigint;
        begin
            if log not in {_LOGS} or older_than > now() - interval '365 days' then
                raise exception 'Entries of the logs are kept for at least a year.';
            end if;
            if log = 'platform_audit_entry' then
                delete from platform_audit_entry where id in (
                    select e.id from platform_audit_entry e where e.occurred_at < older_than
                    order by e.occurred_at limit at_most);
            elsif log = 'audit_entry' then
                delete from audit_entry where district_id = {_BOUND} and id in (
                    select e.id from audit_entry e where e.district_id = {_BOUND} and e.occurred_at < older_than
                    order by e.occurred_at limit at_most);
            else
                delete from disclosure where district_id = {_BOUND} and id in (
                    select e.id from disclosure e where e.district_id = {_BOUND} and e.occurred_at < older_than
                    order by e.occurred_at limit at_most);
            end if;
            get diagnostics touched = row_count;
            return touched;
        end $$""",
}


def upgrade() -> None:
    """Go forward."""
    _create_logs()
    for signature, function in FUNCTIONS.items():
        op.execute(function)
        op.execute(f"revoke all on function {signature} from public")
        op.execute(f"grant execute on function {signature} to {APPLICATION_ROLE}")
    for statements in AUDITED.values():
        for statement in statements:
            op.execute(statement)


def downgrade() -> None:
    """Go back."""
    for table in AUDITED:
        for statement in forget_changes(table):
            op.execute(statement)
    for signature in FUNCTIONS:
        op.execute(f"drop function {signature}")
    for table in ("disclosure", "platform_audit_entry", "audit_entry"):
        op.drop_table(table)


def _create_logs() -> None:
    op.create_table(
        "audit_entry",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        *_of_change(),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("line", _WORDS, nullable=False),
        sa.Column("learner_id", sa.Uuid(), nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("organization_id", sa.Uuid(), nullable=True),
        *_values("before", "after", "delicate_before", "delicate_after"),
        *_known_words("audit_entry"),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_audit_entry_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_audit_entry")),
    )
    _index("audit_entry", "subject_id", "district_id", "subject_id", "id")
    _index("audit_entry", "actor_id", "district_id", "actor_id", "id", where="actor_id is not null")
    _index("audit_entry", "learner_id", "district_id", "learner_id", "id", where="learner_id is not null")
    _index("audit_entry", "person_id", "district_id", "person_id", where="person_id is not null")
    _index("audit_entry", "occurred_at", "district_id", "occurred_at", "id")
    op.create_table(
        "platform_audit_entry",
        sa.Column("id", sa.Uuid(), nullable=False),
        *_of_change(),
        sa.Column("subject_id", sa.Uuid(), nullable=True),
        sa.Column("district_id", sa.Uuid(), nullable=True),
        *_values("before", "after"),
        *_known_words("platform_audit_entry"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_platform_audit_entry")),
    )
    _index("platform_audit_entry", "subject_id", "subject_id", "id")
    _index("platform_audit_entry", "district_id", "district_id", "id")
    _index("platform_audit_entry", "occurred_at", "occurred_at", "id")
    _create_disclosure()
    for statement in (
        *close("audit_entry"),
        *close("disclosure"),
        *map(only_read, ("audit_entry", "platform_audit_entry")),
    ):
        op.execute(statement)
    op.execute(f"grant select, insert on disclosure to {APPLICATION_ROLE}")


def _create_disclosure() -> None:
    op.create_table(
        "disclosure",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("occurred_at", _INSTANT, nullable=False),
        sa.Column("reader_kind", _WORDS, nullable=False),
        sa.Column("reader_id", sa.Uuid(), nullable=False),
        sa.Column("learner_id", sa.Uuid(), nullable=False),
        sa.Column("operation", _WORDS, nullable=False),
        sa.Column("lines", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("purpose", _WORDS, nullable=True),
        sa.Column("request_id", _WORDS, nullable=True),
        sa.CheckConstraint("reader_kind in ('person', 'client')", name=op.f("ck_disclosure_reader_kind_known")),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_disclosure_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_disclosure")),
    )
    for column in ("learner_id", "reader_id", "occurred_at"):
        _index("disclosure", column, "district_id", column, "id")


def _of_change() -> list[sa.Column[object]]:
    return [
        sa.Column("occurred_at", _INSTANT, nullable=False),
        sa.Column("actor_kind", _WORDS, nullable=False),
        sa.Column("actor_id", sa.Uuid(), nullable=True),
        sa.Column("job", _WORDS, nullable=True),
        sa.Column("request_id", _WORDS, nullable=True),
        sa.Column("operation", _WORDS, nullable=True),
        sa.Column("action", _WORDS, nullable=False),
        sa.Column("subject_type", _WORDS, nullable=False),
        sa.Column("changed", postgresql.ARRAY(sa.Text()), nullable=False),
    ]


def _values(*names: str) -> list[sa.Column[object]]:
    kind = postgresql.JSONB(none_as_null=True, astext_type=sa.Text())
    return [sa.Column(name, kind, nullable=True) for name in names]


def _known_words(table: str) -> list[sa.CheckConstraint]:
    kinds = "actor_kind in ('person', 'client', 'account', 'service', 'database')"
    return [
        sa.CheckConstraint(kinds, name=op.f(f"ck_{table}_actor_kind_known")),
        sa.CheckConstraint("action in ('created', 'changed', 'deleted')", name=op.f(f"ck_{table}_action_known")),
    ]


def _index(table: str, name: str, *columns: str, where: str | None = None) -> None:
    condition = None if where is None else sa.text(where)
    op.create_index(f"ix_{table}_{name}", table, list(columns), unique=False, postgresql_where=condition)
