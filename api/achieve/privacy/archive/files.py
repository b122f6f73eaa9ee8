"""The files of an archive: those that the person has attached, or that belong to what the person saw."""

from collections.abc import AsyncGenerator
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from achieve.core.contents import ContentStore
from achieve.core.ids import DistrictId
from achieve.plans.rules.attachments import content_key

if TYPE_CHECKING:
    from achieve.core.db import ReadConnection

# As the register has it: the rows that an erasure deletes.
_ATTACHED = """select a.id, a.file_name from attachment a
 where a.district_id = $1 and (a.observer_id = $2 or a.uploaded_by_id = $2) order by a.id"""


@dataclass(frozen=True, slots=True)
class ArchivedFile:
    """A file. name: in the archive. An archive that cannot have it is not whole, and ends early."""

    name: str
    key: str
    store: ContentStore

    def pieces(self) -> AsyncGenerator[bytes]:
        """Its content. Raises ContentMissing."""
        return self.store.read(self.key)


async def find_files(
    connection: "ReadConnection", district_id: DistrictId, person_id: UUID, store: ContentStore
) -> list[ArchivedFile]:
    """All of a person's files."""
    found = await connection.fetch(_ATTACHED, district_id, person_id)
    return [
        ArchivedFile(f"files/{row['id']}/{row['file_name']}", content_key(district_id, row["id"]), store)
        for row in found
    ]
