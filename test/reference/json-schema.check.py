"""Judges 3,000 values by the library's JSON Schemas with Python's jsonschema; the library has judged them already."""

import json
import sys

from jsonschema import Draft7Validator, Draft202012Validator, FormatChecker

folder = sys.argv[1]


def read(name):
    with open(f"{folder}/{name}.json", encoding="utf-8") as file:
        return json.load(file)


cases = read("cases")
for dialect, Validator in (("2020-12", Draft202012Validator), ("draft-07", Draft7Validator)):
    schemas = read(dialect)
    for schema in schemas.values():
        Validator.check_schema(schema)
    validators = {name: Validator(schema, format_checker=FormatChecker()) for name, schema in schemas.items()}
    wrong = [case for case in cases if validators[case["name"]].is_valid(case["value"]) != case["taken"]]
    for case in wrong[:5]:
        print(dialect, case["name"], json.dumps(case["value"])[:300], "library:", case["taken"], file=sys.stderr)
    taken = sum(case["taken"] for case in cases)
    if wrong or not 500 < taken < len(cases) - 1000:
        sys.exit(f"{dialect}: {len(wrong)} of {len(cases)} judged otherwise ({taken} taken)")
    print(f"python jsonschema, {dialect}: {len(schemas)} schemas, {len(cases)} values ({taken} taken), all judged alike")
