"""What a date dates: an event, a statement, a period, or something else."""

from __future__ import annotations

import re

from geo.reports.asked import Asked
from geo.reports.dates.build import symbol
from geo.reports.dates.cue_words import Cue
from geo.reports.dates.expression import Expression, Form
from geo.reports.dates.governing import EXACT, SMALL, Scene, nearest
from geo.reports.dates.wake import (
    is_of_arrest,
    is_of_former,
    is_of_taking,
    is_still_missing,
)
from geo.reports.dates.words import word_set
from geo.reports.model import WhenRole

_LONG_DAYS = 14
_ROLE = {Cue.SPEECH: WhenRole.STATEMENT, Cue.SPEECH_NOUN: WhenRole.STATEMENT,
         Cue.DEED: WhenRole.EVENT, Cue.DEED_NOUN: WhenRole.EVENT, Cue.BURIAL: WhenRole.EVENT,
         Cue.OTHER: WhenRole.OTHER}
_RULE = word_set("power pouvoir ruled rules governed office prison detained detenu detenue "
                 "charge tete exil "
                  "exile held jail incarcere independent mandate led diriger dirige dirigee "
                  "gouverne")
_COMING = Asked(
    r"\b(?:(?:will|shall)(?! (?:not |never |long |always |for ever |forever )*(?:be |ever )?"
    r"(?:forget|forgotten|remember|remembered|remain|stay|go down|haunt|mark|live on))|"
    r"scheduled|planned|due|slated|expected|set\s+for|prévu(?:e|s|es)?|aur(?:a|"
    r"ont)\s+lieu|(?:re|te|se|pre)ndr(?:a|ont)|ser(?:a|ont)(?! (?:\w+ )?(?:oubli|marqu|grav))|"
    r"(?!chol|cam|op[ée]ra|rester|oubli|marquer|demeurer|hanter)[^\W\d_]{2,}(?:era|eront|irai?|iront|endra|endront|evra|evront|ettra|ettront)|d['’]ici)\b",
    re.IGNORECASE)
_SUMS = re.compile(r"\b(?:total|overall|altogether|recorded|documented|counted|recens\w+|"
                   r"dénombr\w+|in\s+all|"
                   r"attacks|incidents|attaques|bilan|scores|hundreds|thousands|centaines|milliers|"
                   r"abducted|workers|raids|strikes|frappes|villages|tués)\b", re.IGNORECASE)
_SHAKEN = re.compile(
    r"\b(?:sle(?:pt|ep)|dorm\w+|mourn\w*|deuil|grie\w+|pleur\w*|we(?:ep|pt)\w*|deserted|désert\w*|"
    r"(?:village|ville|marché|quartier|rues?) morte?s?|ghost|fant[ôo]mes?|fear\w*|"
    r"terr(?:or|eur|ified|orisé)\w*|peur|angoisse|shock|choc|stunned|prostr\w+|silence|"
    r"locked in|terré\w*)\b",
    re.IGNORECASE)
_CLAIMING = re.compile(
    r"\b(?:responsibility|credit) for (?:the|this|that) (?:\w+ )?\w+(?: on| late)?$")
_KNOWN_NOW = re.compile(  # "Today we have proof that …", "c'est aujourd'hui sur … qu'il faut"
    r"\W*(?:c['’]est )?(?:today|aujourd['’]hui|ce \w+di|this \w+day)\b[^.;:]{0,25}?"
    r"\b(?:we (?:now )?(?:have|know|can|demand|ask)|nous (?:avons|savons|pouvons|demandons)|"
    r"sur (?:le|la|les|l['’]))\b", re.IGNORECASE)
_SPANNED = frozenset({Form.YEARS, Form.MONTHS})
_NEARBY, _RIGHT_BEFORE = 6, 3  # tokens
# "houses still standing on 3 May"
_UNHARMED = word_set("intact intacte intacts intactes standing debout alive vivant vivants "
                     "unharmed unscathed indemne indemnes undamaged")
_UNTIL = frozenset({"until", "till", "jusqu", "jusqu'", "jusqu'au", "jusqu'a", "jusqu'en"})
_ON_WHICH = frozenset({"laquelle", "lequel", "ou", "auquel", "which", "that", "when", "on"})
_BEFOREHAND = word_set("remis remise remises arrete arretes arretee arretees interpelle "
                       "interpelles "
                       "interpellee enleve enleves enlevee enlevees captures capture partis parti "
                       "arrives venus livres livre conduits emmenes over arrested detained "
                       "captured abducted seized kidnapped taken away")
_HAVE = word_set("a ont ete etaient etait avait avaient sont est was were had has have been")
_ARE = frozenset({"are", "is"})
_STAYS = word_set("is are remains remain lies lie lives live est sont reste restent demeure "
                  "demeurent vit vivent ressemble looks")
