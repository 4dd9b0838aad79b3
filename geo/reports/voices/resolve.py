"""Whom a description means here: by the day of the report, and by what else the report names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from geo.builtin import builtin_actors
from geo.model.vocabulary import SpeakerClass
from geo.reports.voices.lexicon import (
    AID,
    CIVIC,
    COMMENT,
    CSP,
    GROUP,
    MILITIA,
    NGO,
    OURS,
    PEOPLE,
    PRESS,
    RUSSIANS,
    SEPARATIST,
    UNKNOWN,
)
from geo.reports.voices.mentions import Found
from geo.reports.voices.persons import PRIVATE

_REMEMBERED = 60  # mentions back to which "the group" can point
_SEPARATISTS = ("fla", "csp-dpa", "csp-psd", "cma", "mnla", "hcua")
_ERAS = (
    (date(2024, 11, 30), "fla"),
    (date(2024, 5, 2), "csp-dpa"),
    (date(2021, 5, 6), "csp-psd"),
    (date(2014, 6, 10), "cma"),
    (date(2011, 10, 16), "mnla"),
)
GROUPS = frozenset(
    {SpeakerClass.ARMED_GROUP, SpeakerClass.NGO_INTERNATIONAL, SpeakerClass.CIVIL_SOCIETY_LOCAL}
)
NGOS = frozenset(
    {SpeakerClass.NGO_INTERNATIONAL, SpeakerClass.CIVIL_SOCIETY_LOCAL, SpeakerClass.UN}
)
UNNAMED = frozenset(
    {
        "local-civil-sources",
        "local-humanitarian-source",
        "unidentified-armed-men",
        "foreign-military-personnel",
    }
)
HUMANS = frozenset(
    {
        "witnesses",
        "relatives-of-victims",
        "local-officials",
        "local-civil-sources",
        "security-sources",
        "fama-chief-of-staff",
        "un-human-rights-chief",
        "kel-ansar-leader",
        "local-humanitarian-source",
        "mali-government",
        COMMENT,
        PEOPLE,
        PRIVATE,
    }
)


_ARMY = frozenset({"fama", "fama-general-staff", "fama-chief-of-staff", "mali-government", "dirpa"})


@dataclass
class Context:
    """What a report names, and the day on which it was published."""

    published_on: date | None
    publisher: str = ""
    named: Counter[str] = field(default_factory=Counter)
    history: list[str] = field(default_factory=list)

    def resolve(self, found: Iterable[Found]) -> None:
        """Replace descriptions by actors, in reading order."""
        for f in found:
            f.actor_id = self.actor(f.actor_id)
            if f.actor_id and f.actor_id[0] not in "*@":
                self.history.append(f.actor_id)
        del self.history[:-_REMEMBERED]

    def actor(self, actor_id: str) -> str:
        """Give whom a description means; a plain actor stays what he is."""
        if actor_id == CSP:
            return "csp-dpa" if self._after(date(2024, 5, 2)) else "csp-psd"
        if actor_id == AID:
            return "icrc" if self.named["icrc"] else "local-humanitarian-source"
        if actor_id in (GROUP, NGO):
            return self._last(GROUPS if actor_id == GROUP else NGOS)
        if actor_id == "dogon-militia" and self.named["dan-na-ambassagou"]:
            return "dan-na-ambassagou"  # the one that the report names
        meant = {
            SEPARATIST: self._separatist,
            RUSSIANS: self._russians,
            CIVIC: self._civic,
            MILITIA: self._militia,
            OURS: self._ours,
            PRESS: self._press,
        }
        return meant[actor_id]() if actor_id in meant else actor_id

    def _militia(self) -> str:
        known = builtin_actors()
        return next(
            (i for i in reversed(self.history) if "self_defence" in known.get(i).classes),
            "self-defence-unspecified",
        )

    def _ours(self) -> str:
        """Give the publisher where it looks into abuses itself; newspapers only listen."""
        speaks = builtin_actors().get(self.publisher).speaker_class if self.publisher else None
        return self.publisher if speaks in NGOS else COMMENT

    def _press(self) -> str:
        """Give whose information office is meant: the army's has a name of its own."""
        bodies = (i for i in reversed(self.history) if i in _ARMY or i not in HUMANS)
        last = next(bodies, "")
        return "dirpa" if last in _ARMY else last or UNKNOWN

    def _civic(self) -> str:
        named = self._named_among(("kal-akal", "cd-dpa", "tabital-pulaaku", "amdh", "cndh"))
        return named or UNKNOWN

    def _named_among(self, ids: tuple[str, ...]) -> str:
        named = [i for i in ids if self.named[i]]
        return max(named, key=lambda i: self.named[i]) if named else ""

    def _separatist(self) -> str:
        day = self.published_on
        era = next((i for since, i in _ERAS if day and day >= since), "")
        if era in ("fla", "csp-dpa"):  # the others had become part of it
            return era
        return self._named_among(_SEPARATISTS) or era

    def _after(self, day: date) -> bool:
        return self.published_on is not None and self.published_on >= day

    def _russians(self) -> str:
        return self._named_among(("wagner-group", "africa-corps")) or "russia-government"

    def _last(self, classes: frozenset[SpeakerClass]) -> str:
        known = builtin_actors()
        return next(
            (
                i
                for i in reversed(self.history)
                if known.get(i).speaker_class in classes and i not in UNNAMED
            ),
            "",
        )


def count_names(found: Iterable[Found], context: Context) -> None:
    """Count the actors that a report names, so that its descriptions can be told."""
    for f in found:
        if f.actor_id == CSP:
            f.actor_id = context.actor(CSP)
        if f.actor_id and f.actor_id[0] not in "*@":
            context.named[f.actor_id] += 1
