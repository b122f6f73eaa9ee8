"""The contract of attachments."""

from uuid import UUID

from pydantic import Field

from achieve.core.fields import Line
from achieve.core.schemas import Input, Resource
from achieve.plans.schemas.plans import OrganizationId, PlanId
from achieve.plans.words.attachments import MediaType


class Attachment(Resource):
    """A file that is attached to monitoring evidence. Its content is fetched by itself, over REST."""

    plan_id: PlanId
    monitoring_evidence_id: UUID = Field(description="The monitoring evidence.")
    organization_id: OrganizationId
    uploaded_by_id: UUID | None = Field(description="The person who attached it; null where a system did.")
    file_name: Line = Field(description="Name of the file, without a folder.")
    media_type: MediaType = Field(description="What it is, by its content.")
    size_bytes: int = Field(description="Size of its content, in bytes.")
    sha256: str = Field(description="SHA-256 of its content, in hexadecimal digits.")
    content_path: str = Field(description="Path of its content, `GET` over REST with the same token.")


class AttachedFile(Input):
    """A file that has been received and looked at."""

    file_name: str
    media_type: MediaType
    size_bytes: int
    sha256: str
    attachment_id: UUID
