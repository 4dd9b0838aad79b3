"""Verbs of saying that are nobody's, or somebody else's than of whom stands nearest."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.voices.cues import Act
from geo.reports.voices.mentions import Found
from geo.reports.voices.reading import Cue, Read, Reading


def by_nobody(read: Read, cue: Cue, reading: Reading) -> bool:
    """Tell whether nobody says it: "Would the army say whether …?", "those who speak of a massacre"."""
    if read.words.low[max(0, cue.first - 2) : cue.first] in _THOSE_WHO or (cue.act is Act.SILENT and _SPEAKS_OF.match(reading.low, cue.start)):
        return True
    if cue.act in (Act.PROBE, Act.OPEN, Act.CLOSE) and _IF.search(reading.low[read.sentence.start : cue.start]):
        return True
    if _long_ago(read, cue, reading) or _TOLD_US.search(reading.low, read.sentence.start, cue.start):
        return True
    if read.words.low[cue.first : cue.last + 2] in (("said", "to", "be"), ("said", "to", "have")):
        return True  # "a massacre said to be the work of"
    if _takes_down(read, cue, reading) or _names_it(read, cue, reading) or _in_general(read, cue, reading):
        return True
    asks = cue.act is Act.SAY and read.words.low[0] in _ASKING and reading.low[read.sentence.end - 1] == "?"
    return asks and reading.quote_at(cue.start) is None


def _takes_down(read: Read, cue: Cue, reading: Reading) -> bool:
    """Tell whether somebody only takes down what others say: "la gendarmerie a recueilli leurs dépositions"."""
    taken = cue.act is Act.SAY and read.words.low[cue.last - 1] in _TAKES and _STATEMENTS.match(reading.low, cue.end)
    return bool(taken) and _OF_WHAT.search(reading.low, cue.end, read.sentence.end) is None


_TAKES = frozenset({"recueilli", "recueille", "recueillent", "enregistre", "entendu", "collected", "gathered", "took", "taken", "recorded", "received"})
_STATEMENTS = re.compile(r"(?: a| de)? ?(?:leurs?|les|des|ses|the|their|his|her|its)? ?(?:\w+ )?(?:depositions?|temoignages?|plaintes?|declarations?|statements?|testimon(?:y|ies)|complaints?)\b")
_OF_WHAT = re.compile(r"\b(?:that|according|qu[e']|selon|faisant etat|of (?:the )?(?:\w+ )?(?:killing|execution|massacre|abuse)\w*|sur)\b")


def _long_ago(read: Read, cue: Cue, reading: Reading) -> bool:
    """Tell whether somebody had only denounced things in general months ago: "had denounced in May the abuses of …"."""
    low = reading.low
    if cue.act not in _TELLING or not {"avait", "avaient", "had"} & set(read.words.low[max(0, cue.first - 2) : cue.last]):
        return False
    rest = low[cue.end : read.sentence.end]
    return _MONTHS_AGO.search(low, max(read.sentence.start, cue.start - _BACK), read.sentence.end) is not None and re.search(r"\d", rest) is None and _IN_GENERAL.search(rest) is not None


_TOLD_US = re.compile(r"\b(?:d'apres|selon) ce qu[e'][^.;:,]{3,50}\b(?:nous|m')? ?$")  # by hearsay, says whoever is quoted
_TELLING = frozenset({Act.NAME, Act.SAY, Act.REACT, Act.BRAND})
_MONTH = r"(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december)"
_MONTHS_AGO = re.compile(rf"\b(?:en|in|fin|debut|last) {_MONTH}\b|\b{_MONTH} dernier\b|\b(?:l'an|l'annee|le mois) (?:dernier|derniere|passee?)\b|\blast (?:year|month)\b|\bmonths (?:ago|earlier)\b|\bil y a (?:\w+ )?mois\b")
_IN_GENERAL = re.compile(r"\b(?:atrocit\w+|exactions|abus(?:es)?|violations|crimes|executions|attaques|attacks|killings|meurtres)\b")


def _names_it(read: Read, cue: Cue, reading: Reading) -> bool:
    """Tell whether a word only says how something is called, how it is or what it shows: "the term by which …", "une attaque lâche"."""
    low, start = reading.low, read.sentence.start
    ahead = low[max(start, cue.start - _BACK) : cue.start]
    if cue.act is Act.NAME and read.words.low[cue.first][:4] in ("desi", "labe", "call"):
        return _TERM.search(ahead) is not None
    if read.words.low[cue.first].startswith("regret"):
        return _THAT.match(low, cue.end) is not None
    word = read.words.low[cue.first]
    if word in _NO_VERBS and _NO_VERBS[word].search(low, max(start, cue.start - _BACK), min(cue.end + _BACK, read.sentence.end)):
        return True
    if word in ("lache", "laches"):
        return _DEED.search(ahead) is not None
    if read.words.low[cue.first : cue.last] in (("s", "inquietent"), ("s", "inquiete"), ("s", "alarment"), ("s", "alarme")):
        return _OVER.match(low, cue.end) is None
    return word == "temoignant" and low.startswith((" de", " d'", " du"), cue.end)


def _in_general(read: Read, cue: Cue, reading: Reading) -> bool:
    """Tell whether "claimed by" is told of many attacks over the years: they are no event."""
    if cue.act is not Act.OWN or read.words.low[cue.first] not in ("revendiquees", "revendiques", "claimed"):
        return False
    ahead = reading.low[max(read.sentence.start, cue.start - _BACK) : cue.start]
    return _MANY.search(ahead) is not None


_NO_VERBS = {  # words of saying that say nothing here
    "warning": re.compile(r"\bwarning shots\b"),
    "protest": re.compile(r"\b(?:to|in) protest\b"),
    **{word: re.compile(r"\bassur\w+ (?:pour \w+ )?(?:la |le |les |l'|une? |des |sa |son |leur )?(?:\w+ )?(?:securite|escorte|protection|transports?|transferts?|services?|releve|ravitaillement|permanence|liaison|interim|garde|suivi|soins|couverture|continuite|logistique|circulation|surveillance|defense)\b")
       for word in ("assure", "assurent", "assurait", "assuraient", "assurant")},
    "resume": re.compile(r"\bse resume\b"),
    "resument": re.compile(r"\bse resument\b"),
}
_IF = re.compile(r"(?:^|[,;»\"] )(?:when(?:ever)?|if|unless|until|lorsqu'?e?|quand|s'|si|tant qu'?e?)\b ?(?!(?:on|in|le|en) )[^,;:]{2,60}$")  # "When soldiers look into a massacre, …"
_SPEAKS_OF = re.compile(r"(?:did|do|does|has|have|had) ?(?:not|n't) (?:speak|spoken|talk) (?:of|about)\b(?! (?:it|this|the (?:attack|incident|killing|massacre|strike|raid|matter|case|affair)))")  # of something beside it
_OVER = re.compile(r" (?:d[eu]s? |d'|qu|pour |:|«|,)|[:,»]")  # "s'inquiètent du sort de"
_BACK = 60  # characters before a cue in which what it is about stands
_MANY = re.compile(r"\b(?:nombreu(?:x|ses)|multiples|plusieurs|dizaines d[e']|centaines d[e']|serie d[e']|many|numerous|dozens of|hundreds of|scores of|a (?:string|series|wave) of) ?(?:[\w'-]+ ){0,3}?(?:attaques|attentats|embuscades|actions|enlevements|attacks|bombings|ambushes|raids|kidnappings)(?: [\w-]+){0,3} $")
_TERM = re.compile(r"\b(?:terme|mot|expression|vocable|appellation|nom|term|word|name|expression)s?\b[^.;:«»\"]{0,50}$")
_THAT = re.compile(r" (?:que |qu'|that |the (?:lack|absence)|l'absence|le manque|de ne pas)")
_DEED = re.compile(r"\b(?:actes?|attaques?|attentats?|agressions?|crimes?|assassinats?|assassins|embuscades?|meurtres?|facons?|manieres?) (?:[a-z]+ (?:et |, )?)*$")
_ASKING = frozenset({"would", "will", "did", "does", "do", "can", "could", "has", "have"})
_THOSE_WHO = (("those", "who"), ("all", "who"), ("anyone", "who"), ("people", "who"), ("ceux", "qui"))


def another(read: Read, k: int, reading: Reading) -> bool:
    """Tell whether somebody else has taken the word since: "which X blame on Y, the police have suspended two and begun …"."""
    last = read.cues[k - 1].last
    return any(last <= f.first < read.cues[k].first and re.search(r",\s(?:the )?$", reading.low[max(0, f.start - 6) : f.start]) and _HAS.match(reading.low, f.end) for f in read.found)


_HAS = re.compile(r" (?:has|have|had) ")


def who_had(read: Read, cue: Cue) -> list[Found]:
    """Give who takes back what a clause about him tells: "The witness who had sworn that soldiers …, has recanted"."""
    first = read.found[0] if read.found and cue.act is Act.RETRACT else None
    opens = first is not None and first.first <= _LEADING and read.words.low[first.last : first.last + 1] in (("who",), ("which",))
    return [first] if first is not None and opens else []


_LEADING = 2  # words
