"""Requests for exports and erasures, and what an erasure needs of the database."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from achieve.core.auditing import forget_changes, log_changes
from achieve.core.db import APPLICATION_ROLE
from achieve.core.tenancy import secure_all

revision = "0010"
down_revision = "0009"

TABLES = ("privacy_request", "erasure", "erased_external_id")

# How the text is found in which a person is named in full, either way round; null for somebody without a full name.
MENTIONS = r"""
create function mentions_of(subject uuid) returns text language sql stable
set search_path = pg_catalog, public, pg_temp as $$
    select '(?<![[:alnum:]_])(' || string_agg(distinct each.name, '|') || ')(?![[:alnum:]_])'
    from (
        select regexp_replace(btrim(part), '([].[^$*+?(){}|\\])', '\\\1', 'g') as part, place, of_given
        from person p
        cross join lateral (values (p.given_name, 1, true), (p.preferred_name, 2, true), (p.family_name, 3, false))
            as n (part, place, of_given)
        where p.district_id = nullif(current_setting('app.district_id', true), '')::uuid and p.id = subject
            and btrim(part) <> ''
    ) given
    join (
        select regexp_replace(btrim(p.family_name), '([].[^$*+?(){}|\\])', '\\\1', 'g') as part
        from person p
        where p.district_id = nullif(current_setting('app.district_id', true), '')::uuid and p.id = subject
            and btrim(p.family_name) <> ''
    ) family on given.of_given
    cross join lateral (values (given.part || '\s+' || family.part), (family.part || ',?\s+' || given.part))
        as each (name)
$$
"""

# The one way to change what append-only tables say of a person. It asks for a request that was approved.
ERASE = r"""
create function erase_person(subject uuid, request uuid, entry uuid) returns bigint language plpgsql security definer
set search_path = pg_catalog, public, pg_temp as $$
declare
    district uuid := nullif(current_setting('app.district_id', true), '')::uuid;
    pattern text;
    redacted bigint;
    mentioned bigint := 0;
    forgotten bigint;
    logged bigint;
    account uuid;
    own_rows uuid[];
    counts jsonb;
begin
    perform 1 from privacy_request r
    where r.district_id = district and r.id = request and r.person_id = subject
        and r.kind = 'erasure' and r.status = 'running'
    for update;
    if not found then
        raise exception 'No erasure of this person is under way in the bound district.' using errcode = '42501';
    end if;
    perform 1 from person p where p.district_id = district and p.id = subject and p.erased_at is null for update;
    if not found then
        raise exception 'There is no such person, or the person has been erased.' using errcode = '42501';
    end if;
    pattern := mentions_of(subject);
    select p.account_id into account from person p where p.district_id = district and p.id = subject;

    with token as (
        select x.id,
            case when x.item_group is not null then 'erased-' || dense_rank() over (order by x.item_group) end as item_group,
            case when x.method is not null then 'erased-' || dense_rank() over (order by x.method) end as method,
            case when x.context is not null then 'erased-' || dense_rank() over (order by x.context) end as context,
            case when x.form is not null then 'erased-' || dense_rank() over (order by x.form) end as form
        from evidence x
        where x.district_id = district and x.learner_id = subject
    )
    update evidence e set source = null, feedback = null, comment = null, item_group = t.item_group,
        method = t.method, context = t.context, form = t.form, version = e.version + 1, updated_at = now()
    from token t
    where e.district_id = district and e.id = t.id;
    get diagnostics redacted = row_count;

    delete from idempotency_record i
    where i.district_id = district
        and (i.principal_id = subject or position(convert_to(subject::text, 'UTF8') in i.body) > 0);
    get diagnostics forgotten = row_count;

    if pattern is not null then
        update evidence e set
            source = regexp_replace(e.source, pattern, 'Erased person', 'gi'),
            feedback = regexp_replace(e.feedback, pattern, 'Erased person', 'gi'),
            comment = regexp_replace(e.comment, pattern, 'Erased person', 'gi'),
            item_group = regexp_replace(e.item_group, pattern, 'Erased person', 'gi'),
            method = regexp_replace(e.method, pattern, 'Erased person', 'gi'),
            context = regexp_replace(e.context, pattern, 'Erased person', 'gi'),
            form = regexp_replace(e.form, pattern, 'Erased person', 'gi'),
            version = e.version + 1,
            updated_at = now()
        where e.district_id = district
            and concat_ws(E'\n', e.source, e.feedback, e.comment, e.item_group, e.method, e.context, e.form) ~* pattern;
        get diagnostics mentioned = row_count;
        update idempotency_record i
        set body = convert_to(regexp_replace(convert_from(i.body, 'UTF8'), pattern, 'Erased person', 'gi'), 'UTF8')
        where i.district_id = district and convert_from(i.body, 'UTF8') ~* pattern;
    end if;

    update person p set given_name = 'Erased', family_name = 'person', preferred_name = null, email = null,
        phone = null, birth_date = null, grade_levels = '{}', account_id = null, is_active = false,
        erased_at = now(), version = p.version + 1, updated_at = now()
    where p.district_id = district and p.id = subject;

    -- The logs last: what this transaction has changed has left its entries, too.
    update disclosure d set purpose = null
    where d.district_id = district and (d.learner_id = subject or d.reader_id = subject) and d.purpose is not null;

    own_rows := array(
        select e.subject_id from audit_entry e
        where e.district_id = district and (e.learner_id = subject or e.person_id = subject)
    );
    logged := forget_in_audit(subject);
    update audit_entry e set before = null, after = null, delicate_before = null, delicate_after = null
    where e.district_id = district
        and (e.subject_id = any (own_rows)
            or (e.subject_type = 'external_id' and e.subject_id in (
                select x.subject_id from audit_entry x
                where x.district_id = district and x.subject_type = 'external_id'
                    and (coalesce(x.before, x.after) ->> 'resource_id')::uuid = any (own_rows || subject))));
    update audit_entry e set before = e.before - 'narrative', after = e.after - 'narrative'
    where e.district_id = district and e.subject_type = 'monitoring_evidence' and e.subject_id in (
        select m.id from monitoring_evidence m where m.district_id = district and m.observer_id = subject);
    update audit_entry e set before = e.before - 'note', after = e.after - 'note'
    where e.district_id = district and e.subject_type = 'measurement' and e.subject_id in (
        select m.id from measurement m where m.district_id = district and m.recorded_by_id = subject);
    update audit_entry e set
        before = regexp_replace(e.before::text, pattern, 'Erased person', 'gi')::jsonb,
        after = regexp_replace(e.after::text, pattern, 'Erased person', 'gi')::jsonb
    where pattern is not null and e.district_id = district and (e.before::text ~* pattern or e.after::text ~* pattern);
    update platform_audit_entry e set before = null, after = null
    where (e.district_id = district and (
            subject::text in (e.before ->> 'person_id', e.after ->> 'person_id')
            or e.subject_id in (
                select c.subject_id from platform_audit_entry c
                where c.district_id = district and subject::text in (c.before ->> 'person_id', c.after ->> 'person_id'))))
        or (e.district_id is null and (
            e.subject_id = account or account::text in (e.before ->> 'account_id', e.after ->> 'account_id')));

    counts := jsonb_build_object('evidence', redacted, 'evidence_of_others', mentioned, 'idempotency_record', forgotten,
        'audit_entry', logged);
    insert into erasure (district_id, id, person_id, request_id, erased_at, counts)
    values (district, entry, subject, request, now(), counts);
    return redacted + mentioned + forgotten + logged;
