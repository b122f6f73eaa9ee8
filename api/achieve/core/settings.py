"""Every setting of the service, read from `ACHIEVE_*` variables. An unknown one is an error, not a silence."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal, cast

from pydantic import Field, SecretStr, StringConstraints, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

PREFIX = "ACHIEVE_"

# Exactly what a browser sends: in lower case, without a path, never `null` and never `*`.
WebOrigin = Annotated[str, StringConstraints(pattern=r"^https?://([a-z0-9.-]+|\[[0-9a-f:]+\])(:[0-9]{1,5})?$")]


class UnknownSetting(ValueError):
    """An `ACHIEVE_*` variable that no setting reads, mostly a typing mistake."""


class WrongSetting(ValueError):
    """A setting with which the service cannot start."""


class Settings(BaseSettings):
    """What an operator can decide. Names are the variables without their prefix, in lower case."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True, extra="forbid")

    home: Path = Field(Path(".achieve"), description="Folder for what the zero-set-up run keeps: database, keys, logs.")
    host: str = Field("127.0.0.1", description="Address that the API listens on.")
    port: int = Field(8000, ge=0, le=65535, description="Port that the API listens on.")
    base_url: str | None = Field(None, description="Address that clients see, when a proxy stands in front.")
    database_url: SecretStr | None = Field(
        None,
        description="PostgreSQL of the service, `postgresql://owner:password@host/database`. "
        "Without it the demo starts an embedded server under ACHIEVE_HOME.",
    )
    migrate_database_url: SecretStr | None = Field(
        None, description="Another address for migrations, when their role differs. Default: ACHIEVE_DATABASE_URL."
    )
    secret_key: SecretStr | None = Field(
        None,
        description="Key that seals stored secrets (signing keys, webhook secrets), 32 bytes in URL-safe base64. "
        "Without it one is made and kept in ACHIEVE_HOME.",
    )
    read_pool_size: int = Field(10, ge=1, le=200, description="Database connections for reads, per process.")
    write_pool_size: int = Field(10, ge=1, le=200, description="Database connections for writes, per process.")
    statement_timeout_ms: int = Field(15_000, ge=100, description="Longest run of one statement, in milliseconds.")
    max_exports: int = Field(
        2,
        ge=1,
        le=100,
        description="Exports at a time, per process. They take at most half of the connections for reads.",
    )
    export_timeout_s: float = Field(3_600.0, gt=0, description="Longest run of an export, in seconds.")
    export_stall_s: float = Field(
        20.0, gt=0, le=50, description="Longest wait for the client of an export to take what is sent, in seconds."
    )
    report_timeout_s: float = Field(60.0, gt=0, description="Longest time to typeset a plan's report, in seconds.")
    max_body_bytes: int = Field(2_000_000, ge=1_000, description="Largest request body, in bytes.")
    attachments_folder: Path | None = Field(
        None, description="Folder for files that are attached, where no bucket is named. Default: in ACHIEVE_HOME."
    )
    max_attachment_bytes: int = Field(
        20_000_000, ge=1_000, le=1_000_000_000, description="Largest file that can be attached, in bytes."
    )
    upload_timeout_s: float = Field(
        120.0, gt=0, description="Longest wait for the body of a request that brings a file, in seconds."
    )
    max_uploads: int = Field(8, ge=1, le=1_000, description="Files that are being received at a time, per process.")
    s3_bucket: str | None = Field(
        None, description="Bucket for files that are attached, of S3 or of a store that speaks as it does."
    )
    s3_endpoint: str | None = Field(
        None, description="Address of that store, `https://s3.example.org`; of AWS without it."
    )
    s3_region: str = Field("us-east-1", description="Region of the bucket.")
    s3_access_key_id: str | None = Field(
        None, description="Id of the access key of the bucket; without it that of the machine's role on AWS."
    )
    s3_secret_access_key: SecretStr | None = Field(None, description="The access key of the bucket.")
    head_timeout_s: float = Field(
        8.0, gt=0, le=25, description="Longest wait for a request's head, from its first byte, in seconds."
    )
    request_timeout_s: float = Field(20.0, gt=0, description="Longest wait for a request's body, in seconds.")
    answer_timeout_s: float = Field(
        25.0, gt=0, description="Longest wait for a client to take the next 64 kB of its answer, in seconds."
    )
    max_connections: int = Field(
        800,
        ge=1,
        description="Connections of clients at a time, per process. Of more, the one that is silent for longest is "
        "ended. Leave room below the limit of open files.",
    )
    trusted_proxies: Annotated[tuple[str, ...], NoDecode] = Field(
        ("127.0.0.1", "::1"),
        description="Addresses or networks of the proxies in front, separated by commas. Only what they say of a "
        "client's address, in `X-Forwarded-For`, is believed.",
    )
    sign_in_quota: int = Field(
        300,
        ge=0,
        description="Sign-ins and requests for tokens in a minute from one address, per process; 0: any number.",
    )
    token_quota: int = Field(
        60, ge=0, description="Requests for a token in a minute by one client or person, per process; 0: any number."
    )
    write_quota: int = Field(
        2_000, ge=0, description="Writes in ten seconds by one person or client, per process; 0: any number."
    )
    read_quota: int = Field(
        0, ge=0, description="Reads in ten seconds by one person or client, per process; 0: any number."
    )
    export_quota: int = Field(
        120, ge=0, description="Exports in a minute by one person or client, per process; 0: any number."
    )
    failure_quota: int = Field(
        600,
        ge=0,
        description="Requests without a valid token in a minute from one address, per process; 0: any number.",
    )
    access_token_minutes: int = Field(15, ge=1, le=15, description="Life of an access token, in minutes.")
    refresh_token_idle_days: int = Field(
        14, ge=1, le=90, description="Life of a refresh token that is not used, in days."
    )
    refresh_token_days: int = Field(
        90, ge=1, le=366, description="Longest time that a front end can go on without the person, in days."
    )
    session_idle_minutes: int = Field(
        60, ge=1, le=1_440, description="Life of a sign-in in the browser that is not used, in minutes."
    )
    session_hours: int = Field(12, ge=1, le=168, description="Longest life of a sign-in in the browser, in hours.")
    audit_kept_days: int | None = Field(
        None, ge=366, description="How long entries of the audit log are kept, in days; for ever without it."
    )
    disclosures_kept_days: int | None = Field(
        None,
        ge=366,
        description="How long it is kept who saw a learner's record, in days; for ever without it. In the United "
        "States as long as the records themselves (34 CFR 99.32).",
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field("info", description="Least level that is logged.")
    log_format: Literal["json", "console"] = Field("json", description="Log lines as JSON or for the eye.")
    metrics_token: SecretStr | None = Field(
        None, description="Bearer token for /metrics. Without it /metrics answers on the loopback address only."
    )
    webhook_private_addresses: bool = Field(
        default=False, description="Whether webhooks may be sent to private addresses. For the demo and tests."
    )
    identity_provider_private_addresses: bool = Field(
        default=False,
        description="Whether districts' identity providers may be on private addresses: on one's own premises, or in "
        "tests.",
    )
    cors_origins: Annotated[tuple[WebOrigin, ...], NoDecode] = Field(
        (),
        description="Web origins that may call the API from a browser, separated by commas, each as browsers send it: "
        "`https://app.example.org`.",
    )
    graphql_documents: Path | None = Field(
        None,
        description="GraphQL documents that clients may ask for by hash from the start: a folder of `.graphql` files, "
        "or a JSON file of hashes and documents. Each is checked at the start.",
    )
    graphql_only_trusted: bool = Field(
        default=False,
        description="Whether GraphQL documents other than those of ACHIEVE_GRAPHQL_DOCUMENTS are refused.",
    )
    development_sign_in: bool = Field(
        default=False, description="Whether the demo's password sign-in is offered. Never in production."
    )

    @field_validator("cors_origins", "trusted_proxies", mode="before")
    @classmethod
    def _split(cls, given: object) -> object:
        """What is separated by commas in a variable."""
        return tuple(filter(None, (part.strip() for part in given.split(",")))) if isinstance(given, str) else given

    @property
    def exports_at_a_time(self) -> int:
        """How many exports may run at a time, so that other reads find connections."""
        return max(1, min(self.max_exports, self.read_pool_size // 2))


def read_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings from the environment. Raises UnknownSetting and pydantic's ValidationError."""
    present = {name for name in (os.environ if environment is None else environment) if name.startswith(PREFIX)}
    known = {f"{PREFIX}{name.upper()}" for name in Settings.model_fields}
    if unknown := sorted(present - known):
        raise UnknownSetting(f"No setting is called {', '.join(unknown)}. `achieve settings` lists them all.")
    return Settings()  # pyright: ignore[reportCallIssue] every field has a default in its Field.


def settings_page() -> str:
    """All settings as a page for operators: `docs/settings.md`."""
    lines = [
        "# Settings",
        "",
        "Every setting is an environment variable. An unknown `ACHIEVE_…` variable is an error.",
        "",
        "| variable | default | meaning |",
        "|---|---|---|",
    ]
    for name, field in Settings.model_fields.items():
        default = "–" if field.default in (None, ()) else f"`{_written(field.default)}`"
        lines.append(f"| `{PREFIX}{name.upper()}` | {default} | {field.description} |")
    return "\n".join(lines) + "\n"


def _written(default: object) -> str:
    """A default as it would stand in a variable."""
    return ",".join(cast("tuple[str, ...]", default)) if isinstance(default, tuple) else str(default)
