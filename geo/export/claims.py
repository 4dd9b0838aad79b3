"""Claims → columns of plain values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from geo.builtin import builtin_actors
from geo.export.columns import CLAIM_COLUMNS
from geo.export.rows import Columns
from geo.export.text import each, sound, without_handles
from geo.model.claim import Claim
from geo.model.vocabulary import Flag, Prop


def claim_columns(claims: Iterable[Claim], *, public: bool = False,
                  made_up: frozenset[str] = frozenset()) -> Columns:
    """Give the columns of ``CLAIM_COLUMNS``: ISO dates, numbers, texts; None where missing.

    ``made_up`` are the incidents that say they are synthetic: each of their claims says so too.
    With ``public`` personal handles are taken out, and the words of cited origins.
    """
    held = list(claims)
    out: Columns = {name: _column(held, name) for name in CLAIM_COLUMNS}
    out["flags"] = [" ".join(_flags(c, made_up)) for c in held]
    if public:
        out["original_value"] = ["" if c.prop is Prop.ORIGIN else told for c, told in
                                 zip(held, out["original_value"], strict=True)]
        for name in ("speaker", "value", "original_value"):
            out[name] = each(out[name], without_handles)
    return out


def _column(claims: Sequence[Claim], name: str) -> list[Any]:
    if name == "speaker_class":
        known = builtin_actors()
        return each([c.speaker for c in claims],
                    lambda s: str(known.get(s).speaker_class or ""))
    if name in ("stated_on", "recorded_at"):
        return [None if v is None else v.isoformat() for v in (getattr(c, name) for c in claims)]
    if name in ("value_low", "value_high"):
        return [getattr(c, name) for c in claims]
    return each([getattr(c, name) for c in claims], lambda v: sound(str(v)), missing="")


def _flags(claim: Claim, made_up: frozenset[str]) -> list[str]:
    flags = [str(f) for f in claim.flags]
    if claim.incident_id in made_up and Flag.SYNTHETIC not in claim.flags:
        flags.append(str(Flag.SYNTHETIC))
    return flags
