"""Words of the timeline under the map; its numbers and dates are put in by the browser."""

from __future__ import annotations

from collections.abc import Callable

from geo.i18n import _, ngettext
from geo.labels import pair
from ui.map_words_modes import thin_reporting


def time_words() -> dict[str, str]:
    """Give the words of the timeline in the language of the context."""
    return {**_chart(), **_dates(), **_counts(), **_play()}


def _chart() -> dict[str, str]:
    return {
        "timeline": _("Timeline"), "dock": _("Timeline and table of the incidents shown"),
        "time_chart": _("Incidents along time; the table after it says the same"),
        "time_unit": _("Bars"), "time_unit_auto": _("Automatic"), "time_unit_month": _("Months"),
        "time_unit_week": _("Weeks"), "time_unit_day": _("Days"),
        "time_nearer": _("Show less time"), "time_farther": _("Show more time"),
        "time_whole": _("Show the whole time"),
        "time_thin_mark": _("thin reporting"), "thin_reporting": thin_reporting(),
        "time_how": _("Drag over the bars to set the dates; a double click clears them."),
        "time_table": _("Incidents along time"), "time_when": _("When"),
        "time_incidents": _("Incidents"), "time_peak": _("Most: {when}, {n}"),
        "time_nothing": _("Nothing to show along time."),
        "time_period": ngettext("statement about a period", "statements about periods", 1),
    }


def _dates() -> dict[str, str]:
    return {
        "time_since": _("First day"), "time_until": _("Last day"),
        "time_move": _("Move both dates"), "time_open": _("open"),
        "time_clear": _("Clear dates"), "time_all": _("All dates"),
        "time_from": _("Since {day}"), "time_to": _("Until {day}"),
        "time_colon": pair("", "").rstrip(),
    }


def _both(name: str, phrase: Callable[[int], str]) -> dict[str, str]:
    """Give the two forms of a phrase between which the browser chooses."""
    return {f"{name}_one": phrase(1), f"{name}_many": phrase(2)}


def _counts() -> dict[str, str]:
    return {
        **_both("time_n", lambda n: ngettext("{n} incident", "{n} incidents", n)),
        **_both("time_possible", lambda n: ngettext("{n} more possibly in range",
                                                    "{n} more possibly in range", n)),
        **_both("time_silent", lambda n: ngettext(
            "{n} without a figure from these speakers (hollow)",
            "{n} without a figure from these speakers (hollow)", n)),
        **_both("time_undated", lambda n: ngettext(
            "{n} without a date, not in the bars", "{n} without a date, not in the bars", n)),
        **_both("time_spread", lambda n: ngettext(
            "{n} incident dated only to a longer period is spread evenly over it (hatched or "
            "paler).", "{n} incidents dated only to a longer period are spread evenly over it "
            "(hatched or paler).", n)),
        **_both("time_lines", lambda n: ngettext(
            "The line below the bars is a statement about a period, not counted.",
            "The lines below the bars are statements about periods, not counted.", n)),
        "time_tip_spread": _("{n} of it by shares of longer periods"),
    }


def _play() -> dict[str, str]:
    return {
        "time_play_bar": _("Play through time"), "time_play": _("Play"), "time_pause": _("Pause"),
        "time_back": _("Step back"), "time_on": _("Step on"),
        "time_window": _("Window"), "time_window_week": _("1 week"),
        "time_window_month": _("1 month"), "time_window_quarter": _("3 months"),
        "time_window_year": _("1 year"),
        "time_speed": _("Speed"), "time_speed_slow": _("a month a second"),
        "time_speed_medium": _("3 months a second"), "time_speed_fast": _("a year a second"),
        "time_keep": _("Use as dates"), "time_end": _("Back to the filter’s dates"),
    }
