"""Offices of other states: "the ministry" after the French army was named, "les autorités X"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from geo.reports.voices.acts import Act
from geo.reports.voices.lexicon import COMMENT, SPEAKER, UNKNOWN
from geo.reports.voices.mentions import PLACE, Found
from geo.reports.voices.words import Words

FRANCE = "france-forces"
_NEAR = 2  # sentences after which an office is Mali's again
_OFFICES = frozenset({"mali-government", "fama-general-staff", "fama"})
_OFFICE = re.compile(  # an office that says of no state that it is its own
    r"(?:the |l'|le |la |les |une? )?(?:(?:spokes\w+ (?:of|for|from|at) (?:the )?|porte-parole (?:du |de la |de l'|des )))?(?:(?:defen[cs]e |armed forces |foreign |interior )?(?:ministry|minister)|"
    r"general staff|government|authorities|gouvernement|presidence|"
    r"etat-major(?: general)?(?: des armees)?|"
    r"autorites(?: militaires)?|ministere(?: de la defense| des armees)?|ministre)")
_ARMY = re.compile(r"(?:the |les |l')(?:military|militaires|army|armee|officers|officiers)")  # right after France's
_FRENCH = re.compile(r"\b(?:french|france|francaise?s?|paris|elysee|quai d'orsay)\b")
_OF_FRANCE = re.compile(r"\b(?:french|france's) $")
_STAFF = _OFFICES | {"fama-chief-of-staff"}
_IN_PARIS = re.compile(r"(?:'s)? (?:spokes\w+ |statement |office |headquarters )?(?:in|a) paris\b")
_FRANCE_S = re.compile(r"france's (?:(?:defen[cs]e|armed forces) (?:ministry|minister)|army|military|armed forces|general staff|troops|soldiers)")
_WHOSE = 20  # characters of another state before its office
_AHEAD = 12  # characters before an office
_OF_ARMIES = re.compile(r"\bminist(?:ere|re)s?(?: francaise?)? des armees\b|\bminist(?:ry|er) of the armed forces\b|\barmed forces minist(?:ry|er)\b")
_REST = 30  # characters of an office's name behind what is known of it
_ANSWERS = frozenset({Act.DENY, Act.OWN, Act.CLEAR})
_MALIAN = re.compile(r" (?:maliens?|maliennes?|du mali|of mali|locales?|regionales?)\b")
_OTHERS = (r"(?:mauritan|alger|burkinab|nigeri|senegal|ivoir|tchad|chad|guine|togol|benin|ghan|camerou|gabon|rwand|"
           r"libye|libya|egypt|tunis|ukrain|maroc|morocc|turc|turk|qatar|saoud|saudi|emirat|iran|liban|leban|"
           r"americ|canad|alleman|german|russ|chin|espagn|spanish|itali|britan|europe|suiss|swiss|belg|neerland|dutch|"
           r"suedois|swed|danois|danish|norveg|norweg|portug|roumain|romanian|polon|polish|"
           r"indien|indian|japon|japan|pakistan|bangladesh|sri[ -]lank|philippin|filipin|vietnam|coreen|korean)")
_LANDS = (r"(?:mauritani[ae]|algeri[ae]|algerie|burkina(?: faso)?|niger|nigeria|senegal|tchad|chad|cote d'ivoire|ivory coast|guinee|guinea|togo|benin|ghana|"
          r"turquie|turkey|inde|india|chine|china|russie|russia|allemagne|germany|espagne|spain|italie|italy|egypte|egypt|maroc|morocco|japon|japan|etats-unis|united states|sri lanka)")
_FOREIGN = re.compile(rf" {_OTHERS}[a-z]*\b|(?: de l'| des| de la| du| d[eu]| d'| of(?: the)?) ?{_LANDS}\b|"
                      rf" (?:des affaires etrangeres|of foreign affairs|de la defense|of defen[cs]e) (?:de l'|des |de la |du |d[eu] |d'|of (?:the )?){_LANDS}\b")
_FRENCH_CIVIL = re.compile(  # an office of France that has no forces
    r" francaise?s?(?: (?:de l'europe et )?(?:des affaires etrangeres|de l'interieur|de la justice|de la cooperation))?\b(?! (?:des armees|de la defense))| (?:de l'europe et )?des affaires etrangeres (?:de la france|francais)\b")
_MINISTRY_OF = re.compile(r"(?:the |le |la |un )?(?:ministere|ministre|porte-parole du ministere)")
_ITS_STATE = re.compile(rf"\b{_OTHERS}[a-z]*(?:'s)? $")


FOREIGN_STATE = re.compile(  # whose an office is, in the words of a title: "Chinese ambassador", "ministre du Niger"
    rf"(?<!office du )\b(?:{_OTHERS}[a-z]*|french|francaise?s?|{_LANDS}|france|u\.?s\.?(?= (?:ambassador|embassy|army|military|government|president|secretary|defen[cs]e)))(?:'s)?\b")


def _is_their_minister(f: Found, low: str) -> bool:
    """Tell whether another state's minister is named, whose "the ministry" is then: "the Spanish foreign minister"."""
    return f.actor_id == COMMENT and _MINISTER.search(low, f.start, f.end) is not None and not is_french(f, low)


_MINISTER = re.compile(r"\b(?:minister|ministry|ministre|ministere)\b")


class Sentence(Protocol):
    """A sentence with what was found in it."""

    words: Words
    found: list[Found]


