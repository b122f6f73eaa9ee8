"""Every generated file: what is in it, and where it stands."""

from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from sdk_generator.document import Document, Json
from sdk_generator.manifest import manifest_text
from sdk_generator.models import models_text
from sdk_generator.operations import Method, methods
from sdk_generator.resources import index_text, resource_text
from sdk_generator.words import COMMAND, header

CORE: Final = Path("src", "achieve_sdk", "_core")
_RUNTIME: Final = Path(__file__).parent / "runtime"


def generated(content: Json) -> Mapping[Path, str]:
    """The files for an OpenAPI document, by their path from the folder of the SDK."""
    document = Document(content)
    found, left_out = methods(document)
    by_resource: dict[str, list[Method]] = defaultdict(list)
    for method in found:
        by_resource[method.resource].append(method)
    files = {
        Path("api.md"): manifest_text(found, left_out),
        CORE / "__init__.py": header("The generated part of the SDK: models, resources and what they stand on."),
        CORE / "models.py": models_text(document),
        CORE / "resources" / "__init__.py": index_text(by_resource),
    }
    files |= {
        CORE / "resources" / f"{name}.py": resource_text(document, name, offered)
        for name, offered in by_resource.items()
    }
    return files | {CORE / path.name: _copied(path) for path in _RUNTIME.glob("[a-z]*.py")}


def write(root: Path, files: Mapping[Path, str]) -> None:
    """Write the files below the folder of the SDK, and remove what is generated no more."""
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    for path in _left_over(root, files):
        (root / path).unlink()


def outdated(root: Path, files: Mapping[Path, str]) -> list[Path]:
    """The files below the folder of the SDK that differ from what is generated now."""
    differing = [path for path, text in files.items() if _text(root / path) != text]
    return sorted([*differing, *_left_over(root, files)])


def _left_over(root: Path, files: Mapping[Path, str]) -> list[Path]:
    present = [path.relative_to(root) for path in (root / CORE).rglob("*.py")]
    return [path for path in present if path not in files]


def _text(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.exists() else None


def _copied(path: Path) -> str:
    return f"# Copied from tools/sdk_generator/runtime by `{COMMAND}`. Do not edit.\n{path.read_text(encoding='utf-8')}"
