"""For tests of the disclosure record: what stands in it, in one form."""

from collections.abc import Mapping
from typing import Any

from tests.api.learning import School

Told = Mapping[str, Any]


async def told(school: School, who: str = "admin", **filters: str) -> list[Told]:
    """The record of disclosures, the oldest first, as somebody sees it."""
    answer = await school[who].get("/v1/disclosures", params={"limit": 200, **filters})
    assert answer.status_code == 200, answer.text
    return answer.json()["data"]


async def lines(school: School) -> list[tuple[str, str, str, list[str]]]:
    """Who saw whose record, by what, and which parts."""
    by_id = {str(identifier): name for name, identifier in school.world.ids.items()}
    return [
        (by_id[each["reader_id"]], by_id[each["learner_id"]], each["operation"], each["lines"])
        for each in await told(school)
    ]
