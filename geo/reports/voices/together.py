"""Speakers who are named together: "relatives and a spokesperson for X"."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

from geo.reports.voices.behind import REACH
from geo.reports.voices.lexicon import PEOPLE
from geo.reports.voices.mentions import Found
from geo.reports.voices.reading import Read, Reading


def together(chosen: list[Found], read: Read, reading: Reading) -> list[Found]:
    """Add those who are named together with a speaker: "relatives and a spokesperson for X"."""
    if not chosen:
        return []
    group = list(chosen)
    i = next(n for n, f in enumerate(read.found) if f is chosen[0])
    for j in range(i - 1, -1, -1):
        gap = reading.low[read.found[j].end : group[0].start]
        if gap.startswith(", ") and _IN_RELATIVE.search(reading.low, read.sentence.start, read.found[j].start):
            continue  # "X, which is close to the government, and its ally"
        if gap == ", " and _MEN.search(reading.low, read.found[j].start, read.found[j].end):
            break  # "who killed two peacekeepers, MINUSMA said"
        opens = read.found[j].first <= _OPENING or _GIVES_WORD.search(reading.low, read.sentence.start, read.found[j].start) or _AFRESH.search(reading.low, read.sentence.start, read.found[j].start)
        if read.found[j].actor_id == PEOPLE and gap.startswith(", ") and not opens:
            break  # "led away six traders, a hospital and the mayor said"
        bare = _COMPLEMENT.sub("", gap) if opens else gap
        listed = len({f.actor_id for f in group}) > 1 and _LISTED.fullmatch(bare) is not None
        if not listed and not _coordinated(bare, read.found[j], group[0]):
            break
        group.insert(0, read.found[j])
    for j in range(i + 1, len(read.found)):
        if read.found[j].first < group[-1].last:
            continue
        if not _coordinated(
            reading.low[group[-1].end : read.found[j].start], group[-1], read.found[j]
        ):
            break
        group.append(read.found[j])
    return list(
        {f.actor_id: f for f in reversed(group) if f.actor_id and f.actor_id[0] != "@"}.values()
    )[::-1]


_MEN = re.compile(r"(?:peacekeepers|blue helmets|soldiers|troops|fighters|casques bleus|soldats|militaires|combattants)$")
_IN_RELATIVE = re.compile(r", (?:which|who|qui|dont) [^,;:.«»\"]{0,80}$")
HYPHENS = ("-", "/", "–")  # "GATIA-MSA"
_AFRESH = re.compile(r"[,»\"] ?(?:an? |the |one |two |three |several |une? |le |la |les |l'|des |deux |trois )(?:[\w-]+ )?$")
_OF_ITS = re.compile(r" (?:de|for|of) (?!(?:and|et)\b)[^,;:.]{3,60} ")  # "l'association locale de défense des droits … Kal Akal"
_LISTED = re.compile(r", (?:(?:an?|the|one|two|three|several|un|une|le|la|l'|des|les|deux|trois|plusieurs) ?)?")
_ADJECTIVE = 14  # characters
_SOURCES = frozenset({"security-sources", "local-civil-sources", "local-officials", "local-humanitarian-source"})
_OPENING = 3  # words before one who opens a sentence
_GIVES_WORD = re.compile(r"\b(?:by|par|selon|d'apres|according to|aupres de)\s+(?:[\w']+ ?){0,2}$")
_COMPLEMENT = re.compile(  # "a security official in central Mali and …", "les proches des trois victimes, ainsi que …"
    r"^ (?:of|in|from|at|near|with|based|de|des|du|d'|a|au|aux|dans|en|chez) ?[^,;:.«»\"]{2,45}?(?=,? (?:and|as well as|et|ainsi qu)\b)")
_AND = re.compile(
    r"\s*\)?(?:\([^)]*\))?(?:, (?:which|who|qui|dont)\b[^,;:.«»\"]{3,80}(?=,))?\s*(?:,\s*)?(?:(?:and|et|ni|nor|ainsi que|as well as|comme|tout comme|de meme que|aussi bien que)\s+|(?:ainsi|de meme|aussi bien) qu')(?:d'|(?:by|from|the|a|an|of|for|de|du|des|la|le|l|les|un|une|local|human|"
    r"rights|tuareg|touareg|arab|songhai|songhay|ethnic|group|association|spokesperson|spokesman|spokeswoman|member|members|representative|civil|society|d|other|another|\d+[- ]year[- ]old|senior|foreign|selon|porte-parole|"
    r"president|organisation|organization|leader|ong|ngo|the local|officials|coalition|another|ally|allies|allie|allies|its|their|ceux|celles|those|son|sa|leur|malian|malienne|malien)[\s']+)*"
)


def _coordinated(gap: str, a: Found, b: Found) -> bool:
    if (gap.strip(" (,") == "" or _OF_ITS.fullmatch(gap)) and a.actor_id == b.actor_id:
        return True
    if gap.strip() in HYPHENS and "" not in (a.actor_id, b.actor_id):
        return True  # "the MSA-GATIA alliance"
    if gap == ", " and b.end - b.start < _ADJECTIVE and {a.actor_id, b.actor_id} <= _SOURCES:
        return True  # "sources locales, sécuritaires et civiles"
    return len(gap) < REACH and _AND.fullmatch(gap) is not None
