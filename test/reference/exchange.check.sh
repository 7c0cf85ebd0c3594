#!/bin/sh
# What the library writes, read by other languages. Needs Debian's python3-jsonschema, r-base-core and r-cran-jsonlite.
# Run: sh test/reference/exchange.check.sh
set -eu
cd "$(dirname "$0")/../.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
node test/tools/emit-schemas.mjs "$folder/schemas"
npx tsx test/reference/exchange-cases.ts "$folder"
/usr/bin/python3 test/reference/json-schema.check.py "$folder"
Rscript --vanilla test/reference/tidy.check.r "$folder"
