"""Judges 4,500 values by the JSON Schemas that the package ships with Python's jsonschema; the library has judged them already."""

import json
import sys

from jsonschema import Draft7Validator, Draft202012Validator, FormatChecker

folder = sys.argv[1]


def read(name):
    with open(f"{folder}/{name}.json", encoding="utf-8") as file:
        return json.load(file)


cases = read("cases")
for dialect, container, Validator in (
    ("2020-12", "$defs", Draft202012Validator),
    ("draft-07", "definitions", Draft7Validator),
):
    bundle = read(dialect)
    Validator.check_schema(bundle)
    whole = Validator(bundle, format_checker=FormatChecker())
    validators = {name: whole.evolve(schema=schema) for name, schema in bundle[container].items()}
    wrong = [case for case in cases if validators[case["name"]].is_valid(case["value"]) != case["taken"]]
    for case in wrong[:5]:
        print(dialect, case["name"], json.dumps(case["value"])[:300], "library:", case["taken"], file=sys.stderr)
    taken = sum(case["taken"] for case in cases)
    judged = len({case["name"] for case in cases})
    if wrong or judged != len(validators) or not 500 < taken < len(cases) - 2000:
        sys.exit(f"{dialect}: {len(wrong)} of {len(cases)} judged otherwise ({taken} taken, {judged} schemas)")
    print(f"python jsonschema, {dialect}: {judged} schemas, {len(cases)} values ({taken} taken), all judged alike")
