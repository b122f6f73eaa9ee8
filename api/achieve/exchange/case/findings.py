"""What was found in a CASE file while it was read: problems that refuse it, and notices of what was tolerated."""

from achieve.core.errors import FieldError, Invalid
from achieve.exchange.case.records import Notice

MAX_PROBLEMS = 100


class CaseRefused(Invalid):
    """A CASE file that cannot be read without losing what it means. Nothing of it is kept."""

    code = "case_refused"
    title = "The framework file was refused"


class Findings:
    """Collects up to a hundred problems, and one notice per kind of oddity with its first place and its count.

    base: JSON Pointer of the package that is being read; the pointers given here start from it.
    """

    def __init__(self, base: str = "", problems: list[FieldError] | None = None) -> None:
        self._base = base
        self._problems: list[FieldError] = [] if problems is None else problems
        self._notices: dict[str, Notice] = {}

    def within(self, base: str) -> "Findings":
        """Findings of one package of several: the problems are counted together, the notices are its own."""
        return Findings(base, self._problems)

    def refuse(self, pointer: str, code: str, message: str) -> None:
        """Note a problem. Raises CaseRefused at the hundredth, as more would help nobody."""
        self._problems.append(FieldError(self._base + pointer, code, message))
        if len(self._problems) >= MAX_PROBLEMS:
            self.raise_if_any()

    def tolerate(self, pointer: str, code: str, message: str) -> None:
        seen = self._notices.get(code)
        first, count = (seen.pointer, seen.count + 1) if seen else (self._base + pointer, 1)
        self._notices[code] = Notice(code, message, first, count)

    def problem_count(self) -> int:
        return len(self._problems)

    def notices(self) -> tuple[Notice, ...]:
        return tuple(self._notices.values())

    def raise_if_any(self) -> None:
        if not self._problems:
            return
        raise CaseRefused(
            "The file is not a CASE package that can be imported. Nothing of it was kept.", errors=self._problems
        )
