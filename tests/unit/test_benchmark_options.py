"""`make bench` calls every benchmark with the same options."""

import sys
from importlib import import_module
from pathlib import Path

import pytest

BENCHMARKS = sorted(each.stem for each in (Path(__file__).parents[2] / "benchmarks").glob("bench_*.py"))
OPTIONS = ["--rounds", "3", "--seconds", "1", "--keep", "--only", "nothing", "is", "called", "so"]


@pytest.mark.parametrize("benchmark", BENCHMARKS)
def test_a_benchmark_takes_the_options_of_all_and_leaves_what_is_not_wanted(
    benchmark: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", [benchmark, *OPTIONS])
    with pytest.raises(SystemExit) as ended:
        import_module(f"benchmarks.{benchmark}").main()
    assert (ended.value.code, capsys.readouterr().out) == (None, "")
