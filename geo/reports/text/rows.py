"""Tables of incidents to sentences: a row per paragraph, its cells told by their columns' heads.

"Date | Place | What | Killed" above "8/11/2024 | Ber | Ambush on traders | 4": "On 8/11/2024 in
Ber: Ambush on traders, 4 killed." Tables that do not head their columns so stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from geo.reports.dates.words import plain, word_set

_GAP = re.compile(r" *[|\t] *")
_RULE = re.compile(r"[\s|:=+-]*-{2,}[\s|:=+-]*")
_EMPTY = frozenset({"", "-", "–", "—", "/", "?", "0", "n/a", "na", "nd", "none", "nil", "neant",
                    "aucun", "unknown", "inconnu", "inconnus"})
_KINDS = {
    "day": word_set("date day jour when quand dates"),
    "village": word_set("place location lieu village locality localite town site where ou ville "
                        "endroit"),
    "commune": word_set("commune"), "cercle": word_set("cercle circle district"),
    "region": word_set("region"),
    "deed": word_set("what event incident evenement description type details fait faits summary "
                     "resume nature circumstances circonstances deroulement happened"),
    "doer": word_set("perpetrator perpetrators attacker attackers auteur auteurs actor actors "
                     "acteur acteurs"),
    "killed": word_set("killed dead deaths death fatalities tues tue morts mort deces"),
    "injured": word_set("injured wounded injuries blesses blesse"),
    "abducted": word_set("abducted kidnapped enleves enleve"),
    "number": word_set("no n nr num number numero id ref"),
    "toll": word_set("toll casualties victims bilan victimes losses pertes"),
}
_TOLLS = {"killed": ("killed", "tués"), "injured": ("injured", "blessés"),
          "abducted": ("abducted", "enlevés"), "toll": ("", "")}
_PLACES = ("village", "commune", "cercle", "region")
_FRENCH = word_set("lieu localite jour morts tues blesses enleves auteur auteurs evenement bilan "
                   "ville victimes fait faits endroit resume quand deces circonstances")
_SHORTEST = 3  # columns of a table of incidents
_HEAD_LENGTH = 40  # characters of a column's head
_LED = re.compile(r"(?:near|between|around|outside|on|at|in|along|près|entre|sur|vers|autour|à|au|"
                  r"dans|environs)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")


def told_rows(text: str) -> str:
    r"""Write the rows of tables of incidents as sentences, everything else as it stands.

    >>> told_rows("Date | Place | What | Killed\n8/11/2024 | Goundam | Ambush on traders | 4")
    'On 8/11/2024 in Goundam: Ambush on traders, 4 killed.'
    """
    if "|" not in text and "\t" not in text:
        return text
    return "".join(_told(text.splitlines(keepends=True)))


def _told(lines: Sequence[str]) -> Iterator[str]:
    heads: list[str] = []
    for line in lines:
        cells = _cells(line)
        if len(cells) >= _SHORTEST and (kinds := _heads(cells)):
            heads, french = kinds, any(not _FRENCH.isdisjoint(_words(c)) for c in cells)
            labels = cells
        elif heads and _RULE.fullmatch(line.strip()):
            continue
        elif heads and 1 < len(cells) <= len(heads):
            cells += [""] * (len(heads) - len(cells))
            end = line[len(line.rstrip("\r\n")):]
            yield _sentence(heads, labels, cells, french=french) + (end and "\n\n")
        else:
            heads = heads if not line.strip() else []
            yield line


def _cells(line: str) -> list[str]:
    bare = line.strip("\r\n ")
    if bare.startswith("|") and bare.endswith("|"):
        bare = bare[1:-1]
    return [cell.strip() for cell in _GAP.split(bare)] if _GAP.search(bare) else []


def _heads(cells: Sequence[str]) -> list[str]:
    """Give what each column holds, nothing where this is no line of heads of such a table."""
    if any(len(cell) > _HEAD_LENGTH for cell in cells):
        return []
    kinds = [_kind(cell) for cell in cells]
    told = set(kinds)
    placed = not told.isdisjoint(_PLACES)
    return kinds if placed and ("day" in told or "deed" in told) and (
        "deed" in told or not told.isdisjoint(_TOLLS)) else []


def _kind(head: str) -> str:
    words = _words(head)
    return next((kind for kind in (*_TOLLS, *_KINDS) if not _KINDS[kind].isdisjoint(words)), "")


def _words(head: str) -> list[str]:
    return _WORD.findall(plain(head))


def _sentence(heads: Sequence[str], labels: Sequence[str], cells: Sequence[str], *,
              french: bool) -> str:
    row = [(kind, label, cell) for kind, label, cell in zip(heads, labels, cells, strict=True)
           if plain(cell) not in _EMPTY]
    held: dict[str, str] = {}
    for kind, _label, cell in row:
        held[kind] = f"{held[kind]}, {cell}" if kind in held else cell
    day = f"{'Le' if french else 'On'} {held['day']}" if held.get("day", "")[:1].isdigit() else (
        held.get("day", ""))
    opening = " ".join(p for p in (day, _place(held, french=french)) if p)
    deed = held.get("deed", "").rstrip(" .;,")
    doer = f"{'par' if french else 'by'} {held['doer']}" if "doer" in held else ""
    story = ", ".join(p for p in (" ".join(p for p in (deed, doer) if p),
                                  *_tolls(held, french=french)) if p)
    rest = "".join(f" {label}: {cell.rstrip(' .')}." for kind, label, cell in row if not kind)
    joined = (" : " if french else ": ").join(p for p in (opening, story) if p)
    return f"{joined[:1].upper()}{joined[1:]}.{rest}"


def _place(held: dict[str, str], *, french: bool) -> str:
    """Give where it was, the finest first; each wider one with what it is."""
    named = [_unit(kind, held[kind], french=french) for kind in _PLACES if kind in held]
    if not named:
        return ""
    if _LED.match(named[0]) or not named[0][0].isupper():
        return f"{named[0][0].lower()}{', '.join(named)[1:]}"
    return f"{'à' if french else 'in'} {', '.join(named)}"


def _unit(kind: str, name: str, *, french: bool) -> str:
    if kind == "village" or kind in _words(name):
        return name
    of = "d’" if plain(name)[:1] in "aeiou" else "de "
    return f"{kind.replace('e', 'é', 1) if kind == 'region' else kind} {of}{name}" if french else (
        f"{name} {kind}")


def _tolls(held: dict[str, str], *, french: bool) -> Iterator[str]:
    for kind, (english, own) in _TOLLS.items():
        cell = held.get(kind, "").rstrip(" .;,")
        ending = own if french else english
        one = french and re.match(r"1\b", cell)
        told = not ending or not _KINDS[kind].isdisjoint(_words(cell))
        yield cell if told or not cell else f"{cell} {ending[:-1] if one else ending}"
