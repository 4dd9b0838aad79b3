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
_RECIT = r"(?:recit|version|avis|bilan|chiffre|constat|conclusion|temoignage|mots|voix|lecture|discours)"
_OF = r"(?:de la |de l'|de |d'|du |des )"
_SAID = re.compile(
    r"(?:^|[,;] )\W*(?:and |but |et )?(?:"
    r"so (?:did|does|do|says?|said|speaks?|spoke|thinks?|claims?|swears?|had|has) |"
    rf"(?:such|this|that) (?:is|was) (?:at least |also )?the {_ACCOUNT} of |the {_ACCOUNT} (?:is|are|was|were) (?:that |those )?of |"
    rf"ainsi (?:parle|temoigne|raconte|s'exprime)(?:nt)? |telle? est (?:du moins |en tout cas )?(?:le |la |l'){_RECIT} {_OF}|(?:la|le|les) {_RECIT} (?:est|sont|etait) (?:celle|celui|ceux) {_OF}|"
    rf"(?:the (?:news|toll|figure|information|account)|l'information|la nouvelle|l'alerte|le bilan|le chiffre), {TOLD} (?:\w+ )?(?:by |par |de )"
    r")"
)
_SAME = re.compile(
    r"^\W*(?:"
    rf"(?:the )?same {_ACCOUNT} (?:from|at|with|by) |(?:that|this|such) (?:is|was) also the {_ACCOUNT} of |"
    rf"(?:le |la )?meme (?:son de cloche|{_RECIT}) (?:a l'|a la |a |au |aux |chez |du cote {_OF}|dans la bouche {_OF}|aupres {_OF})|c'est (?:aussi|egalement) (?:le |la |l'){_RECIT} {_OF}"
    r")"
)
_WHAT = re.compile(r"^\W*(?:this|that) (?:is|was) (?:at least |also |exactly )?what (?=[^.;:]{3,60}? (?:told|tells?|said|says?|reported|reports?|heard|recounts?|described?)\b)")
_QUOTED = re.compile(r"\s*[«\"][^«»\"]{20,}[»\"]?\W*")
_SPEAKER = re.compile(r"\W*((?:the|cet|cette|l'|la|le) ?(?:man|woman|speaker|homme|femme|interlocuteur|interlocutrice))\b(?! (?:who|qui|whom|que))")


def echoed(at: int, one: Read, reading: Reading) -> Iterator[Echo]:
    """Yield who says, or confirms, what stands before; the words for it, and what was said."""
    if not at or reading.reads[at - 1].sentence.paragraph != one.sentence.paragraph:
        return
    before, (start, end) = reading.reads[at - 1].sentence.span, one.sentence.span
    low = reading.low[start:end]
    for act, pattern in ((Act.SAY, _SAID), (Act.CONFIRM, _SAME), (Act.SAY, _WHAT)):
        for head in pattern.finditer(low):
            f = teller(one, start + head.end(), reading)
            if f:
                yield act, f, (start + head.start(), start + head.end()), before
    behind = _SPEAKER.match(low)
    if behind and _QUOTED.fullmatch(reading.low, *before):
        a, b = start + behind.start(1), start + behind.end(1)
        yield Act.SAY, Found(0, 1, a, b, "witnesses", -1, "witnesses"), (a, b), before


def pointed_back(at: int, cue: Cue, content: Span, reading: Reading) -> Span:
    """Give what stands before where somebody only points to it: "who gives this toll", "came to that conclusion"."""
    if not at or cue.act not in (Act.SAY, Act.CONFIRM):
        return content
    before, here = reading.reads[at - 1].sentence, reading.reads[at].sentence
    points = _POINTS.search(reading.low, cue.start, min(here.end, cue.end + _REACH))
    return before.span if points and before.paragraph == here.paragraph else content


_REACH = 30  # characters behind a verb in which it points back
_POINTS = re.compile(
    r"\b(?:cet?|cette|this|that|le meme|la meme|the same) (?:\w+ )?(?:bilan|chiffre|nombre|decompte|version|conclusion|constat|toll|figure|number|count|finding)s?\b(?!,? (?:de|d'|of|celle|celui|that|que|qu')\b)"
)
