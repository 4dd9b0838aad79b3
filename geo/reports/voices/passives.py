"""Whether a verb is in the passive: "was accused", "claimed by", "which the army blamed on"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

from geo.reports.voices.cues import Act
from geo.reports.voices.phrases import word_set
from geo.reports.voices.reading import Cue, Read
from geo.reports.voices.verbs import AUXILIARIES, PARTICIPLES, PASSIVE, close


def is_passive(read: Read, cue: Cue) -> bool:
    """Tell whether the verb is in the passive: "was accused", "claimed by"."""
    if read.words.low[cue.last - 1] in ("by", "par") and cue.act not in (Act.ACCORDING, Act.REACT):  # "was appalled by": he is, who reacts
        return True
    if cue.act not in (
        Act.NAME,
        Act.SAY,
        Act.BRAND,
        Act.REACT,
        Act.DENY,
        Act.CONFIRM,
        Act.OWN,
        Act.OPEN,
        Act.CLOSE,
        Act.CALL,
        Act.PROBE,
    ):
        return False
    words, i = read.words, cue.first
    blamed = words.low[i] in ("mis", "mise", "mises") and words.low[i - 1] not in AUXILIARIES  # "X, mis en cause, a rejeté"
    if blamed or (cue.act is Act.OWN and words.low[i] in PASSIVE):  # "was claimed the same evening by"
        return True
    if words.low[i] in PARTICIPLES or words.low[i].endswith("ing"):
        accented = not words.raw[i].isascii()  # "accuses" is English, too
        return accented and words.low[i] in PARTICIPLES and words.low[i - 1] not in AUXILIARIES
    back = words.low[max(0, i - 2) : i] if words.joined[i] else ()  # not in "où il est », dit X"
    itself = cue.act is Act.SAY and back[:1] in (("s",), ("se",))  # "s'est dit"
    if itself or any(w in PASSIVE for w in back[-1:]) or (
        len(back) > 1 and back[0] in PASSIVE and back[1].endswith(("ly", "ment"))
    ):
        return not itself and (cue.act is not Act.SAY or words.low[cue.last - 1] not in ("saying", "telling"))
    follows = cue.last + (words.low[cue.last : cue.last + 1][:1] in _DAYS)  # "authenticated Wednesday by"
    return _goes_on_passive(read, cue, words.low[follows] if follows < len(words) else "")


_DAYS = frozenset((day,) for day in word_set("monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche hier yesterday"))


def _goes_on_passive(read: Read, cue: Cue, follows: str) -> bool:
    """Tell by the next word: "accused of", "slammed for", "reported by"."""
    if cue.act in (Act.BRAND, Act.REACT):
        return follows in ("for", "over", "by")
    if cue.act is Act.NAME and follows in ("of", "by"):
        return True
    if read.words.low[cue.first] in ("attributed", "blamed") and follows in ("to", "on"):
        return not in_relative(read, cue)
    if follows == "as" and read.words.low[cue.first] in _FOUND_TO_BE and not read.words.low[cue.first - 1].endswith("ly"):
        return True  # "men identified as hunters led away …"
    told = read.words.low[cue.first] not in _KNOWN_AS and any(f.last == cue.first or (f.last == cue.first - 1 and read.words.low[f.last][:5] == "spoke") for f in read.found)  # "a resident said by phone"
    phoned = read.words.low[cue.last + 1 : cue.last + 2] in (("telephone",), ("phone",), ("radio",), ("satellite",), ("email",), ("video",))
    by = follows in ("by", "par") and not phoned and cue.act in (Act.SAY, Act.OWN, Act.NAME, Act.OPEN, Act.CONFIRM)
    return by and not told


def in_relative(read: Read, cue: Cue) -> bool:
    """Tell whether a verb is somebody's in a clause about a deed: "which the army blamed on"."""
    subject = next((f for f in read.found if f.last <= cue.first and close(read, f, cue)), None)
    if subject is None:
        return False
    lead = [w for w in read.words.low[: subject.first] if w not in _SMALL]
    return lead[-1:] in (["which"], ["that"], ["whom"], ["que"], ["qu"])


_KNOWN_AS = word_set("identified described presented named labelled branded designated recognised recognized")  # "men identified by residents as herders"
_FOUND_TO_BE = word_set("identified listed recorded registered counted tallied reported")
_SMALL = word_set("the a an some several many other local two three le la l les des un une plusieurs certains d")
