"""Lists: pages come when they are needed."""

from itertools import islice

from achieve_sdk._core.following import Numbered
from scripted_service import answers, async_client_of, client_of

FIRST = answers({"data": [{"title": "a"}, {"title": "b"}], "next_cursor": "c-1", "has_more": True})
LAST = answers({"data": [{"title": "c"}], "next_cursor": None, "has_more": False})
NOTHING = answers({"data": [], "next_cursor": None, "has_more": False})


def event(seq: int) -> dict[str, object]:
    """An event of the feed."""
    return {"seq": seq, "type": "plan.created"}


def test_iterating_goes_through_all_pages() -> None:
    client, service = client_of(FIRST, LAST)
    assert [plan.title for plan in client.plans.list(kind="strategic", limit=2)] == ["a", "b", "c"]
    assert [dict(request.url.params) for request in service.requests] == [
        {"limit": "2", "kind": "strategic"},
        {"limit": "2", "kind": "strategic", "cursor": "c-1"},
    ]


def test_a_page_is_fetched_only_when_it_is_needed() -> None:
    client, service = client_of(FIRST, LAST)
    assert [plan.title for plan in islice(client.plans.list(), 2)] == ["a", "b"]
    assert len(service.requests) == 1


def test_a_list_can_be_read_twice() -> None:
    client, service = client_of(LAST)
    plans = client.plans.list()
    assert [plan.title for plan in plans] == [plan.title for plan in plans] == ["c"]
    assert len(service.requests) == 2


def test_pages_come_whole_and_one_by_one() -> None:
    client, service = client_of(FIRST, LAST, LAST)
    assert [len(page.data) for page in client.plans.list().pages()] == [2, 1]
    assert client.plans.list().page("c-1").data[0].title == "c"
    assert service.requests[-1].url.params["cursor"] == "c-1"


async def test_the_awaited_client_goes_through_all_pages() -> None:
    client, _ = async_client_of(FIRST, LAST, FIRST, LAST)
    assert [plan.title async for plan in client.plans.list()] == ["a", "b", "c"]
    assert [len(page.data) async for page in client.plans.list().pages()] == [2, 1]


def test_a_feed_is_followed_from_the_last_number() -> None:
    page = {"next_cursor": None, "has_more": False}
    one, two = (answers({"data": [event(seq)], **page}) for seq in (7, 8))
    client, service = client_of(one, NOTHING, two)
    feed = client.events.follow(after=6, every=0.001, type="plan.created")
    seen: list[Numbered] = list(islice(feed, 2))
    assert [each.seq for each in seen] == [7, 8]
    assert [request.url.params["after"] for request in service.requests] == ["6", "7", "7"]


async def test_the_awaited_client_follows_a_feed() -> None:
    page = {"next_cursor": None, "has_more": False}
    client, service = async_client_of(NOTHING, answers({"data": [event(1)], **page}))
    feed = client.events.follow(every=0.001)
    assert (await anext(feed)).seq == 1
    assert [request.url.params["after"] for request in service.requests] == ["0", "0"]
