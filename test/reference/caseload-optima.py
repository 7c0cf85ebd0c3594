"""Proves the least objective of generated teams of 8 and 96, with a solver and a model that share nothing with src.

    python3 -m venv /tmp/optima && /tmp/optima/bin/pip install ortools==9.15.6755
    npx tsx test/reference/caseload-teams.ts | /tmp/optima/bin/python test/reference/caseload-optima.py \
        > test/fixtures/caseload/generated-optima.json

By hand only: a minute or so a team on one core. An argument is the most seconds a team (1800 unless said), a second
the day to write down. OR-Tools CP-SAT reckons in whole numbers, and so does this model: the objective is a fraction with a
known denominator (capacities are tenths), so "OPTIMAL" means exactly that, with no tolerance. Who may hold whom, the
limits and the objective are written from the README of the instances, not from the engine.

Written for each team: the seed, the least objective as a decimal and as a fraction, a proven lower bound (the same where
`proven`), and an allocation that has it, so that a test can check the objective without any solver.
"""

import json
import math
import sys
from datetime import date
from fractions import Fraction

import ortools
from ortools.sat.python import cp_model


def may_hold(family, one):
    """Locality, skills, themes and pinning. Absent `covers` means everywhere."""
    if family.get("locality") is not None and "covers" in one and family["locality"] not in one["covers"]:
        return False
    if any(skill not in one.get("skills", []) for skill in family.get("skills", [])):
        return False
    if any(theme in one.get("avoidThemes", []) for theme in family.get("themes", [])):
        return False
    return not family.get("pinned") or family["current"] == one["id"]


def square(model, total, top, name):
    """A sum and its square, the square held up by the chord between each two neighbours."""
    value = model.new_int_var(0, top, name)
    model.add(value == total)
    squared = model.new_int_var(0, top * top, f"{name} squared")
    for k in range(top):
        model.add(squared >= (2 * k + 1) * value - k * (k + 1))
    return value, squared


def whole(number):
    assert number.denominator == 1, number
    return int(number)


class Team:
    def __init__(self, problem):
        assert not problem.get("limits") and not problem["weights"].get("threat")
        self.staff = problem["practitioners"]
        self.families = problem["families"]
        assert not any(family.get("notWith") for family in self.families)
        self.bands = problem["bands"]
        self.weight = {name: Fraction(value) for name, value in problem["weights"].items()}
        self.capacity = [Fraction(round(one["capacity"] * 10), 10) for one in self.staff]
        self.all = sum(self.capacity)
        self.even = sum(family["need"] for family in self.families) / self.all
        self.in_band = {b: sum(f["band"] == b for f in self.families) for b in self.bands}

    def fair(self, band, j):
        return self.in_band[band] * self.capacity[j] / self.all

    def cost(self, family, j):
        moves = family.get("current") is not None and family["current"] != self.staff[j]["id"]
        return self.weight["move"] * family.get("moveCost", 1) if moves else Fraction(0)

    def objective(self, at):
        """Term by term, in fractions."""
        total = sum(self.cost(family, j) for family, j in zip(self.families, at))
        for j, capacity in enumerate(self.capacity):
            mine = [family for family, holder in zip(self.families, at) if holder == j]
            total += self.weight["load"] * (sum(f["need"] for f in mine) / capacity - self.even) ** 2
            for band in self.bands:
                over = sum(f["band"] == band for f in mine) - self.fair(band, j)
                total += self.weight["mix"] * over**2
        return total


def solve(team, seconds, margin=25):
    """The allocation, a proven bound, and whether they meet. Families alike in everything are counted, not named."""
    model = cp_model.CpModel()
    groups = {}
    for at, family in enumerate(team.families):
        who = tuple(j for j, one in enumerate(team.staff) if may_hold(family, one))
        parts = (who, *(family.get(part) for part in ("need", "band", "threat", "current", "moveCost")))
        groups.setdefault(parts, []).append(at)
    groups = list(groups.values())
    first = [team.families[group[0]] for group in groups]
    given = {}
    for g, group in enumerate(groups):
        who = [j for j, one in enumerate(team.staff) if may_hold(first[g], one)]
        for j in who:
            given[g, j] = model.new_int_var(0, len(group), f"x{g},{j}")
        model.add(sum(given[g, j] for j in who) == len(group))
    # Everything in the objective is a whole number of these: capacities are tenths, fair shares are over their sum.
    scale = whole(14400 * team.all * 10)
    terms, constant, beyond = [], Fraction(0), []
    for j, one in enumerate(team.staff):
        mine = [g for g in range(len(groups)) if (g, j) in given]
        held = lambda some: sum(given[g, j] for g in some)
        model.add(held(mine) <= one.get("maxFamilies", len(team.families)))
        model.add(held(g for g in mine if first[g].get("threat")) <= one.get("maxThreat", len(team.families)))
        sums = [(team.weight["load"], 1 / team.capacity[j], team.even, lambda f: f["need"])]
        for band in team.bands:
            sums.append((team.weight["mix"], Fraction(1), team.fair(band, j), lambda f, b=band: f["band"] == b))
        for number, (weight, unit, fair, part) in enumerate(sums):
            total = sum(int(part(first[g])) * given[g, j] for g in mine)
            # A sum beyond twice its fair share and some more would cost more by itself than the answer: checked below.
            most = sum(int(part(family)) for family in team.families)
            top = min(most, math.ceil(2 * fair / unit) + margin)
            if top < most:
                beyond.append(weight * (unit * (top + 1) - fair) ** 2)
            value, squared = square(model, total, top, f"sum {number} of {j}")
            terms.append(whole(weight * unit**2 * scale) * squared)
            terms.append(whole(-2 * weight * unit * fair * scale) * value)
            constant += weight * fair**2
        terms += [whole(team.cost(first[g], j) * scale) * given[g, j] for g in mine]
    model.minimize(sum(terms))
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.num_workers = 2
    solver.parameters.linearization_level = 2
    status = solver.solve(model)
    at = [-1] * len(team.families)
    for g, group in enumerate(groups):
        who = [j for j in range(len(team.staff)) if (g, j) in given for _ in range(solver.value(given[g, j]))]
        for family, j in zip(group, who):
            at[family] = j
    if any(cost <= team.objective(at) for cost in beyond):
        return solve(team, seconds, 2 * margin)
    bound = Fraction(round(solver.best_objective_bound), scale) + constant
    return at, bound, status == cp_model.OPTIMAL, solver.wall_time


def main():
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 1800
    teams = []
    for line in sys.stdin:
        row = json.loads(line)
        team = Team(row["problem"])
        at, bound, proven, took = solve(team, seconds)
        least = team.objective(at)
        assert bound == least if proven else bound <= least
        print(row["seed"], float(least), float(bound), "proven" if proven else "not proven", f"{took:.0f} s", file=sys.stderr)
        teams.append(
            {
                "seed": row["seed"],
                "objective": float(least),
                "fraction": str(least),
                "bound": float(bound),
                "proven": proven,
                "holders": [team.staff[j]["id"] for j in at],
            }
        )
    head = {
        "made": "test/reference/caseload-optima.py",
        "solver": f"OR-Tools CP-SAT {ortools.__version__}",
        "on": sys.argv[2] if len(sys.argv) > 2 else date.today().isoformat(),
        "practitioners": 8,
        "families": 96,
    }
    rows = ",\n".join(json.dumps(team) for team in teams)
    print(f'{json.dumps(head)[:-1]}, "teams": [\n{rows}\n]}}')


main()
