"""How closely the public is shown a place: ``data/policy/public.csv``."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from geo.builtin import read_rows
from geo.errors import DataError
from geo.gazetteer.register import register
from geo.i18n import N_
from geo.model.admin import Level, Vintage
from geo.model.vocabulary import GeoPrecision
from geo.project import DATA

ANY = "*"
PUBLIC = DATA / "policy" / "public.csv"
_FINEST = (Level.ADM3, Level.ADM2, Level.ADM1)


@dataclass(frozen=True)
class Policy:
    """The finest level by region of 2015 and precision; ``*`` stands for all."""

    finest: dict[tuple[str, str], Level]

    def level(self, adm1: str, precision: str) -> Level:
        """Give the finest level shown; the row that says most about the case counts."""
        cases = ((adm1, precision), (adm1, ANY), (ANY, precision), (ANY, ANY))
        return next(self.finest[case] for case in cases if case in self.finest)


@cache
def public_policy(path: Path = PUBLIC) -> Policy:
    """Read the policy. Raises DataError, naming every line at fault."""
    finest: dict[tuple[str, str], Level] = {}
    faults = []
    for line, row in read_rows(path):
        case = row["adm1"], row["precision"]
        if fault := _fault(*case, row["finest"], known=case in finest):
            faults.append(f"{path.name}:{line}: {fault}")
        else:
            finest[case] = Level(row["finest"])
    if (ANY, ANY) not in finest:
        faults.append(f"{path.name}: a row with * and * is needed")
    if faults:
        raise DataError(N_("The table cannot be read:\n{faults}"), faults="\n".join(faults))
    return Policy(finest)


def _fault(adm1: str, precision: str, finest: str, *, known: bool) -> str:
    regions = register(Vintage.V2015)
    if adm1 != ANY and (adm1 not in regions or regions[adm1].level is not Level.ADM1):
        return f"no region has the id {adm1}"
    if precision not in (ANY, *GeoPrecision):
        return f"no precision is called {precision}"
    if finest not in set(_FINEST):
        return f"no level is called {finest}"
    return f"{adm1}, {precision} stands twice" if known else ""
