"""Row security: the statements that close a table to every district but the bound one. Used by migrations and tests."""

from collections.abc import Iterable

from sqlmodel import SQLModel

from achieve.core.db import APPLICATION_ROLE, DISTRICT_SETTING

# What the database answers to whatever would change something in a district that has ended.
DISTRICT_ENDED = "ADE01"

_BOUND = f"nullif(current_setting('{DISTRICT_SETTING}', true), '')::uuid"

# Tables without a district of their own, and why the application may read them before one is bound.
GLOBAL_TABLES = {
    "district": "Names of tenants; sign-in must find them.",
    "account": "E-mail and password hash; sign-in comes before the district.",
    "credential": "Hashes of tokens and client secrets; a token names its district.",
    "signing_key": "Sealed keys of access tokens.",
    "revoked": "Ids of denied access tokens.",
    "account_link": "Ids: which person of which district an account stands behind; sign-in asks for it.",
    "client_place": "Ids: the district of a client, which names itself by its id alone.",
    "front_end": "Names and addresses of front ends of the whole installation.",
    "token_family": "Ids and times of sign-ins through front ends.",
    "refresh_token": "Hashes of refresh tokens.",
    "authorization_code": "Hashes of codes, and the address that each was sent to.",
    "browser_session": "Hashes of the sign-in page's cookies.",
    "email_domain": "Domains of e-mail addresses, each with the district that signs them in.",
    "provider_visit": "Hashes and sealed words of who is on the way to a district's sign-in page.",
    "sign_in_failure": "Keyed hashes of addresses, with counts of failed tries.",
    "pending_fan_out": "Ids of districts with new events; one worker serves all districts.",
    "platform_audit_entry": "Changes of these tables: ids, and neither secrets nor e-mail addresses.",
    "platform_idempotency_record": "Answers to administrators of the platform: what a district is called, and its id.",
    "due_delivery": "Ids and times of deliveries; one worker serves all districts.",
}


def tenant_tables() -> list[str]:
    """Every table that belongs to districts, from the declared rows."""
    return sorted(name for name in SQLModel.metadata.tables if name not in GLOBAL_TABLES)


def create_role() -> list[str]:
    """The role of the application: no log-in, no ownership, no way around row security."""
    return [
        f"""do $$ begin
            if not exists (select 1 from pg_roles where rolname = '{APPLICATION_ROLE}') then
                create role {APPLICATION_ROLE} nologin nosuperuser nobypassrls nocreatedb nocreaterole;
            end if;
        exception when duplicate_object or unique_violation then null; -- Another migration made it meanwhile.
        end $$""",
        f"grant {APPLICATION_ROLE} to current_user",
        f"grant usage on schema public to {APPLICATION_ROLE}",
    ]


def secure(table: str) -> list[str]:
    """Close a tenant table to all but the bound district, and let the application use it."""
    return [*close(table), *open_to_application(table)]


def close(table: str) -> list[str]:
    """Close a tenant table to all but the bound district, also for its owner."""
    return [
        f'alter table "{table}" enable row level security',
        f'alter table "{table}" force row level security',
        f'create policy district on "{table}" using (district_id = {_BOUND}) with check (district_id = {_BOUND})',
    ]


def open_to_application(table: str) -> list[str]:
    """Let the application read and write a table."""
    return [f'grant select, insert, update, delete on "{table}" to {APPLICATION_ROLE}']


def secure_all(tables: Iterable[str]) -> list[str]:
    """The statements for a set of tables, each by its kind, and for the sequences."""
    each = [statement for table in tables for statement in (_statements(table))]
    return [*each, f"grant usage on all sequences in schema public to {APPLICATION_ROLE}"]


def _statements(table: str) -> list[str]:
    return open_to_application(table) if table in GLOBAL_TABLES else secure(table)