_STATE = 9  # tokens behind "today" in which the verb of a state stands
_PAPERS = word_set("newspapers newspaper papers dailies press journaux journal quotidiens "
                   "quotidien presse unes hebdomadaires hebdomadaire")
_EDITION = SMALL | word_set("de of du des ce cette parus parue paru published malian malienne "
                            "maliens local locale locaux nationaux nationale privee s")
_PARTS = word_set("evening morning afternoon night day dawn matin soir nuit jour apres-midi aube")
_IT_WAS = [["it", "was", "in"], ["it", "happened", "in"], ["it", "was"], ["c'", "etait", "en"],
           ["c'", "etait"], ["c'", "etait", "au"], ["cela", "se", "passait", "en"]]
_HOURS = word_set("aux de a environs heures heure h hrs minutes vers around about pm am matin soir "
                  "aube dawn dusk ce cette this matinee soiree afternoon morning evening")
_OPENING = 11  # tokens behind "that" in which an hour stands before the day
_COUNTS_FROM = frozenset({"before", "after", "avant", "apres"})
_ARTICLES = frozenset({"a", "an", "the", "un", "une", "le", "la", "les", "l'", "his", "her"})
_AT = word_set("in near at outside dans pres vers a au aux")
_SEATS = word_set("bamako dakar paris geneva geneve new niamey ouagadougou brussels bruxelles "
                  "washington abuja nouakchott abidjan london londres rome")
_PLACE = 6  # tokens behind a day among which the place is named
_MARKS = '«»“”"'
_TODAY = 6  # as near a verb has to be that "today" does not mean "nowadays"


def role_of(one: Expression, seen: Scene) -> WhenRole:
    """Tell what an expression dates."""
    if one.since or one.form is Form.PAST:
        return WhenRole.OTHER if _is_rule(one, seen) else WhenRole.PERIOD
    if is_coming(one, seen):
        return WhenRole.OTHER
    if one.form is Form.PAIR or _is_told_on(one, seen):
        return WhenRole.EVENT
    if _is_of_no_event(one, seen):
        return WhenRole.OTHER
    return WhenRole.EVENT if _is_scene_setting(one, seen) else _governed(one, seen)


def _is_of_no_event(one: Expression, seen: Scene) -> bool:
    """Tell whether a date is where something ends, a state of now, or an insertion's."""
    if one.form in (Form.NEAR, Form.WEEKDAY) and _KNOWN_NOW.match(seen.text):
        return True
    led = _before(one, seen, _RIGHT_BEFORE)
    ends = bool(_UNTIL.intersection(led)) or (
        bool(_UNHARMED.intersection(led)) and nearest(one, seen)[0] is not Cue.SPEECH)
    aside = is_still_missing(one, seen) or is_of_arrest(one, seen) or (
        is_of_former(one, seen) or is_of_taking(one, seen))
    return ends or aside or _is_state(one, seen) or _is_of_participle(one, seen) or (
        _is_since(one, seen) or _is_of_papers(one, seen))


def _is_of_papers(one: Expression, seen: Scene) -> bool:
    """Tell whether a day is that of the papers: "newspapers on Monday led with the attack"."""
    before = [w for w in _before(one, seen, _NEARBY) if w not in _EDITION]
    after = [t.low for t in seen.line.tokens[one.last:one.last + 2] if t.text not in ("'s", "’s")]
    return bool(_PAPERS.intersection(before[-1:])) or (
        symbol(seen.line, one.last) == "POSS" and bool(_PAPERS.intersection(after)))


def _is_since(one: Expression, seen: Scene) -> bool:
    """Tell whether a day is when a state began: "the first clash since the mission left on 3 May".

    Where the clause tells of harm ("closed since gunmen attacked on Monday"), it is that of it.
    """
    opened = [at for at, t in enumerate(seen.line.tokens[:one.first])
              if t.low == "since" or (t.low in ("que", "qu'") and at
                                      and seen.line.tokens[at - 1].low == "depuis")]
    if not opened or one.since or one.first - opened[-1] <= _RIGHT_BEFORE:
        return False
    between = range(opened[-1] + 1, one.first)
    return not any(seen.line.tokens[at].text in ",;:" for at in between) and not any(
        g.at in between and g.cue in (Cue.DEED, Cue.DEED_NOUN, Cue.SPEECH) for g in seen.governors)


