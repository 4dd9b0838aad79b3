"""Whose verb it is: the speakers to whom a cue belongs."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from dataclasses import replace

from geo.builtin import builtin_actors
from geo.model.vocabulary import SpeakerClass
from geo.reports.model import Span
from geo.reports.voices.agents import agents_of
from geo.reports.voices.behind import BETWEEN, REACH, acts, addressed, inverted, points
from geo.reports.voices.clauses import (
    ROLE_NOUNS,
    alone,
    clause_start,
    governed,
    has_clause,
    is_antecedent,
    member_of,
    not_in_aside,
    possessor,
    possessor_word,
    scare_quoted,
)
from geo.reports.voices.company import with_company
from geo.reports.voices.cues import Act
from geo.reports.voices.lexicon import (
    BOTH,
    GROUP,
    IL,
    PEOPLE,
    PRONOUNS,
    THEY,
    UNKNOWN,
)
from geo.reports.voices.meant import main_subject, pointed_at, resolved
from geo.reports.voices.mentions import PLACE, Found
from geo.reports.voices.no_accusers import OF, blames, holds, informed_on
from geo.reports.voices.others import another, by_nobody, who_had
from geo.reports.voices.passives import is_passive
from geo.reports.voices.phrases import word_set
from geo.reports.voices.pointed import listed, of_quoted
from geo.reports.voices.pronouns_behind import echoed_by_pronoun, pronoun_behind, slipped_in, turned
from geo.reports.voices.reading import Cue, Read, Reading
from geo.reports.voices.resolve import HUMANS
from geo.reports.voices.roles import counted_dead
from geo.reports.voices.shared import shared_subject
from geo.reports.voices.strangers import stranger
from geo.reports.voices.talk import SILENT, Subject, Talk
from geo.reports.voices.together import together
from geo.reports.voices.turned import accuses_behind
from geo.reports.voices.unnamed import orders, ours, unknown_behind
from geo.reports.voices.verbs import (
    after_and,
    close,
    is_noun,
    negated,
    own_quote,
    participle,
    set_off,
    words_strict,
)


def subject_of(
    read: Read, k: int, reading: Reading, talk: Talk, before: Subject | None
) -> Subject | None:
    """Give the speakers of the k-th cue; None where the word is no verb here."""
    cue = read.cues[k]
    if is_noun(read, cue, reading.report.lang) or negated(read, cue) or (
            holds(read, cue, reading) or orders(read, cue, reading) or by_nobody(read, cue, reading) or _is_spoken_of(read, cue, reading)):
        return None
    if _BY_ONE.match(reading.low, cue.end) or _STATIONED.match(reading.low, cue.start) or (read.words.low[cue.first] in _KNOW and read.words.low[cue.first - 1 : cue.first] in _YOU):
        return None
    publisher = ours(read, cue, reading)
    mine = Subject((publisher,), "left") if publisher else of_quoted(read, cue, reading, talk)
    told = mine or _told_of(read, k, reading, talk, before)
    return with_company(told, read, cue, reading) if told else None


_AND_WHO = re.compile(r", (?:who|qui) (?:has |had |himself |a |ont |lui-meme |elle-meme )*$")
_BY_ONE = re.compile(r"-(?:t-)?on\b")  # "assure-t-on": nobody who is named
_STATIONED = re.compile(r"posted (?:at|near|there|to (?!x\b|twitter|facebook|telegram|social|its|his|their|the|a\b))")  # "a customs officer posted to Mopti"
_KNOW, _YOU = frozenset({"know", "savez"}), (("you",), ("vous",))  # "as you know"


def _told_of(read: Read, k: int, reading: Reading, talk: Talk, before: Subject | None) -> Subject | None:
    """Give the speakers whom the words around a verb name: its agents, its subject, who spoke before."""
    cue = read.cues[k]
    if is_passive(read, cue):
        if read.words.low[cue.first] == "found" or informed_on(cue, reading) or _picked_up(read, cue, reading):
            return None  # "the bodies were found outside the village, according to …"
        agents = tuple(agents_of(read, cue, reading))
        return Subject(agents, "right", passive=True) if agents or blames(read, cue) else None
    beside = _accompanying(read, cue, reading) if read.words.low[cue.first].endswith(("ing", "ant")) else None
    if beside or (participle(read, cue) and not before):
        return beside or _opening(read, cue, reading, talk)
    same = Subject(before.speakers, "on") if before and not before.passive else None
    behind = turned(read, cue, reading)
    named = echoed_by_pronoun(read, cue) if behind else None
    if behind and (named or not same):
        return Subject((named,), "left") if named else Subject(tuple(pronoun_behind(behind, read, cue, reading) or talk.meant(behind)), "right")
    if participle(read, cue) or behind or (same and k and ((after_and(read, cue) and not another(read, k, reading)) or slipped_in(read, cue, reading))):
        return same
    return (_of_stranger(read, cue, reading, before) if same else None) or (
        _his_spokesman(read, cue, reading, talk)
        or _behind(read, cue, reading, talk)
        or _before(read, k, reading, talk, same)
        or (same if k and _carries_on(read, k) else None)
        or listed(read, cue, reading)
        or _bare_spokesman(read, cue, reading, talk)
        or _one_of_them(read, cue, reading, talk)
    )


def _one_of_them(read: Read, cue: Cue, reading: Reading, talk: Talk) -> Subject | None:
    """Let "another, who would not be named, blamed …" be one of those who have just spoken."""
    of_them = talk.last[-1:] if _PARTITIVE.search(reading.low[read.sentence.start : cue.start]) else []
    return Subject(tuple(of_them), "on") if of_them and of_them[0].actor_id in _SEVERAL_KINDS else None


_PARTITIVE = re.compile(
    r"(?:^|[;:] )(?:but |and |mais |et )?(?:one|another|some|others|many|most|two|three|several|both|all|(?:a|the) (?:second|third|other|last)|l'une?|l'autre|une? autre|certaine?s|d'autres|plusieurs|beaucoup|la plupart|deux|trois|tou(?:s|tes) (?:deux|trois)|(?:une?|l[ea]) (?:second|seconde|deuxieme|troisieme))"
    r"(?:, [^.;:«»\"]{3,80},)? (?:\w+(?:ly|ment) |also |then |even |has |have |had |aussi |meme |a |ont |avaient? |en |y )*$")
_SEVERAL_KINDS = frozenset({"witnesses", "relatives-of-victims", "local-civil-sources", "local-officials", "security-sources", "local-humanitarian-source", UNKNOWN, PEOPLE})


def _is_spoken_of(read: Read, cue: Cue, reading: Reading) -> bool:
    """Tell whether the one quoted only tells of somebody who told: "It was that boy who informed the village"."""
    return "who" in read.words.low and reading.quote_at(cue.start) is not None and _IT_WAS.search(reading.low, read.sentence.start, cue.start) is not None


_IT_WAS = re.compile(r"\bit (?:was|is) (?:(?!that\b \w+ (?:was|were))[\w'-]+ ){1,5}who (?:had |has |then |later |also )*$")


def _picked_up(read: Read, cue: Cue, reading: Reading) -> bool:
    """Tell whether bodies or weapons were collected, and no accounts of it."""
    return read.words.low[cue.first] in _GATHERED and _THINGS.search(reading.low, read.sentence.start, cue.start) is not None


_GATHERED = frozenset({"collected", "gathered", "recueillis", "recueillies"})
_THINGS = re.compile(r"\b(?:bod(?:y|ies)|corpses?|remains|dead|wounded|injured|survivors|weapons|arms|cartridges|shells|livestock|corps|depouilles|blesses|rescapes|survivants|armes|douilles)\b[^.;,]{0,30}$")


def _of_stranger(read: Read, cue: Cue, reading: Reading, before: Subject | None) -> Subject | None:
    """Let "who" be the unknown speaker behind the verb before: "…, said the chairman of X, who counted them"."""
    goes_on = before is not None and before.side == "right" and not any(f in before.speakers for f in read.found)
    if before is None or not goes_on or _AND_WHO.search(reading.low[read.sentence.start : cue.start]) is None:
        return None
    return Subject(before.speakers, "on")


def _his_spokesman(read: Read, cue: Cue, reading: Reading, talk: Talk) -> Subject | None:
    """Let "his spokesman" speak for the one who has just spoken in the same sentence."""
    here = [f for f in talk.last[:1] if read.found and f.at == read.found[0].at and f.actor_id not in _FOLK]
    return Subject(tuple(here), "on") if here and _HIS_SPOKESMAN.search(reading.low, read.sentence.start, cue.start) else None


_HIS_SPOKESMAN = re.compile(r", (?:his|her|son|sa) (?:spokes(?:man|woman|person)|porte-parole) (?:has |had |also |a )?$")
_FOLK = frozenset({"witnesses", "local-civil-sources", "relatives-of-victims"})


def _bare_spokesman(read: Read, cue: Cue, reading: Reading, talk: Talk) -> Subject | None:
    """Let "a spokesperson", of whom nothing more is said, speak for the body that spoke last."""
    bare = _SPOKESMAN.search(reading.low[read.sentence.start : cue.start])
    return Subject(tuple(talk.body[:1]), "on") if bare and not reading.low.startswith(" calls", cue.end) and talk.body and talk.body == talk.last else None


_SPOKESMAN = re.compile(r"(?:^|[,;»\"] |\b(?:and|but|et|mais) )(?:an?|the|une?|le|la) (?:spokes(?:man|woman|person)|porte-parole) (?:has |had |a |avait |also )?$")


def _behind(read: Read, cue: Cue, reading: Reading, talk: Talk) -> Subject | None:
    urged = cue.act is Act.CALL and _URGED.match(read.words.low[cue.first]) and reading.quote_at(cue.start - 4) is None
    other = _ANOTHER.match(reading.low, cue.end, read.sentence.end) if talk.last and cue.act in (Act.SAY, Act.CONFIRM) else None
    if other:  # "confirme un autre": one of those who have just spoken
        last = talk.last[-1]
        return Subject((last if last.actor_id == UNKNOWN else replace(last, start=other.start() + 1, end=other.end()),), "right")
    told = read.words.low[cue.last - 1] in ("told", "tells", "tell")  # somebody is told: he does not speak
    if urged or told or _OBJECT.match(reading.low, cue.end) or cue.act not in _TURNED or not inverted(read, cue, reading):
        return None
    right = _right(read, cue, reading, talk)
    ahead = read.words.low[:right[0].first][-1:] if right else ()
    owned = bool(right) and right[0].actor_id == PEOPLE and OF.issuperset(ahead) and bool(ahead)
    if not right or owned:  # "the union of the drivers" is no driver
        right = unknown_behind(read, cue, reading) or right
    if right and right[0].person and right[0].actor_id[:1] == "@":
        right = resolved(right, read, reading, talk)  # the spokesman who was named before
    speaks = right and (cue.act is not Act.NAME or not builtin_actors().get(right[0].actor_id).is_party or points(read, cue) or accuses_behind(reading.low, right[0].start, right[0].end))
    return Subject(tuple(right), "right") if speaks else None


_OBJECT = re.compile(r" (?:it|this|that|them|him|us|me|everything|nothing)\b(?= ?[.,;»\"]|$)")  # "…, denied it": whoever stands before
_ANOTHER = re.compile(r" (?:un autre|une autre|l'autre|un second|une seconde|un deuxieme|un troisieme|another|a second|the other)(?: (?:d'entre eux|d'eux|of them))?(?=[.,;»\"])")
_URGED = re.compile(r"(?:exhort|appel|invit|sollicit|urg|press|call)")  # an object follows
_TURNED = frozenset({Act.SAY, Act.CONFIRM, Act.NAME, Act.CALL, Act.DENY, Act.OWN, Act.RETRACT})


def _goes_on(read: Read, k: int, reading: Reading) -> bool:
    """Tell whether a pronoun behind a colon is who has just spoken: "Fables, says the junta: it denies …"."""
    between = reading.low[read.cues[k - 1].end : read.cues[k].start]
    return re.search(r"[:;] (?:(?!quant\b|as for\b|for\b|pour\b|selon\b|according\b)[^.,;:«»\"]{3,40}, )?(?:it|he|she|they|il|elle|ils|elles) (?:\w+ )?$", between) is not None or (
        read.cues[k - 1].act is Act.SAY and read.cues[k].act in _OF_HIMSELF and _SAID_HE.fullmatch(between) is not None)


_OF_HIMSELF = frozenset({Act.OPEN, Act.PROBE, Act.SILENT, Act.DENY, Act.CLOSE, Act.CONFIRM})
_SAID_HE = re.compile(r"(?: (?!that\b|it\b|he\b)[^.,;:«»\"]{2,40} (?:that |qu')(?:it|he|she|they|il|elle|ils|elles) (?:\w+ )?)|(?: (?:on |late on )?\w+day| (?:afp|reuters|rfi|the associated press|a l'afp|a rfi))?(?: in a statement| dans un communique)? (?:that |qu')?(?:it|he|she|il|elle|ils|elles) (?:\w+ )?")  # "an army spokesman said he had"


def _before(read: Read, k: int, reading: Reading, talk: Talk, before: Subject | None) -> Subject | None:
    inside = own_quote(read.cues[k], reading)
    shared = shared_subject(read, read.cues[k], clause_start(read, k, reading), reading, inside)
    left = resolved([shared], read, reading, talk) if shared else _left(read, k, reading, talk, inside)
    left = [] if before and left and _goes_on(read, k, reading) else left
    if not left and before and _goes_on(read, k, reading):
        return Subject(before.speakers, "on")
    return Subject(tuple(left), "left") if left else None


def _accompanying(read: Read, cue: Cue, reading: Reading) -> Subject | None:
    """Give whom "with" puts right before a participle: "…, with several residents accusing the army"."""
    f = next((f for f in reversed(read.found) if f.last <= cue.first), None)
    if f is None or f.actor_id[:1] in ("", "*", "@") or not _WHEN.fullmatch(reading.low, f.end, cue.start):
        return None
    return Subject((f,), "left") if _WITH.search(reading.low, read.sentence.start, f.start) else None


_WITH = re.compile(r"[,;]? (?:with|avec) (?:(?:the|some|several|many|two|three|other|local|l[ae]s?|des|une?|plusieurs|certains|d'autres) ?)*$")
_WHEN = re.compile(r" (?:(?:on |late on |early )?[a-z]+(?:day|di) )?(?:[a-z]+(?:ly|ment) |also |aussi )?")
_HEAD = 2  # words before a participle that opens a sentence


def _opening(read: Read, cue: Cue, reading: Reading, talk: Talk) -> Subject | None:
    """Give who opens a sentence in which only a participle speaks: "He voiced doubts, stating"."""
    first = next(
        (
            f
            for f in read.found
            if f.last <= cue.first
            and not governed(read, f, read.sentence.start)
            and not possessor_word(read, f)
        ),
        None,
    )
    main = main_subject(read, cue.end, reading) if first is None and cue.first <= _HEAD else None
    if main and main.actor_id[:1] not in ("", "*", "@"):
        return Subject(tuple(together([main], read, reading)), "on")  # "Confirming it, a teacher and an official said"
    first = first or main
    if first is None or first.actor_id in ("", BOTH):
        return None
    return Subject(tuple(pointed_at([first], talk, read)) if first.actor_id[0] == "@" else (first,), "on")


def _right(read: Read, cue: Cue, reading: Reading, talk: Talk) -> list[Found]:
    tail = read.words.low[cue.first : cue.last]
    if "t" in tail and {"il", "elle", "ils", "elles", "on"} & set(tail):
        pointer = THEY if {"ils", "elles"} & set(tail) else IL
        return pronoun_behind(pointer, read, cue, reading) or talk.meant(pointer)
    for f in read.found:
        if f.first >= cue.last and f.start - cue.end < REACH:
            states = read.words.low[cue.last - 1] == "etat" and _OF_IT.match(reading.low, cue.end)
            if states or f.actor_id == "unidentified-armed-men":  # "…, says the gunmen fired"
                return []
            town = _TOWN.search(reading.report.text, cue.end, f.start) if f.actor_id in HUMANS else None
            gap = _TITLE.sub(" ", _ASIDE.sub(" ", reading.low[cue.end : town.start() if town else f.start]))
            if not BETWEEN[
                reading.report.lang if reading.report.lang in BETWEEN else "en"
            ].fullmatch(gap) or re.search(
                r"[.;:«\"]|\b(?:that|que|qu'|morts?|tuee?s?|blessee?s?|victimes|corps|deces|disparus|dead|killed|bodies|wounded)\b|,(?!\s*(?:un|une|le|la|des)\b)", _TERMS.sub(" ", gap)
            ):
                return []
            owns = f.actor_id == PEOPLE and possessor(reading.low, f)  # "said the president of the fishermen's association"
            if owns or acts(reading.low[f.end : read.sentence.end]) or _OF_THEM.search(reading.low, cue.end, f.start):
                return []
            if not addressed(read, f) and f.actor_id:
                return resolved([f], read, reading, talk)
    return []


def _subjects(read: Read, cue: Cue, start: int, reading: Reading, inside: Span | None) -> list[Found]:
    """Give the mentions before a verb that can be its subject."""
    near = [f for f in read.found if f.last <= cue.first and f.start >= start
            and reading.quote_at(f.start) == inside and not addressed(read, f)
            and (not governed(read, f, start) or is_antecedent(f, read, cue))
            and not _with_governed(read, f, start, reading)
            and not counted_dead(f, reading.low)
            and not possessor(reading.low, f) and not scare_quoted(reading, f)]
    strict = words_strict(read, cue)
    return [f for f in near if not (strict or f.actor_id in PRONOUNS or (f.actor_id == PEOPLE and not f.person))
            or close(read, f, cue) or (f.actor_id == PEOPLE and has_clause(f, cue, reading))
            or (strict and (set_off(reading.low[f.end : cue.start]) or is_antecedent(f, read, cue)))]


def _with_governed(read: Read, f: Found, start: int, reading: Reading) -> bool:
    """Tell whether a mention shares the preposition of the one before: "by soldiers and mercenaries, a man said"."""
    before = next((g for g in read.found if g.last == f.first - 1), None)
    joint = before and read.words.low[before.last] in ("and", "et") and reading.low[f.end : f.end + 1] == "," and not _WHICH.match(reading.low, f.end)
    return bool(joint) and before is not None and governed(read, before, start)


_WHICH = re.compile(r", (?:which|qui)\b")
_OF_THEM = re.compile(r"(?:aussi|egalement|notamment|part|cote|tour|elle|eux|lui) (?:de |d')$")  # "fait état lui aussi de femmes"
_TOWN = re.compile(r" (?:the )?[A-Z\u00c0-\u00dd][\w'’-]+(?: [A-Z\u00c0-\u00dd][\w'’-]+)? (?:(?:town|village|city|district|regional|circle|commune|area)(?:'s)? )?$")  # "said Bankass mayor X"
_OF_IT = re.compile(r" (?:de |d'|du |des )")  # of what: its object
_TITLE = re.compile(r"\b(?:mm?|mme|mrs?|ms|dr|gen|col|capt|lt|sgt|prof)\. |\b(?:colonel|general|lieutenant|adjudant|sergent|medecin|maitre)-(?:major|colonel|chef|general|commandant)\b(?:-\w+)?")
_TERMS = re.compile(r", (?:sous|sans|par|au|avec|en|dans|depuis|encore|visiblement|joint\w*|contact\w*|on|over|by|from)\b[^,;:.«»\"]{3,60}, ?")  # "a affirmé à l'AFP, sous couvert de l'anonymat, un élu"
_ASIDE = re.compile(r"^\s*,[^,;:.«»\"]{3,60},\s*(?=\S)")  # "témoigne, d'une voix lasse, un passager"


def _left(
    read: Read, k: int, reading: Reading, talk: Talk, inside: tuple[int, int] | None
) -> list[Found]:
    cue, start = read.cues[k], clause_start(read, k, reading)
    near = _subjects(read, cue, start, reading, inside)
    its = talk.body[:1] if not near and _ITS_MEMBERS.search(reading.low, start, cue.start) else []
    untold = None if near else its[0] if its else member_of(read, cue, start, reading)
    untold = untold or stranger(read, cue, near, reading)
    if untold:
        return [untold]
    if near and _heard_say(read, cue) and _attacks(near[-1]):
        return []
    if near and not _is_pronoun_of(near[-1], read, cue, reading):
        near = not_in_aside(near, read, cue, reading)
    near = who_had(read, cue) or near
    chosen = near[-1:] if near else []
    if chosen and chosen[0].marker == PLACE and (not close(read, chosen[0], cue) or read.words.low[cue.last - 1] in _LIVED):
        return []
    if chosen and chosen[0].actor_id == THEY and any(is_passive(read, c) for c in read.cues[:k]):
        return _blamed(read, k)
    if chosen and ((cue.act in (Act.DENY, Act.OWN) and _is_armed(chosen[0])) or alone(chosen[0], read, cue)):
        return chosen
    return resolved(chosen, read, reading, talk)


_ITS_MEMBERS = re.compile(r"\b(?:its|ses) (?:\w+ )?(?:members|membres) (?:\w+ly )?(?:also |then |later |have |had |has |ont |avaient |aussi )*$")
_LIVED = frozenset({"seen", "saw", "sees", "vu", "witnessed"})  # "the worst attack that Mali has seen"


def _is_pronoun_of(f: Found, read: Read, cue: Cue, reading: Reading) -> bool:
    """Tell whether a pronoun is the subject, and no emphasis: "the army, for its part" ("elle,")."""
    plain = "," not in reading.low[f.end : cue.start]
    return f.actor_id in PRONOUNS and plain and close(read, f, cue)


def _heard_say(read: Read, cue: Cue) -> bool:
    """Tell whether somebody only repeats what attackers told him: "they told us"."""
    after, before = read.words.low[cue.last : cue.last + 1], read.words.low[cue.first - 2 : cue.first]
    return read.words.low[cue.first][:6] != "inform" and not ROLE_NOUNS & set(read.words.low[max(0, cue.first - _OFFICE) : cue.first]) and bool({"us", "me"} & set(after) or {"nous", "m"} & set(before))


_OFFICE = 8  # words within which "a spokesman of" stands before a verb


def _attacks(f: Found) -> bool:
    """Tell whether words of those who came can be repeated: "they", or men of a group."""
    armed = builtin_actors().get(f.actor_id).speaker_class is SpeakerClass.ARMED_GROUP
    return f.actor_id == THEY or armed or f.actor_id in SILENT | {"fama"}


def _is_armed(f: Found) -> bool:
    """Tell whether "the group" that denies or claims is an armed one named before."""
    known = builtin_actors().get(f.actor_id)
    return f.marker == GROUP and known.is_party


def _blamed(read: Read, k: int) -> list[Found]:
    """Give those of whom the same sentence said that they were accused."""
    passive = next(c for c in read.cues[:k] if is_passive(read, c))
    named = [
        f
        for f in read.found
        if f.last <= passive.first and f.actor_id and f.actor_id[0] not in "@*"
    ][-2:]
    apart = any(w in _APART for f in named[1:] for w in read.words.low[named[0].last : f.first])
    return named[1:] if apart else named


_APART = word_set("while whereas but against tandis alors mais contre")


def _carries_on(read: Read, k: int) -> bool:
    """Tell whether a verb without a speaker goes on with that of the verb before."""
    cue = read.cues[k]
    lead = read.words.low[max(0, cue.first - 4) : cue.first]
    word = read.words.low[cue.first]
    return word.endswith(("ing", "ant")) or any(
        w in ("and", "but", "et", "mais", "then", "puis", "initially", "later", "en") for w in lead
    )
