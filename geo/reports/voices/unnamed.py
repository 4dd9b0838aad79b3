"""Who speaks where no mention stands at his verb: "we", a stranger, a pronoun's person."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.builtin import builtin_actors
from geo.reports.voices.clauses import governed
from geo.reports.voices.cues import Act
from geo.reports.voices.lexicon import COMMENT, HE, IL, IT, PEOPLE, UNKNOWN
from geo.reports.voices.mentions import Found
from geo.reports.voices.persons import NOT_NAMES, PRIVATE
from geo.reports.voices.phrases import word_set
from geo.reports.voices.reading import Cue, Read, Reading
from geo.reports.voices.resolve import HUMANS, NGOS
from geo.reports.voices.strangers import stranger_behind
from geo.reports.voices.talk import SILENT, Talk
from geo.reports.voices.verbs import HELPERS, demanded


def orders(read: Read, cue: Cue, reading: Reading) -> bool:
    """Tell whether "told" gives an order: "told the women to walk away"."""
    if _DECREES.match(reading.low, cue.start):
        return True
    return read.words.low[cue.first] in ("told", "tell", "tells") and re.match(
        r"\s+(?:[\w'-]+\s+){0,4}?(?:not )?to\s+(?!afp|reuters|ap\b|rfi|the\b)\w+", reading.low[cue.end : cue.end + 80]
    ) is not None


_DECREES = re.compile(r"(?:(?:a |ont )?repond\w* (?:en \w+ant|par (?:des|les|la|une?))\b|respond\w* (?:by \w+ing|with)\b)|(?:declar\w+|announc\w+|decret\w+|annonc\w+) (?:an? |the |une? |la |le |l'|its |son |sa )?(?:[\w-]+ ){0,3}?(?:war\b|mourning|curfew|state of emergency|holiday|independence|ceasefire|truce|blockade|guerre|deuil|couvre-feu|etat d'urgence|treve|cessez-le-feu|independance)")


def ours(read: Read, cue: Cue, reading: Reading) -> Found | None:
    """Let "we" be a publisher that looks into abuses itself, outside of what others say."""
    i = cue.first - (read.words.low[cue.first] != "nous")  # "nous demandons" is one cue
    while i > 0 and (read.words.low[i] in HELPERS or read.words.low[i] in _BE or read.words.low[i].endswith("ly")):
        i -= 1
    publisher = reading.report.publisher_id
    if read.words.low[max(i, 0) : i + 2] in (("nous", "a"), ("nous", "ont"), ("nous", "avait")):  # we are told
        return None
    if i < 0 or read.words.low[i] not in ("we", "nous") or reading.quote_at(cue.start):
        return None
    if reading.author or not publisher:
        return reading.author
    if builtin_actors().get(publisher).speaker_class not in NGOS:
        return None
    return Found(i, i + 1, read.words.starts[i], read.words.ends[i], publisher, read.found[0].at if read.found else -1)


def recommending(read: Read, cue: Cue, reading: Reading, talk: Talk) -> Found | None:
    """Let who looks into abuses ask for the inquiry that "should" be opened: the publisher, or who is quoted."""
    if not demanded(read, cue):
        return None
    if reading.quote_at(cue.start):
        return next((f for f in talk.last if builtin_actors().get(f.actor_id).speaker_class in NGOS), None)
    publisher = reading.report.publisher_id
    if not publisher or builtin_actors().get(publisher).speaker_class not in NGOS:
        return None
    i = cue.first
    return Found(i, i + 1, read.words.starts[i], read.words.ends[i], publisher, -1)


_BE = frozenset({"are", "were", "sommes", "avons"})


def unknown_behind(read: Read, cue: Cue, reading: Reading) -> list[Found]:
    """Give an unknown speaker, or a private person's name, behind a verb that quotes him."""
    if cue.act not in (Act.SAY, Act.CONFIRM, Act.NAME):
        return []
    found = stranger_behind(read, cue, reading)
    if found:
        return [found]
    words, i = read.words, cue.last
    named = i < len(words) and words.joined[i] and words.raw[i][:1].isupper() and words.raw[i - 1][:1].islower() and words.low[i] not in NOT_NAMES
    known = any(f.first <= i < f.last for f in read.found)
    if not named or known:
        return []
    surname = next((f for f in read.found if f.person and f.first in (i + 1, i + 2) and all(w[:1].isupper() for w in words.raw[i : f.first])), None)
    if surname:  # "regrette Amadou Keita", who was named before
        return [surname]
    if _A_BODY.match(reading.low, words.ends[i]):  # "said Kisal, an organisation that …"
        return [Found(i, i + 1, words.starts[i], words.ends[i], UNKNOWN, -1)]
    return [Found(i, i + 1, words.starts[i], words.ends[i], PRIVATE, -1, PRIVATE, person=True)]