def _governed(one: Expression, seen: Scene) -> WhenRole:
    """Tell what an expression dates by the word that governs it."""
    cue, cost = nearest(one, seen)
    role = _ROLE[cue] if cue else _without_governor(one)
    if counts_from_words(one, seen):
        return WhenRole.STATEMENT
    if role is WhenRole.STATEMENT and (_after_that(one, seen) or _is_placed(one, seen)):
        role = WhenRole.EVENT
    ends = [t.text for t in seen.line.tokens[one.last:one.last + 1]] in ([","], ["."], [])
    if ends and cue is Cue.DEED_NOUN and _is_of_claiming(one, seen):
        return WhenRole.STATEMENT
    loose = (one.form is Form.NEAR and not one.n and one.unit == "day" and cost >= _TODAY
             and symbol(seen.line, one.first) == "TODAY"  # "this morning" is never nowadays
             and not (ends and cue is Cue.DEED))
    aside = one.form is Form.YEAR and (role is WhenRole.STATEMENT or _is_attribute(one, seen))
    return WhenRole.OTHER if loose or aside else _long(one, role, seen)


def counts_from_words(one: Expression, seen: Scene) -> bool:
    """Tell whether days are counted from what somebody said: "a day after he had spoken of 22"."""
    if seen.line.tokens[one.last - 1].low not in _COUNTS_FROM:
        return False
    first = min((g for g in seen.governors if g.at >= one.last), key=lambda g: g.at, default=None)
    stops = [at for at, _price, comma in seen.barriers if comma and at >= one.last]
    return first is not None and first.cue is Cue.SPEECH and first.at < min(
        stops, default=len(seen.line.tokens)) and first.at - one.last <= _NEARBY


def _is_of_claiming(one: Expression, seen: Scene) -> bool:
    """Tell whether a day is the claim's: "claimed responsibility for the attack on Monday"."""
    before = " ".join(_before(one, seen, _NEARBY + 1))
    return _CLAIMING.search(before) is not None


def _is_told_on(one: Expression, seen: Scene) -> bool:
    """Tell whether an apposition says what happened: "since 3 May, the day on which …"."""
    ahead = [t.low for t in seen.line.tokens[one.last:one.last + 4]]
    day = ahead[1:3] == ["the", "day"] or ahead[1:2] in (["date"], ["jour"])
    return ahead[:1] == [","] and day and bool(_ON_WHICH.intersection(ahead[2:]))


def is_labelled(one: Expression, seen: Scene) -> bool:
    """Tell whether a note's label stands before a day: "Date: 3 May 2024"."""
    before = _before(one, seen, one.first)
    return one.form is Form.DAY and before[-1:] == [":"] and before[-2:-1] == ["date"]


def is_burial(one: Expression, seen: Scene) -> bool:
    """Tell whether people were buried on a day: beside another day it is not that of the deed."""
    return one.form in EXACT and nearest(one, seen)[0] is Cue.BURIAL


def is_quoted_today(one: Expression, seen: Scene) -> bool:
    """Tell whether "this morning" stands in a quotation: it is that of the day of the words."""
    if one.form is not Form.NEAR or one.n:
        return False
    before = "".join(t.text for t in seen.line.tokens[:one.first] if t.text in _MARKS)
    return before.endswith(("«", "“")) or before.count('"') % 2 == 1


def is_before_other(one: Expression, seen: Scene) -> bool:
    """Tell whether days are counted from what is no deed: "two days before a visit to X"."""
    ahead = [t.low for t in seen.line.tokens[one.last:one.last + 4]]
    counts = one.form is Form.OFFSET and seen.line.tokens[one.last - 1].low in _COUNTS_FROM
    return counts and bool(_ARTICLES.intersection(ahead[:1])) and not any(
        one.last < g.at <= one.last + _NEARBY and g.cue in (Cue.DEED, Cue.DEED_NOUN, Cue.BURIAL)
        for g in seen.governors)


def is_onset(one: Expression, seen: Scene) -> bool:
    """Tell whether a day since when people mourn dates the deed: "not slept since Friday"."""
    return one.since and one.form is Form.WEEKDAY and bool(_SHAKEN.search(seen.text))


def _after_that(one: Expression, seen: Scene) -> bool:
    """Tell whether a date opens what is said: "announced that, on 18 December, a post …"."""
    words = [t.low for t in seen.line.tokens[max(0, one.first - _OPENING):one.first]
             if t.low not in SMALL | _HOURS and t.kind == "word"]
    return words[-1:] in (["que"], ["qu'"], ["that"]) and any(
        g.at >= one.last and g.cue in (Cue.DEED, Cue.DEED_NOUN) for g in seen.governors)


def _is_placed(one: Expression, seen: Scene) -> bool:
    """Tell whether a day stands between a deed and its place: "condemned the raid on Monday in X".

    Officials speak in capitals, so a day before the name of one may be that of their words.
    """
    ahead = seen.line.tokens[one.last:one.last + _PLACE]
    if one.form not in EXACT or not ahead or ahead[0].low not in _AT:
        return False
    named = next((t for t in ahead[1:] if t.text[:1].isupper()), None)
    said = max((g.at for g in seen.governors if g.cue is Cue.SPEECH and g.at < one.first),
               default=-1)
    return named is not None and named.low not in _SEATS and said >= 0 and any(
        said < g.at <= min(said + _RIGHT_BEFORE, one.first - 1) and g.cue is Cue.DEED_NOUN
        for g in seen.governors)


