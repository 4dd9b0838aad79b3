"""The actors that a report names or describes, and what its words make of them."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from geo.builtin import builtin_actors
from geo.reports.model import ActorMention, ActorRole, Report
from geo.reports.voices.lexicon import COMMENT, PEOPLE, PRONOUNS
from geo.reports.voices.mentions import PLACE, Found
from geo.reports.voices.persons import PRIVATE
from geo.reports.voices.reading import Reading, read
from geo.reports.voices.roles import acts, roles_of
from geo.reports.voices.speeches import speeches


def find_actors(report: Report) -> tuple[ActorMention, ...]:
    """Find every mention of an actor, in reading order, with its role."""
    reading = read(report)
    speaking = {(f.start, f.end) for s in speeches(report) for f in s.speakers}
    mentions = []
    for one in reading.reads:
        roles = roles_of(one, reading.low)
        for i, f in enumerate(one.found):
            speaks = (f.start, f.end) in speaking and roles[i] is not ActorRole.ACCUSED
            role = ActorRole.SPEAKER if speaks else roles[i]
            if _told(f, role):
                actor_id = "" if f.actor_id[:1] in "*@" else f.actor_id
                mentions.append(
                    ActorMention((f.start, f.end), report.text[f.start : f.end], actor_id, role)
                )
    mentions = sorted([*mentions, *_their_men(mentions, reading)], key=lambda m: m.span)
    return tuple(_named_before(mentions, reading.low))


def _their_men(mentions: list[ActorMention], reading: Reading) -> Iterator[ActorMention]:
    """Yield "its fighters" where they did harm, as the side that was named last."""
    for one in reading.reads:
        start, end = one.sentence.span
        for m in _MEN.finditer(reading.low, start, end):
            last = next((a for a in reversed(mentions) if a.span[0] < m.start() and _is_side(a)), None)
            near = last is not None and m.start() - last.span[1] < _NEAR
            if last and near and acts(m, last.actor_id, one, reading.low):
                yield ActorMention(m.span(), reading.report.text[m.start() : m.end()], last.actor_id, ActorRole.ACCUSED)


def _is_side(a: ActorMention) -> bool:
    known = builtin_actors().get(a.actor_id)
    return known.is_party and a.role is not ActorRole.VICTIM and a.actor_id not in (_ANYBODY, "mali-government")


_MEN = re.compile(r"\b(?:its|their|ses|leurs)\s+(?:own\s+|propres\s+)?(?:fighters|men|gunmen|militants|elements|members|soldiers|militiamen|combatants|combattants|hommes|miliciens|soldats|jihadists|troops|patrols?|patrouilles?)\b")


def _named_before(mentions: list[ActorMention], low: str) -> list[ActorMention]:
    """Let "the attackers" be the group that was accused just before them, where it is one."""
    found: list[ActorMention] = []
    for m in mentions:
        named = _accused_before(m, found, low) if m.actor_id == _ANYBODY else ""
        found.append(replace(m, actor_id=named) if named else m)
    return found


def _accused_before(m: ActorMention, found: list[ActorMention], low: str) -> str:
    if m.role is not ActorRole.ACCUSED or not _DEFINITE.search(low[: m.span[0]][-8:] + m.text):
        return ""
    if _SAME.match(low[m.span[0] : m.span[1]]):
        return next((a.actor_id for a in reversed(found) if _is_named(a)), "")
    near = [
        a for a in found[-_BACK:] if a.role is ActorRole.ACCUSED and m.span[0] - a.span[0] < _NEAR
        and low.count("\n", a.span[0], m.span[0]) <= _PARAGRAPHS
    ]
    groups = {a.actor_id for a in near if a.actor_id not in ("", _ANYBODY)}
    return groups.pop() if len(groups) == 1 else ""


def _is_named(a: ActorMention) -> bool:
    return a.role is ActorRole.ACCUSED and a.actor_id not in ("", _ANYBODY)


_SAME = re.compile(r"(?:the |this |that |these |those |la |cette |ce |une |le |du |au |les |ces |aux |des )*(?:same|memes?)\b")
_ANYBODY = "unidentified-armed-men"
_BACK, _NEAR, _PARAGRAPHS = 12, 600, 2  # mentions, characters, line ends
_DEFINITE = re.compile(r"(?:^|[^a-z])(?:the|these|le|du|au|aux|des|les|ces|leurs)\s+(?i:same|m[eê]mes?|attackers|assailants|gunmen|assaillants|attaquants|agresseurs|tireurs|ravisseurs|bandits)")


def _told(f: Found, role: ActorRole) -> bool:
    """Tell whether a mention is one: a country's name only where it acts or speaks."""
    if f.actor_id in (COMMENT, PEOPLE, PRIVATE) or f.actor_id in PRONOUNS or f.actor_id[:1] == "@":
        return False
    return f.marker != PLACE or role in (ActorRole.SPEAKER, ActorRole.ACCUSED)
