"""Eight people who write at the same time and do not give up: a write counts when it has been acknowledged."""

import itertools
import threading
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from uuid import uuid4

import httpx

from achieve.core import clock

WRITERS = 8
# So that the delivery of what they tell keeps up with them.
SECONDS_BETWEEN_WRITES = 0.1
SECONDS_BEFORE_TRYING_AGAIN = 0.2
_STILL_RUNNING = "idempotency_key_in_flight"


@dataclass(frozen=True, slots=True)
class Subjects:
    """What they write about."""

    learners: Sequence[str]
    competency: str
    strategy: str
    measure: str


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """A write with the answer that it got. mark: a text that the written row holds."""

    table: str
    mark: str
    id: str
    tries: int


@dataclass
class Writers:
    """The writers at work. refused: answers that no writer should get."""

    url: str
    tokens: Mapping[str, str]
    subjects: Subjects
    acknowledged: list[Acknowledged] = field(default_factory=list[Acknowledged])
    refused: list[str] = field(default_factory=list[str])
    _stop: threading.Event = field(default_factory=threading.Event)

    def run(self, place: int) -> None:
        """Write until told to stop, each thing until it is acknowledged."""
        with httpx.Client(base_url=self.url, timeout=20, trust_env=False) as client:
            for number in itertools.count():
                if self._stop.wait(SECONDS_BETWEEN_WRITES):
                    return
                self._write(client, place, number)

    def stop(self) -> None:
        """Let everybody finish what they have begun."""
        self._stop.set()

    def _write(self, client: httpx.Client, place: int, number: int) -> None:
        mark = f"{place}-{number}-{uuid4().hex}"
        table, path, who, body = self._content(place, number, mark)
        headers = {"authorization": f"Bearer {self.tokens[who]}", "idempotency-key": mark}
        for tries in itertools.count(1):
            answer = self._try(client, path, body, headers)
            if answer is not None and answer.status_code == 201:
                self.acknowledged.append(Acknowledged(table, mark, answer.json()["id"], tries))
                return
            if answer is not None and not _may_be_tried_again(answer):
                self.refused.append(f"{path}: {answer.status_code} {answer.text[:300]}")
                return
            threading.Event().wait(SECONDS_BEFORE_TRYING_AGAIN)

    def _content(self, place: int, number: int, mark: str) -> tuple[str, str, str, Mapping[str, object]]:
        """Table, path, who, and body of the next write: they take turns."""
        of = self.subjects
        match (place + number) % 3:
            case 0:
                learner = of.learners[place % len(of.learners)]
                shown = {"learner_id": learner, "competency_id": of.competency, "kind": "formative"}
                return "evidence", "/v1/evidence", "teacher", {**shown, "score": number % 5, "comment": mark}
            case 1:
                return "step", "/v1/steps", "school_leader", {"strategy_id": of.strategy, "title": mark}
            case _:
                day = str(clock.today() - timedelta(days=400 + number * WRITERS + place))
                measured = {"measure_id": of.measure, "value": number % 100, "measured_on": day, "note": mark}
                return "measurement", "/v1/measurements", "school_leader", measured

    @staticmethod
    def _try(
        client: httpx.Client, path: str, body: Mapping[str, object], headers: Mapping[str, str]
    ) -> httpx.Response | None:
        try:
            return client.post(path, json=body, headers=headers)
        except httpx.TransportError:
            return None


@contextmanager
def writing(writers: Writers) -> Generator[Writers]:
    """Let them write while the context is open; at its end everything that was begun is acknowledged."""
    threads = [threading.Thread(target=writers.run, args=(place,), daemon=True) for place in range(WRITERS)]
    for thread in threads:
        thread.start()
    try:
        yield writers
    finally:
        writers.stop()
        for thread in threads:
            thread.join(60)
    assert not any(thread.is_alive() for thread in threads)


def _may_be_tried_again(answer: httpx.Response) -> bool:
    return answer.status_code == 503 or (answer.status_code == 409 and answer.json()["code"] == _STILL_RUNNING)
