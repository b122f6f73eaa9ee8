"""The register: what the service keeps of its own running: accounts, events, webhooks, requests of this page."""

from achieve.privacy.register.kinds import Rows, Table, columns

# What an event can be about that is a person's own.
_OWN_ROWS = """select x.id from evidence x where x.district_id = :district and x.learner_id = :subject
 union all select x.id from progress x where x.district_id = :district and x.learner_id = :subject
 union all select x.id from role_assignment x where x.district_id = :district and x.person_id = :subject
 union all select x.id from enrollment x where x.district_id = :district and x.person_id = :subject
 union all select x.id from guardianship x where x.district_id = :district
 and (x.guardian_id = :subject or x.learner_id = :subject)
 union all select x.id from privacy_request x where x.district_id = :district and x.person_id = :subject"""
_ABOUT = f"({{t}}.aggregate_id = :subject or {{t}}.aggregate_id in ({_OWN_ROWS}))"
_ACCOUNT = "(select p.account_id from person p where p.district_id = :district and p.id = :subject)"

_FAMILIES = "select f.id from token_family f where f.district_id = :district and f.person_id = :subject"
_OF_SIGN_IN = {
    "account_id": "The account that signed in.",
    "person_id": "As whom.",
    "client_id": "Through which front end.",
    "session_id": "In which browser.",
    "family_id": "What came of it.",
    "redirect_uri": "Where the browser went on.",
    "scopes": "What it is limited to.",
    "expires_at": "When it ends.",
    "spent_at": "When it was used.",
    "revoked_at": "When it was ended.",
}
_OF_CHANGE = {
    "occurred_at": "When it was changed.",
    "actor_kind": "What changed it: a person, a client, an account, the service, or somebody at the database.",
    "actor_id": "Who changed it.",
    "job": "Which job of the service changed it.",
    "request_id": "Id of the request.",
    "operation": "What was asked.",
    "action": "What was done to the row.",
    "subject_type": "The table.",
    "subject_id": "The row.",
    "line": "The line of the permission table that the row falls under.",
    "learner_id": "The learner it is about.",
    "person_id": "The person it is about.",
    "organization_id": "The organization it is about.",
    "changed": "The fields that changed.",
    "before": "Their values before.",
    "after": "Their values after.",
    "delicate_before": "Values before, of fields with a line of their own.",
    "delicate_after": "Values after, of fields with a line of their own.",
}

ACCOUNTS = (
    Table(
        # Goes with the last person behind whom it stands; till then it is another district's.
        name="account",
        ids=columns("id"),
        own=columns("email"),
        sealed=columns("password_hash"),
        rows=Rows.DELETED,
        where=f"{{t}}.id = {_ACCOUNT}",
        is_global=True,
        says={"email": "E-mail address for signing in.", "is_platform_admin": "Whether it administers the platform."},
    ),
    Table(
        name="credential",
        about=columns("person_id"),
        ids=columns("id district_id account_id client_id"),
        words=columns("kind scopes"),
        sealed=columns("lookup_hash"),
        rows=Rows.DELETED,
        is_global=True,
        says={
            "person_id": "Whom it stands for.",
            "account_id": "The account that it stands for.",
            "client_id": "The machine client that it stands for.",
            "kind": "What it is.",
            "scopes": "What it is limited to.",
            "expires_at": "When it ends.",
            "revoked_at": "When it was ended.",
        },
    ),
    Table(
        name="personal_access_token",
        about=columns("person_id"),
        ids=columns("district_id id"),
        words=columns("scopes"),
        own=columns("name"),
        sealed=columns("first_characters"),
        rows=Rows.DELETED,
    ),
    Table(
        name="invitation",
        about=columns("person_id"),
        ids=columns("district_id id"),
        own=columns("email"),
        rows=Rows.DELETED,
    ),
    Table(
        name="account_link",
        about=columns("person_id"),
        ids=columns("account_id district_id"),
        rows=Rows.DELETED,
        is_global=True,
        says={"account_id": "The account.", "person_id": "The person behind whom it stands."},
    ),
    Table(
        # Goes with the account: in the same browser somebody may be signed in to another district.
        name="browser_session",
        ids=columns("id account_id district_id"),
        sealed=columns("lookup_hash"),
        rows=Rows.DELETED,
        where=f"{{t}}.account_id = {_ACCOUNT}",
        is_global=True,
        says={
            "account_id": "The account that is signed in.",
            "seen_at": "When it was used last.",
            "expires_at": "When it ends.",
            "ended_at": "When it was ended.",
        },
    ),
    Table(
        name="refresh_token",
        ids=columns("family_id access_jti"),
        sealed=columns("lookup_hash"),
        rows=Rows.DELETED,
        where=f"{{t}}.family_id in ({_FAMILIES})",
        is_global=True,
        says={
            "family_id": "The sign-in that it is of.",
            "access_jti": "The access token that was given beside it.",
            "access_expires_at": "When that ends.",
            "expires_at": "When it ends.",
            "spent_at": "When it was used.",
        },
    ),
    Table(
        name="token_family",
        about=columns("person_id"),
        ids=columns("id account_id district_id client_id session_id"),
        words=columns("scopes"),
        rows=Rows.DELETED,
        is_global=True,
        says=_OF_SIGN_IN,
    ),
    Table(
        name="authorization_code",
        about=columns("person_id"),
        ids=columns("account_id district_id client_id session_id family_id"),
        words=columns("redirect_uri scopes"),
        sealed=columns("lookup_hash challenge"),
        rows=Rows.DELETED,
        is_global=True,
        says=_OF_SIGN_IN,
    ),
    # A mark of an address, which only who has the service's key can make, and which is forgotten within a day.
    Table(name="sign_in_failure", sealed=columns("address_mark"), is_global=True),
    Table(
        name="identity_provider",
        ids=columns("district_id id"),
        words=columns("issuer client_id matching claim external_system"),
        sealed=columns("sealed_secret"),
    ),
    Table(name="email_domain", ids=columns("district_id"), words=columns("domain"), is_global=True),
    Table(
        # Before anybody is known, and for minutes.
        name="provider_visit",
        ids=columns("district_id"),
        words=columns("destination"),
        sealed=columns("state_hash browser_hash sealed"),
        is_global=True,
    ),
    Table(name="client_place", ids=columns("client_id district_id"), is_global=True),
    Table(name="front_end", ids=columns("id"), words=columns("name redirect_uris"), is_global=True),
    Table(name="district", ids=columns("id"), words=columns("name"), is_global=True),
    Table(
        name="signing_key",
        words=columns("kid stage public_jwk"),
        sealed=columns("sealed_private_key"),
        is_global=True,
    ),
    Table(name="revoked", ids=columns("jti"), is_global=True),
    Table(
        name="api_client",
        ids=columns("district_id id school_ids"),
        words=columns("scopes redirect_uris"),
        prose=columns("name description"),
    ),
    Table(
        name="client_secret",
        ids=columns("district_id id client_id"),
        sealed=columns("first_characters"),
    ),
)

