"""Days of what comes after an event or came before it: an arrest, people still missing, a raid."""

from __future__ import annotations

from geo.reports.dates.build import symbol
from geo.reports.dates.cue_words import Cue
from geo.reports.dates.expression import Expression, Form
from geo.reports.dates.governing import Scene
from geo.reports.dates.words import word_set

_STILL = word_set("still remain remains remained reste restent restait restaient demeure demeurent "
                  "demeurait demeuraient toujours")
_GONE = word_set("missing unaccounted introuvable introuvables disparu disparue disparus disparues")
_CAUGHT = word_set("arrested apprehended detained caught nabbed apprehende apprehendes apprehendee "
                   "apprehendees arrete arretes arretee arretees interpelle interpelles "
                   "interpellee interpellees")
_SUSPECTED = word_set("suspect suspects suspected accused soupconne soupconnes soupconnee "
                      "soupconnees suspecte suspectes suspectee suspectees accuse accuses accusee "
                      "accusees")
_ARREST = word_set("arrest arrests arrestation arrestations interpellation interpellations")
_OVER = word_set("after following over apres suite lendemain connection lien")
_AS_OF = word_set("for as of on by au a la date ce cette this")
_OPENING = word_set("on by as of ce cette this le")
_AFTER = word_set("after following apres suite lendemain")
_TAKEN = word_set("seized captured took taken conquered overran pris prise prises conquis conquise "
                  "saisi saisie tombe tombee")
_TOWNS = word_set("town towns city cities north ville villes cite localite localites nord region")
_WHO = frozenset({"who", "which", "that", "qui"})
_NEAR, _CLAUSE = 3, 8  # tokens
_SENTENCE = 20  # tokens behind a day that opens a sentence, among which people are missed
_OPENER = 8  # tokens of "Following the bloodshed in X on Saturday"


def is_still_missing(one: Expression, seen: Scene) -> bool:
    """Tell whether a day is one on which people are missed: "still missing on Saturday"."""
    before = [t.low for t in seen.line.tokens[max(0, one.first - _CLAUSE - 1):one.first]]
    words = [w for w in before if w not in _AS_OF]
    gone = not _GONE.isdisjoint(words[-_NEAR:])
    as_of = before[-2:] == ["as", "of"]
    return (gone and (as_of or not _STILL.isdisjoint(words))) or _opens_with(one, seen)


def _opens_with(one: Expression, seen: Scene) -> bool:
    """Tell whether a day opens words on who is missed: "By Friday, five were still missing"."""
    tokens = seen.line.tokens
    if any(t.low not in _OPENING for t in tokens[:one.first] if t.kind == "word"):
        return False
    ahead = [t.low for t in tokens[one.last:one.last + _SENTENCE]]
    gone = next((n for n, w in enumerate(ahead) if w in _GONE), 0)
    if not gone or _STILL.isdisjoint(ahead[:gone]):
        return False
    return not any(one.last <= g.at < one.last + gone and g.cue in (Cue.DEED, Cue.DEED_NOUN)
                   for g in seen.governors)


def is_of_former(one: Expression, seen: Scene) -> bool:
    """Tell whether a day is a former deed's: "After the raid on Friday, a mine killed two on …".

    What was only said on a later day was done on this one.
    """
    tokens = seen.line.tokens
    opens = {t.low for t in tokens[:min(2, one.first)]}
    if one.first > _OPENER or _AFTER.isdisjoint(opens) or tokens[one.last].text != ",":
        return False
    later = next((at for at in range(one.last, len(tokens)) if symbol(seen.line, at) == "WD"), 0)
    cues = {g.cue for g in seen.governors if one.last < g.at < later}
    return Cue.DEED in cues and Cue.SPEECH not in cues


def is_of_taking(one: Expression, seen: Scene) -> bool:
    """Tell whether a month or year is when a town fell: "rebels who seized the town in March"."""
    if one.form not in (Form.MONTH, Form.YEAR):
        return False
    before = [t.low for t in seen.line.tokens[max(0, one.first - _CLAUSE):one.first]]
    at = next((n for n, w in enumerate(before) if w in _TAKEN), 0)
    ends = max((n + 1 for n, w in enumerate(before[:at]) if w in (".", ";")), default=0)
    clause = before[ends:at]
    of_them = not _WHO.isdisjoint(clause[-_NEAR:]) and not _TOWNS.isdisjoint(before[at:])
    return of_them or not _TOWNS.isdisjoint(clause[-_NEAR:])


def is_of_arrest(one: Expression, seen: Scene) -> bool:
    """Tell whether somebody was caught on a day over a deed: "held on Sunday after the raid"."""
    tokens = seen.line.tokens
    before = {t.low for t in tokens[max(0, one.first - _NEAR - 1):one.first]}
    ahead = {t.low for t in tokens[one.last:one.last + _CLAUSE]}
    if not _SUSPECTED.isdisjoint(t.low for t in tokens):  # "suspects in the murder of seven"
        later = {t.low for t in tokens[one.last:]}
        held = not _CAUGHT.isdisjoint(before) or not (
            _ARREST.isdisjoint(later) or _OVER.isdisjoint(later))
        return held and any(g.cue in (Cue.DEED, Cue.DEED_NOUN) and tokens[g.at].low not in _CAUGHT
                            for g in seen.governors)
    return not (_CAUGHT.isdisjoint(before) or _OVER.isdisjoint(ahead)) and any(
        one.last <= g.at <= one.last + 2 * _CLAUSE and g.cue is Cue.DEED_NOUN
        for g in seen.governors)
