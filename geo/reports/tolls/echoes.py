"""Harm to people counted before: "both were dead", "their bodies were found", "les ont abattus"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from geo.model.vocabulary import Prop
from geo.reports.model import Side
from geo.reports.tolls.acts import Act
from geo.reports.tolls.chunks import Chunk
from geo.reports.tolls.clauses import is_nominal
from geo.reports.tolls.grammar import SAYING
from geo.reports.tolls.groups import Group
from geo.reports.tolls.harms import Harm, Slot
from geo.reports.tolls.lexicon import word_set
from geo.reports.tolls.nouns import is_plural
from geo.reports.tolls.quantities import Quantity
from geo.reports.tolls.sums import Count
from geo.reports.tolls.things import Thing
from geo.reports.tolls.words import Words

FAR = 3       # sentences back to those who were counted
_ABOARD = word_set("passengers occupants travellers travelers crew passagers voyageurs occupantes "
                   "passageres")
_SAID = 4      # words between who tells and "said"
_BEFORE = 5    # words before a verb in which the pronoun stands
_THEM = {"en": word_set("they all both"), "fr": word_set("ils elles tous toutes deux")}
_WHO_ACT = word_set("they ils elles")
_CLITICS = word_set("les l")
_PEOPLE = frozenset({Thing.PERSON, Thing.HURT})
_HAVING = word_set("ont a avaient avait avons aurait auraient ai")
_BODIES = {
    "en": re.compile(r"\b(?P<who>their|his|her|the) (?:lifeless |charred |dead |mutilated )?"
                     r"(?:body|bodies|corpses?|remains)\b(?! of)"
                     r"|\b(?:found|buried|discovered|bury) (?P<found>them|him|her|both)\b"),
    "fr": re.compile(r"\b(?P<who>leurs?|son|les|sa) (?:corps|cadavres?|depouilles?)\b(?! de| d )"
                     r"|\b(?P<found>les|l) (?:avons|ont|a|avait|avaient|ai) (?:\w+ )?"
                     r"(?:retrouves?|enterres?|inhumes?|decouverts?)\b"),
}
_SEEN = re.compile(r"\b(?:found|recovered|discovered|retrieved|lay|lying|dumped|thrown|buried|left"
                   r"|retrouvee?s?|decouverte?s?|gisaient|gisait|jetee?s?|abandonnee?s?|enterree?s?"
                   r"|inhumee?s?|rendue?s?|repechee?s?|ramenee?s?|exhumee?s?)\b")
NONE = {"en": re.compile(r"\b(?:none|nobody|no one|not one|not a single one)(?: of (?:them|those (?:on "
                         r"board|aboard)|the \w+))?(?: aboard| on board| inside)? (?:has |had )?(?:survived"
                         r"|came back|returned|lived|(?:got|came|made it|escaped|walked|left|went)"
                         r"(?: out| away| back| off| home)?(?: of \w+)? alive|(?:was|were) left alive"
                         r"|was spared)\b|\b(?:no|not a single) survivors?\b"),
        "fr": re.compile(r"\b(?:aucune?|nul|nulle|personne|pas une?)(?: d entre (?:eux|elles)| d eux)? "
                         r"n (?:en |y )?(?:a|avait|aurait|est|etait|ont) (?:pu )?(?:survecu|rechappe"
                         r"|survivre|(?:re)?(?:sortie?|venue?|ssortie?|rentree?)(?: vivante?)|epargnee?)\b"
                         r"|\b(?:aucune?|sans (?:un seul|aucun|le moindre)|pas (?:un|de)|nul)"
                         r"(?: seul)? (?:survivant|rescape)s?\b")}
_DEADLY = frozenset({Harm.KILL, Harm.SHOOT})
_TELLERS = word_set("survivors survivor witnesses eyewitnesses sources officials interviewees "
                    "survivants survivantes rescapes rescapees temoins responsables elus")
_HE = {"en": word_set("he she"), "fr": word_set("il elle")}
_BEHIND = word_set("in at on with before and , ; dead by through for near when while as")
_THROAT = {"en": re.compile(r"\b(?:his|her|s) throat (?:(?:had|has) been |was )?(?:cut|slit)\b"),
           "fr": re.compile(r"\blui (?:a|ont) (?:\w+ )?(?:tranche|coupe) la gorge\b"
                            r"|\bla gorge (?:tranchee|coupee)\b")}
_ONE = word_set("his her him son sa l")
_TWO = word_set("both deux")
_THESE = word_set("the these those les ces")
_LATTER = word_set("latter derniers dernieres")
_MANY = word_set("they them all their ils elles tous toutes les leurs")  # no single person


@dataclass
class Counted:
    """Whom the sentences before counted, and how many sentences ago."""

    low: int = 0
    side: Side = Side.UNSAID
    dead: bool = False
    ago: int = FAR
    called: frozenset[str] = frozenset()  # the words for people in that sentence

    def take(self, words: Words, chunks: list[Chunk], lang: str) -> None:
        """Keep the last people whom a sentence counts exactly, and not those who tell it."""
        self.ago += 1
        for chunk in chunks:
            meant = isinstance(chunk, Group) and is_nominal(words, chunk, lang)
            if isinstance(chunk, Group) and is_counted(words, chunk, anyhow=meant) and (
                    not tells(words, chunk, lang)):
                self._keep(chunk)
        if self.ago == 1:
            self.called = frozenset(word for c in chunks if isinstance(c, Group)
                                    for word in words.words[c.first:c.end])

    def _keep(self, chunk: Group) -> None:
        if not (chunk.single and self.low > 1 and self.ago < FAR):
            self.low, self.ago = chunk.quantity.low or 0 if chunk.quantity else 0, 1
            self.dead = False
            self.side = chunk.noun.side if chunk.noun else Side.UNSAID


def tells(words: Words, group: Group, lang: str) -> bool:
    """Say whether they only speak: "ont indiqué vendredi deux élus", "two officials said"."""
    if not _TELLERS.isdisjoint(words.words[group.first:group.end]) or _heads(words, group):
        return True
    closed = words.at(group.end) in {"", ",", ".", "…", '"'}
    near = words.words[max(0, group.first - _SAID):group.first] if closed else ()
    after = words.words[group.end:group.end + _SAID]
    after = after[:after.index(",")] if "," in after else after
    return not SAYING[lang].isdisjoint(near + after)


def _heads(words: Words, group: Group) -> bool:
    """Say whether a number only numbers a paragraph: "14. In comments on the draft"."""
    alone = group.first == 0 and group.end == 1 and group.noun is None
    return alone and words.source[words.ends[0]:words.ends[0] + 1] in {".", ")"}


def is_counted(words: Words, group: Group, *, anyhow: bool = False) -> bool:
    """Say whether people are counted who may be told of again; "a bus with 14 passengers"."""
    fits = group.thing is Thing.PERSON and group.quantity is not None and group.quantity.low
    inside = words.at(group.end - 1) in _ABOARD or words.at(group.end) in {"aboard", "inside"}
    aside = group.aside and not (anyhow or inside)
    return bool(fits) and not (group.part or group.agent or group.zero or aside)


def echoed(words: Words, chunks: list[Chunk], known: Counted, lang: str) -> list[Count]:
    """Count those told of before where this sentence tells their death and gives no figure."""
    counted = any(isinstance(c, Group) and c.quantity and not c.zero and c.thing in _PEOPLE
                  and not (c.single or (c.noun is None and c.quantity.low == known.low))
                  for c in chunks)
    if known.ago >= FAR or counted:
        return []
    at = _by_verb(words, chunks, lang)
    at = _by_noun(words, chunks, known) if at < 0 else at
    first = at if at >= 0 else _by_bodies(words, lang)
    if first < 0:
        return []
    many = 1 if words.at(first) in _ONE else 2 if words.at(first) in _TWO else known.low
    if many > known.low or (many == 1 and words.at(first) in _MANY):
        return []
    group = Group(first, first + 1, Quantity(first, first + 1, many, many, many))
    return [Count(group, Prop.KILLED)]


def alone(words: Words, chunks: list[Chunk], lang: str) -> list[Count]:
    """Count one person told of before: "and shot him", "et l'ont abattu", "he was put to death"."""
    for act in (c for c in chunks if isinstance(c, Act)):
        if act.void or act.fallen or act.harm not in _DEADLY:
            continue
        at = _object_of(words, act, lang) if act.slot is not Slot.BEFORE else -1
        if at < 0 and act.slot is Slot.BEFORE and words.at(act.first - 1) in _HE[lang]:
            at = act.first - 1
        if at >= 0:
            return [_one_killed(at)]
    if any(isinstance(c, Group) and (is_counted(words, c) or (
            c.thing is Thing.DEATH and c.quantity)) for c in chunks):
        return []
    for act in (c for c in chunks if isinstance(c, Act) and c.harm in _DEADLY and not c.void):
        who = _known_one(words, chunks, act)
        if who is not None:
            one = Quantity(who.first, who.end, 1, 1, 1)
            return [Count(replace(who, quantity=one, single=True), Prop.KILLED)]
    throat = _THROAT[lang].search(line := " ".join(words.words))
    return [_one_killed(line.count(" ", 0, throat.start()))] if throat else []


def _known_one(words: Words, chunks: list[Chunk], act: Act) -> Group | None:
    """Give the one known person whom a passive verb tells of: "the young woman was executed"."""
    who = next((c for c in chunks if isinstance(c, Group) and c.end == act.first), None)
    if who is None or act.slot is not Slot.BEFORE or not who.definite or who.quantity or (
            who.agent or who.aside or who.part or who.thing is not Thing.PERSON):
        return None
    fits = who.noun is not None and who.noun.side is not Side.FIGHTERS
    return who if fits and not is_plural(words.at(who.end - 1)) else None


def _one_killed(at: int) -> Count:
    return Count(Group(at, at + 1, Quantity(at, at + 1, 1, 1, 1)), Prop.KILLED)


def _object_of(words: Words, act: Act, lang: str) -> int:
    """Give the pronoun for whom a verb killed, or -1."""
    if lang == "en":
        after = words.at(act.end)
        alone_behind = words.at(act.end + 1) in _BEHIND or not words.at(act.end + 1)
        return act.end if after == "him" or (after == "her" and alone_behind) else -1
    single = not words.at(act.verb_at).endswith("s")
    having = words.at(act.first) in _HAVING
    return act.first - 1 if single and having and words.at(act.first - 1) == "l" else -1


def _by_verb(words: Words, chunks: list[Chunk], lang: str) -> int:
    """Give the pronoun whose verb says that they died, or -1."""
    for act in (c for c in chunks if isinstance(c, Act)):
        if act.void or act.harm is not Harm.KILL:
            continue
        if act.slot is not Slot.AFTER:
            near = range(act.first - 1, max(-1, act.first - 1 - _BEFORE), -1)
            found = next((i for i in near if words.at(i) in _THEM[lang]), -1)
            if act.slot is Slot.EITHER and words.at(found) in _WHO_ACT:
                continue  # "they finished off the wounded"
            if found >= 0 and not _apart(chunks, found, act.first):
                return found
        meant = words.at(act.first - 1) == "to"  # "chased them to kill them"
        if lang == "en" and act.slot is not Slot.BEFORE and words.at(act.end) == "them" and (
                not meant):
            return act.end  # "an aircraft killed them"
        if lang == "fr" and words.at(act.first) in _HAVING and words.at(act.first - 1) in _CLITICS:
            return act.first - 1
    return -1


def _by_noun(words: Words, chunks: list[Chunk], known: Counted) -> int:
    """Give the word before those told of by the same noun: "These passengers were shot", or -1."""
    for at, act in enumerate(chunks):
        who = chunks[at - 1] if at else None
        if not isinstance(act, Act) or act.void or act.slot is not Slot.BEFORE or (
                act.harm not in _DEADLY or not isinstance(who, Group)):
            continue
        last = words.at(who.end - 1)
        known_so = words.at(who.first - 1) in _THESE and not (who.quantity or who.part or who.aside)
        if known_so and last in known.called and is_plural(last) and act.first - who.end <= 1:
            return who.first - 1
    return next((at + 1 for at in range(len(words) - 1) if words.words[at] in _THESE
                 and words.words[at + 1] in _LATTER and any(
                     isinstance(c, Act) and c.harm in _DEADLY and c.slot is Slot.BEFORE
                     and not c.void and 0 <= c.first - at - 2 <= 1 for c in chunks)), -1)


def _apart(chunks: list[Chunk], first: int, end: int) -> bool:
    """Say whether others stand between a pronoun and the verb."""
    return any(isinstance(c, Group) and first < c.first < end for c in chunks)


def _by_bodies(words: Words, lang: str) -> int:
    """Give the word that says whose bodies were found, or -1."""
    line = " ".join(words.words)
    none = NONE[lang].search(line)
    if none:
        return line.count(" ", 0, none.start())
    found = _BODIES[lang].search(line)
    if found is None or not _SEEN.search(line):
        return -1
    group = "who" if found["who"] else "found"
    return line.count(" ", 0, found.start(group))


