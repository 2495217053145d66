# Everything runs in .venv at the root of the checkout, which each target makes for itself.
#
#   make run     sets all up (no root needed), starts Samtråd with examples/ in it, and prints its address; PORT=8001 for another port
#   make test    sets all up and runs every check and test (may use root or sudo for Debian's Chromium, Tesseract, LibreOffice and PostgreSQL)
#   make lint    the checks alone          make format  puts the code in shape
#   make score   how well it reads         make bench   how fast it reads
#   make docs    writes the generated reference anew, and draws the pictures
#   make fuzz    looks for input that breaks a law of reading, SECONDS=60 for each target
#   make words   gathers the words that misread letters are held against

PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin
EXAMPLES ?= examples
PORT ?= 8000
# Someone publishes, in their own name: the examples are published by an invented secretary.
WHO := Maja Lind

# Make says what it does in the language that the program will choose.
comma := ,
SPOKEN := $(filter sv% Swedish%,$(firstword $(LC_ALL) $(LC_MESSAGES) $(LANG)))

.DEFAULT_GOAL := help
.PHONY: help run test lint format score bench fuzz docs words debian-packages clean

help:
	@sed -n '3,10p' Makefile | sed 's/^# \{0,3\}//'

$(BIN)/python:
	@echo "$(if $(SPOKEN),Skapar en virtuell miljö i $(VENV) med $(PYTHON).,Making a virtual environment in $(VENV) with $(PYTHON).)"
	@$(PYTHON) -m venv $(VENV)

$(VENV)/run.stamp: requirements/run.txt pyproject.toml | $(BIN)/python
	@echo "$(if $(SPOKEN),Installerar i $(VENV)$(comma) efter kontrollsummor: lxml$(comma) msgspec$(comma) olefile och pypdfium2 (det som läsaren behöver) och hatchling (som bygger den)$(comma) sedan Samtråd.,Installing into $(VENV)$(comma) by hash: lxml$(comma) msgspec$(comma) olefile and pypdfium2 (what the reader needs) and hatchling (which builds it)$(comma) then Samtråd itself.)"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/run.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@$(BIN)/python -m compileall -q src
	@touch $@

$(VENV)/server.stamp: requirements/server.txt $(VENV)/run.stamp
	@echo "$(if $(SPOKEN),Installerar i $(VENV)$(comma) efter kontrollsummor: Django$(comma) granian$(comma) psycopg$(comma) django-allauth och det som de i sin tur behöver (servern).,Installing into $(VENV)$(comma) by hash: Django$(comma) granian$(comma) psycopg$(comma) django-allauth and what these need in turn (the server).)"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/server.txt
	@touch $@

$(VENV)/dev.stamp: requirements/dev.txt $(VENV)/run.stamp
	@echo "Installing into $(VENV), by hash: what tests and checks need (pytest, Hypothesis, mypy, ruff, import-linter, Playwright, Pillow and their parts)."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@touch $@

$(VENV)/bench.stamp: requirements/bench.txt $(VENV)/dev.stamp
	@echo "Installing into $(VENV), by hash: the peers that speed and dates are measured beside (spaCy, dateparser, HeidelTime)."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/bench.txt
	@touch $@

$(VENV)/fuzz.stamp: requirements/fuzz.txt $(VENV)/dev.stamp
	@echo "Installing into $(VENV), by hash: atheris, by which fuzzing is guided."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/fuzz.txt
	@touch $@

build/checks.stamp: requirements/npm/package-lock.json | debian-packages
	@echo "Installing into build/checks, by hash: the Nu checker, by which the web pages are checked."
	@mkdir -p build/checks
	@cp requirements/npm/package.json requirements/npm/package-lock.json requirements/npm/.npmrc build/checks/
	@npm ci --prefix build/checks --silent
	@touch $@

# What an example needs that is not here (Tesseract for the scans) is said, and keeps nothing else from being entered.
run: $(VENV)/server.stamp
	@echo "$(if $(SPOKEN),Läser in exemplen. Första gången tar det någon minut$(comma) sedan går det fort.,Entering the examples. That takes a minute the first time$(comma) and is quick after that.)"
	@$(BIN)/samtrad ingest --publish --as "$(WHO)" $(EXAMPLES) || [ $$? = 1 ]
	@exec $(BIN)/samtrad serve --port $(PORT)