def _is_attribute(one: Expression, seen: Scene) -> bool:
    """Tell "the 2015 agreement" from "in 2015"."""
    return symbol(seen.line, one.first - 1) in ("THE", "N") and symbol(seen.line, one.last) == "X"


def is_coming(one: Expression, seen: Scene) -> bool:
    """Tell whether the words around a date speak of what is still to come."""
    if one.which in ("last", "previous") or one.since or one.n < 0:
        return False
    if (one.which == "next" and one.form in (Form.WEEKDAY, Form.UNIT, Form.MONTH)) or (
            one.form is Form.NEAR and one.n > 0):
        return True
    near = [b for b, cost, _ in seen.barriers if cost > 5]  # noqa: PLR2004 - commas and stronger
    first = max((b for b in near if b < one.first), default=0)
    last = min((b for b in near if b >= one.last), default=len(seen.line.tokens) - 1)
    start, end = seen.line.tokens[first].start, seen.line.tokens[last].end
    base = seen.line.tokens[0].start
    return bool(_COMING.search(seen.text[start - base:end - base]))


def _is_rule(one: Expression, seen: Scene) -> bool:
    """Tell "in power since 2020" from "killed since 2020", and from "led to 60 deaths since"."""
    before = _before(one, seen, _NEARBY)
    led = [w for at, w in enumerate(before) if w != "led" or before[at + 1:at + 2] != ["to"]]
    return bool(_RULE.intersection(led))


def _before(one: Expression, seen: Scene, most: int) -> list[str]:
    """Give the words right before a date."""
    return [t.low for t in seen.line.tokens[max(0, one.first - most):one.first]]


def _without_governor(one: Expression) -> WhenRole:
    exact = one.form in EXACT or (one.form is Form.NEAR and one.n < 0)
    return WhenRole.EVENT if exact else WhenRole.OTHER


def _is_state(one: Expression, seen: Scene) -> bool:
    """Tell whether "today" is nowadays: "eight of them are dead today"."""
    if one.form is not Form.NEAR or one.n:
        return False
    return bool(_ARE.intersection(_before(one, seen, _RIGHT_BEFORE))) or _opens_state(one, seen)


def _opens_state(one: Expression, seen: Scene) -> bool:
    """Tell whether "today" opens how things are now: "Today, X is a ghost town: its chief …"."""
    if symbol(seen.line, one.first) != "TODAY" or [
            t for t in seen.line.tokens[:one.first] if t.low not in SMALL and t.kind == "word"]:
        return False
    last = one.last + _STATE
    at = next((n for n, t in enumerate(seen.line.tokens[one.last:last], one.last)
               if t.low in _STAYS), 0)
    return bool(at) and not any(one.last <= g.at <= at + _RIGHT_BEFORE and g.cue in (
        Cue.DEED, Cue.DEED_NOUN) for g in seen.governors)


def _is_of_participle(one: Expression, seen: Scene) -> bool:
    """Tell whether "the day before" is an insertion's: "Nine men, remis la veille, were shot"."""
    words = [w for w in _before(one, seen, _RIGHT_BEFORE) if w not in SMALL]
    return (one.form is Form.OFFSET and one.n < 0 and bool(words)
            and words[-1] in _BEFOREHAND and not _HAVE.intersection(words))


def _is_scene_setting(one: Expression, seen: Scene) -> bool:
    """Tell whether a month is that of a part of a day: "one evening in May", "un matin de mars"."""
    if one.form is not Form.MONTH:
        return False
    opens = _before(one, seen, one.first)
    return bool(_PARTS.intersection(opens[-_RIGHT_BEFORE:])) or opens in _IT_WAS


def _long(one: Expression, role: WhenRole, seen: Scene) -> WhenRole:
    """Make a period of an event's date that covers many events."""
    if role is WhenRole.OTHER:
        return role
    if one.form in _SPANNED or (one.form is Form.DAYS and _days_apart(one) > _LONG_DAYS):
        return WhenRole.PERIOD
    if one.form is Form.AGO and one.which == "exact":
        return role
    year = one.form is Form.YEAR or (one.form in (Form.UNIT, Form.AGO) and one.unit == "year")
    if role is not WhenRole.EVENT or not year:
        return role
    if _SUMS.search(seen.text):
        return WhenRole.PERIOD
    return role if one.form is Form.YEAR else WhenRole.OTHER


def _days_apart(one: Expression) -> int:
    if not one.a.day:
        return 1  # "the night of Wednesday to Thursday 9 May"
    months = (one.b.month - one.a.month) % 12 if one.a.month and one.b.month else 0
    return one.b.day - one.a.day + 30 * months
