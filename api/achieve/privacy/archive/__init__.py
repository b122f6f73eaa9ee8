"""The archive of everything known of a person: a ZIP for machines and for the person, written while it is sent."""

from achieve.privacy.archive.contents import OTHERS, Section, sections
from achieve.privacy.archive.writing import archive_chunks

__all__ = ["OTHERS", "Section", "archive_chunks", "sections"]
