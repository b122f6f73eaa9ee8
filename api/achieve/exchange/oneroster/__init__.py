"""Rosters from a student information system, as OneRoster 1.2 CSV packages."""

from achieve.exchange.oneroster.problems import Problem, ProblemCode, RosterRefused
from achieve.exchange.oneroster.reading import read_package
from achieve.exchange.oneroster.records import RosterPackage

__all__ = ["Problem", "ProblemCode", "RosterPackage", "RosterRefused", "read_package"]
