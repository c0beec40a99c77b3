# Two commands do all the set-up on a machine with Python 3.11 or newer: make demo, make test.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check

.PHONY: demo test lint bench requirements clean

demo: $(VENV)/.base
	@rm -rf demo
	@echo "== The example articles become a store"
	@$(BIN)/kg build data/examples/articles --store demo/store
	@echo "== A sheet that claims more than it shows goes to quarantine"
	@$(BIN)/kg build data/examples/faulty --store demo/store || test $$? -eq 3
	@echo "== What is in the store now"
	@$(BIN)/kg stats --store demo/store --format table
	@echo "== Who signed what with whom?"
	@$(BIN)/kg ask who-signed-with-whom --evidence --store demo/store --format table
	@echo "== Which countries attended which conference?"
	@$(BIN)/kg ask countries-attending --store demo/store --format table
	@echo "== Who said what, and where does it stand?"
	@$(BIN)/kg ask who-said-what --store demo/store --format table
	@$(BIN)/kg export -o demo/graph.ttl --store demo/store

test: lint
	$(BIN)/python -m pytest

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/.dev
	$(BIN)/python -m benchmarks

$(VENV)/bin/python:
	$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed: make PYTHON=python3.11 ...") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.base: requirements/base.txt pyproject.toml | $(VENV)/bin/python
	$(PIP) --require-hashes -r requirements/base.txt
	$(PIP) --no-deps -e .
	touch $@

$(VENV)/.dev: requirements/dev.txt $(VENV)/.base
	$(PIP) --require-hashes -r requirements/dev.txt
	touch $@

requirements: $(VENV)/bin/python
	$(PIP) pip-tools
	$(BIN)/pip-compile --quiet --generate-hashes --strip-extras --no-header --no-annotate --no-emit-index-url \
		--no-emit-find-links --no-emit-trusted-host --allow-unsafe --extra nlp -o requirements/base.txt pyproject.toml
	$(BIN)/pip-compile --quiet --generate-hashes --strip-extras --no-header --no-annotate --no-emit-index-url \
		--no-emit-find-links --no-emit-trusted-host --allow-unsafe --extra dev --extra nlp --extra warc --extra llm --extra parquet --extra pictures -o requirements/dev.txt pyproject.toml

clean:
	rm -rf $(VENV) demo build dist
