"""Where the service connects to when others name it: only to addresses vetted at the moment of the connection.

The URL of a webhook or of an identity provider is chosen by a customer. Without this, it could make the service speak
to the database, to the cloud's metadata address or to a printer (server-side request forgery), also by a name whose
address changes after the check (rebinding). So the vetting stands in the factory of the sockets, which every
connection passes with the very address that it is going to use, whether that came from DNS or stood in the URL.
"""

import socket
import ssl
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Final

from aiohttp import TCPConnector
from aiohttp.abc import AbstractResolver
from yarl import URL

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

# Family, kind, protocol, canonical name, and (host, port, …): what getaddrinfo gives.
_Target = tuple[int, int, int, str, tuple[object, ...]]

LONGEST_URL: Final = 2048

# Source: the IANA registry of IPv4 special-purpose addresses, multicast, and one cloud's metadata address that lies
# in public space. The lists are our own because `is_global` differs between releases of Python.
_NOT_PUBLIC_V4: Final = tuple(
    ip_network(text)
    for text in (
        "0.0.0.0/8",  # this network
        "10.0.0.0/8",
        "100.64.0.0/10",  # carrier-grade NAT; Alibaba's metadata
        "127.0.0.0/8",
        "168.63.129.16/32",  # Azure's metadata and agents
        "169.254.0.0/16",  # link-local; most clouds' metadata
        "172.16.0.0/12",
        "192.0.0.0/24",  # protocol assignments; Oracle's metadata
        "192.0.2.0/24",  # documentation
        "192.88.99.0/24",  # 6to4 relays, withdrawn
        "192.168.0.0/16",
        "198.18.0.0/15",  # benchmarks
        "198.51.100.0/24",  # documentation
        "203.0.113.0/24",  # documentation
        "224.0.0.0/4",  # multicast
        "240.0.0.0/4",  # reserved, broadcast
    )
)

# Source: the IANA registry of IPv6 special-purpose addresses. All global unicast lies in one block: what is outside
# (loopback, unique local, link-local, multicast, local NAT64, …) needs no list.
_GLOBAL_UNICAST_V6: Final = ip_network("2000::/3")
_NOT_PUBLIC_V6: Final = tuple(
    ip_network(text)
    for text in (
        "2001::/23",  # protocol assignments, among them Teredo, which carries an IPv4 address
        "2001:db8::/32",  # documentation
        "3fff::/20",  # documentation
    )
)
_NAT64: Final = ip_network("64:ff9b::/96")


class UrlRefused(ValueError):
    """A URL that is not connected to, whatever its name resolves to. Its text is a sentence for a person."""


class AddressRefused(OSError):
    """The host has an address that is not allowed. An OSError, since it takes the place of a failed connect."""


@dataclass(frozen=True, slots=True)
class AddressPolicy:
    """Which addresses may be connected to: the public ones, and those of the networks that the operator adds.

    To an added network plain `http` is allowed as well, where the URL holds the address itself (or `localhost`).
    """

    also: tuple[Network, ...] = ()

    @classmethod
    def adding(cls, networks: Iterable[str]) -> "AddressPolicy":
        """From texts such as `10.20.0.0/16`. Raises ValueError for one that is not a network."""
        return cls(tuple(ip_network(text) for text in networks))

    def allows(self, address: Address) -> bool:
        """Say whether a connection to this address may be opened."""
        return is_public(address) or self.adds(address)

    def adds(self, address: Address) -> bool:
        """Say whether the address lies in a network that the operator added."""
        reached = _reached_directly(address)
        return any(reached in network for network in self.also)


PUBLIC_ONLY: Final = AddressPolicy()
LOOPBACK_TOO: Final = AddressPolicy.adding(["127.0.0.0/8", "::1/128"])
# Without the link-local ones: behind them stands the metadata of clouds, and never a receiver.
PRIVATE_TOO: Final = AddressPolicy.adding(
    ["127.0.0.0/8", "::1/128", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7"]
)


def is_public(address: Address) -> bool:
    """Say whether the address belongs to the public internet; an IPv6 one that carries an IPv4 one is judged by it."""
    if isinstance(address, IPv4Address):
        return not any(address in network for network in _NOT_PUBLIC_V4)
    carried = _carried(address)
    if carried is not None:
        return is_public(carried)
    if address.scope_id is not None or address not in _GLOBAL_UNICAST_V6:
        return False
    return not any(address in network for network in _NOT_PUBLIC_V6)


def check_url(url: str, policy: AddressPolicy) -> None:
    """Refuse what can be refused without a look into DNS. Raises UrlRefused."""
    if len(url) > LONGEST_URL or not url.isascii() or not url.isprintable() or " " in url:
        raise UrlRefused("A URL has at most 2048 printable ASCII characters and no spaces.")
    try:
        parsed = URL(url)
        port = parsed.port
    except ValueError:
        raise UrlRefused("This is not a URL.") from None
    if parsed.scheme not in {"https", "http"} or not parsed.raw_host or not port:
        raise UrlRefused("The URL begins with https:// and a host.")
    if "@" in parsed.raw_authority or parsed.raw_fragment:
        raise UrlRefused("The URL holds no user, no password and no fragment.")
    _check_host(parsed.raw_host, parsed.scheme, policy)


def open_connector(
    policy: AddressPolicy, *, resolver: AbstractResolver | None = None, tls: ssl.SSLContext | None = None
) -> TCPConnector:
    """A connector whose every socket goes to an address that was vetted just before. To be called in a running loop.

    resolver: None asks the system. tls: None trusts the system's certificate authorities.
    """
    return TCPConnector(
        resolver=resolver,
        ssl=True if tls is None else tls,
        socket_factory=_vetting(policy),
        # The worker bounds what it sends at a time; waiting for a slot here would count as a slow receiver.
        limit=0,
        # Several servers close an idle connection after five seconds: a POST sent into that moment would be lost.
        keepalive_timeout=4.0,
    )


def _vetting(policy: AddressPolicy) -> Callable[[_Target], socket.socket]:
    def open_socket(target: _Target) -> socket.socket:
        family, kind, protocol, _, (host, *_) = target
        if not policy.allows(ip_address(str(host))):
            raise AddressRefused("The address is not one that may be connected to.")
        return socket.socket(family, kind, protocol)

    return open_socket


def _check_host(host: str, scheme: str, policy: AddressPolicy) -> None:
    address = _literal("127.0.0.1" if host.rstrip(".") == "localhost" else host)
    if address is not None and not policy.allows(address):
        raise UrlRefused("This address is not on the public internet.")
    if scheme == "http" and (address is None or not policy.adds(address)):
        raise UrlRefused("Only https is connected to.")


def _literal(host: str) -> Address | None:
    """The address that stands in the URL, if it is one. `127.1` and `2130706433` are addresses to a socket: refused."""
    try:
        return ip_address(host)
    except ValueError:
        if host.replace(".", "").isdigit() or ":" in host:
            raise UrlRefused("An address is written in full, such as 203.0.113.7.") from None
        return None


def _reached_directly(address: Address) -> Address:
    """An IPv4-mapped address reaches its IPv4 address without any gateway in between."""
    return (isinstance(address, IPv6Address) and address.ipv4_mapped) or address


def _carried(address: IPv6Address) -> IPv4Address | None:
    if address in _NAT64:
        return IPv4Address(int(address) & 0xFFFF_FFFF)
    return address.ipv4_mapped or address.sixtofour
