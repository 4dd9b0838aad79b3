"""Verbs of killing that their object parts: "put four men to death"."""

from __future__ import annotations

from geo.reports.tolls.grammar import BREAKS
from geo.reports.tolls.harms import Harm, Slot, Verb
from geo.reports.tolls.lexicon import Lexicon, word_set
from geo.reports.tolls.words import Words

HEADS = {
    "en": word_set("""
        put putting puts beat beating beats burn burned burnt burning hack hacked hacking stone
        stoned stoning club clubbed clubbing stab stabbed stabbing whip whipped whipping torture
        tortured torturing crush crushed crushing trample trampled choke choked bludgeon
        bludgeoned flog flogged flogging send sent sending shot shoot shooting blew blow blowing
        riddled riddling tore tearing hunted run ran took taking starved starving strangled
        speared bled worked drove driving roast roasted roasting buried burying bury cut cutting
        mowed mowing gunned gunning kicked kicking knifed slashed pelted lashed
    """),
    "fr": word_set("""
        mis mettre mettant mettent met battu battre battant frappe roue torture tabasse fouette
        brule brulant brulent bruler passe passant passer crible criblant cribler criblent envoye
        envoyant envoyer fait enterre enterrer enterrant enterrent precipite
    """),
}
_TAILS = {
    "en": Lexicon([("""
        to death, to (their|his|her|its) death(s), to the (sword|knife|grave)
        to (their|his|her) grave(s)
        with bullets, to pieces, to bits, with (him|her) to (the|his|her) grave
        with (him|her) in death
        alive, dead, down in cold blood, with (him|her) into death
    """, True)]),
    "fr": Lexicon([("""
        a mort, a la mort, par les armes, au fil (de l epee|du couteau|de la machette), de balles
        de vie a trepas, a trepas, ad patres, vifs, vives, vif, vive, dans la (mort|tombe)
    """, True)]),
}
_FAR = 8  # words between a verb and what it parted from
_BURNED = word_set("burn burned burnt burning roast roasted roasting buried burying bury enterre"
                   " enterrer enterrant enterrent brule brulant brulent bruler")
_ALIVE = word_set("alive vifs vives vif vive")
_SHOT = word_set("shot shoot shooting")


def parted_at(words: Words, at: int, lang: str) -> tuple[Verb, int] | None:
    """Read the verb whose object stands between it and "to death"."""
    head = words.words[at]
    if head not in HEADS[lang]:
        return None
    for end in range(at + 2, min(len(words), at + _FAR)):
        if words.at(end - 1) in BREAKS[lang] or words.at(end - 1) == ",":
            return None
        tail = words.at(end)
        if _TAILS[lang].find(words.words, end) and (
                (tail in _ALIVE) == (head in _BURNED)) and ((tail == "dead") <= (head in _SHOT)):
            return Verb(Harm.KILL, Slot.AFTER), at + 1
    return None
