"""Commands that are imported when they are asked for: most runs need one of two dozen."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import click


class Commands(click.Group):
    """A group whose commands are named as ``module:function`` until somebody wants them."""

    def __init__(self, *, places: Mapping[str, str], **options: Any) -> None:  # noqa: ANN401
        """Take the places by the commands' names, beside what every group takes."""
        super().__init__(**options)
        self.places = dict(places)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Give the names, sorted."""
        return sorted({*self.places, *super().list_commands(ctx)})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command; None where there is none of that name."""
        if cmd_name not in self.places:
            return super().get_command(ctx, cmd_name)
        module, _, name = self.places[cmd_name].partition(":")
        found = getattr(import_module(module), name)
        return found if isinstance(found, click.Command) else None
