"""What a newsroom finds out by itself from pictures: "our team compared the video with satellite images"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re
from collections.abc import Iterator

from geo.reports.model import Part
from geo.reports.voices.acts import Act
from geo.reports.voices.mentions import Found
from geo.reports.voices.phrases import word_set
from geo.reports.voices.reading import Read, Reading
from geo.reports.voices.talk import Speech

_KEYS = word_set("our notre nos verify verif factuel check eye observers observateurs")
_TEAM = re.compile(
    r"\b(?:our (?:own )?(?:[\w-]+ ){0,2}?(?:teams?|investigators|investigation|reporters|journalists|fact-checkers|analysts|analysis|unit|newsroom|desk|observers)|"
    r"(?:notre|nos) (?:propres? )?(?:[\w-]+ )?(?:equipes?|redaction|enquete|investigation|verificateurs|journalistes|reporters|cellule|service|observateurs|analyse)|"
    r"(?:bbc|rfi|afp|dw|tv5(?: monde)?|france 24|reuters|ap|cnn|voa|al jazeera|le monde|euronews) (?:verify|verif|factuel|fact[- ]?check|africa eye))\b(?! (?:was|were|is|are) told)")
_LOOKS = re.compile(
    r"[^.;:«»\"]{0,60}?\b(?:compar|analy[sz]|examin|stud|verif|geoloca|locat|localis|review|match|establish|etabli|identif|authenti|recoup|cross-check|determin|spent|scrutin|inspect|count|compt|trac|pass[ée] au crible|show|montre)\w*")
_PICTURES = re.compile(r"\b(?:images?|pictures?|photos?|photographs?|photographies|videos?|clips?|footage|satellites?|films?|sequences?|recordings?|enregistrements?)\b")


def checked(reading: Reading) -> Iterator[Speech]:
    """Yield what the publisher says that it found itself in pictures, up to the end of the paragraph."""
    publisher = reading.report.publisher_id
    seen: set[int] = set()
    for at, one in enumerate(reading.reads) if publisher else ():
        paragraph = one.sentence.paragraph
        if paragraph in seen or one.sentence.part is not Part.BODY or _KEYS.isdisjoint(one.words.low):
            continue
        start, end = one.sentence.start, _end(at, one, reading)
        team = _TEAM.search(reading.low, *one.sentence.span)
        if team is None or not _PICTURES.search(reading.low, start, end) or reading.quote_at(team.start()):
            continue
        looks = _LOOKS.match(reading.low, team.end(), one.sentence.end)
        if looks or _studied_by(reading.low, start, team.start()):
            seen.add(paragraph)
            yield Speech(Act.SAY, (Found(0, 1, *team.span(), publisher, -1),), (team.end(), looks.end() if looks else team.end()), (start, end), at)


def is_team(words: str) -> bool:
    """Tell whether words are those for a newsroom's own people: "our visual investigations team"."""
    return _TEAM.fullmatch(words) is not None


def _end(at: int, one: Read, reading: Reading) -> int:
    """Give where the paragraph of a sentence ends."""
    same = (r.sentence.end for r in reading.reads[at:] if r.sentence.paragraph == one.sentence.paragraph)
    return max(same)


def _studied_by(low: str, start: int, end: int) -> bool:
    """Tell whether pictures are said to have been looked at by whoever follows: "images studied by"."""
    return _BY.search(low, start, end) is not None


_BY = re.compile(r"\b(?:stud|analy[sz]|examin|review|verifi|geolocat|geolocalis|authenti)\w* (?:by|par) (?:the |la |le |l')?$")
