# Everything a person or a machine does here. It needs Python 3.11 or newer, and make; the rest it fetches from PyPI.

VENV   := .venv
BIN    := $(VENV)/bin
STAMP  := $(VENV)/.set-up
PYTHON ?= $(shell for name in python3.11 python3.12 python3.13 python3.14 python3; do \
	"$$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && command -v "$$name" && break; done)
UV     := $(BIN)/uv
S3     := .venv-s3
LOCKS  := requirements/uv.txt requirements/dev.txt
CODE   := api tests benchmarks clients/python
ARGS   ?=

# What `make check` runs, two at a time. A part is a target below, called check-NAME.
CHECKS := types unit snapshots layers lint format

# Compiled modules are kept: without them every process spends seconds on its imports.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help setup demo test check types snapshots smoke s3 bench clean forget-demo lock fix $(CHECKS:%=check-%) again

help: ## Show this list.
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(STAMP) ## Make the environment in .venv, unless it is up to date.

demo: setup ## Run the demo district: database, API and worker. Ctrl-C stops all.
	@exec $(BIN)/achieve demo $(ARGS)

test: setup ## Run all tests. ARGS="-k goals" picks some.
	@$(BIN)/pytest -n 2 --dist loadfile $(ARGS)

check: setup ## Format, lint, types, layers, snapshots and unit tests, in under half a minute.
	@$(MAKE) --no-print-directory --keep-going --jobs=2 $(TOGETHER) $(CHECKS:%=check-%)
	@echo "All checks passed."

# Each part prints in one piece, where this make can do it (4.0 and newer).
TOGETHER := $(if $(filter output-sync,$(.FEATURES)),--output-sync=target)

check-format:
	@$(BIN)/ruff format --check --quiet $(CODE) && echo "format: ok"

check-lint:
	@$(BIN)/ruff check --quiet $(CODE) && echo "lint: ok"

# The warnings switched off are about newer versions of pyright, which it would look for on the network.
check-types:
	@echo "types:" && PYRIGHT_PYTHON_IGNORE_WARNINGS=1 $(BIN)/pyright api

types: setup ## Strict types of everything: the service, its tests, the benchmarks and the SDK.
	@PYRIGHT_PYTHON_IGNORE_WARNINGS=1 $(BIN)/pyright
	@PYRIGHT_PYTHON_IGNORE_WARNINGS=1 $(BIN)/pyright -p clients/python

check-layers:
	@$(BIN)/lint-imports --no-cache > $(VENV)/layers.txt 2>&1 && echo "layers: ok" || { cat $(VENV)/layers.txt; exit 1; }

check-snapshots:
	@$(BIN)/achieve openapi --check
	@$(BIN)/python clients/python/tools/generate.py --check

check-unit:
	@$(BIN)/pytest tests/unit clients/python/tests -q

fix: setup ## Format the code and mend what the linter can mend.
	@$(BIN)/ruff format $(CODE)
	@$(BIN)/ruff check --fix $(CODE)

snapshots: setup ## Write what is generated: openapi/, docs/settings.md and the SDK's core.
	@$(BIN)/achieve openapi
	@$(BIN)/python clients/python/tools/generate.py

smoke: setup ## Run the smoke test on Debian's PostgreSQL 15, where it is installed.
	@bash .ci/on-postgres-15 $(BIN)/pytest tests/story/test_smoke.py $(ARGS)

s3: setup ## Try the store of attachments on a server that speaks as S3 does, in an environment of its own.
	@test -x $(S3)/bin/moto_server || { $(UV) venv --quiet --python $(BIN)/python $(S3) && \
		$(UV) pip install --quiet --python $(S3)/bin/python --require-hashes -r requirements/s3.txt; }
	@S3_SERVER=$(S3)/bin/moto_server $(BIN)/pytest tests/api/test_attachments_in_s3.py -q

bench: setup ## Measure the hot reads against their floors and peers. ARGS="--only grid --keep" picks some.
	@set -e; for script in benchmarks/bench_*.py; do $(BIN)/python -m "benchmarks.$$(basename "$$script" .py)" $(ARGS); done

lock: setup ## Choose the newest allowed versions of everything and write them to requirements/.
	@$(COMPILE) requirements/uv.in --output-file requirements/uv.txt
	@$(COMPILE) pyproject.toml clients/python/pyproject.toml requirements/build.in --extra local --group dev --output-file requirements/dev.txt
	@$(COMPILE) pyproject.toml requirements/build.in --constraint requirements/dev.txt --output-file requirements/run.txt
	@$(COMPILE) requirements/s3.in --output-file requirements/s3.txt

# No addresses of registries: each machine has its own.
COMPILE := $(UV) pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-annotate --custom-compile-command "make lock"

clean: ## Remove the environment and all caches. The demo's data stay.
	@rm -rf $(VENV) dist .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	@find $(CODE) clients -name __pycache__ -type d -prune -exec rm -rf {} +

forget-demo: ## Remove the demo's data under ACHIEVE_HOME.
	@home="$${ACHIEVE_HOME:-.achieve}"; files=$$(cd "$$home/postgres" 2>/dev/null && pwd -P || true); \
	if [ -n "$$files" ] && [ -e "$$files/data/postmaster.pid" ]; then echo "Stop the demo first."; exit 1; fi; \
	rm -rf $${files:+"$$files"} "$$home"

# An environment that was copied from another folder still points there: it is made again.
ifneq ($(shell cat $(STAMP) 2>/dev/null),$(CURDIR))
$(STAMP): again
endif
again: ;

$(STAMP): pyproject.toml clients/python/pyproject.toml $(LOCKS)
	@python="$(PYTHON)"; test -n "$$python" || { echo "Python 3.11 or newer is needed. PYTHON=path names one."; exit 1; }; \
	test "$$(cat $(STAMP) 2>/dev/null)" = "$(CURDIR)" && $(BIN)/python -m pip --version > /dev/null 2>&1 && exit; \
	echo "Making $(VENV) with $$python"; "$$python" -m venv --clear $(VENV) \
		|| { echo "Python's venv module is missing (on Debian and Ubuntu: apt install python3-venv)."; exit 1; }
	@echo "Installing what requirements/dev.txt names"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements/uv.txt
	@$(UV) pip sync --quiet --compile-bytecode --python $(BIN)/python --require-hashes $(LOCKS)
	@$(UV) pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable . --editable clients/python
	@printf '%s' "$(CURDIR)" > $(STAMP)