debian-packages:
	@if command -v chromium >/dev/null 2>&1; then :; else \
	  echo "Installing Debian's chromium with apt-get: the page is tested in a real browser."; \
	  SUDO=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	  $$SUDO apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$SUDO apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core >/dev/null; \
	fi
	@if command -v tesseract >/dev/null 2>&1; then :; else \
	  echo "Installing Debian's tesseract-ocr and tesseract-ocr-script-latn with apt-get: scans are read with it."; \
	  SUDO=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	  $$SUDO apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$SUDO apt-get install -y -qq --no-install-recommends tesseract-ocr tesseract-ocr-script-latn >/dev/null; \
	fi
	@if command -v soffice >/dev/null 2>&1; then :; else \
	  echo "Installing Debian's libreoffice-writer-nogui with apt-get: old Word documents are read with it."; \
	  SUDO=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	  $$SUDO apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$SUDO apt-get install -y -qq --no-install-recommends libreoffice-writer-nogui >/dev/null; \
	fi
	@if command -v npm >/dev/null 2>&1 && command -v java >/dev/null 2>&1; then :; else \
	  echo "Installing Debian's npm and default-jre-headless with apt-get: the Nu checker of web pages comes by the one and runs on the other."; \
	  SUDO=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	  $$SUDO apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$SUDO apt-get install -y -qq --no-install-recommends npm default-jre-headless >/dev/null; \
	fi
	@if command -v initdb >/dev/null 2>&1 || ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1; then :; else \
	  echo "Installing Debian's postgresql with apt-get: the server is tested on it, too, in a cluster that is thrown away."; \
	  SUDO=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	  $$SUDO apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$SUDO apt-get install -y -qq --no-install-recommends postgresql >/dev/null; \
	fi
	@if command -v pdfsig >/dev/null 2>&1; then :; else \
	  echo "Installing Debian's poppler-utils with apt-get: a second judge of signatures."; \
	  SUDO=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	  $$SUDO apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$SUDO apt-get install -y -qq --no-install-recommends poppler-utils >/dev/null; \
	fi
	@if command -v ecj >/dev/null 2>&1 && [ -e /usr/share/java/jaxb-runtime.jar ]; then :; else \
	  echo "Installing Debian's libjaxb-java and ecj with apt-get: what veraPDF, the judge of PDF/A and PDF/UA, runs with."; \
	  SUDO=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	  $$SUDO apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$SUDO apt-get install -y -qq --no-install-recommends libjaxb-java ecj >/dev/null; \
	fi

lint: $(VENV)/dev.stamp
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@cd tests && ../$(BIN)/mypy --config-file ../pyproject.toml -p generated -p withheld -p story -p grids
	@$(BIN)/lint-imports

format: $(VENV)/dev.stamp
	@$(BIN)/ruff check --fix .

test: $(VENV)/dev.stamp debian-packages build/checks.stamp lint
	@$(BIN)/python -m pytest -n 2 --dist worksteal
	@$(BIN)/python tests/throwaway_postgresql.py $(BIN)/python -m pytest -n 2 --dist worksteal -m "not browser and not once" tests/server

score: $(VENV)/dev.stamp
	@$(BIN)/python bench/score.py

bench: $(VENV)/bench.stamp
	@$(BIN)/python bench/run.py

fuzz: $(VENV)/fuzz.stamp
	@$(BIN)/python bench/fuzz.py --seconds $(or $(SECONDS),60)

docs: $(VENV)/dev.stamp debian-packages
	@$(BIN)/python docs/generate.py
	@$(BIN)/python docs/pictures.py
	@$(BIN)/python docs/pictures_portal.py
	@$(BIN)/python docs/pictures_handbok.py

words: $(VENV)/dev.stamp
	@$(BIN)/python train/known_words.py

clean:
	@rm -rf $(VENV) build .mypy_cache .ruff_cache .pytest_cache
