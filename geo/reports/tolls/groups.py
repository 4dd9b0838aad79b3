"""Groups: counted or named people and things, as they stand in a sentence."""

from __future__ import annotations

from dataclasses import replace

from geo.model.frozen import record
from geo.reports.model import Side
from geo.reports.tolls.ages import past_ages
from geo.reports.tolls.compounds import (
    MOST_MODIFIERS,
    NEED_NUMBER,
    describes_thing,
    is_many,
    is_modifier,
    noun_at,
)
from geo.reports.tolls.figures_aside import counts_nobody
from geo.reports.tolls.grammar import (
    AGENT,
    AMONG_DEAD,
    DETERMINERS,
    INCLUDING,
    MODIFIERS_STOP,
    OF_THEM,
    PREPOSITIONS,
    RECKONED,
    ZERO,
)
from geo.reports.tolls.harms import Harm, Slot
from geo.reports.tolls.lexicon import Lexicon
from geo.reports.tolls.nouns import NOUNS, is_plural
from geo.reports.tolls.numbers import number_at
from geo.reports.tolls.parts import (
    are_among,
    is_of_bodies,
    is_outcome,
    is_pair,
    own_men,
    past_whole,
)
from geo.reports.tolls.quantities import Quantity, quantity_at, raised_behind
from geo.reports.tolls.things import Noun, Thing, person
from geo.reports.tolls.verbs import ACTIVE, ADVERBS, PASSIVE, VERBS
from geo.reports.tolls.words import Words

_ASKED = frozenset({"how", "as", "so", "too", "combien", "trop"})
_PUT_FORWARD = frozenset({  # "the figure of 17 given by X" counts no "given"
    "given", "advanced", "announced", "published", "cited", "quoted", "reported", "avance", "donne",
    "annonce", "publie", "cite", "fourni", "communique", "brandi", "retenu"})
_YEARS = range(1900, 2100)
_HURT = frozenset({"blesses", "blessees", "wounded", "injured"})
_SINCE = frozenset({"ont", "sont", "avaient", "etaient", "depuis", "ensuite", "egalement", "aussi",
                    "people", "civilians", "have", "had", "since", "later", "also", "then"})
_WHOSE = {"en": frozenset({"whose"}), "fr": frozenset()}  # French "dont" begins every part
_HEARD = frozenset({"interviewed", "spoke", "spoken", "talked", "telephone", "phone", "met",
                    "interroge", "interviewe", "rencontre", "entretenu", "entretenus"})
_CITED = Lexicon([("according to, selon, d apres, a en croire, told by, aupres de", True)])
_MANY = frozenset({"these", "those", "all", "both", "les", "leurs", "ses", "nos", "ces", "tous",
                   "toutes", "autres", "ceux", "other", "another"})
_DEFINITE = {lang: DETERMINERS[lang] - _MANY for lang in ("en", "fr")}
_AHEAD = frozenset({"vieil", "vieux", "vieille", "jeune", "petit", "petite", "ancien", "ancienne",
                    "propre", "seul", "seule", "nouveau", "premier", "second", "pauvre"})
_DONE_TO = frozenset({"corps", "mort", "assassinat", "meurtre", "execution", "depouille", "deces",
                      "cadavre", "egorgement", "enlevement", "disparition"})