end
$$
"""

_IS_LEARNER = (
    "exists (select 1 from person p where p.district_id = r.district_id and p.id = r.person_id and p.is_learner)"
)
AUDITED = log_changes(
    "privacy_request",
    line="'records_of_a_person'",
    learner=f"case when {_IS_LEARNER} then r.person_id end",
    person="r.person_id",
)

# A row that was on its way while its person was erased waits for the person's lock, and is refused here.
REFUSALS = (
    """
create function refuse_change_of_the_erased() returns trigger language plpgsql as $$
begin
    raise exception 'This person was erased.' using errcode = '23514';
end
$$
""",
    """
create trigger erased_stays_erased before update on person for each row when (old.erased_at is not null)
execute function refuse_change_of_the_erased()
""",
)

WATCHED = {
    "evidence": "learner_id",
    "progress": "learner_id",
    "role_assignment": "person_id",
    "enrollment": "person_id",
    "demographics": "id",
    "external_id": "resource_id",
    "privacy_request": "person_id",
}


def _watch(column: str) -> str:
    return f"""
create function refuse_rows_of_the_erased_by_{column}() returns trigger language plpgsql as $$
begin
    if exists (
        select 1 from written w join person p on p.district_id = w.district_id and p.id = w.{column}
        where p.erased_at is not null
    ) then
        raise exception 'This person was erased.' using errcode = '23503';
    end if;
    return null;