_A_BODY = re.compile(r",? (?:an?|the|une?|la|le|l')\s?(?:[\w-]+ ){0,3}?(?:organi[sz]ation|association|ngo|ong|group|groupe|network|reseau|collective|collectif|union|syndicat|charity|platform|plateforme|company|entreprise|movement|mouvement|federation|coalition)\b")


def opener(pronoun: Found, read: Read) -> list[Found]:
    """Give the person who opens a sentence as whom "he" in it means: "A notable gives less: he says"."""
    first = read.found[0]
    if pronoun.actor_id == IL and first.actor_id not in HUMANS and not first.person:
        return _body(first, pronoun, read)
    if pronoun.actor_id == IT:
        office = first.actor_id == "mali-government" and all(read.words.joined[first.last : pronoun.first + 1])  # "the government said it had"
        return [] if first.person or (first.actor_id in HUMANS and not office) else _body(first, pronoun, read)
    human = first.actor_id in HUMANS - {COMMENT} or first.person
    if first.actor_id == PEOPLE and (pronoun.actor_id not in (HE, IL) or read.words.low[first.last - 1].endswith("s")):
        return []
    if pronoun.actor_id in (HE, IL) and is_several(first, read):
        return []
    if pronoun.actor_id in (HE, IL) and _DIED.match(" ".join(read.words.low[first.last :])):
        return []  # "A girl of eleven died, he said"
    alone = human and first.first <= _OPENING and first.last <= pronoun.first
    return [first] if alone and pronoun.actor_id in (HE, IL) else []


_DIED = re.compile(
    r"(?:(?:aged|agee?|of|de|d) (?:[\w-]+ ){1,3})?(?:(?:was|were|had been|has been|is|a ete|ont ete|est|etait) )?(?:\w+ly )?(?:died|killed|dead|shot|wounded|injured|abducted|mort|morte|decedee?|tuee?|blessee?|enlevee?)\b")


def _body(first: Found, pronoun: Found, read: Read) -> list[Found]:
    """Give the body that opens a sentence as whom "it" in it means."""
    if pronoun.actor_id == IT and read.words.low[first.last - 1] in _MEN:
        return []
    body = first.first <= _OPENING and first.actor_id[:1] not in ("", "*", "@") and first.actor_id not in SILENT and not governed(read, first, 0)
    return [first] if body and first.last <= pronoun.first else []


def is_several(f: Found, read: Read) -> bool:
    """Tell whether a mention means several people: no "he" is all of them."""
    low = read.words.low
    last, before = low[f.last - 1], low[max(0, f.first - 1) : f.first]
    return last in _SEVERAL or (low[f.first] in _COUNTS or before[-1:] in [(w,) for w in _COUNTS])


_SEVERAL = frozenset({"people", "men", "women", "residents", "witnesses", "villagers", "femmes", "hommes", "enfants", "villageois", "riverains", "proches", "autorites", "habitants", "temoins", "survivors"})
_COUNTS = word_set("two three four five six seven eight nine ten several many some deux trois quatre cinq six sept huit neuf dix plusieurs les des")
_MEN = word_set("soldiers troops fighters mercenaries militants militiamen hunters gunmen rebels jihadists drones")
_OPENING = 2  # words before one who opens a sentence
