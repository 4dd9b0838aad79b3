"""The claims about one story, without what the same side or a newsroom only says again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from geo.builtin import builtin_actors
from geo.model.vocabulary import ASSERTING, Prop, SpeakerClass, Stance
from geo.reports.model import ReportClaim
from geo.reports.voices.resolve import HUMANS

NO_WORD = frozenset({"no_comment", "inquiry_called_for"})
_ARMY_STAFFS = frozenset({"fama-general-staff", "dirpa"})
_GO_BETWEEN = re.compile(  # a newsroom that was told: "sources jointes par RFI"
    r"\b(?:jointe?s?|contact\w+|interrog\w+|recoup\w+|sollicit\w+|consult\w+|rencontr\w+|seen|"
    r"reached|interviewed|obtained|citing|quoting|citant|aupr[èe]s|r[ée]v[ée]l\w+|revealed)\b")


def said_once(found: tuple[ReportClaim, ...], text: str) -> tuple[ReportClaim, ...]:
    """Give the claims without those that only repeat or pass on another."""
    return _once_each(_without_media(_without_whole(_told_first(found)), text))


def _without_whole(found: tuple[ReportClaim, ...]) -> tuple[ReportClaim, ...]:
    """Leave out the army where its own staff says the same: that is one statement."""
    staffs = {(c.stance, c.prop, c.value) for c in found if c.actor_id in _ARMY_STAFFS}
    return tuple(c for c in found if c.actor_id != "fama"
                 or (c.stance, c.prop, c.value) not in staffs)


def _told_first(found: tuple[ReportClaim, ...]) -> tuple[ReportClaim, ...]:
    """Let who "confirms" what he told before himself go on alleging it."""
    return tuple(replace(c, stance=Stance.ALLEGES) if _tells_first(c, found) else c for c in found)


def _tells_first(claim: ReportClaim, found: Sequence[ReportClaim]) -> bool:
    if claim.stance is not Stance.CORROBORATES or claim.prop is not Prop.EVENT:
        return False
    return claim.span is not None and any(
        c.speaker == claim.speaker and c.stance is Stance.ALLEGES
        and c.prop is Prop.PERPETRATOR and c.span is not None
        and c.span[0] < claim.span[0] for c in found)


def _once_each(found: tuple[ReportClaim, ...]) -> tuple[ReportClaim, ...]:
    """Leave out where a body says again, in another stance, what it said first itself."""
    return tuple(c for c in found if not any(_says_again(c, d) for d in found))


def _says_again(later: ReportClaim, first: ReportClaim) -> bool:
    """Tell whether a body alleges what it corroborated or owned, or the other way round."""
    same = later.actor_id and later.actor_id == first.actor_id and later.prop is first.prop
    if not same or later is first or not later.span or not first.span:
        return False
    if later.actor_id in HUMANS or first.span[0] > later.span[0]:
        return False  # people are several
    owns = first.stance is Stance.ACKNOWLEDGES and later.stance is Stance.ALLEGES
    owns = owns and later.span != first.span
    if owns:
        known = builtin_actors().get(later.actor_id)
        return later.prop is Prop.EVENT and known.speaker_class is SpeakerClass.ARMED_GROUP
    return {later.stance, first.stance} == {Stance.ALLEGES, Stance.CORROBORATES}


def _without_media(found: tuple[ReportClaim, ...], text: str) -> tuple[ReportClaim, ...]:
    """Leave out a newsroom that only passes on where those whom it heard speak for themselves."""
    known = builtin_actors()
    passing = [c for c in found if c.stance is Stance.REPORTS and c.value not in NO_WORD
               and known.get(c.actor_id).speaker_class is SpeakerClass.MEDIA
               and c.span and (_GO_BETWEEN.search(text[max(0, c.span[0] - 60):c.span[1] + 60])
                               or _quotes_another(c, found))]
    others = any(c.stance in ASSERTING and c.value not in NO_WORD for c in found
                 if c not in passing)
    return tuple(c for c in found if c not in passing) if passing and others else found


def _quotes_another(claim: ReportClaim, found: Sequence[ReportClaim]) -> bool:
    """Tell whether what a newsroom says is what another says in it: "AFP said the UN added …"."""
    return claim.content is not None and any(
        c.span is not None and c.actor_id != claim.actor_id
        and claim.content[0] <= c.span[0] < claim.content[1] for c in found)
