"""Who stands behind what the sentence before says: "So says the federation", "Même son de cloche chez le maire"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Iterator

from geo.reports.model import Span
from geo.reports.voices.backward import TOLD, teller
from geo.reports.voices.cues import Act
from geo.reports.voices.mentions import Found
from geo.reports.voices.reading import Cue, Read, Reading

Echo = tuple[Act, Found, Span, Span]

_ACCOUNT = r"(?:account|version|story|view|toll|figure|finding|conclusion|testimony|words|voice|verdict)"
_RECIT = r"(?:accusation|these|affirmation|explication|position|ligne de defense|conviction|certitude|opinion|constatation|recit|version|avis|bilan|chiffre|constat|conclusion|temoignage|mots|voix|lecture|discours)"
_OF = r"(?:(?:portee?|avancee?|livree?|donnee?|defendue?|soutenue?|rapportee?|fournie?|faite?|dressee?|lancee?|formulee?) (?:hier |lundi |mardi |mercredi |jeudi |vendredi |samedi |dimanche )?par (?:la |l'|le |les )?|de la |de l'|de |d'|du |des )"
_SAID = re.compile(
    r"(?:^|[,;] )\W*(?:and |but |et )?(?:"
    r"so (?:did|does|do|says?|said|speaks?|spoke|thinks?|claims?|swears?|had|has) |"
    rf"(?:such|this|that) (?:is|was) (?:at least |also )?the {_ACCOUNT} of |the {_ACCOUNT} (?:is|are|was|were) (?:that |those )?of |"
    rf"ainsi (?:parle|temoigne|raconte|s'exprime)(?:nt)? |tel(?:le)? est (?:du moins |en tout cas )?(?:le |la |l'){_RECIT} {_OF}|(?:la|le|les) {_RECIT} (?:est|sont|etait) (?:celle|celui|ceux) {_OF}|"
    rf"(?:the (?:news|toll|figure|information|account)|l'information|la nouvelle|l'alerte|le bilan|le chiffre), {TOLD} (?:\w+ )?(?:by |par |de )"
    r")"
)
_SAME = re.compile(
    r"^\W*(?:"
    rf"(?:the )?same {_ACCOUNT} (?:from|at|with|by) |(?:that|this|such) (?:is|was) also the {_ACCOUNT} of |"
    rf"(?:le |la )?meme (?:son de cloche|{_RECIT}) (?:a l'|a la |a |au |aux |chez |du cote {_OF}|dans la bouche {_OF}|aupres {_OF})|c'est (?:aussi|egalement) (?:le |la |l'){_RECIT} {_OF}"
    r")"
)
_BEHIND_COLON = re.compile(rf"[a-z»\"] ?[:;–-] ?(?=tel)tel(?:le)? est (?:du moins |en tout cas )?(?:le |la |l'){_RECIT} {_OF}")  # "…, six tués : telle est la version du maire"
_WHAT = re.compile(r"^\W*(?:this|that) (?:is|was) (?:at least |also |exactly )?what (?=[^.;:]{3,60}? (?:told|tells?|said|says?|reported|reports?|heard|recounts?|described?)\b)")
_QUOTED = re.compile(r"\s*[«\"][^«»\"]{20,}[»\"]?\W*")
_SPEAKER = re.compile(r"\W*((?:the|cet|cette|l'|la|le) ?(?:man|woman|speaker|homme|femme|interlocuteur|interlocutrice))\b(?! (?:who|qui|whom|que))")


def echoed(at: int, one: Read, reading: Reading) -> Iterator[Echo]:
    """Yield who says, or confirms, what stands before; the words for it, and what was said."""
    start, end = one.sentence.span
    low = reading.low[start:end]
    inside = _BEHIND_COLON.search(low)
    if inside:
        f = teller(one, start + inside.end(), reading)
        if f:
            yield Act.SAY, f, (start + inside.start(), start + inside.end()), (start, start + inside.start())
    if not at or reading.reads[at - 1].sentence.paragraph != one.sentence.paragraph:
        return
    before = reading.reads[at - 1].sentence.span
    for act, pattern in ((Act.SAY, _SAID), (Act.CONFIRM, _SAME), (Act.SAY, _WHAT)):
        for head in pattern.finditer(low):
            f = teller(one, start + head.end(), reading)
            if f:
                yield act, f, (start + head.start(), start + head.end()), before
    behind = _SPEAKER.match(low)
    if behind and reading.quote_at(start) is None and _QUOTED.fullmatch(reading.low, *before):
        a, b = start + behind.start(1), start + behind.end(1)
        yield Act.SAY, Found(0, 1, a, b, "witnesses", -1, "witnesses"), (a, b), before


def pointed_back(at: int, cue: Cue, content: Span, reading: Reading) -> Span:
    """Give what stands before where somebody only points to it: "who gives this toll", "came to that conclusion"."""
    here = reading.reads[at].sentence
    if cue.act in (Act.SAY, Act.CONFIRM, Act.DENY) and _NEUTER.search(reading.low[max(here.start, cue.start - _REACH) : cue.start]) and _NO_MORE.match(reading.low, cue.end, here.end):
        return _said_already(at, cue, content, reading)
    if not at or cue.act not in (Act.SAY, Act.CONFIRM):
        return content
    before = reading.reads[at - 1].sentence
    if _THAT_IS.fullmatch(reading.low, *content) and before.paragraph == here.paragraph:
        return before.span
    points = _POINTS.search(reading.low, cue.start, min(here.end, cue.end + _REACH))
    return before.span if points and before.paragraph == here.paragraph else content


def _said_already(at: int, cue: Cue, content: Span, reading: Reading) -> Span:
    """Give what "le", "l'" before a verb stands for: the clause before, else the sentence before."""
    here = reading.reads[at].sentence
    mark = max(reading.low.rfind(m, here.start, cue.start) for m in ":;")
    if mark > here.start:
        return here.start, mark
    before = reading.reads[at - 1].sentence if at else here
    return before.span if at and before.paragraph == here.paragraph else content


_NEUTER = re.compile(r"(?:\bles? |\bl'|\ble lui |\bnous l'|\bnous le )(?:(?:a|ont|avait|avaient) (?:\w+ment )?)?$")  # "l'armée le prétend", "un cadre l'a redit"
_NO_MORE = re.compile(r"(?:-(?:t-)?(?:il|elle|ils|elles)\b)?(?: (?!que\b|qu')[\w'-]+){0,4}(?:,[^.;:«»\"]{3,40})?\s*(?:[.;]|$)")
_THAT_IS = re.compile(r"(?:c'est|voila) (?:aussi |du moins |en tout cas |egalement )?ce(?: qu[e'])?")  # "C'est ce que rapportent X et Y"
_REACH = 30  # characters behind a verb in which it points back
_POINTS = re.compile(
    r"\b(?:cet?|cette|this|that|le meme|la meme|the same) (?:\w+ )?(?:bilan|chiffre|nombre|decompte|version|conclusion|constat|toll|figure|number|count|finding)s?\b(?!,? (?:de|d'|of|celle|celui|that|que|qu')\b)"
)
