"""What each global table may hold, column by column: nothing that says anything about a learner.

Global tables are read before a district is bound, so no row security keeps them. A new column needs a line here, with
what it is; where none of these words fits, it belongs into a table of the district.
"""

from collections.abc import Mapping

ID = "An id: whose it is, is told by a table of the district."
TIME = "An instant."
HASH = "A hash: what it is of cannot be had back from it."
SEALED = "Sealed with the service's key, which is not in the database."
WORD = "One of a fixed list of words."
FLAG = "Yes or no."
COUNT = "A number that counts."
SCOPES = "Areas of permission."
ADDRESS = "An address of a front end, as its makers registered it."
PUBLIC = "Meant to be known by everybody."
LOGGED = (
    "Ids, words and instants of the columns of this list; e-mail addresses and secrets are left out by the trigger."
)

MAY_HOLD: Mapping[str, Mapping[str, str]] = {
    "district": {
        "id": ID,
        "version": COUNT,
        "name": PUBLIC,
        **dict.fromkeys(("created_at", "updated_at", "ended_at"), TIME),
    },
    "account": {
        "id": ID,
        "email": "The address that somebody signs in with; sign-in asks for it before a district is known.",
        "password_hash": HASH,
        "is_platform_admin": FLAG,
        "created_at": TIME,
    },
    "credential": {
        **dict.fromkeys(("id", "district_id", "account_id", "person_id", "client_id"), ID),
        "kind": WORD,
        "lookup_hash": HASH,
        "scopes": SCOPES,
        **dict.fromkeys(("created_at", "expires_at", "revoked_at"), TIME),
    },
    "signing_key": {
        "kid": PUBLIC,
        "stage": WORD,
        "sealed_private_key": SEALED,
        "public_jwk": PUBLIC,
        **dict.fromkeys(("created_at", "signs_from", "retired_at"), TIME),
    },
    "revoked": {"jti": ID, "expires_at": TIME},
    "account_link": {**dict.fromkeys(("account_id", "district_id", "person_id"), ID), "created_at": TIME},
    "client_place": dict.fromkeys(("client_id", "district_id"), ID),
    "front_end": {"id": ID, "name": PUBLIC, "redirect_uris": ADDRESS, "is_active": FLAG, "created_at": TIME},
    "token_family": {
        **dict.fromkeys(("id", "account_id", "district_id", "person_id", "client_id", "session_id"), ID),
        "scopes": SCOPES,
        **dict.fromkeys(("created_at", "expires_at", "revoked_at"), TIME),
    },
    "refresh_token": {
        "lookup_hash": HASH,
        **dict.fromkeys(("family_id", "access_jti"), ID),
        **dict.fromkeys(("created_at", "expires_at", "spent_at", "access_expires_at"), TIME),
    },
    "authorization_code": {
        **dict.fromkeys(("lookup_hash", "challenge"), HASH),
        **dict.fromkeys(("account_id", "district_id", "person_id", "client_id", "session_id", "family_id"), ID),
        "redirect_uri": ADDRESS,
        "scopes": SCOPES,
        **dict.fromkeys(("created_at", "expires_at", "spent_at"), TIME),
    },
    "browser_session": {
        **dict.fromkeys(("id", "account_id", "district_id"), ID),
        "lookup_hash": HASH,
        **dict.fromkeys(("created_at", "seen_at", "expires_at", "ended_at"), TIME),
    },
    "email_domain": {"domain": PUBLIC, "district_id": ID},
    "provider_visit": {
        **dict.fromkeys(("state_hash", "browser_hash"), HASH),
        "district_id": ID,
        "sealed": SEALED,
        "destination": ADDRESS,
        "expires_at": TIME,
    },
    "sign_in_failure": {
        "address_mark": HASH,
        "failures": COUNT,
        **dict.fromkeys(("failed_at", "closed_until"), TIME),
    },
    "pending_fan_out": {"id": COUNT, "district_id": ID},
    "platform_audit_entry": {
        **dict.fromkeys(("id", "actor_id", "request_id", "subject_id", "district_id"), ID),
        **dict.fromkeys(("actor_kind", "job", "operation", "action", "subject_type", "changed"), WORD),
        "occurred_at": TIME,
        **dict.fromkeys(("before", "after"), LOGGED),
    },
    "platform_idempotency_record": {
        "account_id": ID,
        "key": "Chosen by an administrator of the platform.",
        "fingerprint": HASH,
        "body": "What an administrator of the platform was told of a district: its id, name and time.",
        **dict.fromkeys(("status", "version"), COUNT),
        "location": "The path of a district.",
        "created_at": TIME,
    },
    "due_delivery": {
        **dict.fromkeys(("delivery_id", "district_id", "endpoint_id", "lease_id"), ID),
        **dict.fromkeys(("due_at", "leased_until"), TIME),
    },
}
