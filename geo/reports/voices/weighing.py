"""The words by which a speech act is judged: what is said, with the question or the sentence on which it leans."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from geo.builtin import builtin_actors
from geo.reports.model import ActorMention, Span
from geo.reports.voices.cues import Act
from geo.reports.voices.harm import HARM
from geo.reports.voices.reading import Reading
from geo.reports.voices.talk import Speech

_FEW = 4  # words
_OF_WHAT = re.compile(r"\b(?:of|d'|de|for)\s+(?:having|avoir|\w+ing|\w+er|\w+ir)\b")
_FIGURE = re.compile(  # "seven", "a douze le nombre"
    r"(?:(?:about|around|some|at least|at most|only|no more than|more than|over|nearly|up to|a|au moins|environ|pres de|plus de|quelque|jusqu'a|pas moins de|seulement|one|une?) )*"
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|"
    r"deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|(?:douz|quinz|vingt|trent|quarant|cinquant|soixant)aine)(?:[ -](?:et )?[a-z]{2,9})?"
)
_THEM = re.compile(r"(?:them|him|it|eux|the same|les memes)\b|(?:sa|son|leurs?|its|their|his) (?:main|marque|oeuvre|œuvre|signature|griffe|patte|empreinte|mode operatoire|hand|work|mark|handiwork|methods?)\b")  # who was told of before
_POINTS = re.compile(
    r"\b(?:signature|marque|patte|griffe|oeuvre|œuvre|work of|handiwork|hallmark|c'est|ce sont|c'etai\w+|ce n'\w+|il s'agi\w+|it was|they were|these were|recogni[sz]ed|reconnu\w*|coupables?|guilty|responsables?|responsible|to blame)\b"
)
_AMONG = re.compile(r"\W*(?:parmi (?:eux|elles|les (?:morts|tues|victimes|blesses))|among (?:them|the (?:dead|victims|wounded)))\b")
_COUNTS = re.compile(
    r"(?:circulat|compil|drew|drawn|shar|sent|post|handed|diffus|transm|dress|partag|fai[ts]|remi|etabl|communiqu)[^.;]* (?:list|register|roll|liste)$|(?:puts?|placed|putting) (?:the|its)|(?:(?:a |ont |avait |avaient )?(?:donne|avance|livre|fourni)(?:nt)?$)|(?:publi\w+|donn\w+) (?:une liste|la liste|les noms)|names?d? |g[ai]ves?\b|gave\b|en (?:denombr|compt|recens)|counted|tallied|correct|revis|updat|corrig|rectifi|actualis|ramen|raise|lower|listed|published (?:a |the )?list|(?:a|ont) publie une liste"
)


def _begun(speech: Speech, low: str, reading: Reading) -> str:
    """Give the words that tell whether it is an inquiry that is opened or closed."""
    sentence = reading.reads[speech.at].sentence
    ahead = reading.low[max(sentence.start, speech.cue[0] - RECENT) : speech.cue[0]]
    if speech.act is Act.OPEN and _STRIKE.search(ahead) and not _INTO.search(ahead):
        return ""  # "the investigation … the air strike carried out by"
    if speech.act is Act.OPEN and any(s.start >= speech.cue[1] for s in speech.speakers):
        return reading.low[slice(*sentence.span)]  # "an inquiry was ordered by the governor"
    if _BEEN.search(reading.low[sentence.start : speech.cue[0]]):
        return reading.low[slice(*sentence.span)]  # "le procureur a été saisi"
    if speech.content[0] < speech.cue[0] < speech.content[1]:
        low = reading.low[speech.cue[1] : speech.content[1]].strip(" ,")  # "a ouvert, de son côté, sa propre enquête"
    if len(low.split()) < _FEW:
        low = reading.low[speech.cue[1] : sentence.end].strip()
    opens = speech.act is Act.OPEN  # "dispatched a team"
    return f"{reading.low[slice(*speech.cue)]} {low}" if opens else low


_CLAUSE = re.compile(r"(?:^|[,;:.] )([^,;:.]{6,160}), (?:ce que|ce qu'|which|something) ?[^,;:.]{2,60}$")
RECENT = 90  # characters before a verb
_INTO = re.compile(r"\b(?:inquir(?:y|ies)|enquir(?:y|ies)|investigations?|probes?|commissions?|enquetes?|missions?|informations? judiciaires?)(?: [\w']+){0,2}? (?:(?:into|on|of|about|sur|de|des|du)\b|d')(?: ?[\w'-]+){1,9} ?$")
_STRIKE = re.compile(r"\b(?:strikes?|airstrikes?|attacks?|operations?|raids?|bombings?|assaults?|ambush(?:es)?|killings?|frappes?|attaques?|assauts?|embuscades?|tueries?|bombardements?)(?: \w+)?(?: (?:was|were|had been|has been|a ete|ont ete|avait ete|avaient ete))? $")
_BEEN = re.compile(r"\b(?:ete|est|sont) (?:\w+ )?$")


def weighed(speech: Speech, low: str, reading: Reading, actors: Sequence[ActorMention]) -> str:
    """Give the words by which an act is judged; "blamed the army" leans on the sentence around it."""
    if speech.act in (Act.OPEN, Act.CLOSE):
        return _begun(speech, low, reading)
    if speech.act in (Act.SAY, Act.CONFIRM) and len(low.split()) <= _FEW + 2:
        low = f"{low} {_asked_before(speech, reading)}"
    bare = speech.act in (Act.SAY, Act.ACCORDING) and (_FIGURE.fullmatch(low.strip(" .,»")) or _of_the_counted(speech, low, reading))
    if bare or (speech.act is Act.SAY and _COUNTS.match(reading.low[slice(*speech.cue)])):
        return f"{low} toll"
    if speech.act in (Act.SAY, Act.ACCORDING) and (_POINTS.search(low) or len(low.split()) < _FEW) and not HARM.search(low):
        arms = any(armed(a.actor_id) for a in between(actors, speech.content))
        return f"{low} attack" if arms else low
    ahead = _CLAUSE.search(reading.low[reading.reads[speech.at].sentence.start : speech.cue[0]]) if speech.act is Act.DENY else None
    if ahead:
        return ahead[1]  # ", which some dispute"
    if speech.act is Act.BRAND:
        return f"{reading.low[slice(*speech.cue)]} {low}"
    return _named(speech, low, reading, actors) if speech.act is Act.NAME else low


def _of_the_counted(speech: Speech, low: str, reading: Reading) -> bool:
    """Tell whether the words are of those whom the sentence before counts: "Among them were two girls"."""
    return _AMONG.match(low) is not None and speech.at > 0 and HARM.search(reading.low, *reading.reads[speech.at - 1].sentence.span) is not None


def _named(speech: Speech, low: str, reading: Reading, actors: Sequence[ActorMention]) -> str:
    """Give the words by which an accusation is judged: "blamed them" is of who was told of before."""
    if _THEM.match(low) and not _OF_WHAT.search(low) and speech.at and between(actors, reading.reads[speech.at - 1].sentence.span):
        return f"{low} attack"
    rest = reading.low[slice(*reading.reads[speech.at].sentence.span)]
    if not low.strip(" .,;:") or (low == reading.low[slice(*speech.cue)] and speech.speakers):
        return f"{low} attack"  # "The movement accuses."
    if HARM.search(low) or _OF_WHAT.search(low):
        return low
    arms = any(armed(a.actor_id) or a.actor_id == "unidentified-armed-men" for a in between(actors, speech.content))
    return (
        f"{low} {rest} attack" if arms else f"{low} {rest}" if not _OF_WHAT.search(rest) else low
    )


def _asked_before(speech: Speech, reading: Reading) -> str:
    """Give the question to which a few words answer: "How many died? … Twelve, the governor objects"."""
    near = reading.reads[max(0, speech.at - _QUESTION) : speech.at]
    asked = [reading.low[slice(*r.sentence.span)] for r in near]
    return next((q for q in reversed(asked) if q.rstrip(' »"').endswith("?")), "")


_QUESTION = 3  # sentences back to which an answer reaches


def between(actors: Sequence[ActorMention], span: Span) -> Sequence[ActorMention]:
    """Give the mentions that begin in a span; they stand in reading order."""
    first = bisect_left(actors, span[0], key=_place)
    return actors[first : bisect_left(actors, span[1], lo=first, key=_place)]


def _place(actor: ActorMention) -> int:
    return actor.span[0]


def armed(actor_id: str) -> bool:
    """Tell whether an actor bears arms: a party, but no government."""
    actor = builtin_actors().get(actor_id)
    return actor.is_party and actor_id != "mali-government"