EVENTS = (
    Table(
        name="event",
        by=columns("actor_id"),
        ids=columns("district_id id aggregate_id"),
        words=columns("type area changed href"),
        # Who coaches whom is for the two alone; more people may open an archive.
        sealed=columns("concerned_ids"),
        where=_ABOUT,
        says={
            "area": "The area of scopes that it belongs to.",
            "is_learner_data": "Whether it is of a learner's record.",
        },
    ),
    Table(name="event_counter", ids=columns("district_id")),
    Table(name="pending_fan_out", ids=columns("district_id"), is_global=True),
    Table(
        name="webhook_endpoint",
        ids=columns("district_id id client_id"),
        words=columns("url event_types scopes disabled_reason public_key"),
        prose=columns("description"),
        sealed=columns("sealed_secret sealed_private_key sealed_previous_secret sealed_previous_private_key"),
    ),
    Table(
        name="delivery",
        ids=columns("district_id id endpoint_id client_id event_id aggregate_id"),
        words=columns("event_type state last_error"),
        where=_ABOUT,
        says={"client_id": "The machine client that owns the endpoint."},
    ),
    Table(name="due_delivery", ids=columns("delivery_id district_id endpoint_id lease_id"), is_global=True),
)

LOGS = (
    Table(
        # That something was changed, when and by whom stays; every value goes.
        name="audit_entry",
        about=columns("learner_id person_id"),
        by=columns("actor_id"),
        ids=columns("district_id id subject_id organization_id"),
        words=columns("actor_kind job request_id operation action subject_type line changed"),
        own=columns("before after delicate_before delicate_after"),
        append_only=True,
        says=_OF_CHANGE,
    ),
    Table(
        name="platform_audit_entry",
        by=columns("actor_id"),
        ids=columns("id subject_id district_id"),
        words=columns("actor_kind job request_id operation action subject_type changed"),
        own=columns("before after"),
        where=f"{{t}}.subject_id = {_ACCOUNT}",
        is_global=True,
        append_only=True,
        says=_OF_CHANGE,
    ),
    Table(
        name="disclosure",
        about=columns("learner_id"),
        by=columns("reader_id"),
        ids=columns("district_id id"),
        words=columns("reader_kind operation lines request_id"),
        own=columns("purpose"),
        append_only=True,
        says={
            "occurred_at": "When the record was shown.",
            "reader_kind": "Whether a person or a machine client saw it.",
            "reader_id": "Who saw it.",
            "learner_id": "Whose record it was.",
            "operation": "What was asked.",
            "lines": "Which parts of the record were shown, as lines of the permission table.",
            "purpose": "What for, in the reader's words.",
            "request_id": "Id of the request.",
        },
    ),
)

PRIVACY = (
    Table(
        name="privacy_request",
        about=columns("person_id"),
        by=columns("requested_by_id decided_by_id"),
        ids=columns("district_id id requested_by_client_id"),
        words=columns("kind status effects"),
        own=columns("reason refusal"),
        tells_of_others=True,
    ),
    Table(
        name="erasure",
        about=columns("person_id"),
        ids=columns("district_id id request_id"),
        words=columns("counts"),
        append_only=True,
        says={
            "person_id": "Who was erased.",
            "request_id": "The request.",
            "erased_at": "When the person was erased.",
            "counts": "How many rows were redacted, by table.",
        },
    ),
)
