"""How often what may be asked, by whom, and how it is told: `RateLimit`, `RateLimit-Policy`, 429 with `Retry-After`.

Counted in this process alone, in windows of fixed length. What has to hold across processes, as the lock-out of an
account does, is counted in the database, where it happens anyway. Source of the headers: RateLimit header fields for
HTTP, draft 11 of the IETF's working group HTTPAPI.
"""

import ipaddress
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from math import ceil
from time import monotonic
from types import MappingProxyType

from starlette.types import Scope

from achieve.core.errors import TooManyRequests
from achieve.core.settings import Settings

Pair = tuple[bytes, bytes]

# Where the headers that an answer gets wait for it, in the request's scope. The door puts a list there.
TOLD = "achieve.limits"
_MOST_KEYS = 50_000
# Forms that strangers may send.
_SIGN_IN_PATHS = ("/oauth/", "/sign-in")


class Kind(StrEnum):
    """What is counted. The words are the policies' names in the headers."""

    SIGN_IN = "sign-in"
    TOKENS = "tokens"
    WRITES = "writes"
    EXPORTS = "exports"
    FAILURES = "failures"
    READS = "reads"


@dataclass(frozen=True, slots=True)
class Policy:
    """So many in so many seconds. quota: from the settings; none is no limit."""

    quota: Callable[[Settings], int]
    window_s: int
    sentence: str


# The whole of it, by kind.
POLICIES: Mapping[Kind, Policy] = MappingProxyType(
    {
        # Forms of sign-in and of the token endpoints, by the address they come from: before anything is looked up.
        Kind.SIGN_IN: Policy(lambda settings: settings.sign_in_quota, 60, "Too many sign-ins come from your address."),
        # Requests for a token, by the client or the person that it is for.
        Kind.TOKENS: Policy(lambda settings: settings.token_quota, 60, "Keep a token for as long as it lives."),
        # Writes, by who makes them; in GraphQL each field of a mutation. A short window, for scripts that go on.
        Kind.WRITES: Policy(lambda settings: settings.write_quota, 10, "Write more slowly."),
        # Exports, by who asks for them.
        Kind.EXPORTS: Policy(lambda settings: settings.export_quota, 60, "Follow the feed instead of exporting again."),
        # Requests without a valid token, by address. Those with one are answered all the same.
        Kind.FAILURES: Policy(lambda settings: settings.failure_quota, 60, "Get a valid token before you go on."),
        # Reads, by who asks: unlimited, unless the setting says otherwise.
        Kind.READS: Policy(lambda settings: settings.read_quota, 10, "Read more slowly."),
    }
)


class Limits:
    """All counts of the process."""

    def __init__(self, settings: Settings) -> None:
        self._counts = {
            kind: Counts(kind, quota, policy) for kind, policy in POLICIES.items() if (quota := policy.quota(settings))
        }
        self.reads_are_limited = Kind.READS in self._counts

    def take(self, scope: Scope, kind: Kind, key: Hashable, number: int = 1) -> None:
        """Count so many of a kind, and note what the answer tells of it. Raises TooManyRequests."""
        counts = self._counts.get(kind)
        if counts is not None:
            counts.take(scope, key, number)

    def take_by_path(self, scope: Scope) -> None:
        """Count what strangers may send. Raises TooManyRequests."""
        if scope["method"] == "POST" and scope["path"].startswith(_SIGN_IN_PATHS):
            self.take(scope, Kind.SIGN_IN, address_of(scope))


class Counts:
    """One kind. Keys are kept in the order in which their windows end, and never more than some number of them."""

    def __init__(self, kind: Kind, quota: int, policy: Policy) -> None:
        self._kind = kind
        self._quota = quota
        self._policy = policy
        self._told: Pair = (b"ratelimit-policy", f'"{kind}";q={quota};w={policy.window_s}'.encode())
        # By key: how many are left, and when the window ends.
        self._windows: dict[Hashable, tuple[int, float]] = {}

    def __len__(self) -> int:
        """Of how many keys something is kept."""
        return len(self._windows)

    def take(self, scope: Scope, key: Hashable, number: int) -> None:
        """Count. Raises TooManyRequests."""
        now = monotonic()
        left, ends_at = self._windows.get(key, (0, now))
        if ends_at <= now:
            left, ends_at = self._quota, now + self._policy.window_s
            self._begin(key, now)
        is_enough = number <= left
        if is_enough:
            self._windows[key] = (left - number, ends_at)
        self._tell(scope, left - number if is_enough else left, ends_at - now)
        if not is_enough:
            raise self._refusal(ends_at - now)

    def _begin(self, key: Hashable, now: float) -> None:
        """Make room for a window at the end of all."""
        self._windows.pop(key, None)
        while self._windows:
            first = next(iter(self._windows))
            if len(self._windows) < _MOST_KEYS and self._windows[first][1] > now:
                return
            del self._windows[first]

    def _tell(self, scope: Scope, left: int, seconds: float) -> None:
        if (told := scope.get(TOLD)) is not None:
            told += (self._told, (b"ratelimit", b'"%b";r=%d;t=%d' % (self._kind.encode(), left, ceil(seconds))))

    def _refusal(self, seconds: float) -> TooManyRequests:
        refusal = TooManyRequests(f"{self._policy.sentence} At most {self._quota} in {self._policy.window_s} seconds.")
        refusal.headers["retry-after"] = str(ceil(seconds))
        return refusal


def address_of(scope: Scope) -> str:
    """Where a request comes from. Of IPv6 the network: a single client has all addresses of one."""
    host = str((scope.get("client") or ("",))[0])
    if ":" not in host:
        return host
    try:
        return str(ipaddress.IPv6Network((host.partition("%")[0], 64), strict=False))
    except ValueError:
        return host
