"""Sending: claims what is due, sends it with bounded concurrency, and has the outcome written down."""

import asyncio
from asyncio import Task, TaskGroup
from collections import Counter, defaultdict
from collections.abc import Sequence
from uuid import UUID

import structlog

from achieve.core import clock
from achieve.core.authors import service
from achieve.core.db import Database
from achieve.core.ids import DistrictId
from achieve.core.secrets import Seal
from achieve.webhooks.claims import MOST_PER_ENDPOINT, Claim, Parcel, claim_due, load_parcels
from achieve.webhooks.notebook import Notebook
from achieve.webhooks.noting import Note, note_of_answer, note_of_fault, note_of_refusal
from achieve.webhooks.sender import Message, Sender

_log = structlog.get_logger("achieve.webhooks")
MOST_AT_A_TIME = 256


class Dispatcher:
    """The deliveries that this worker has in hand. One per process.

    ended: set whenever one of them has ended, so that there is room, and the next one may be due.
    """

    def __init__(self, database: Database, sender: Sender, seal: Seal, tasks: TaskGroup) -> None:
        self._database = database
        self._sender = sender
        self._seal = seal
        self._tasks = tasks
        self._notebook = Notebook(database, tasks)
        self._in_hand: set[Task[None]] = set()
        self._per_endpoint: Counter[UUID] = Counter()
        self.ended = asyncio.Event()

    async def fill(self) -> int:
        """Begin to send what is due, as far as there is room. Returns how many were begun."""
        room = MOST_AT_A_TIME - len(self._in_hand)
        if room <= 0:
            return 0
        busy = [endpoint for endpoint, count in self._per_endpoint.items() if count >= MOST_PER_ENDPOINT]
        async with self._database.writing(None, service("worker"), "claim_deliveries") as session:
            claims = await claim_due(session, room, busy)
        by_district: dict[DistrictId, list[Claim]] = defaultdict(list)
        for claim in claims:
            by_district[claim.district_id].append(claim)
        for district_id, of_district in by_district.items():
            await self._begin(district_id, of_district)
        return len(claims)

    async def finish(self, seconds: float) -> None:
        """Wait for what is in hand, but not longer. What is cut off is sent again when its claim has ended."""
        if not self._in_hand:
            return
        _, late = await asyncio.wait(self._in_hand, timeout=seconds)
        for task in late:
            task.cancel()

    async def _begin(self, district_id: DistrictId, claims: Sequence[Claim]) -> None:
        async with self._database.reading(district_id) as connection:
            parcels = await load_parcels(connection, district_id, claims)
        for claim in claims:
            task = self._tasks.create_task(self._deliver(claim, parcels.get(claim.delivery_id)))
            self._in_hand.add(task)
            self._per_endpoint[claim.endpoint_id] += 1
            task.add_done_callback(lambda done, claim=claim: self._let_go(done, claim))

    def _let_go(self, task: Task[None], claim: Claim) -> None:
        self._in_hand.discard(task)
        self._per_endpoint[claim.endpoint_id] -= 1
        if not self._per_endpoint[claim.endpoint_id]:
            del self._per_endpoint[claim.endpoint_id]
        self.ended.set()

    async def _deliver(self, claim: Claim, parcel: Parcel | None) -> None:
        if parcel is None or not parcel.may_go:
            await self._notebook.add(note_of_refusal(claim))
            return
        note = await self._send(parcel)
        await self._notebook.add(note)
        _tell(parcel, note)

    async def _send(self, parcel: Parcel) -> Note:
        sent_at = clock.now()
        try:
            keys = tuple(self._seal.open(sealed) for sealed in parcel.sealed_keys)
            message = Message(parcel.url, parcel.message_id, sent_at, parcel.body, keys)
            return note_of_answer(parcel, await self._sender.send(message), sent_at)
        except Exception as error:  # noqa: BLE001 - keys that cannot be used, or a fault of ours: the others go on.
            _log.error("delivery_fault", kind=type(error).__name__, delivery_id=str(parcel.claim.delivery_id))
            return note_of_fault(parcel, sent_at)


def _tell(parcel: Parcel, note: Note) -> None:
    """Ids and figures only: a URL may hold a secret of its owner."""
    _log.info(
        "delivery",
        delivery_id=str(parcel.claim.delivery_id),
        endpoint_id=str(parcel.claim.endpoint_id),
        district_id=str(parcel.claim.district_id),
        attempt=parcel.attempt,
        state=note.verdict.state.value,
        status=note.attempt and note.attempt.status,
        error=note.attempt and note.attempt.error,
    )
