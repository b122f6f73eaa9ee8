"""Takes a OneRoster package over into a district: all of it in one transaction, or nothing."""

from achieve.exchange.roster_import.importing import import_oneroster
from achieve.exchange.roster_import.summary import Counts, RosterImportSummary

__all__ = ["Counts", "RosterImportSummary", "import_oneroster"]
