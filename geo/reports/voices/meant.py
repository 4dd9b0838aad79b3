"""Whom a mention at a verb means: a pronoun, "the group", "the spokesman of …", two who speak together."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from geo.reports.voices.clauses import governed
from geo.reports.voices.kinds import HUMAN
from geo.reports.voices.lexicon import BOTH, COMMENT, GROUP, HE, IL, NGO, PRONOUNS, SPEAKER, UNKNOWN
from geo.reports.voices.mentions import PLACE, Found
from geo.reports.voices.openers import opens
from geo.reports.voices.pointed import by_office, fitting, last_named, same_sources
from geo.reports.voices.reading import Read, Reading
from geo.reports.voices.resolve import HUMANS
from geo.reports.voices.talk import Talk
from geo.reports.voices.together import HYPHENS, together
from geo.reports.voices.unnamed import opener


def of_whom(f: Found, read: Read, reading: Reading) -> Found | None:
    """Give whose spokesman, statement or report is meant: "le communiqué du chef d'état-major", "a report by the mission"."""
    if f.marker != SPEAKER:
        return None
    after = next((g for g in read.found if g.first >= f.last), None)
    if after is None or after.actor_id[:1] in ("", "*", "@") or after.marker == PLACE:
        return None
    return after if _OF.fullmatch(reading.low, f.end, after.start) else None


_OF = re.compile(  # what parts a statement from who made it
    r"(?: (?:adjointe?|conjoint|publie|diffuse|signe|lu|date|issued|released|published|signed|read|put out|posted|joint|general|officiel|final|hebdomadaire)e?s?(?: (?:on |le |ce |hier |yesterday )?\w+)?)?"
    r" (?:of|from|by|for|du|de|des|d'|par) ?(?:the |la |l'|le |les |its |son |sa )?(?:[\w-]+ (?:general |adjoint |national |militaire )?(?:of |de |du |des |d')?)?(?:the |la |l'|le |les )?"
)


def _of_body(f: Found, read: Read, reading: Reading) -> Found | None:
    """Give the body for which "the leader of the confederation" speaks; an unknown one where no table knows it."""
    body = of_whom(f, read, reading)
    if body or f.marker != SPEAKER or not _of_somebody(f, read):
        return body
    near = next((g for g in read.found if f.last < g.first <= f.last + _CLOSE and g.actor_id[:1] not in ("", "*", "@") and g.marker != PLACE), None)
    return near or Found(f.first, f.last, f.start, f.end, UNKNOWN, f.at)


def resolved(chosen: list[Found], read: Read, reading: Reading, talk: Talk) -> list[Found]:
    """Give the speakers for a mention: whom it points to, for whom he speaks, who is named with him."""
    body = _of_body(chosen[0], read, reading) if chosen else None
    if body:
        return [body]
    pointing = bool(chosen) and chosen[0].actor_id[:1] == "@"
    head = next(iter([*_AS_FOR.finditer(reading.low, read.sentence.start, chosen[0].start)][::-1]), None) if pointing else None
    inside = []
    if head:  # "As for the military authorities, they …": they and nobody else
        inside = [f for f in read.found if head.start(1) <= f.start < head.end(1) and f.actor_id[:1] not in ("", "@") and f.marker != PLACE]
    if inside:
        return inside[:1]
    if chosen and chosen[0].actor_id[:1] == "@":
        plain = last_named(chosen[0], read, reading) or _ahead(chosen[0], read, reading)
        if plain:
            return plain
        return opener(chosen[0], read) or _called_by(chosen[0], read) or _stranger_ahead(chosen[0], read, reading) or same_sources(chosen[0], read, talk) or fitting(chosen[0], read, talk) or by_office(chosen[0], read) or pointed_at(chosen, talk, read)
    if chosen and chosen[0].marker in (GROUP, NGO):
        return _mission(chosen[0], read) or _coalition(chosen[0], read, reading) or _beside(chosen[0], read, reading) or _owner(chosen[0], read, talk) or _unknown_body(chosen[0], read, talk) or talk.grouped(chosen[0].marker) or (chosen if chosen[0].actor_id else _of_the_body(chosen[0], read, talk) or chosen)
    return together(chosen, read, reading)


def _mission(f: Found, read: Read) -> list[Found]:
    """Give the peacekeepers as "the mission" where the UN or they were named: it is the one in the country."""
    own = f.actor_id in ("un", "minusma") and f.marker == NGO and read.words.low[f.last - 1] == "mission"
    return [replace(f, actor_id="minusma")] if own else []


def _coalition(f: Found, read: Read, reading: Reading) -> list[Found]:
    """Give those who were named as a coalition before: "la coalition A-B … La coalition"."""
    if "coalition" not in read.words.low[f.first : f.last]:
        return []
    for r in reversed([r for r in reading.reads if r.sentence.start < read.sentence.start]):
        named = [g for g in r.found if g.actor_id[:1] not in ("", "*", "@") and g.marker != PLACE]
        for a, b in pairwise(named):
            if reading.low[a.end : b.start].strip() in HYPHENS and _COALITION.search(reading.low, r.sentence.start, a.start):
                return [a, b]
    return []


_COALITION = re.compile(r"\bcoalition (?:locale |local )?(?:d[eu]s? |of )?(?:la |l'|the )?$")


def _beside(f: Found, read: Read, reading: Reading) -> list[Found]:
    """Give the body that heads the sentence as whose leaders are meant: "On the militia's side, some of its leaders"."""
    head = _SIDE_OF.match(reading.low, read.sentence.start)
    if head is None or _ITS.isdisjoint(read.words.low[f.first : f.last]):
        return []
    body = next((g for g in read.found if g.last <= f.first and g.end > head.end()), None)
    return [body] if body and body.actor_id[:1] not in ("", "*", "@") and body.marker != PLACE and body.actor_id not in HUMANS else []


_SIDE_OF = re.compile(r"(?:du cote d|chez|au sein d|quant a|pour|on|within|inside|as for|for) ?(?:e|es|u|ux)?\b")
_ITS = frozenset({"ses", "son", "sa", "its", "their"})


def _unknown_body(f: Found, read: Read, talk: Talk) -> list[Found]:
    """Give the body that no table knows and that spoke last as "the organisation"."""
    own = f.marker == GROUP and not _ORGANISATION.isdisjoint(read.words.low[f.first : f.last])
    longer = read.words.low[f.last : f.last + 1] in _OF_WHAT  # "the Association for …" is one of its own
    last = talk.last[:1] if (own or f.marker == NGO) and not longer else []
    return last if last and (last[0].actor_id == UNKNOWN or (last[0].actor_id == "local-humanitarian-source" and last[0].marker == UNKNOWN)) and not last[0].person else []


_OF_WHAT = (("for",), ("of",), ("pour",), ("de",), ("des",), ("du",), ("d",))
_ORGANISATION = frozenset({"organisation", "organization", "association"})


def _owner(f: Found, read: Read, talk: Talk) -> list[Found]:
    """Give the body that spoke in the sentence before as whose spokesman is meant: "Mali's army said … Its spokesman"."""
    here = [g for g in talk.last[:1] if g.at == f.at and g.last <= f.first and g.actor_id not in HUMANS - {COMMENT} and not g.person]
    if here and read.words.low[f.first] in ("its", "son", "sa"):
        return [replace(here[0], first=f.first, last=f.last, start=f.start, end=f.end, told=here[0].told or (here[0].start, here[0].end))]  # "the Union condemned the attack, its spokesman said"
    body = talk.opened[:1] if read.words.low[f.first] in ("its", "son", "sa") else []
    return body if body and body[0].actor_id not in HUMANS and body[0] in talk.last else []


def _ahead(f: Found, read: Read, reading: Reading) -> list[Found]:
    """Give whom a pronoun means that comes before him: "S'il admet le tir, le groupe …", "While it denies …, JNIM"."""
    if f.actor_id not in PRONOUNS or f.first > _EARLY or not _SUBORDINATE.match(reading.low, read.sentence.start):
        return []
    ahead = main_subject(read, f.end, reading)
    return [ahead] if ahead else []


def main_subject(read: Read, at: int, reading: Reading) -> Found | None:
    """Give who stands right behind the next comma: the subject of the main clause."""
    comma = reading.low.find(", ", at, read.sentence.end)
    return next((f for f in read.found if comma > 0 and 0 <= f.start - comma - 2 < _ARTICLE and f.actor_id[:1] not in ("", "@") and f.marker != PLACE), None)


_EARLY, _ARTICLE = 3, 6  # words before a pronoun, characters of an article
def _called_by(f: Found, read: Read) -> list[Found]:
    """Give the subject as whom "it" in "what it called a base" means."""
    if f.actor_id not in PRONOUNS or read.words.low[f.first - 1 : f.first] != ("what",):
        return []
    named = [g for g in read.found if g.last < f.first and g.actor_id[:1] not in ("", "*", "@") and g.marker != PLACE and not governed(read, g, read.sentence.start)]
    return named[-1:]


def _stranger_ahead(f: Found, read: Read, reading: Reading) -> list[Found]:
    """Give the stranger who opens the sentence as whom "he" in it means: "The chief of X supports him: he swears"."""
    if f.actor_id not in (HE, IL):
        return []
    return [g for g in opens(read, reading) if g.last <= f.first and (f.actor_id == IL or g.marker == HUMAN or g.actor_id in HUMANS)]


_SUBORDINATE = re.compile(r"\W*(?:s'|si |bien qu|quoiqu|meme s|lorsqu|tandis qu|alors qu|apres qu|while |though |although |if |even (?:if|though) |when |as )")


def _of_the_body(f: Found, read: Read, talk: Talk) -> list[Found]:
    """Give the body whose spokesman is meant by "its spokesman", where no group has spoken."""
    if read.words.low[f.first] not in ("its", "son"):
        return []
    return talk.body[:1] or [g for g in read.found if g.last <= f.first and g.actor_id[:1] not in ("", "*", "@") and g.marker != PLACE and g.actor_id not in HUMANS][:1]


_AS_FOR = re.compile(r"(?<![\w,] )\b(?:as (?:for|to)|quant (?:a|aux?)) ([^,;:.]{3,70}),")
_CLOSE = 3  # words between "the spokesman" and for whom he speaks
_HEADS = frozenset({"leader", "chief", "head", "representative", "spokesman", "spokesperson", "spokeswoman", "parole", "representant", "dirigeant", "chef"})


def _of_somebody(f: Found, read: Read) -> bool:
    """Tell whether "the leader" is one who is named here: "the leader of the confederation"."""
    words = read.words
    return (
        f.last + 1 < len(words)
        and words.joined[f.last]
        and words.low[f.last] in ("of", "de", "du", "des", "d")
        and words.low[f.last - 1] in _HEADS
    )


def pointed_at(chosen: list[Found], talk: Talk, read: Read) -> list[Found]:
    """Give whom a pronoun means by who has spoken so far."""
    if not chosen:
        return []
    if chosen[0].actor_id == BOTH and not _BODIES.isdisjoint(read.words.low[chosen[0].first : chosen[0].last]):
        return [f for f in talk.recent if f.actor_id not in HUMANS and f.actor_id[:1] not in ("", "@")][-2:]
    return talk.meant(chosen[0].actor_id)


_BODIES = frozenset({"organisations", "organizations", "groups", "movements", "groupes", "mouvements"})
