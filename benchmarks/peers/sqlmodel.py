"""The SQLModel peer: nothing has to be installed for it."""

from collections.abc import Generator
from contextlib import contextmanager

from benchmarks.databases import Loaded
from benchmarks.district import Measured
from benchmarks.loads import Asked
from benchmarks.reads import Read
from benchmarks.running import application


def sqlmodel_asked(read: Read, measured: Measured) -> Asked:
    """The request to the peer for the data of a read over REST."""
    organizations = f"organization_id={measured.school_id}&organization_id={measured.district_id}"
    paths = {
        "grid_rest": f"/classes/{measured.class_id}/progress",
        "progress_rest": f"/learners/{measured.learner_id}/progress",
        "steps_rest": f"/steps?limit=100&{organizations}",
    }
    return Asked("GET", paths[read.floor])


@contextmanager
def sqlmodel(loaded: Loaded) -> Generator[int]:
    """One process of the peer in the block. Gives its port."""
    settings = {"PEER_URL": loaded.peer_url, "PEER_DISTRICT": str(loaded.measured.district_id)}
    with application("benchmarks.peers.sqlmodel_app:app", settings) as port:
        yield port