_DEATH_OF = frozenset({"deces", "mort", "death", "deaths"})  # "le décès de six blessés"
_ORDINALS = {
    "en": frozenset({"third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"}),
    "fr": frozenset({"troisieme", "quatrieme", "cinquieme", "sixieme", "septieme", "huitieme",
                     "neuvieme", "dixieme"}),
}
_SUMS = frozenset({"number", "toll", "count", "figure", "dead", "total"})
_SUM_GAP = 9  # words between "the number" and "as nine"
_SECOND_TO = frozenset({"other", "others", "further", "autre", "autres"})
_THAN = frozenset({"more", "fewer", "less", "under", "plus", "moins"})
_PAIRED = frozenset({"couple"})
_NO_PART = frozenset({"not", "pas", "course", "wake", "space"})  # "in the course of which 20 died"
_ANY = frozenset({"a", "an", "un", "une"})
_THINGS = frozenset({  # of which "shot down", "wiped out", "cut down" is said, too
    "drone", "plane", "jet", "helicopter", "aircraft", "balloon", "tree", "project", "plan", "deal",
    "bill", "proposal", "dog", "cow", "camel", "donkey", "goat", "sheep", "horse", "bull", "ox",
    "calf", "lion", "elephant", "avion", "helicoptere", "appareil", "aeronef", "ballon", "arbre",
    "projet", "accord", "chien", "vache", "chameau", "ane", "chevre", "mouton", "cheval", "taureau",
    "boeuf", "veau", "gibier", "mobile", "base", "camp", "system", "threat", "menace", "cell",
    "cellule", "group", "groupe", "gang", "band", "bande", "hope", "espoir", "debate", "debat"})
_BEFORE_PAIR = 3  # words of "a young unmarried couple" before its noun
_IN_BRACKETS = 4  # words between a bracket and a group
_ANYBODY = person(Side.UNSAID)
_OF_HIS = 3  # words between "whose" and whom it counts


@record(frozen=True, slots=True)
class Group:
    """People or things from word ``first`` up to word ``end``.

    ``quantity`` is missing for "villagers", ``noun`` for "killing six". ``unknown`` marks a noun
    that no list has, ``part`` what is introduced as a part of others, ``agent`` who acts ("by 20
    gunmen"), ``aside`` what a preposition takes out of the clause, ``listed`` what
    a colon opens a list of, ``of_dead`` a
    part of those whom the report has told of before, ``owned`` somebody's people ("whose sons"),
    ``definite`` one whom the words know ("the old man"), ``along`` who shares what befell others
    ("together with his apprentice").
    """

    first: int
    end: int
    quantity: Quantity | None = None
    noun: Noun | None = None
    unknown: bool = False
    part: bool = False
    agent: bool = False
    aside: bool = False
    zero: bool = False
    single: bool = False
    listed: bool = False
    of_dead: bool = False
    owned: bool = False
    definite: bool = False
    along: bool = False

    @property
    def thing(self) -> Thing:
        """Say what it counts; without a noun, people."""
        return self.noun.thing if self.noun else Thing.PERSON


def group_at(words: Words, at: int, lang: str) -> Group | None:
    """Read the group that begins at a word."""
    found = (_zero(words, at, lang) or _counted(words, at, lang) or _named(words, at, lang))
    return _placed(words, found, lang) if found else None


def _zero(words: Words, at: int, lang: str) -> Group | None:
    found = ZERO[lang].find(words.words, at)
    if found is None:
        return None
    takes_noun, start = found
    if words.at(start) in _THAN | _SECOND_TO:
        return None  # "no more than five died", "knew of no others"
    none = Quantity(at, start, 0, 0, 0)
    if not takes_noun:
        return Group(at, at + 1 if lang == "fr" else start, none, zero=True)
    noun = noun_at(words, start, lang)
    if noun and words.at(at) == "pas" and noun[0].thing is Thing.PERSON:
        return None  # "l'armée ne tue pas de civils" is no count
    verb = VERBS[lang].find(words.words, start) if start < len(words) and not noun else None
    if verb and verb[0].slot is not Slot.AFTER:
        return Group(at, start, none, zero=True)
    return Group(at, noun[1], replace(none, end=noun[1]), noun[0], zero=True) if noun else None


