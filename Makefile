# Mali Incident Atlas: `make run` is all a user needs, `make test` all a developer does.
PORT ?= 8501
PYTHON ?= python3
JOBS ?= 2
BIN := .venv/bin

.PHONY: run setup test torture lint browser lock messages clean check-python

run: setup ## start the app on this machine
	@echo "Mali Incident Atlas: http://localhost:$(PORT)  (stop with Ctrl+C)"
	@$(BIN)/streamlit run app.py --server.port $(PORT)

setup: .venv/.run fonts/.made ## make .venv, install the lock, build static files
	@$(BIN)/python -m ui.assets

check-python:
	@command -v $(PYTHON) >/dev/null || { echo "Python is missing. On Debian or Ubuntu: sudo apt install python3 python3-venv"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; $$($(PYTHON) --version) is here. Name another: make run PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "python3-venv is missing. On Debian or Ubuntu: sudo apt install python3-venv"; exit 1; }

.venv/.run: requirements.txt | check-python
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@echo "Installing what the app needs (once) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

fonts/.made: geo/brief/fonts.py .venv/.run
	@echo "Preparing the fonts of briefs (once) ..."
	@$(BIN)/python -m geo.brief.fonts
	@touch $@

.venv/.dev: requirements-dev.txt .venv/.run
	@echo "Installing what the tests need (once) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@

browser: .venv/.dev
	@sh tests/browser/get-chromium.sh $(BIN)/python

test: .venv/.dev setup browser ## run all tests, the browser's included
	@$(BIN)/python -m pytest -n $(JOBS) --dist loadfile $(ARGS)

torture: .venv/.dev ## the crash harness and drawn examples at full length, half an hour and more
	@ATLAS_LONG=1 $(BIN)/python -m pytest -n $(JOBS) --dist loadfile $$(grep -rl "from tests.drawn import" tests)
	@$(BIN)/python -m tests.torture

lint: .venv/.dev ## style, types and floors
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache

messages: .venv/.dev ## bring the catalogues up to date with the code
	@$(BIN)/python locale/update.py

lock: ## write the locks from pyproject.toml
	@sh data/build/lock.sh $(PYTHON)

clean: ## remove what was built; the store under var/ stays
	rm -rf .venv static fonts .mypy_cache .ruff_cache test-artifacts