def of_others(sentences: Sequence[Sentence], low: str) -> None:
    """Let offices of other states be theirs: a stranger's, or of France, which had forces there."""
    last = strange = -_NEAR - 1
    french = any(f.actor_id == FRANCE or is_french(f, low) for one in sentences for f in one.found)
    for at, one in enumerate(sentences):
        for f in [*one.found]:
            words = low[f.start:f.end]
            strange = at if _is_their_minister(f, low) else strange
            civil = _FRENCH_CIVIL.match(low, f.end) if _may_be(f) and _MINISTRY_OF.fullmatch(words) else None
            if civil:
                _reach(f, one.words, civil.end())
                f.actor_id = f.marker = UNKNOWN
                continue
            of_france = f.marker != PLACE and ((f.actor_id in _OFFICES and _OF_FRANCE.search(low, max(0, f.start - _AHEAD), f.start))
                                               or (f.actor_id in _STAFF and _IN_PARIS.match(low, f.end)))
            if of_france or (f.actor_id == UNKNOWN and _FRANCE_S.fullmatch(words)):
                f.actor_id = f.marker = FRANCE
                _share(f, one, low)
            if f.actor_id == FRANCE or is_french(f, low):
                last = last if _beside_ours(f, one, low) else at
            elif french and _may_be(f) and _OF_ARMIES.search(low, f.start, f.end + _REST) and not (
                    _MALIAN.search(low, f.end, f.end + _REST)):
                _of_the_french(f, one, low)
                last = at
            elif f.actor_id in _OFFICES and "mali" in words and f.marker != PLACE:
                last = -_NEAR - 1
            elif (f.actor_id in _OFFICES or f.marker == SPEAKER) and (_is_foreign(f, low) or (
                    _goes_on(strange, at, words) and _may_be(f) and _OFFICE.fullmatch(words) and not (
                        _MALIAN.match(low, f.end)))):
                _estrange(f, one.words, low)
                _share(f, one, low)
                strange = at
            elif at - last <= _NEAR and _may_be(f) and (_OFFICE.fullmatch(words) or _ARMY.fullmatch(words)) and not (
                    _MALIAN.match(low, f.end)):
                f.actor_id = f.marker = FRANCE


def _beside_ours(f: Found, one: Sentence, low: str) -> bool:
    """Tell whether France's force stands beside Mali's army: the office that speaks then is Mali's."""
    return any(g.actor_id in _OFFICES and g.marker != PLACE and _AND.fullmatch(low, min(f.end, g.end), max(f.start, g.start)) for g in one.found)


_AND = re.compile(r" (?:and|et|with|avec|alongside) (?:the |l'|la force |les forces |les soldats de |la )?(?:operation )?")


def _goes_on(strange: int, at: int, words: str) -> bool:
    """Tell whether an office is the one just estranged: "the ministry" also in the next sentences."""
    return strange == at or (at - strange <= _NEAR and _MINISTRY.fullmatch(words) is not None)


_MINISTRY = re.compile(r"(?:the |le |la )?(?:ministry|minister|ministere|ministre)")


def _of_the_french(f: Found, one: Sentence, low: str) -> None:
    """Give an office that France alone has to it, with "des Armées", which is no army of Mali's."""
    end = _OF_ARMIES.search(low, f.start, f.end + _REST)
    inside = [g for g in one.found if end and f.start < g.start < end.end() and g is not f]
    for g in inside:
        g.actor_id, g.marker = FRANCE, FRANCE
        f.last, f.end = g.last, g.end
    one.found[:] = [g for g in one.found if g not in inside]
    f.actor_id = f.marker = FRANCE


def _share(office: Found, one: Sentence, low: str) -> None:
    """Let who is named right behind another state's office hold that one: "German Defence Minister X"."""
    for f in one.found:
        if f.person and f.actor_id in _OFFICES and low[office.end : f.start] in (" ", ", "):
            f.actor_id, f.told = office.actor_id, (office.start, office.end)


def _may_be(f: Found) -> bool:
    return f.marker == SPEAKER or (f.actor_id in _OFFICES and not f.person)


def _is_foreign(f: Found, low: str) -> bool:
    behind = _FOREIGN.match(low, f.end) is not None
    return f.marker != PLACE and not f.person and (
        behind or _ITS_STATE.search(low, max(0, f.start - _WHOSE), f.start) is not None)


def _estrange(f: Found, words: Words, low: str) -> None:
    """Make an office a stranger's, with the word that says whose."""
    f.actor_id = f.marker = UNKNOWN
    ahead, behind = _ITS_STATE.search(low, max(0, f.start - _WHOSE), f.start), _FOREIGN.match(low, f.end)
    while ahead and f.first and words.starts[f.first - 1] >= ahead.start():
        f.first -= 1
        f.start = words.starts[f.first]
    _reach(f, words, behind.end() if behind else f.end)


def _reach(f: Found, words: Words, end: int) -> None:
    """Let a mention take in the words behind it, up to an offset."""
    while f.last < len(words) and words.ends[f.last] <= end:
        f.last += 1
    f.end = words.ends[f.last - 1]


def is_french(f: Found, low: str) -> bool:
    """Tell whether a commentator is the French state, which answers for its own forces."""
    return f.actor_id == COMMENT and _FRENCH.search(low[f.start:f.end]) is not None


def answers(f: Found, act: Act, low: str) -> bool:
    """Tell whether a state that only comments denies or owns here what its own forces did."""
    return act in _ANSWERS and is_french(f, low)
