"""Words of the map's modes: symbols, areas, hexagons, change between two periods."""

from __future__ import annotations

from collections.abc import Callable

from geo.i18n import _, ngettext


def thin_reporting() -> str:
    """Say what must stand beside every trend, on the map and on the timeline."""
    return _("Reporting has been thin since MINUSMA left in December 2023; fewer reports need not "
             "mean fewer incidents.")


def mode_words() -> dict[str, str]:
    """Give the words of the modes in the language of the context."""
    return {"thin_reporting": thin_reporting(), **_bar(), **_cards(), **_left(), **_legend(),
            **_table()}


def _bar() -> dict[str, str]:
    return {
        "modes": _("How the map shows the incidents"), "mode_symbols": _("Symbols"),
        "mode_units": _("Areas"), "mode_hexagons": _("Hexagons"), "mode_change": _("Change"),
        "measure": _("Measure"), "measure_count": _("Incidents"), "measure_killed": _("Killed"),
        "measure_rate": _("Killed per 100,000"), "level": _("Level"),
        "level_auto": _("By zoom"), "level_adm1": _("Regions"), "level_adm2": _("Cercles"),
        "level_adm3": _("Communes"),
        "no_population": _("No population table is installed (gazetteer install --population)."),
        "no_outlines": _("The cercles of this vintage have no open outlines."),
        "change_after": _("Later"), "change_before": _("Earlier"),
        "change_from": _("First day of the earlier period, which is as long as the later one"),
    }


def _cards() -> dict[str, str]:
    return _plurals() | {
        "card_rate": _("{rate} killed per 100,000 inhabitants"),
        "card_people": _("{n} inhabitants in {year} ({source})"),
        "card_no_people": _("No number of inhabitants for this unit"),
        "card_change": _("{before} → {after} incidents"),
        "card_change_killed": _("{before} → {after} killed"),
        "card_nothing": _("Nothing reported in either period"),
        "approximate": _("Outline approximated from older communes"),
    }


def _plurals() -> dict[str, str]:
    """Give each counted phrase twice: for several, and under ``…_one`` as for one."""
    return _both({
        "unit_incidents": lambda n: ngettext("{name}: {n} incident", "{name}: {n} incidents", n),
        "at_places": lambda n: ngettext("at {k} place", "at {k} places", n),
        "known_adm3": lambda n: ngettext(
            "{n} of them known only to a commune", "{n} of them known only to a commune", n),
        "known_adm2": lambda n: ngettext(
            "{n} of them known only to a cercle", "{n} of them known only to a cercle", n),
        "known_adm1": lambda n: ngettext(
            "{n} of them known only to a region", "{n} of them known only to a region", n),
        "known_route": lambda n: ngettext(
            "{n} of them along a line", "{n} of them along a line", n),
        "card_possible": lambda n: ngettext(
            "{n} of them only possibly in the date range",
            "{n} of them only possibly in the date range", n),
        "card_maybe": lambda n: ngettext(
            "{n} more that may lie here or elsewhere", "{n} more that may lie here or elsewhere",
            n),
        "card_maybe_dates": lambda n: ngettext(
            "{n} more possibly in the date range", "{n} more possibly in the date range", n),
        "card_silent": lambda n: ngettext("{n} without a figure", "{n} without a figure", n),
        "killed_low": lambda n: ngettext("at least {n} killed", "at least {n} killed", n),
        "killed_best": lambda n: ngettext(
            "{n} killed, where sources agree", "{n} killed, where sources agree", n),
        "killed_high": lambda n: ngettext("up to {n} killed", "up to {n} killed", n),
        "chosen": lambda n: ngettext("{n} of them selected", "{n} of them selected", n),
    })


def _left() -> dict[str, str]:
    """Say what stands in no colour: nothing is left out in silence."""
    return _both({
        "all_told": lambda n: ngettext(
            "{n} incident in the colours", "{n} incidents in the colours", n),
        "left_coarse": lambda n: ngettext(
            "{n} known only to a larger area is not in the colours; its symbol stands there",
            "{n} known only to larger areas are not in the colours; their symbols stand there", n),
        "left_several": lambda n: ngettext(
            "{n} that may lie in several areas is not in the colours",
            "{n} that may lie in several areas are not in the colours", n),
        "left_outside": lambda n: ngettext(
            "{n} in no area of this level is not in the colours",
            "{n} in no area of this level are not in the colours", n),
        "left_hexagons": lambda n: ngettext(
            "{n} known only to an area, along a line or at competing places is left out",
            "{n} known only to an area, along a line or at competing places are left out", n),
        "left_dates": lambda n: ngettext(
            "{n} possibly in the date range is left out",
            "{n} possibly in the date range are left out", n),
        "left_periods": lambda n: ngettext(
            "{n} in neither period for certain is left out",
            "{n} in neither period for certain are left out", n),
    })


def _both(told: dict[str, Callable[[int], str]]) -> dict[str, str]:
    return {key: word(2) for key, word in told.items()} | {
        f"{key}_one": word(1) for key, word in told.items()}


def _legend() -> dict[str, str]:
    return {
        "by_adm1": _("by region"), "by_adm2": _("by cercle"), "by_adm3": _("by commune"),
        "by_hexagon": _("by hexagon, {km} km wide"),
        "of_count": _("Incidents"), "of_killed_low": _("Killed, lowest figure"),
        "of_killed_best": _("Killed, where sources agree"),
        "of_killed_high": _("Killed, highest figure"),
        "of_rate": _("Killed per 100,000 inhabitants"),
        "none_there": _("0: none reported"), "no_figure": _("No figure given"),
        "no_people": _("No number of inhabitants"),
        "people_of": _("Inhabitants: {sources}"), "hexagon_none": _("0, or no figure given"),
        "as_many": _("As many"),
        "fewer": _("{range} fewer"), "more_now": _("{range} more"), "change_title": _("change"),
        "change_all": _("{before} → {after} incidents in the colours"),
        "no_either": _("None in either period"),
        "hexagon_floor": _("“Near” is within about 15 to 25 km, so hexagons never get smaller."),
        "silent_key": _("Hollow: this group of speakers gives no figure"),
        "picked_key": _("Pale: not selected"),
    }


def _table() -> dict[str, str]:
    return {
        "figures_by_unit": _("Figures by unit"), "figures_unit": _("Unit"),
        "figures_before": _("Earlier"), "figures_after": _("Later"),
        "figures_known_only": _("{name}, no closer"),
    }
