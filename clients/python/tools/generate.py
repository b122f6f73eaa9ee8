"""Write the generated part of the Python SDK, or compare it (`--check`), from `openapi/openapi.json`.

It needs nothing but Python. `--document PATH` reads another OpenAPI document.
"""

import argparse
import json
import sys
from pathlib import Path

from sdk_generator.files import generated, outdated, write

_SDK = Path(__file__).resolve().parents[1]
_DOCUMENT = _SDK.parents[1] / "openapi" / "openapi.json"


def main() -> int:
    """Returns the exit status: 1 where the committed files differ."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--document", type=Path, default=_DOCUMENT)
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    given = parser.parse_args()
    if not given.document.exists():
        print(f"There is no {given.document.name}. `achieve openapi` writes it.", file=sys.stderr)
        return 1
    files = generated(json.loads(given.document.read_text(encoding="utf-8")))
    if not given.check:
        write(_SDK, files)
        return 0
    differing = outdated(_SDK, files)
    for path in differing:
        print(f"clients/python/{path} differs from what its generator writes.", file=sys.stderr)
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
