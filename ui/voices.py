"""Who says what, side by side: stances, the claims matrix, the range of tolls."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from markupsafe import Markup

from geo.builtin import builtin_actors
from geo.fold.tolls import latest_by_speaker
from geo.i18n import _, day, listing, quoted, semicolons
from geo.labels import actor, label, toll
from geo.model.actor import UNNAMED
from geo.model.claim import Claim, Source
from geo.model.vocabulary import ASSERTING, Prop, Stance
from geo.view.matrix import Entry, claim_toll, matrix
from ui.html import tag

_AT_ISSUE = frozenset({Prop.EVENT, Prop.KILLED, Prop.CIVILIANS_KILLED, Prop.PERPETRATOR,
                       Prop.VICTIMS, Prop.TARGETING})
"""What an allegation or a denial is about; an admitted operation nearby is neither."""
_ASIDE = ("no_comment", "inquiry_called_for")  # said of the event, and no stance on it
_ORDER = (Stance.ALLEGES, Stance.REPORTS, Stance.CORROBORATES, Stance.ACKNOWLEDGES, Stance.DENIES,
          Stance.INVESTIGATES, Stance.RETRACTS)


def voices(claims: Iterable[Claim]) -> Markup:
    """List speakers by stance, each with the first day on which he took it."""
    known = list(claims)
    shown = [c for c in known if c.prop in _AT_ISSUE and c.value not in _ASIDE]
    rows = []
    for stance in _ORDER:
        first: dict[str, Claim] = {}
        for claim in (c for c in shown if c.stance is stance):
            first.setdefault(claim.speaker, claim)
        if first:
            who = listing([_dated(c) for c in first.values()])
            rows.append(tag("div", tag("span", label("stance", stance), cls=f"stance {stance}"),
                            " ", who, cls="voice"))
    rows += [_aside(label("event_value", value), (c for c in known if c.value == value
                                                  and c.prop is Prop.EVENT))
             for value in _ASIDE
             if any(c.value == value for c in known)]
    return tag("div", *rows, cls="voices")


def _aside(name: str, claims: Iterable[Claim]) -> Markup:
    first: dict[str, Claim] = {}
    for claim in claims:
        first.setdefault(claim.speaker, claim)
    return tag("div", tag("span", name, cls="stance"), " ",
               listing([_dated(c) for c in first.values()]), cls="voice")


def _dated(claim: Claim) -> str:
    return f"{actor(claim.speaker)} ({day(claim.stated_on)})" if claim.stated_on else actor(
        claim.speaker)


def claims_table(claims: Sequence[Claim], sources: Mapping[str, Source]) -> Markup:
    """Make the claims matrix as a table: a row a speaker, a column a fact, a dash for silence."""
    table = matrix(claims)
    head = tag("tr", tag("th", _("Speaker"), scope="col"),
               *(tag("th", name, scope="col") for name in table.columns))
    rows = [tag("tr", tag("th", _speaker(speaker), scope="row"),
                *(tag("td", _cell(entries, sources)) for entries in cells))
            for speaker, cells in zip(table.speakers, table.cells, strict=True)]
    name = _("Claims: who says what about each point")
    return tag("div", tag("table", tag("caption", name), tag("thead", head),
                          tag("tbody", *rows), cls="matrix"),
               cls="scroll", tabindex="0", role="region", aria_label=name)


def _speaker(speaker: str) -> Markup:
    kind = builtin_actors().get(speaker).speaker_class
    return tag("span", actor(speaker), tag("small", label("speaker_class", kind or "")))


def _cell(entries: Sequence[Entry], sources: Mapping[str, Source]) -> Markup:
    if not entries:
        return tag("span", "–", cls="silent", title=_("says nothing about this"))
    parts: dict[tuple[Stance, str], list[Claim]] = {}
    for entry in entries:
        parts.setdefault((entry.stance, entry.text), []).append(entry.claim)
    return Markup("").join(_said(stance, text, told, sources)
                           for (stance, text), told in parts.items())


def _said(stance: Stance, text: str, told: Sequence[Claim],
          sources: Mapping[str, Source]) -> Markup:
    where = semicolons(dict.fromkeys(_where(c, sources) for c in told))
    words = next((c.original_value for c in told if c.original_value and c.original_value != text),
                 "")
    return tag("div", tag("span", label("stance", stance), cls=f"stance {stance}"), " ", text,
               tag("small", quoted(words)) if words else "", tag("small", where, cls="locator"),
               cls="said")


def publisher(source: Source) -> str:
    """Name a publisher in the reader's language, as its table of names does."""
    known = builtin_actors().by_id
    named = source.publisher_id in known or source.publisher == UNNAMED
    return actor(source.publisher_id) if named and source.publisher_id else source.publisher


def _where(claim: Claim, sources: Mapping[str, Source]) -> str:
    source = sources.get(claim.source_id)
    name = publisher(source) if source else claim.source_id
    when = day(claim.stated_on) if claim.stated_on else ""
    return ", ".join(p for p in (name, claim.locator, when) if p)


def toll_ranges(claims: Sequence[Claim]) -> Markup:
    """Draw the range of tolls by who says so; an arrow marks a lower bound."""
    counted = [c for c in latest_by_speaker(
        c for c in claims if c.prop in (Prop.KILLED, Prop.CIVILIANS_KILLED)
        and c.stance in ASSERTING) if claim_toll(c).low is not None or c.value_high is not None]
    if not counted:
        return tag("p", _("Nobody gives a toll."))
    top = max(max(n for n in (c.value_low, c.value_high, c.figure) if n is not None)
              for c in counted) or 1
    said = {(c.speaker, c.prop, claim_toll(c)): c for c in sorted(
        counted, key=lambda c: (c.stated_on is None, c.stated_on), reverse=True)}
    rows = [_bar(c, top) for c in reversed(said.values())]
    return tag("div", *rows, cls="tolls", role="list")


def _bar(claim: Claim, top: int) -> Markup:
    stated = claim_toll(claim)
    low = stated.low if stated.low is not None else 0
    high = stated.high if stated.high is not None else low
    left, right = 100 * low / top, 100 * high / top
    mark = tag("span", cls="range open" if stated.open else "range",
               style=f"left:{left * .88:.1f}%;width:{max((right - left) * .88, .8):.1f}%")
    what = label("prop", claim.prop).lower()
    return tag("div", tag("span", actor(claim.speaker), cls="who"),
               tag("span", mark, cls="track", aria_hidden="true"),
               tag("span", toll(stated), " ", tag("small", what), cls="n"), role="listitem",
               cls="toll")
