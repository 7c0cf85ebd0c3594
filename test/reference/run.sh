#!/usr/bin/env bash
# Works every expected value out again in R and compares the files byte for byte. Needs Debian's R packages
# (`test/tools/debian-packages.sh`); `npm test` does not run it. `run.sh --write` replaces the files instead.
set -euo pipefail
cd "$(dirname "$0")"

there="$PWD"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cp ./*.R "$work"
cd "$work"
for script in *.R; do
  [ "$script" = common.R ] && continue
  # A script writes its own JSON, or prints lines of it.
  name="${script%.R}.json"
  Rscript --vanilla "$script" >printed
  if [ ! -e "$name" ]; then
    name="${script%.R}.ndjson"
    mv printed "$name"
  fi
  if [ "${1:-}" = --write ]; then
    cp "$name" "$there/$name"
    echo "$name: written"
  else
    cmp "$name" "$there/$name"
    echo "$name: the same"
  fi
done
