"""What the fold needs beside the claims: who the sources and actors are, where places lie."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache

from geo.builtin import builtin_actors, builtin_sources
from geo.gazetteer.locate import locate
from geo.model.actor import Actors
from geo.model.claim import Source
from geo.model.incident import Where


@dataclass(frozen=True)
class Context:
    """Sources and actors by id, and the gazetteer that turns a place reference into a Where."""

    actors: Actors = field(default_factory=Actors)
    sources: Mapping[str, Source] = field(default_factory=dict)
    locate: Callable[[str], Where] = locate

    def source(self, source_id: str) -> Source:
        """Give a source; an unknown one has only its id."""
        return self.sources.get(source_id) or Source(source_id, source_id, "")


@cache
def builtin_context() -> Context:
    """Give the context of the built-in tables."""
    return Context(builtin_actors(), builtin_sources())
