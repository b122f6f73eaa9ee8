"""Which addresses may be connected to, in whatever form they are written."""

from ipaddress import IPv4Address, IPv6Address, ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from achieve.core.addresses import (
    LOOPBACK_TOO,
    PUBLIC_ONLY,
    AddressPolicy,
    UrlRefused,
    check_url,
    is_public,
)

NOT_PUBLIC_V4 = [
    "0.0.0.0",  # noqa: S104 - an address to be refused, nothing is bound
    "0.1.2.3",
    "10.0.0.1",
    "10.255.255.255",
    "100.64.0.1",
    "100.100.100.200",
    "100.127.255.255",
    "127.0.0.1",
    "127.255.255.254",
    "168.63.129.16",
    "169.254.169.254",
    "169.254.170.2",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.9",
    "192.0.0.192",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.0.1",
    "198.18.0.1",
    "198.19.255.255",
    "198.51.100.1",
    "203.0.113.1",
    "224.0.0.1",
    "239.255.255.255",
    "240.0.0.1",
    "255.255.255.255",
]
PUBLIC_V4 = [
    "1.1.1.1",
    "8.8.8.8",
    "100.63.255.255",
    "100.128.0.1",
    "172.15.0.1",
    "172.32.0.1",
    "192.0.1.1",
    "223.1.1.1",
]
NOT_PUBLIC_V6 = [
    "::",
    "::1",
    "::7f00:1",
    "::ffff:0:7f00:1",
    "64:ff9b:1::7f00:1",
    "100::1",
    "2001::1",
    "2001:0:4136:e378:8000:63bf:3fff:fdd2",
    "2001:2::1",
    "2001:10::1",
    "2001:db8::1",
    "3fff::1",
    "5f00::1",
    "fc00::1",
    "fd00:ec2::254",
    "fe80::1",
    "fe80::1%eth0",
    "2606:4700::1111%1",
    "fec0::1",
    "ff02::1",
    "ff0e::1",
]
PUBLIC_V6 = ["2001:4860:4860::8888", "2606:4700::1111", "2a00:1450:4001:800::200e"]


@pytest.mark.parametrize("text", NOT_PUBLIC_V4 + NOT_PUBLIC_V6)
def test_special_addresses_are_not_public(text: str) -> None:
    assert not is_public(ip_address(text))
    assert not PUBLIC_ONLY.allows(ip_address(text))


@pytest.mark.parametrize("text", PUBLIC_V4 + PUBLIC_V6)
def test_addresses_of_the_internet_are_public(text: str) -> None:
    assert is_public(ip_address(text))


def forms_of(address: IPv4Address) -> list[IPv6Address]:
    """IPv4-mapped, NAT64, 6to4."""
    number = int(address)
    return [
        IPv6Address((0xFFFF << 32) | number),
        IPv6Address(int(IPv6Address("64:ff9b::")) | number),
        IPv6Address((0x2002 << 112) | (number << 80) | 1),
    ]


@pytest.mark.parametrize("text", NOT_PUBLIC_V4)
def test_an_ipv6_form_does_not_hide_a_special_ipv4_address(text: str) -> None:
    assert [is_public(form) for form in forms_of(IPv4Address(text))] == [False, False, False]


@given(st.ip_addresses(v=4))
def test_an_ipv6_form_is_judged_as_the_ipv4_address_it_carries(address: IPv4Address) -> None:
    assert {is_public(form) for form in forms_of(address)} == {is_public(address)}


@given(st.ip_addresses())
def test_nothing_is_public_that_python_knows_as_private(address: IPv4Address | IPv6Address) -> None:
    if address.is_private or address.is_loopback or address.is_link_local or address.is_multicast:
        assert not is_public(address)


def test_the_operator_may_add_networks() -> None:
    policy = AddressPolicy.adding(["10.20.0.0/16", "fd12:3456::/32"])
    assert policy.allows(ip_address("10.20.1.1"))
    assert policy.allows(ip_address("::ffff:10.20.1.1"))
    assert policy.allows(ip_address("fd12:3456::9"))
    assert policy.allows(ip_address("8.8.8.8"))
    assert not policy.allows(ip_address("10.21.0.1"))
    assert not policy.allows(ip_address("127.0.0.1"))
    # A gateway in between decides where this goes, so the added network does not cover it.
    assert not policy.allows(ip_address("64:ff9b::a14:101"))


def test_a_network_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="10"):
        AddressPolicy.adding(["10.20.0.1/16"])


@pytest.mark.parametrize(
    "url",
    [
        "https://hooks.example.org/achieve",
        "https://hooks.example.org:8443/achieve?key=1",
        "https://8.8.8.8/x",
        "https://[2606:4700::1111]/x",
        "HTTPS://Hooks.Example.org",
    ],
)
def test_public_https_urls_are_accepted(url: str) -> None:
    check_url(url, PUBLIC_ONLY)
    check_url(url, LOOPBACK_TOO)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "hooks.example.org",
        "/achieve",
        "https:///achieve",
        "https://",
        "http://hooks.example.org/",
        "http://8.8.8.8/",
        "ftp://hooks.example.org/",
        "file:///etc/passwd",
        "gopher://127.0.0.1/",
        "ws://hooks.example.org/",
        "https://user:secret@hooks.example.org/",
        "https://user@hooks.example.org/",
        "https://@127.0.0.1/",
        "https://hooks.example.org/#part",
        "https://hooks.example.org:99999/",
        "https://hooks.example.org:0/",
        "https://hooks.example.org:http/",
        "https://hooks.example.org/ x",
        "https://hooks.example.org/\n",
        "https://hooks.example.org/\x00",
        "https://hööks.example.org/",
        "https://127.0.0.1/",
        "https://127.1/",
        "https://2130706433/",
        "https://017700000001/",
        "https://10.0.0.1/",
        "https://169.254.169.254/latest/meta-data/",
        "https://[::1]/",
        "https://[::ffff:127.0.0.1]/",
        "https://[fe80::1%25eth0]/",
        "https://localhost/",
        "http://localhost/",
        "https://[::1/",
        "https://hooks.example.org/" + "x" * 2048,
    ],
)
def test_other_urls_are_refused_without_being_repeated(url: str) -> None:
    with pytest.raises(UrlRefused) as refused:
        check_url(url, PUBLIC_ONLY)
    assert len(url) < 9 or url not in str(refused.value)


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:8090/hooks", "http://localhost:8090/", "http://[::1]:1/", "https://127.0.0.1/"]
)
def test_an_added_network_may_be_reached_by_plain_http(url: str) -> None:
    check_url(url, LOOPBACK_TOO)


@pytest.mark.parametrize("url", ["http://hooks.example.org/", "http://8.8.8.8/", "http://10.0.0.1/", "http://127.1/"])
def test_an_added_network_does_not_open_plain_http_to_others(url: str) -> None:
    with pytest.raises(UrlRefused):
        check_url(url, LOOPBACK_TOO)


@given(st.text() | st.text().map(lambda text: "https://" + text))
def test_any_text_is_accepted_or_refused(url: str) -> None:
    try:
        check_url(url, PUBLIC_ONLY)
    except UrlRefused:
        return
    assert url.lower().startswith("https://")
