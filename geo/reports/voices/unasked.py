"""Who only has not spoken: "has not commented", "n'a rien publié", "garde le silence"; nobody asked him."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

_UNSAID = re.compile(
    r"\b(?:issued|released|published|put out|made (?:an?|any)(?: \w+)? statement|publie)\b|"
    r"\b(?:(?:ha[sd]|have) not|(?:ha[sd]|have)n'?t|yet to)\b.*\b(?:comment\w*|react\w*|sa(?:y|id)|sp(?:eak|oken)|statement|act(?:ed)?)\b|"
    r"\b(?:ha[sd]|have) (?:given|made|offered|sent|provided|said) no(?:thing)?\b|\b(?:statement|reaction|word)s? from\b|\bno (?:\w+ )?(?:statement|reaction)\b|\bsilen(?:t|ce)\b|\b(?:keep|kept|stay\w*) (?:\w+ )?(?:mum|quiet)\b|"
    r"\bn(?:'| )?\w*\b.*\b(?:reagi|commente|communique|exprimee?s?|declaration|rien (?:dit|declare|publie|communique)|souffle\w*|pipe)\b|\bexprimee?s?$|\b(?:mot|motus|silence|silencieu\w+|muet\w*|mutisme|cousue)\b|\b(?:se tai\w*|s'?est tue?|se sont tu\w*)$|\baucune reaction|\bpas de (?:\w+ )?(?:reaction|declaration)")
_NEITHER = re.compile(r"\bneither\b[^.;]*\bnor\b|\b(?:nobody|no one|none) (?:in|at|from|of)\b")
_SPOKEN = re.compile(r"\b(?:ha[sd]|have) (?:\w+ )?(?:commented|reacted|spoken|said anything|issued|published|released|put out|made (?:an?|any))\b")
_GIVEN = re.compile(r"\b(?:ha[sd]|have) (?:given|offered) no\b|\bn'(?:a|ont) (?:donne|apporte) aucune\b")  # to what others demand
_ASKED = re.compile(
    r"\b(?:repon\w+|suite|respon\w+|repl(?:y|ie[sd])\b|answer\w*|unanswered|sollicit\w*|contact\w*|interrog\w*|interpell\w*|interview\w*|joint\w*|relanc\w*|refus\w*|declin\w*|voulu|souhait\w*|desire\w*|"
    r"asked|approached|questions?|quer(?:y|ies)|requests?|calls?|e-?mails?|courriels?|courriers?|lettres?|letters?|wrote|written|ecrit|nos appels|demandes?|(?:afp|rfi|reuters|ap|press|presse|journalists|journalistes|reporters)\b)")


def unasked(verb: str, around: str = "") -> bool:
    """Tell whether words of silence say only that somebody has put out nothing, and nobody asks around them.

    >>> unasked("has not yet issued a statement"), unasked("did not respond"), unasked("has not commented")
    (True, False, True)
    >>> unasked("has not commented", "asked by our paper, the mission has not commented")
    False
    >>> unasked("has commented", "neither the army nor the mission has commented on it")
    True
    """
    unsaid = _UNSAID.search(verb) or (_SPOKEN.search(verb) and _NEITHER.search(around))
    plain = unsaid and _ASKED.search(verb) is None
    return bool(plain or _GIVEN.search(verb)) and _ASKED.search(around) is None