def _counted(words: Words, at: int, lang: str) -> Group | None:
    quantity = quantity_at(words, at, lang)
    if quantity is None or _is_asked(words, at) or counts_nobody(words, quantity, lang):
        return None
    quantity = _paired(words, quantity)
    start, part = _past_of(words, quantity.end, lang)
    noun = own_men(words, quantity.end, lang) or noun_at(words, start, lang)
    if quantity.article and not part:
        return _one(words, quantity, noun, lang)
    if noun and words.at(at) == "both" and not is_pair(words, noun[1], lang):
        return None
    if noun:
        part = part or is_of_bodies(words, quantity.end, noun[0], lang)
        end = past_whole(words, past_ages(words, noun, lang), quantity, lang)
        if raised := raised_behind(words, quantity, end, lang):
            return Group(at, raised.end, raised, noun[0], part=part, of_dead=part)
        return Group(at, end, quantity, noun[0], part=part, of_dead=part)
    return _bare(words, quantity, start, lang, part=part)


def _paired(words: Words, quantity: Quantity) -> Quantity:
    """Count two in "an unmarried couple", "an Italian couple"."""
    last = quantity.first + 1 + _BEFORE_PAIR
    end = next((n + 1 for n in range(quantity.end, last) if words.at(n) in _PAIRED), 0)
    if not (quantity.article and end and all(
            is_modifier(words, n, "en") for n in range(quantity.end, end - 1))):
        return quantity
    return replace(quantity, end=end, low=2, best=2, high=2, article=False)


def _bare(words: Words, quantity: Quantity, start: int, lang: str, *, part: bool) -> Group | None:
    """Read a figure whose noun no list has, or that has none: "six", "two of them Zambians"."""
    at = quantity.first
    if words.at(start) in _HURT and words.at(start - 1) == "autres" and not _dies(
            words, start + 1, lang):
        return Group(at, start, quantity, person(Side.UNSAID))  # "une trentaine d'autres blessés"
    if words.at(start) in _HURT and (
            start > quantity.end + 1 or words.at(quantity.end) == "des"
            or (words.at(at - 2) in _DEATH_OF and words.at(at - 1) in RECKONED[lang])
            or _dies(words, start + 1, lang)):  # "2 des 5 blessés", "deux blessés sont morts"
        return Group(at, start + 1, quantity, person(Side.UNSAID))
    unknown = (not part and start < len(words) and is_modifier(words, start, lang)
               and words.at(start) not in _PUT_FORWARD)
    if quantity.bare and not unknown and quantity.best in _YEARS:
        return None
    paired = words.at(quantity.end - 1) in _PAIRED and words.at(quantity.end) not in RECKONED[lang]
    people = person(Side.UNSAID) if paired else None
    end = start + 1 if unknown and not paired else (
        start + (start < len(words) and words.is_capital(start)) if part else
        start if words.at(quantity.end) in {"sur", "out"} else quantity.end)
    return Group(at, end, quantity, people, unknown=unknown and not paired, part=part)


def _dies(words: Words, at: int, lang: str) -> bool:
    """Say whether words go on with death: "ont depuis succombé", "later died"."""
    while words.at(at) in _SINCE:
        at += 1
    verb = VERBS[lang].find(words.words, at)
    return verb is not None and verb[0].harm is Harm.KILL and verb[0].slot is Slot.BEFORE


def _is_asked(words: Words, at: int) -> bool:
    """Say whether a figure stands in a question or comparison: "how many", not "as well as two"."""
    if words.at(at - 1) == "as" and (words.at(at - 2) == "well" or not _SUMS.isdisjoint(
            words.words[max(0, at - _SUM_GAP):at])):
        return False  # "gave the number of those killed as nine"
    return words.at(at - 1) in _ASKED


