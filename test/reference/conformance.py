"""Reads the conformance pack with the standard library alone: its shape, its completeness, and its paths.

    python3 test/reference/conformance.py [folder]

A port puts its own functions into `run` (see docs/conformance.md) and has every vector checked:

    from conformance import check
    check(lambda call, args: my_port[call](*args))
"""

import json
import re
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "conformance"
PARTS = {"id", "rules", "call", "args", "expect"}
RULE = re.compile(r"[A-Z]+-([0-9]+|[A-Z]+)")
CALL = re.compile(r"rule|[a-z]+\.[a-z][A-Za-z0-9]*")
KEYED = re.compile(r"\{(\w+)=(.*)\}")


def at(value, path):
    """What stands at a path: /name, /0, /* for each element, /{key=value} for the element that has it."""

    def walk(here, steps):
        if not steps:
            return here
        step, rest = steps[0], steps[1:]
        if step == "*":
            return [walk(one, rest) for one in here] if isinstance(here, list) else None
        keyed = KEYED.fullmatch(step)
        if keyed and isinstance(here, list):
            found = [one for one in here if one.get(keyed[1]) == keyed[2]]
            return walk(found[0], rest) if found else None
        if isinstance(here, list):
            return walk(here[int(step)], rest) if step.isdigit() and int(step) < len(here) else None
        return walk(here[step], rest) if isinstance(here, dict) and step in here else None

    return walk(value, path.split("/")[1:])


def same(found, wanted):
    """Equal as JSON: 1 and 1.0 are one number, true is not 1."""
    if isinstance(found, bool) or isinstance(wanted, bool):
        return found is wanted
    if isinstance(found, list) and isinstance(wanted, list):
        return len(found) == len(wanted) and all(map(same, found, wanted))
    if isinstance(found, dict) and isinstance(wanted, dict):
        return found.keys() == wanted.keys() and all(same(found[key], wanted[key]) for key in found)
    return found == wanted


def read(folder=FOLDER):
    """The index, and the vectors of each module."""
    index = json.loads((folder / "index.json").read_text("utf-8"))
    return index, {one["module"]: json.loads((folder / one["file"]).read_text("utf-8")) for one in index["modules"]}


def faults(folder=FOLDER):
    """Everything that is wrong with the pack itself."""
    index, pack = read(folder)
    known = {rule["id"] for one in index["modules"] for rule in one["rules"]}
    for one in index["modules"]:
        vectors = pack[one["module"]]
        ids = [vector["id"] for vector in vectors]
        if len(ids) != one["vectors"] or len(set(ids)) != len(ids):
            yield f"{one['file']}: {len(ids)} vectors, {len(set(ids))} ids, {one['vectors']} in the index"
        for rule in one["rules"]:
            if not RULE.fullmatch(rule["id"]) or rule["version"] < 1:
                yield f"{one['file']}: not a rule: {rule}"
            if not rule["vectors"]:
                yield f"{one['file']}: no vector for {rule['id']}"
            if rule["vectors"] != [vector["id"] for vector in vectors if rule["id"] in vector["rules"]]:
                yield f"{one['file']}: the index names other vectors for {rule['id']}"
        for vector in vectors:
            where = f"{one['file']} {vector.get('id')}"
            if set(vector) != PARTS:
                yield f"{where}: parts {sorted(vector)}"
            if not CALL.fullmatch(vector["call"]) or not isinstance(vector["args"], list):
                yield f"{where}: call {vector['call']}"
            if not vector["rules"] or not set(vector["rules"]) <= known:
                yield f"{where}: rules {vector['rules']}"
            if not vector["expect"] or any(path and not path.startswith("/") for path in vector["expect"]):
                yield f"{where}: expects nothing, or at no path"
    listed = {one["file"] for one in index["modules"]} | {"index.json"}
    for file in sorted(path.name for path in folder.glob("*.json")):
        if file not in listed:
            yield f"{file}: not in the index"


def check(run, folder=FOLDER):
    """Runs every vector through `run(call, args)` and yields what comes out otherwise."""
    for module, vectors in read(folder)[1].items():
        for vector in vectors:
            result = run(vector["call"], vector["args"])
            for path, wanted in vector["expect"].items():
                if not same(at(result, path), wanted):
                    yield module, vector["id"], path, wanted, at(result, path)


def main(folder):
    found = list(faults(folder))
    # Paths and comparison have to be able to fail, or they prove nothing.
    rows = {"a": [{"id": "x", "b": 1}, {"id": "y", "b": 2}]}
    assert at(rows, "/a/*/b") == [1, 2] and at(rows, "/a/{id=y}/b") == 2 and at(rows, "/a/5") is None
    assert same(1, 1.0) and not same(True, 1) and not same([1], [1, 2])
    wrong = sum(1 for _ in check(lambda call, args: {"status": "not a judgement"}, folder))
    index, pack = read(folder)
    rules = sum(len(one["rules"]) for one in index["modules"])
    vectors = sum(map(len, pack.values()))
    if wrong < vectors // 2:
        found.append("a port that is wrong everywhere passes most vectors")
    print("\n".join(found) or f"{vectors} vectors for {rules} rules in {len(pack)} modules: whole")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER))