end
$$
"""


def _trigger(table: str, column: str) -> str:
    return (
        f"create trigger not_of_the_erased_by_{column} after insert on {table} referencing new table as written "
        f"for each statement execute function refuse_rows_of_the_erased_by_{column}()"
    )


_TRIGGERS = [*WATCHED.items(), ("guardianship", "learner_id"), ("guardianship", "guardian_id")]


def upgrade() -> None:
    op.add_column("person", sa.Column("erased_at", postgresql.TIMESTAMP(timezone=True), nullable=True))
    op.create_index(
        "ix_person_erased", "person", ["district_id", "id"], postgresql_where=sa.text("erased_at is not null")
    )
    op.create_table(
        "privacy_request",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("updated_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("kind", sa.Text(collation="C"), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("reason", sa.Text(collation="C"), nullable=False),
        sa.Column("status", sa.Text(collation="C"), nullable=False),
        sa.Column("requested_by_id", sa.Uuid(), nullable=True),
        sa.Column("requested_by_client_id", sa.Uuid(), nullable=True),
        sa.Column("decided_by_id", sa.Uuid(), nullable=True),
        sa.Column("decided_at", postgresql.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("refusal", sa.Text(collation="C"), nullable=True),
        sa.Column("effects", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=True),
        sa.Column("done_at", postgresql.TIMESTAMP(timezone=True), nullable=True),
        sa.CheckConstraint("kind in ('export', 'erasure')", name=op.f("ck_privacy_request_kind_known")),
        sa.CheckConstraint(
            "status in ('requested', 'approved', 'refused', 'running', 'done')",
            name=op.f("ck_privacy_request_status_known"),
        ),
        sa.CheckConstraint("(status = 'done') = (done_at is not null)", name=op.f("ck_privacy_request_done_at_a_time")),
        sa.CheckConstraint(
            "(status = 'requested') = (decided_at is null)", name=op.f("ck_privacy_request_decided_at_a_time")
        ),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_privacy_request_district_id")),
        sa.ForeignKeyConstraint(
            ["district_id", "person_id"],
            ["person.district_id", "person.id"],
            name=op.f("fk_privacy_request_district_id_person_id"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "requested_by_id"],
            ["person.district_id", "person.id"],
            name=op.f("fk_privacy_request_district_id_requested_by_id"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "decided_by_id"],
            ["person.district_id", "person.id"],
            name=op.f("fk_privacy_request_district_id_decided_by_id"),
        ),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_privacy_request")),
    )
    op.create_index("ix_privacy_request_person_id", "privacy_request", ["district_id", "person_id", "id"])
    op.create_index("ix_privacy_request_status", "privacy_request", ["district_id", "status", "id"])
    op.create_table(
        "erasure",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("request_id", sa.Uuid(), nullable=False),
        sa.Column("erased_at", postgresql.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("counts", postgresql.JSONB(none_as_null=True, astext_type=sa.Text()), nullable=False),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_erasure_district_id")),
        sa.ForeignKeyConstraint(
            ["district_id", "person_id"],
            ["person.district_id", "person.id"],
            name=op.f("fk_erasure_district_id_person_id"),
        ),
        sa.ForeignKeyConstraint(
            ["district_id", "request_id"],
            ["privacy_request.district_id", "privacy_request.id"],
            name=op.f("fk_erasure_district_id_request_id"),
        ),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_erasure")),
    )
    op.create_index("ix_erasure_person_id", "erasure", ["district_id", "person_id"])
    op.create_table(
        "erased_external_id",
        sa.Column("district_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(collation="C"), nullable=False),
        sa.Column("digest", sa.Text(collation="C"), nullable=False),
        sa.Column("resource_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["district_id"], ["district.id"], name=op.f("fk_erased_external_id_district_id")),
        sa.PrimaryKeyConstraint("district_id", "id", name=op.f("pk_erased_external_id")),
        sa.UniqueConstraint(
            "district_id", "kind", "digest", name=op.f("uq_erased_external_id_district_id_kind_digest")
        ),
    )
    for statement in (*secure_all(TABLES), *AUDITED, *_functions(), *_limits()):
        op.execute(statement)


def _functions() -> list[str]:
    watches = [_watch(column) for column in sorted({column for _, column in _TRIGGERS})]
    return [
        MENTIONS,
        ERASE,
        "revoke execute on function erase_person(uuid, uuid, uuid) from public",
        f"grant execute on function erase_person(uuid, uuid, uuid) to {APPLICATION_ROLE}",
        *REFUSALS,
        *watches,
        *(_trigger(table, column) for table, column in _TRIGGERS),
    ]


def _limits() -> list[str]:
    """What the application no longer may: rewrite what was recorded."""
    return [
        f"revoke update, delete on evidence from {APPLICATION_ROLE}",
        f"grant update (is_in_force, version, updated_at) on evidence to {APPLICATION_ROLE}",
        f"revoke update, delete on event from {APPLICATION_ROLE}",
        f"revoke update on idempotency_record from {APPLICATION_ROLE}",
        f"revoke insert, update, delete on erasure from {APPLICATION_ROLE}",
        # By itself it would empty the log of anybody. `erase_person` calls it, and asks for an approved request.
        f"revoke execute on function forget_in_audit(uuid) from {APPLICATION_ROLE}",
    ]


def downgrade() -> None:
    op.execute(f"grant execute on function forget_in_audit(uuid) to {APPLICATION_ROLE}")
    for statement in forget_changes("privacy_request"):
        op.execute(statement)
    for table, column in _TRIGGERS:
        op.execute(f"drop trigger not_of_the_erased_by_{column} on {table}")
    for column in sorted({column for _, column in _TRIGGERS}):
        op.execute(f"drop function refuse_rows_of_the_erased_by_{column}()")
    op.execute("drop trigger erased_stays_erased on person")
    op.execute("drop function refuse_change_of_the_erased()")
    op.execute("drop function erase_person(uuid, uuid, uuid)")
    op.execute("drop function mentions_of(uuid)")
    op.execute(f"grant update, delete on evidence, event, idempotency_record to {APPLICATION_ROLE}")
    op.drop_table("erased_external_id")
    op.drop_table("erasure")
    op.drop_table("privacy_request")
    op.drop_index("ix_person_erased", table_name="person")
    op.drop_column("person", "erased_at")