def _one(words: Words, quantity: Quantity, noun: tuple[Noun, int] | None,
         lang: str) -> Group | None:
    """Read "a woman"; "un mort" has a verb for its noun."""
    noun = _of_another(words, noun, lang) if noun else noun
    if noun:
        fits = noun[0].thing in {Thing.PERSON, Thing.DEATH} and not is_many(
            words, quantity.end, noun[1])
        end = past_ages(words, noun, lang)
        return Group(quantity.first, end, quantity, noun[0], single=True) if fits else None
    aged = number_at(words.words, quantity.end, lang)
    if aged and words.words[aged[1]:aged[1] + 2] == ("year", "old"):
        return Group(quantity.first, aged[1] + 2, quantity, single=True)  # "a four-year-old"
    nth = words.at(quantity.end) in _ORDINALS[lang] and words.at(quantity.end + 1) not in (
        RECKONED[lang])  # "a sixth died"
    if nth or _is_somebody(words, quantity, lang):
        return Group(quantity.first, quantity.end + 1, quantity, single=True)
    if words.at(quantity.first) == "another" and VERBS[lang].find(words.words, quantity.first - 1):
        return Group(quantity.first, quantity.end, quantity, single=True)  # "and injured another"
    at = next((n for n in range(quantity.end, len(words)) if words.at(n) not in ADVERBS[lang]), -1)
    verb = VERBS[lang].find(words.words, at) if at > 0 else None
    alone = lang == "fr" or (words.at(quantity.first) == "another" and verb
                             and noun_at(words, verb[1], lang) is None)  # "and another injured"
    if alone and verb and verb[0].slot is not Slot.AFTER:
        return Group(quantity.first, quantity.end, quantity, single=True)
    return None


def _is_somebody(words: Words, quantity: Quantity, lang: str) -> bool:
    """Say whether a word that no list has calls somebody: "un grutier a été abattu"."""
    at = quantity.end
    known = words.at(quantity.first) not in _ANY or NOUNS[lang].find(words.words, at)
    if known or not words.at(at).isalpha() or words.is_capital(at) or words.at(at) in (
            MODIFIERS_STOP[lang] | _THINGS):
        return False
    end = at + 1
    while words.at(end) in PASSIVE[lang] | ACTIVE[lang] | ADVERBS[lang]:
        end += 1
    verb = VERBS[lang].find(words.words, end) if end > at + 1 and end < len(words) else None
    return verb is not None and verb[0].harm is Harm.KILL and verb[0].slot is not Slot.AFTER


def _of_another(words: Words, noun: tuple[Noun, int], lang: str) -> tuple[Noun, int]:
    """Give who is told of by whose they are: "a trader's son", "a driver's assistant"."""
    whose = lang == "en" and words.at(noun[1]) == "s" and noun[0].thing is Thing.PERSON
    own = noun_at(words, noun[1] + 1, lang) if whose else None
    return own if own and own[0].thing in {Thing.PERSON, Thing.DEATH} else noun


def _named(words: Words, at: int, lang: str) -> Group | None:
    """Read people without a number: "villagers", or one by office: "the mayor", "his son"."""
    noun = NOUNS[lang].find(words.words, at)
    if words.at(at) in NEED_NUMBER or noun is None or noun[0].thing is Thing.OTHER or (
            lang == "fr" and words.at(at - 1) == "s"):
        return None  # "s'élève à"
    merged, end = noun_at(words, at, lang) or noun
    if merged.thing is Thing.OTHER or (
            lang == "en" and merged.office and words.at(end) == "s"):
        return None  # "at the governor's office"
    first = at if is_plural(words.at(end - 1)) else _determined(words, at, lang)
    if merged.office and first is not None and first < at:
        return Group(first, end, Quantity(first, end, 1, 1, 1), merged, single=True)
    bare = lang == "fr" and first in {None, at}
    if bare and (describes_thing(words, at) or (
            merged == _ANYBODY and _is_adjective(words, at, end))):
        return None
    if merged.office and words.at(at - 1) == "du" and words.at(at - 2) in _DONE_TO:
        return Group(at, end, Quantity(at, end, 1, 1, 1), merged, single=True)
    return Group(at if first is None else first, end, None, merged,
                 definite=first is not None and first < at)


def _is_adjective(words: Words, at: int, end: int) -> bool:
    """Say whether a people only says whose something is: "du contingent tchadien"."""
    if at == 0 or not is_modifier(words, at - 1, "fr"):
        return False
    head = NOUNS["fr"].find(words.words, at - 1)
    return not is_plural(words.at(end - 1)) or (head is not None and head[0].thing is Thing.OTHER)


