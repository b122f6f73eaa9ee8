"""The options of benchmarks. `make bench` gives all of them the same, so each takes those of all."""

import argparse
import sys


def read_options(document: str | None, name: str = "", **own: int) -> argparse.Namespace:
    """What a benchmark is called with. It ends at once where another one is wanted.

    document: its own. name: by which `--only` picks it; without one, it picks among its parts itself. own: what can be
    counted otherwise, with what it is by default.
    """
    parser = argparse.ArgumentParser(description=document, formatter_class=argparse.RawDescriptionHelpFormatter)
    for option, default in {"rounds": 5, "seconds": 2, **own}.items():
        parser.add_argument(f"--{option}", type=int, default=default, help=f"a whole number, {default} by default")
    parser.add_argument("--only", nargs="*", default=[], help="parts of names, such as grid or PostGraphile; all apply")
    parser.add_argument("--keep", action="store_true", help="keep a district that is loaded in the cache")
    given = parser.parse_args()
    if name and not is_chosen(name, given.only):
        sys.exit()
    return given


def is_chosen(name: str, parts: list[str]) -> bool:
    """Whether `--only` with these parts picks what has this name."""
    return all(part.lower() in name.lower() for part in parts)
