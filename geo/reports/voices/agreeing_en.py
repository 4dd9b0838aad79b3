"""English words by which a speaker agrees, passes on what he only heard, or looks into something."""
# ruff: noqa: E501 - a pattern is read as one line

from __future__ import annotations

import re

_AGREES = re.compile(  # "That's right", "I can attest to it", "he too had received survivors"
    r"^\W*(?:we|i) (?:can |do |hereby )?confirm\b|^\W*(?:i (?:can|could) (?:attest|confirm|vouch|testify|certify|swear)|(?:that|this|it)(?:'s| is| was) (?:all |quite |perfectly |absolutely |exactly |indeed |unfortunately |sadly )?(?:right|so|true|correct|exact|accurate|how it (?:was|happened)|what (?:i|we) saw)\b|quite right|exactly[,.!]|indeed[,.!]|correct[,.!]|true enough|yes[,.!:])|"
    r"\b(?:that )?(?:he|she|they|it|i|we|his \w+|her \w+|its \w+),? too,? (?:had|has|have|was|were|saw|heard|received|counted|found|buried|knew)\b|\b(?:he|she|they|i|we) (?:had |have |has )?also (?:seen|counted|received|buried|heard|saw|found)\b|"
    r"\bthat (?:it|this|the (?:story|account|report|claim)) (?:was|is) (?:all |quite |indeed )?(?:true|correct|accurate|exact)\b|\b(?:exactly|just|much) as (?:they|he|she|the \w+) (?:say|says|said|describe|described|told)"
)
_HEARD = re.compile(  # what they only have from others
    r"\b(?:he|she|they|it|we|i|who) (?:has |have |had )?(?:only |just |merely )?(?:(?:been|was|were) (?:only )?(?:informed|told|alerted|notified|advised|given to understand) (?:of|that|about|by|the)|(?:only |just )?heard (?:of|about|it|this|that|from|say)|(?:has|have|had) (?:it|this) (?:only )?from|learn(?:t|ed) (?:it |this )?(?:only )?from|(?:knows?|knew) (?:it |this |of it )?(?:only )?(?:from|by hearsay|by what))|"
    r"^\W*(?:of it |it |this |about it |only )*(?:from others|from third|second-?hand|by hearsay|at second hand)|\bfrom what (?:he|she|they|we|i) (?:was|were|had been|has been|have been|had|heard|am) ?(?:told|heard|hearing)?|\b(?:by|from) hearsay\b|\bword has it\b"
)
_TO_PROBE = re.compile(
    r"\b(?:hear(?:ing|s|d)? (?:the |its |first |several |from )*(?:witness|testimon|surviv)|question(?:ing|ed)? (?:\w+ )?(?:witness|suspect|surviv|villag)|(?:inquir|enquir)(?:e|ing) into|to (?:inquire|enquire|look|establish|determine|ascertain|find out|clarify|shed|get)|(?:review|examination|audit) (?:of|into)|(?:internal|administrative|command|legal|judicial|operational) (?:review|case|procedure)|"
    r"board of|panel of|commission\b|autops\w+|exhum\w+|who (?:killed|shot|did|was behind|is behind|had)|light (?:would|will|should|shall) be shed|disciplinary (?:proceedings|procedure|action)|court martial|forensic)\b"
)
_FILE = re.compile(r"^\W*(?:the |its |his |that )?(?:file|case|docket|dossier|matter|proceedings|complaint|books?)\b(?! of )")
_ASKED = re.compile(r"\b(?:independent|impartial|international|credible|transparent|thorough|neutral) one\b|\b(?:independent|international|joint|neutral|impartial) (?:\w+ )?(?:commission|experts?|panel|mission|body|team|observers|investigators?)\b|\bcommission of experts|^\W*[^.;]{0,70}?\b(?:to |de |a )document(?:er)? (?:the |this |these |those |les |ces |ce |cette |le |la )|\bto the bottom of|\bestablish (?:the facts|who|what)|\bthe whole truth|\bfull light\b|\bexhum\w+|\bautops\w+|\b(?:investigated|probed|looked into|cleared up|elucidated)\b")


def agrees(content: str) -> bool:
    """Tell whether the words say that another's account is right."""
    return _AGREES.search(content[:90]) is not None


def only_heard(content: str) -> bool:
    """Tell whether the speaker has what he says from others."""
    return _HEARD.search(content[:70]) is not None


def probes(content: str) -> bool:
    """Tell whether what is opened is an inquiry, whatever it is called."""
    return _TO_PROBE.search(content) is not None


def shuts(content: str) -> bool:
    """Tell whether what is closed is a case."""
    return _FILE.match(content) is not None


def wants_inquiry(content: str) -> bool:
    """Tell whether what is asked for comes to an inquiry."""
    return _ASKED.search(content) is not None