def _determined(words: Words, at: int, lang: str) -> int | None:
    """Give the determiner before a noun and its adjectives: "the mayor", "his eldest son"."""
    for first in range(at - 1, max(-1, at - 2 - MOST_MODIFIERS[lang]), -1):
        if words.at(first) in _DEFINITE[lang]:
            return first
        if number_at(words.words, first, lang) or not (
                words.at(first) in _AHEAD if lang == "fr" else is_modifier(words, first, lang)):
            return None
    return None


def _past_of(words: Words, at: int, lang: str) -> tuple[int, bool]:
    """Skip "of the 20", "de ses"; say whether "of them" makes it a part."""
    them = OF_THEM[lang].find(words.words, at)
    if them:
        return them[1], them[0]
    index = at
    aged = number_at(words.words, at, lang)
    if aged and words.words[aged[1]:aged[1] + 2] == ("year", "old"):
        return aged[1] + 2, False
    if words.words[at:at + 2] == ("out", "of"):
        index = at + 1
    elif lang == "fr" and words.at(at) == "sur":
        whole = number_at(words.words, at + 1, lang)
        return (whole[1], False) if whole else (at, False)
    if words.at(index) in RECKONED[lang]:
        index += 1
        while words.at(index) in DETERMINERS[lang]:
            index += 1
        nested = quantity_at(words, index, lang)
        if nested and not nested.article:
            index = nested.end
    return index, False


def _placed(words: Words, group: Group, lang: str) -> Group:
    """Note what the words before the group make of it."""
    before = group.first
    while words.at(before - 1) in DETERMINERS[lang]:
        before -= 1
    part = INCLUDING[lang].ending(words.words, before)
    if part and words.at(part[1] - 1) not in _NO_PART:  # "do not include the 70 fighters"
        return replace(group, part=True, of_dead=part[0])
    dead = group.end < len(words) and AMONG_DEAD[lang].find(words.words, group.end) is not None
    if dead or are_among(words, group.end, lang):
        return replace(group, part=True, of_dead=dead)
    if not _WHOSE[lang].isdisjoint(words.words[max(0, before - _OF_HIS):before]):
        # "a farmer whose brother and two nephews died"
        return replace(group, part=True, owned=True)
    word = words.at(before - 1)
    if _CITED.ending(words.words, before) or _is_described_agent(words, before, group, lang):
        return replace(group, agent=True)  # "according to two relatives, seven men …"
    if word in _HEARD or (word in {"to", "with", "avec"} and words.at(before - 2) in _HEARD):
        return replace(group, agent=True)  # "interviewed nine relatives of those killed"
    by = word in AGENT[lang] and not is_outcome(words, before)
    aside = word in PREPOSITIONS[lang] or _is_bracketed(words, group)
    return replace(group, agent=by, aside=aside) if by or aside else group


def _is_bracketed(words: Words, group: Group) -> bool:
    """Say whether people whom nobody counts stand in brackets: "des GAT (groupes armés …)"."""
    return (group.quantity is None and ")" in words.words[group.end:group.end + _IN_BRACKETS]
            and "(" in words.words[max(0, group.first - _IN_BRACKETS):group.first])


def _is_described_agent(words: Words, before: int, group: Group, lang: str) -> bool:
    """Say whether adjectives part a group from "by": "by masked men", "par de jeunes hommes".

    "Guarded by soldiers left 12 civilians dead": others stand between "by" and those counted.
    """
    at, counts = before - 1, group.quantity is not None and not group.single
    while at > before - 1 - MOST_MODIFIERS[lang] and at > 0 and is_modifier(words, at, lang):
        if counts and NOUNS[lang].find(words.words, at):
            return False
        at -= 1
    return at < before - 1 and words.at(at) in AGENT[lang]
