# `make run` and `make test` set up .venv/ when it is missing; later calls start at once.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.DEFAULT_GOAL := help
.PHONY: help run test test-all benchmarks reference-data vega lint fmt clean

help:  ## show this list
	@grep -E '^[a-z-]+:.*## ' Makefile | sed -E 's/:.*## /\t/' | expand -t 12

run: $(VENV)/.runtime  ## run the whole pipeline on samples/ and publish to warehouse/demo/
	@# a clone is seconds old, and a real inbox waits until a file has settled
	BIENBAN_SETTLE_SECONDS=0 $(BIN)/bienban run --inbox samples/articles --warehouse warehouse/demo

test: lint  ## lints, types and every test that takes no minutes
	$(BIN)/pytest

test-all: lint  ## and the long ones: a browser, a kill at every stage, a run of the installed wheel
	$(BIN)/pytest -m ""

benchmarks: $(VENV)/.dev  ## measure the reading of pages beside other extractors
	@$(PIP) install --constraint constraints.txt --no-build-isolation --editable '.[benchmarks]'
	$(BIN)/python benchmarks/clean_text.py

# Without what the package's code needs, of which Unidecode is GPL: only its data files are read.
reference-data: $(VENV)/.dev  ## make the list of administrative units anew from the package that it comes from
	@$(PIP) install --constraint constraints.txt --no-deps vietnamadminunits
	$(BIN)/python reference/admin_units.py

vega: $(VENV)/.dev  ## make the library that draws the report's charts anew
	@$(PIP) install --constraint constraints.txt --no-build-isolation --editable '.[vega]'
	BIENBAN_WRITE_VEGA=1 $(BIN)/pytest -n 0 -m "" tests/report/test_vega.py

lint: $(VENV)/.dev  ## ruff, mypy --strict and the import contracts
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

fmt: $(VENV)/.dev  ## put the code in its format
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

clean:  ## remove .venv/, the demo warehouse and every cache
	rm -rf $(VENV) warehouse/demo dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(VENV)/.created:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	  echo "make: Python 3.11 or newer is needed, '$(PYTHON)' is $$($(PYTHON) -V 2>&1); try: make $(MAKECMDGOALS) PYTHON=python3.12" >&2; exit 1; }
	@test -x $(BIN)/python || { echo "setting up $(VENV)/ (once, a minute or two)"; $(PYTHON) -m venv $(VENV); }
	@touch $@

# hatchling comes first and the build is not isolated: so it, too, has the version of constraints.txt.
$(VENV)/.runtime: pyproject.toml constraints.txt | $(VENV)/.created
	@echo "installing what bienban needs"
	@$(PIP) install --constraint constraints.txt hatchling
	@$(PIP) install --constraint constraints.txt --no-build-isolation --editable '.[fts]' || { \
	  echo "installing without DuckDB's full-text extension, which may not be made for this machine: search counts words"; \
	  $(PIP) install --constraint constraints.txt --no-build-isolation --editable .; }
	@touch $@

$(VENV)/.dev: $(VENV)/.runtime
	@echo "installing what its tests need"
	@$(PIP) install --constraint constraints.txt --no-build-isolation --editable '.[dev]'
	@touch $@
