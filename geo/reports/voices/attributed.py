"""Who is named by "according to", "selon", "a-t-on appris auprès de"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.voices.backward import TOLD
from geo.reports.voices.behind import OUTLETS
from geo.reports.voices.clauses import possessor_word
from geo.reports.voices.harm import DOES
from geo.reports.voices.kin import RELATIVES
from geo.reports.voices.kinds import kind_of
from geo.reports.voices.lexicon import GROUP, HE, IL, IT, NGO, PEOPLE, THEY, UNKNOWN
from geo.reports.voices.meant import of_whom
from geo.reports.voices.mentions import PLACE, Found
from geo.reports.voices.pointed import same_sources
from geo.reports.voices.reading import Cue, Read, Reading
from geo.reports.voices.resolve import HUMANS
from geo.reports.voices.source_lists import source_list
from geo.reports.voices.strangers import stranger_behind
from geo.reports.voices.talk import Subject, Talk

_REACH = 90  # characters between "according to" and the speaker


def _is_known(f: Found, unknown: Found) -> bool:
    """Tell whether a mention says more than the words around it; "drivers" in "the drivers' union" do not."""
    return bool(f.actor_id) and (f.actor_id != PEOPLE or f.start <= unknown.start)


def _of_else(one: Read, cue: Cue, f: Found, low: str) -> bool:
    """Tell whether "toll of" is of a thing: "le bilan de cette attaque est de sept passagers"."""
    nominal = one.words.low[cue.last - 1] in ("de", "of", "d") and one.words.low[cue.first] in _FIGURES
    if nominal and _COUNTED.match(low, f.end):
        return True
    return nominal and any(w not in _ARTICLES for w in one.words.low[cue.last : f.first])


_COUNTED = re.compile(r" (?:(?:ayant|qui ont|qui avaient) (?:perdu la vie|trouve la mort|peri|ete tues)|tuee?s|mort[es]*|tombes|decedee?s|blessee?s|killed|dead|wounded)\b")  # those who died tell nothing
_TOLD = frozenset({"temoignages", "temoignage", "accounts", "recits", "testimony", "testimonies"})
_OF = frozenset({"de", "d", "des", "du", "of", "from", "by"})
_FROM = re.compile(r"\s+(?:from|among|par|by|aupres d[e']|aupres des|chez|parmi)\s*(?:[\w'-]+\s+){0,2}")
_FIGURES = frozenset({"bilan", "decompte", "chiffres", "images", "informations", "temoignages"})
_ARTICLES = frozenset({"l", "la", "le", "les", "des", "du", "deux", "trois", "plusieurs", "nombreux", "certains"})
_BY = frozenset({"by", "in", "on"})  # "by his reckoning", but "according to his family"
_OWNERS = {"his": HE, "their": THEY, "its": IT}
_HIM = {"lui": IL, "elle": IL, "eux": THEY, "elles": THEY, "him": HE, "her": HE, "them": THEY}


def _according_to_him(one: Read, cue: Cue, talk: Talk) -> Subject | None:
    """Give whom "according to him" means: who opens the sentence, else who spoke."""
    pointer = "".join(one.words.low[cue.last : cue.last + 1])
    first = next((f for f in one.found if f.last <= cue.first and f.actor_id[:1] not in ("", "*", "@")), None)
    owner = pointer in _OWNERS and first is not None and first.first <= 1 and first.actor_id in HUMANS
    if (pointer in _HIM and first) or (owner and first):  # "A leader of X does not hesitate: for him, …"
        return Subject((first,), "right")
    if pointer in _HIM or (pointer in _OWNERS and one.words.low[cue.first] in _BY):
        return Subject(tuple(talk.meant({**_HIM, **_OWNERS}[pointer])), "right")
    return None


_WHICH = (("qui",), ("midi",), ("which",), ("whom",), ("laquelle",), ("lequel",), ("lesquels",), ("lesquelles",))


def _as_which(one: Read, cue: Cue) -> Subject | None:
    """Give who is meant by "the press …, according to which": who stands before; noon says nothing."""
    if one.words.low[cue.last] == "midi":  # "en fin d'après-midi"
        return None
    told = [f for f in one.found if f.last <= cue.first and f.actor_id[:1] not in ("", "@") and f.marker != PLACE]
    heads = [i for i in range(cue.first) if one.words.low[i] in _TALK_WORDS]
    if heads and not any(f.first > heads[-1] for f in told):
        return None  # "denied the rumours according to which …": nobody's, least of all his who denies them
    to_it = bool(told) and one.words.low[max(0, told[-1].first - 2) : told[-1].first] == ("a", "la")  # "a statement to the press"
    return Subject((told[-1],), "right") if told and not to_it else None


_TALK_WORDS = frozenset({"rumeurs", "rumeur", "informations", "information", "accusations", "allegations", "affirmations", "propos", "declarations", "version", "versions", "these", "rumours", "rumors", "reports", "claims", "statements"})


def _owns_kin(f: Found, one: Read) -> bool:
    """Tell whether a mention only says whose kin speaks: "according to the imam's nephew"."""
    after = next((g for g in one.found if g.first == f.last + 1), None)
    return possessor_word(one, f) and after is not None and after.actor_id == RELATIVES


def according(one: Read, k: int, reading: Reading, talk: Talk) -> Subject | None:
    """Give the speakers whom the k-th cue, an "according to", names."""
    cue = one.cues[k]
    which = one.words.low[cue.last : cue.last + 1] in _WHICH
    pointed = _as_which(one, cue) if which else _according_to_him(one, cue, talk)
    if which or pointed is not None:
        return pointed
    first = cue.first + 1 if one.words.low[cue.last - 1] in ("source", "sources") else cue.last  # "de source hospitalière"
    near = [f for f in one.found if f.first >= first and f.start - cue.end < _REACH and not _owns_kin(f, one)]
    if len(near) > 1 and near[0].last == near[1].first - 1 and one.words.low[near[0].first] in _TOLD and one.words.low[near[0].last] in _OF:
        near = near[1:]  # "according to the accounts of residents"
    signed = _signed(one, cue, reading)
    heard = reading.quote_at(cue.start) and _HEARD.match(reading.low, cue.end)  # "by what the villagers told us", says whoever is quoted
    if signed or heard or _NO_SPEAKER.match(reading.low, cue.end):
        return Subject(tuple(_bodies(signed, one, reading)), "right") if signed else None
    unknown = stranger_behind(one, cue, reading) or _source_itself(one, cue, reading)
    if unknown and not (near and near[0].start < unknown.end and _is_known(near[0], unknown)):
        return Subject((unknown,), "right")
    near = [f for f in near if not re.search(r"[.;:«\"]", reading.low[cue.end : f.start])][:1]
    if not near or re.search(r",", reading.low[cue.end : near[0].start]) or _of_else(one, cue, near[0], reading.low):
        return None
    body = of_whom(near[0], one, reading)
    if not body and not near[0].actor_id and near[0].marker in (GROUP, NGO) and talk.body:
        body = talk.body[0]  # "selon son secrétaire général"
    if body or near[0].actor_id[:1] == "@":
        return Subject((body,) if body else tuple(same_sources(near[0], one, talk) or talk.meant(near[0].actor_id)), "right")
    rest = [f for f in one.found if f.first >= near[0].last]
    if rest and near[0].actor_id in OUTLETS and _FROM.fullmatch(reading.low[near[0].end : rest[0].start]):
        near = rest[:1]  # "information gathered by the paper from relatives"
    group = max(_listed(near, rest, reading), _bodies(near[0], one, reading), key=len)
    named = source_list(cue.end, one, reading) if near[0].actor_id in HUMANS else []
    group = named if len(named) > len(group) else group
    exact = [f for f in rest if group == near and near[0].actor_id == "local-civil-sources" and _AMONG_THEM.fullmatch(reading.low[near[0].end : f.start])]
    return Subject(tuple(g for g in exact or group if g.actor_id[:1] not in ("", "@")), "right")


def _source_itself(one: Read, cue: Cue, reading: Reading) -> Found | None:
    """Give who is told by nothing but "de source" and what kind of source it is: "De source douanière, …"."""
    kind = _OF_KIND.match(reading.low, one.words.starts[cue.last - 1])
    if kind is None or any(f.start < kind.end() and kind.start() < f.end for f in one.found):
        return None
    last = next(i for i in range(cue.last, len(one.words)) if one.words.ends[i] >= kind.end(1))
    return kind_of(Found(cue.last - 1, last + 1, kind.start(1), kind.end(1), UNKNOWN, -1), reading.low)


_OF_KIND = re.compile(r"(sources? (?:bien )?(?!pres|la|le|les|de)[a-z-]{5,})(?=,| et )")


def _listed(near: list[Found], rest: list[Found], reading: Reading) -> list[Found]:
    """Add those who are named with the first: "a councillor and the FLA", "residents, officials and aid workers"."""
    group, commas = near, list[Found]()
    for f in rest:
        gap = reading.low[(commas or group)[-1].end : f.start]
        apart = gap.startswith(",") and not commas and not _PAUSE.match(reading.low, f.end)  # "according to X, and the army withdrew"
        if _WITH.fullmatch(gap) and not DOES.search(gap) and not apart:
            group, commas = [*group, *commas, f], []
        elif _COMMA.fullmatch(gap) and f.actor_id in HUMANS:
            commas = [*commas, f]
        else:
            break
    return group


def _bodies(first: Found, one: Read, reading: Reading) -> list[Found]:
    """Give the bodies that a list names to the end of its clause; "the rebel groups, A and B" are those two."""
    group, closed = [first], False
    for f in (f for f in one.found if f.first >= first.last):
        gap = _NEXT_BODY.fullmatch(reading.low, group[-1].end, f.start)
        if gap is None or closed or f.actor_id[:1] in ("", "*", "@") or f.marker == PLACE:
            break
        group, closed = [*group, f], bool(gap[1])
    if not closed or not _ENDS.match(reading.low, group[-1].end, one.sentence.end):
        return [first]
    inside = [f for f in group if first.start <= f.start < first.end]
    summed = len(group) > _TWO and _GROUPS.search(reading.low, inside[0].start, first.end)
    return group[1:] if summed else group


_PAUSE = re.compile(r"(?: (?:of|in|from|at|near|de|du|des|d'|a|au) ?[^.,;:«»\"]{2,50}?)?\s*(?:\([^)]*\)|\))?\s*(?:[.,;:»\"]|$)")
_TWO = 2
_NEXT_BODY = re.compile(r"\s*(?:\([^)]*\)|\))?(?:,? (and|et|ainsi que|as well as)|,) (?:(?:by|from|d[eu]s?|par) )?(?:the |an? |l[ae]s? |une? |l'|d'|d[eu]s? )?(?:[\w-]+ )?")
_ENDS = re.compile(r"\s*(?:\([^)]*\)|\))?\s*[.;]")
_GROUPS = re.compile(r"\b(?:groups|movements|militias|organi[sz]ations|factions|groupes|mouvements|milices|organisations)\b")
_WITH = re.compile(
    r"(?:\s(?:of|in|from|de|du|des)\s(?:the\s)?[\w'-]+(?:\s[\w'-]+)?)?\s*(?:\([^)]*\))?,?\s*(?:and|et|ainsi que|as well as)\s+(?:(?:d'apres|selon|according to)\s+)?(?:[\w'’-]+\s+){0,4}?(?:l'|d')?")
_COMMA = re.compile(r"(?:\s(?:of|in|from|de|du|de la)\s?(?:the\s|la\s|l')?[\w'-]+(?:\s[\w'-]+)?)?,\s(?:(?:de|des|d'|plusieurs|several|some|local) ?)*")


def _signed(one: Read, cue: Cue, reading: Reading) -> Found | None:
    """Give whose paper it is, also where its day stands between: "a statement on Tuesday from the government"."""
    paper = _PAPER.match(reading.low, cue.end, one.sentence.end)
    return next((f for f in one.found if paper and 0 <= paper.end() - f.start < _ARTICLE and f.actor_id[:1] not in ("", "*", "@") and f.marker != PLACE and f.actor_id not in OUTLETS), None)


_NO_SPEAKER = re.compile(r"\s*(?:l'|la |le |les |the |its |leurs? |ses )?(?:orthographe|spelling|lois?|laws?|besoins?|needs?|moyens|means|nos (?:informations|recoupements|constatations|constats)|our (?:own )?(?:information|findings|tally)|calendrier|calendar|saisons?|seasons?|circonstances|circumstances)\b")
_HEARD = re.compile(r"\s*(?:ce que?|ce qu'|what) ?[^.,;:«»\"]{3,60}?\b(?:nous|m'|me|us) ?(?:a|ont|avaient)?\b")
_ARTICLE = 5  # characters of an article in a mention
_PAPER = re.compile(
    r"\s*(?:(?:an?|the|un|une|le|la|l'|its|son|sa)\s?)?(?:[\w-]+ ){0,2}?(?:statements?|communiques?|press releases?|reports?|rapports?|declarations?|notes?|bulletins?|tolls?|bilans?|informations?|donnees)"
    rf"(?:,? {TOLD}(?= par | by ))?"
    r"(?: (?!of\b|de\b)[^.,;:«»\"]{3,40}?)? (?:from|by|par|issued by|(?<=information )of|aupres d[eu]|emanant d[eu]) ?(?:the |la |l'|le |les |un |une |an? )?")
_AMONG_THEM = re.compile(r",? (?:dont|notamment|including|among them|parmi (?:lesquelles|elles)) (?:une?|an?|the|le|la|l')? ?")  # "plusieurs sources dont un élu"
