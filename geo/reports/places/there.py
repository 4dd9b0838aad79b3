"""A deed that was done "there": at the place of which the sentences before it tell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from geo.reports.model import Span, WhereRole
from geo.reports.places.grammar import Found, Piece
from geo.reports.places.join import Joined
from geo.reports.places.lexicon import is_region
from geo.reports.places.role_words import DEED, HELD_BY
from geo.reports.places.view import letters

_BACK = 450  # characters in which the place that is meant was named
_HELD = 60   # characters before a place in which its people are told of
_NAMED = frozenset({Piece.NAME, Piece.SETTLED})
_DONE = (r"(?:killed|shot(?: dead)?|executed|murdered|massacred|slaughtered|beheaded|died|perished|"
         r"attacked|ambushed|abducted|kidnapped|seized|rounded up|arrested|burn(?:ed|t)|bombed|"
         r"struck|hit|wounded|injured|gunned down|blown up|lost their lives|opened fire|beaten|"
         r"lynched)")
_BE = r"(?:is|are|was|were|has|have|had|will|would|may|might|could|can|to|from)"
_THERE = re.compile(
    rf"(?<![a-z])(?:(?P<a>there)(?![a-z])(?! {_BE} )|"
    r"(?P<c>(?:that|this|it) (?:is|was) (?:where|there)|c'(?:est|etait) (?:la|ici|la-bas)"
    r"(?! (?:une?|le|la|les) ))(?![a-z])|(?P<d>la(?:-bas)?)(?=, )|"
    r"(?P<e>y) (?:ont|a|avait|avaient|aurait|auraient|fut|furent|est|sont|etait|etaient) (?!pas ))")
_BY_DEED = re.compile(rf"(?<![a-z]){_DONE}(?: (?!not )[a-z0-9'-]+){{0,4}} $")
_CAME = re.compile(  # "des hommes armés y ont fait irruption"
    r"(?:(?:ont|a|avaient|avait) )?(?:fait (?:irruption|incursion|une descente)|surgi|"
    r"ouvert le feu)(?![a-z])")
_OPENS = re.compile(r"(?:^|[.;:\"\n] ?)$")
_IMPERSONAL = re.compile(r"(?:ils? |n')$")  # "il y a"
_AHEAD = {"a": 200, "c": 200, "d": 200, "e": 45}  # characters in which the deed is told
_CLEFT = frozenset("cd")  # "that is where": the place named last, of several


def is_there(words: str) -> bool:
    """Tell whether a phrase is a word for a place named before.

    >>> is_there("y"), is_there("that is where"), is_there("gao")
    (True, True, False)
    """
    return bool(re.fullmatch(r"there|y|la(?:-bas)?|(?:that|this|it) (?:is|was) (?:where|there)|"
                             r"c'(?:est|etait) (?:la|ici|la-bas)", words))


def there(text: str, plain: str, named: Sequence[Joined]) -> Iterator[Found]:
    """Find the words by which a marked text puts a deed at a place named in a sentence before."""
    if not named:
        return
    for m in _THERE.finditer(text):
        kind = m.lastgroup or ""
        if not _tells(text, m, kind):
            continue
        name = _meant(text, plain, m.start(kind), named, is_cleft=kind in _CLEFT)
        if name is not None:
            yield Found(*m.span(kind), Piece.SETTLED, (name,), settled=True)


def _tells(text: str, word: re.Match[str], kind: str) -> bool:
    """Tell whether a deed is told of the place that a word points at."""
    before = text[max(word.start() - _HELD, 0):word.start()].rpartition("\n")[2]
    if kind == "a" and _BY_DEED.search(before):
        return True
    opens = _OPENS.search(before) if kind in "ad" else not _IMPERSONAL.search(before)
    after = text[word.end():word.end() + _AHEAD[kind]].partition("\n")[0].partition(".")[0]
    return bool(opens and (DEED.search(after) or (kind == "e" and _CAME.match(after.lstrip()))))


def needless(phrases: Sequence[Joined], roles: Sequence[WhereRole], plain: str) -> set[int]:
    """Give the numbers of those words whose place is a scene where it is named."""
    scenes = {p.head.names[0] for p, role in zip(phrases, roles, strict=True)
              if role is WhereRole.SCENE and p.head.names and p.head.names[0][0] >= p.start}
    return {i for i, p in enumerate(phrases) if p.head.names and p.head.names[0] in scenes
            and p.head.names[0][1] <= p.start and is_there(plain[p.start:p.end])}


def _meant(text: str, plain: str, at: int, named: Sequence[Joined], *, is_cleft: bool
           ) -> Span | None:
    """Give the name that is meant: the subject of the sentence before, or the only one told."""
    start = text.rfind("\n", 0, at) + 1  # of the sentence
    ahead = [j for j in named if at - _BACK < j.end <= at and not j.head.level]
    if not ahead or ahead[-1].end > start or "\n\n\n" in text[ahead[-1].end:at]:
        return None  # its own sentence names a place
    first = text.rfind("\n", 0, ahead[-1].start) + 1
    last = [j for j in ahead if j.start >= first and j.head.piece in _NAMED
            and not is_region(letters(plain[slice(*j.head.names[0])]))
            and not HELD_BY.search(text, max(j.start - _HELD, 0), j.start)]
    meant = {plain[slice(*j.head.names[0])] for j in last}
    if not last or (len(meant) > 1 and last[0].start != first and not is_cleft):
        return None
    return (last[0] if last[0].start == first else last[-1]).head.names[0]
