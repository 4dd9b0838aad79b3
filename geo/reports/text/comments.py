"""What readers wrote below a story, in the words with which sites head it."""

from __future__ import annotations

import re

_HEADING = r"""\W*(?:
 (?:[1-9]\d*\s+)?(?:(?:readers?['’]?|vos|your|les)\s+)?(?:comments?|commentaires?)
   (?:\s+des\s+lecteurs)?\s*(?:\(?[1-9]\d*\)?)?\s*:?\s*$
|[1-9]\d*\s+(?:réactions?|responses?|replies|réponses?)\W*$
|(?:leave|post|add|write)\s+(?:a|your)\s+(?:reply|comment)\b
|(?:laisse[rz]|poste[rz]|ajoute[rz]|écri(?:re|vez))\s+(?:un|votre)\s+commentaire\b
|réagi(?:r|ssez)\s+(?:à\s+cet\s+article|ici)\b|join\s+the\s+(?:conversation|discussion)\b
|what\s+do\s+you\s+think\s*\?
|(?:posted|commented|posté|commenté|publié)\s+(?:by|par)\s+\S.{0,40}?
   (?:\b(?:at|à)\s+\d{1,2}\s?[h:]\s?\d{0,2}|,?\s+il\s+y\s+a\s+\d+\s+\w+|\d+\s+\w+\s+ago)\W*$)"""
_PRESS = r"(?:reply|répondre|like|j['’]aime|signaler|report|share|partager)"
_BESIDE = rf"""\W*(?:
 {_PRESS}(?:\s*[·|•]?\s*(?:{_PRESS}|\d+\s?[a-z]{{1,4}}))*\W*$
|\d+\s+(?:minutes?|hours?|days?|weeks?)\s+ago\W*$
|il\s+y\s+a\s+\d+\s+(?:minutes?|heures?|jours?|semaines?)\W*$
|\S[\w .'-]{{1,30}}\s(?:says|a\s+dit|wrote|a\s+écrit)\s?:|[\w.-]{{2,25}}\s?:\s\S)"""
_FLAGS = re.IGNORECASE | re.VERBOSE
_HEADING_LINE = re.compile(_HEADING, _FLAGS)
_BESIDE_LINE = re.compile(_BESIDE, _FLAGS)
_LONGEST = 60  # characters of such a heading


def opens_comments(paragraph: str) -> bool:
    """Tell whether a line is the heading of what readers wrote below a story.

    >>> opens_comments("Comments (12)"), opens_comments("The army made no comments.")
    (True, False)
    """
    return len(paragraph) <= _LONGEST and bool(_HEADING_LINE.match(paragraph.strip()))


def is_of_comments(paragraph: str) -> bool:
    """Tell whether a line is what stands beside readers' words, or opens with who wrote them.

    >>> is_of_comments("Reply"), is_of_comments("oumar: it was worse"), is_of_comments("It fled.")
    (True, True, False)
    """
    return bool(_BESIDE_LINE.match(paragraph) or opens_comments(paragraph))
