"""A text that is read again → the incidents that were recorded from it, by the same words.

A person has changed what was read before, and the rules of reading may have changed since: the
words that a candidate rests on are the same for the most part, and seldom all of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from geo.model.claim import Claim

ENOUGH = 0.5  # more than this share of its words: two incidents of a sentence share day and speaker
Spans = set[tuple[int, int]]


def recalled(new: Mapping[str, Iterable[Claim]], held: Iterable[Claim]) -> dict[str, str]:
    """Say as which incident each candidate of a text was recorded when that was read before.

    ``new`` gives the claims that each candidate would make, ``held`` all that rest on the very
    text. An incident is one candidate's only: that which shares the most of its words.

    >>> from geo.model.vocabulary import Prop, Stance
    >>> def said(i, *spans):
    ...     return [Claim(i, "s", "afp", Stance.REPORTS, Prop.EVENT, span=span) for span in spans]
    >>> recalled({"c1": said("n", (0, 5), (9, 12)), "c2": said("n", (0, 5), (20, 30))},
    ...          said("first", (0, 5), (9, 12), (13, 14)))
    {'c1': 'first'}
    """
    theirs = dict[str, Spans]()
    for claim in held:
        if claim.span:
            theirs.setdefault(claim.incident_id, set()).add(claim.span)
    ours = {name: {c.span for c in claims if c.span} for name, claims in new.items()}
    shares = sorted((-len(mine & spans) / len(mine), name, incident)
                    for name, mine in ours.items() if mine for incident, spans in theirs.items())
    found = dict[str, str]()
    for share, name, incident in shares:
        if -share > ENOUGH and name not in found and incident not in found.values():
            found[name] = incident
    return found
