# What can be done here; `make` alone lists it.
PORT ?= 8080
DATABASE ?= var/demo.db
SWIFT ?= swift
ROUNDS ?= 1000
SHARED ?= ../shared
BINARY := .build/debug/nongvu
RELEASE := .build/release/nongvu
FORMATTED := Package.swift Sources Tests

export PYTHONDONTWRITEBYTECODE := 1

.PHONY: help demo run build release test test-swift test-pages test-core score crash format check bench docs clean
.DEFAULT_GOAL := help

help: ## Lists these targets
	@awk 'BEGIN { FS = ":.*## " } /^[a-z-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@echo
	@echo "  make demo PORT=8081 DATABASE=/srv/demo.db   chooses port and database; both have defaults"

demo: build ## Installs what is missing, builds, makes a demo department and serves it on http://127.0.0.1:8080
	@mkdir -p "$(dir $(DATABASE))"
	@exec $(BINARY) demo --database "$(DATABASE)" --port $(PORT)

run: build ## Serves DATABASE as it is on PORT
	@exec $(BINARY) serve --database "$(DATABASE)" --port $(PORT)

build: ## Installs what is missing and builds (debug)
	@scripts/setup
	$(SWIFT) build

release: ## Builds the release binary, .build/release/nongvu
	@scripts/setup
	$(SWIFT) build -c release --static-swift-stdlib --product nongvu

test: test-swift test-pages ## Installs what tests need and runs everything

test-swift:
	@scripts/setup tests
	$(SWIFT) test --disable-xctest

test-pages: build
	@scripts/setup tests
	.venv/bin/python -m pytest Tests/EndToEnd

test-core: ## Builds and tests the pure modules alone, in seconds
	@scripts/setup
	CORE_ONLY=1 $(SWIFT) test --disable-xctest --scratch-path .build-core

score: release ## Scores what is read against documents that people read (SHARED names their folder)
	@test -f $(SHARED)/tools/score_reading.py || { echo "no documents read by people in $(SHARED)"; exit 1; }
	python3 $(SHARED)/tools/score_reading.py $(SHARED)/gold $(SHARED)/seeds -- $(RELEASE) read --format json

crash: release ## Kills the server ROUNDS times while people write, and counts what is lost
	@scripts/setup tests
	NONGVU_BINARY=$(RELEASE) .venv/bin/python Tests/EndToEnd/crash.py --rounds $(ROUNDS)

format: ## Formats every Swift file
	$(SWIFT) format --in-place --parallel --recursive $(FORMATTED)

check: ## Format, imports, the README's map, migrations untouched
	@scripts/setup
	$(SWIFT) format lint --strict --parallel --recursive $(FORMATTED)
	scripts/check-imports
	scripts/check-map
	scripts/check-migrations

bench: release ## Measures and writes docs/benchmarks.md
	@scripts/setup bench
	python3 bench/measure.py --binary $(RELEASE) --out docs/benchmarks.md

docs: ## Writes docs/checks.md, docs/registries.md and docs/rural-standards.md from what they tell of
	@scripts/setup
	scripts/generate-docs

clean: ## Removes what was built, not your databases
	rm -rf .build .build-* .venv .pytest_cache
