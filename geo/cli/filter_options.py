"""The filter as command-line options, named like the URL parameters."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

from geo.filters import IncidentFilter
from geo.filters.params import MANY, ORDER
from geo.i18n import N_, _

_HELP = {
    "vintage": N_("frame of regions and cercles: 2015, 2016 or 2023"),
    "since": N_("first day, YYYY-MM-DD"), "until": N_("last day, YYYY-MM-DD"),
    "asof": N_("only what had been said by this day"),
    "role": N_("role in which --actor is looked for: perpetrator, speaker or any"),
    "actor": N_("actor by id, name or class"), "match": N_("any or all of the actors"),
    "adm1": N_("region by id or name"), "adm2": N_("cercle by id or name"),
    "adm3": N_("commune by id or name"), "type": N_("event type"), "harm": N_("kind of harm"),
    "targeting": N_("who was hit"), "grade": N_("grade"),
    "response": N_("response of the accused, or none"), "source": N_("source by id or publisher"),
    "batch": N_("what an import brought, by its number in the log"),
    "precision": N_("coarsest place precision accepted"),
    "outside": N_("what lies outside Mali: with the rest, without it, or only it"),
    "killed": N_("at least this many killed, on the basis"),
    "basis": N_("low, best or high"), "q": N_("free text"),
}
_ALIASES = {"asof": ("--as-of",)}


def filter_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the filter's options; list options repeat."""
    for name in reversed(ORDER):
        many = name in MANY
        told = _(_HELP[name]) + (" " + _("(repeats)") if many else "")
        option = click.option(f"--{name}", *_ALIASES.get(name, ()), f"f_{name}", multiple=many,
                              help=told)
        command = option(command)
    return command


def chosen_filter(options: dict[str, Any]) -> IncidentFilter:
    """Take the filter out of a command's options.

    Raises click.UsageError (exit status 2) that tells every value it had to reject.
    """
    params: dict[str, list[str]] = {}
    for name in ORDER:
        given = options.pop(f"f_{name}")
        if given:
            params[name] = list(given) if name in MANY else [given]
    wanted, rejected = IncidentFilter.from_params(params)
    if rejected:
        raise click.UsageError("\n".join(f"--{r.param}: {r.reason}" for r in rejected))
    return wanted
