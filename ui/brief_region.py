"""Which region a brief is about: the country, a unit, or what the map showed last."""

from __future__ import annotations

from functools import cache
from typing import Any

import streamlit as st

from geo.brief.model import Box
from geo.brief.regions import COUNTRY as REGIONLESS
from geo.brief.regions import checked_box, find_region
from geo.errors import AtlasError, InputError
from geo.gazetteer import units
from geo.gazetteer.register import fold
from geo.i18n import N_, _
from geo.model.admin import Level, Vintage
from geo.project import ROOT
from ui.state import View

COUNTRY, MAP, AREA = "", "@map", "@area"
SEEN = "brief_seen"  # the box that the map's own view gave last


def options(view: View, lang: str) -> dict[str, str]:
    """Give what may be chosen, by unit id or one of our own signs, in words."""
    found = {COUNTRY: _("Mali, the whole country"), MAP: _("What the map shows now")}
    if view.bbox:
        found[AREA] = _("The area {box} (W, S, E, N)").format(box=view.bbox.replace(",", " · "))
    return found | _units(view.filter.vintage, lang)


@cache
def _units(vintage: Vintage, lang: str) -> dict[str, str]:
    """Name the units that have an outline: regions first, each with the units above it."""
    words = {Level.ADM1: _("{name} region"), Level.ADM2: _("{name} cercle"),
             Level.ADM3: _("{name} commune")}
    found: dict[str, str] = {}
    for level in Level:
        named = []
        for unit_id in units.units(level, vintage).index:
            chain = units.chain(str(unit_id), vintage)
            names = [u.name_en if lang == "en" else u.name for u in chain]
            above = ", ".join(dict.fromkeys(n for n in reversed(names[:-1]) if n != names[-1]))
            name = names[-1] if unit_id == "bamako" else words[level].format(name=names[-1])
            named.append((str(unit_id), f"{name} ({above})" if above else name))
        found.update(sorted(named, key=lambda item: fold(item[1])))
    return found


def chosen_at_first(view: View) -> str:
    """Give the choice that an address makes; it may name a unit by its name.

    Raises InputError where no unit, or more than one, is called so.
    """
    if view.bbox:
        return MAP if view.bbox == st.session_state.get(SEEN) else AREA
    if fold(view.region) in REGIONLESS:
        return COUNTRY
    return find_region(view.region, view.filter.vintage).unit_id


def box_of(view: View) -> Box | None:
    """Read the box of an address. Raises InputError, quoting what is none."""
    if not view.bbox:
        return None
    try:
        west, south, east, north = (float(v) for v in view.bbox.split(","))
    except ValueError:
        raise InputError(N_("“{box}” is no box: give west, south, east and north in degrees, such "
                            "as -1.5,16,1,18."), box=view.bbox) from None
    return checked_box((west, south, east, north))


@cache
def _component() -> Any:  # noqa: ANN401 - Streamlit's renderer
    return st.components.v2.component(
        "brief_area", html="<span></span>",
        js=(ROOT / "ui" / "assets" / "brief-area.js").read_text(encoding="utf-8"))


def map_box() -> str:
    """Ask the browser which box the map showed last; nothing until it has answered.

    What comes from a browser is checked like what stands in an address.
    """
    told = _component()(key="brief_area", default={"box": ""}, on_box_change=lambda: None)
    text = str(getattr(told, "box", "") or "")[:80]
    try:
        text = text if box_of(View(bbox=text)) else ""
    except AtlasError:
        text = ""
    st.session_state[SEEN] = text
    return text
