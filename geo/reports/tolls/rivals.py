"""Bare figures by which a second speaker counts the dead: "the mayor says there were ten"."""

from __future__ import annotations

from dataclasses import replace

from geo.model.vocabulary import Prop
from geo.reports.tolls.acts import is_dating
from geo.reports.tolls.chunks import Chunk
from geo.reports.tolls.grammar import PREPOSITIONS, SOURCING
from geo.reports.tolls.groups import Group
from geo.reports.tolls.lexicon import Lexicon, word_set
from geo.reports.tolls.quantities import Quantity
from geo.reports.tolls.sums import Count
from geo.reports.tolls.things import Thing
from geo.reports.tolls.verbs import ACTIVE, PASSIVE, VERBS
from geo.reports.tolls.words import Words

_BARE = {  # a number alone right behind them is a second figure: "he says there were ten"
    "en": Lexicon([("""
            there (are|were), i make it, makes it, (gone|passed|grown|swollen|mounted|gone up) to
            and not (the|), go(|es|ing), went, run(s) to, climb(s)
            put(s) it at, counts, count, counted
            (insist|insists|insisted|settle|settles|settled) on
            (revised|lowered|cut|reduced|scaled|brought) (down|back|up|upward|downward)(s) to
            (speak|speaks|spoke|spoken|talk|talks|talked) of, mention(s), mentioned
            (count|counts|counted|names|lists|listed|knows of|saw|found|gives|gave) (only|just|but)
            (number|numbers|numbered|lists|listed|gives|gave|tallies|tallied|recorded|records)
            (says|say|said) (it was|there were|they were), for (him|her|them) it (is|was)
            (acknowledge|admit|concede|confirm|register|record|report|document|verify|identify)(s|ed)
            (conceded|conceding|acknowledged|recognised|recognises|verifies|verified|identified)
            (registered|recorded|acknowledged|admitted|confirmed|identified) (only|just|but)
            the (figure|toll|count|total|tally|estimate) of
            (corrects|corrected) (itself|himself|herself|themselves) (to|:)
            (count|figure|toll|tally|estimate|total) (down|back|up) to
            (stick|sticks|stuck|sticking|hold|holds|held|keep|keeps|kept) (fast|firm|) to
            (stand|stands|stood|stay|stays|stayed|remain|remains|remained) (by|at)
            COMMA not, knows of, has it at, (stop|stops|stopped) (short|) at, comes to, came to
            say, says, said
            (was|were|is|been) (later|since|then|) (raised|brought|put|lifted|cut) to
            (lowers|lowered|cuts|cut|reduces|reduced|brings|brought|raises|raised) it to
        """, True)]),
    "fr": Lexicon([("""
            c est, c etait, il y en a (eu|), cela fait, ca fait
            (passe|monte|grimpe|alourdi|etabli|etablit|eleve|chiffre|porte|ramene|rehausse) a
            dit, disent, (serait|seraient|etaient) (plutot|en fait|en realite)
            (va|vont|allant|allaient|allait|monte|montent|aller)
            en (evoque|evoquent|avance|avancent|annonce|annoncent), (parle|parlent|parlait) de
            (fait|font|faisait|faisaient) etat de, et non (pas|), evoque(nt), avance(nt)
            en (compte|denombre|recense|retient|signale|donne|dit|trouve|cite|mentionne|liste)(nt)
            en (a|ont) (compte|denombre|recense|retenu|signale|donne|dit|trouve|cite|mentionne)
            en (a|ont) (vu|releve|enregistre|enterre|inhume|identifie)
            en (reconnait|reconnaissent|admet|concede|confirme|enregistre|deplore|releve|note)
            en (identifie|atteste|documente|avait|avaient|revendique|rapporte|etablit)
            n (a|ont|en a|en ont) (compte|denombre|recense|releve|enregistre|identifie|vu|reconnu)
            (parle|parlent|parlait) (desormais|maintenant|plutot|seulement|lui|elle|eux) de
            (s en tient|s en tenir|en reste|se limite|se monte|s arrete|en est reste) a
            (decompte|compte|bilan|chiffre|total|estimation) a
            (en est|en sont|en etait|en etaient|en reste|en restent|en arrive|en arrivent) a
            (compte|denombre|recense|retient|signale|donne|cite|mentionne|recensent|comptent)
            (compte|denombre|recense|comptent|denombrent|recensent) COMMA (lui|elle|eux|elles) COMMA
            (denombrent|comptabilise|comptabilisent|deplore|deplorent)
            (estime|evalue|chiffre|ramene|porte|fixe|arrete|estiment|evaluent|ramenent) a
            a la (baisse|hausse) a, (s en tient|s en tiennent|s en tenait) a, (table|tablent) sur
            (penche|penchent) pour, (tient|tiennent|arrete|arretent) a
        """, True)]),
}
_IN_ALL = frozenset({("en", "tout"), ("au", "total"), ("in", "all"), ("in", "total")})
_ONLY = frozenset({"qu", "que", "only", "just", "but", "seulement", "bien"})
_ONE = frozenset({"un", "une", "one"})
ENDS = word_set("""
    , ; : ? ! … . and et for car dead morts as comme after apres since depuis according selon when
    by par following suite given put cited advanced announced avance donne annonce fourni cite
""") | {""}
_OF = frozenset({"de", "des", "d", "of"})
_OF_THE_DEAD = word_set("morts victimes tues deces corps disparus pertes dead deaths victims "
                        "bodies fatalities killed")
_SUMMED_UP = word_set("nombre bilan total chiffre toll number")  # "estime à douze le nombre"
_SAYS = word_set("""
    says said say adds added corrects corrected counters countered objects objected insists
    insisted replies replied retorts retorted notes noted specifies estimates estimated believes
    believed reckons maintains maintained argues argued claims claimed admits admitted concedes
    conceded tempers amends amended confirms confirmed confides answers answered declares declared
    asserts asserted thinks reports reported tells told explains according
    corrige corrigent nuance nuancent rectifie rectifient tempere temperent objecte objectent
    retorque retorquent precise precisent affirme affirment assure assurent avance avancent dit
    disent estime estiment croit croient compte comptent denombre recense insiste insistent ajoute
    indique indiquent soutient soutiennent maintient repond repondent replique repliquent confie
    confient jure lache glisse releve note concede admet reconnait declare declarent selon
    rapporte rapportent raconte tranche annonce annoncent
""")
_GIVING = word_set("""
    of at speaks speak spoke talks talk puts put stand stands stood counts count counted lists gives
    gave says parle parlent parlait etat evoque evoquent avance avancent compte comptent denombre
    denombrent recense recensent annonce annoncent donne dit disent retient
""")
_SAID_OF = frozenset({"of", "at", "de", "a", "d"})
_BETWEEN = frozenset({",", ";", "and", "et", "mais", "but", "while", "tandis", "quand", "contre"})
_THAT_OF = frozenset({"that", "celui", "celle"})  # "nine in one count, and twelve in that of X"
_HURT = word_set("injured wounded hurt missing homeless displaced blesses disparus deplaces "
                 "enleves")
_OTHERS = frozenset({"others", "other", "more", "autres", "autre"})
_ALIVE = word_set("coma hospital clinic condition critical serious custody captivity safe fear "
                  "flight etat grave hopital clinique captivite fuite soins reanimation main mains")
_CLOSES = frozenset({",", ";", ":", "?", "!"})
_MOST = 10_000  # more is a price
_GIVEN = 4  # words before a figure that give it


def is_exact(group: Group) -> bool:
    """Say whether a group is a figure of people, and no vague one."""
    found = group.quantity
    return (found is not None and not found.vague and not found.article and not group.unknown
            and group.thing in {Thing.PERSON, Thing.DEATH})


def is_bare(group: Group) -> bool:
    """Say whether a group is a number without a noun."""
    alone = group.noun is None and is_exact(group) and not (group.part or group.single)
    return alone and not group.zero and _low(group) < _MOST


def _low(group: Group) -> int:
    quantity = group.quantity
    return (quantity.low or quantity.high or 0) if quantity else 0


def _counts_victims(words: Words, group: Group) -> bool:
    """Say whether a group counts victims: "the prefect counts nineteen victims"."""
    named = group.thing is Thing.HURT and words.at(group.end - 1) in {"victims", "victimes"}
    return named and group.quantity is not None and not (group.part or group.zero or group.unknown)


def is_said(words: Words, group: Group) -> bool:
    """Say whether a bare number is what somebody says: "fifteen, the nurse corrects"."""
    if not is_bare(group) or words.at(group.end) != ",":
        return False
    ahead = words.words[group.end + 1:]
    ahead = ahead[:next((n for n, w in enumerate(ahead) if w in ENDS), len(ahead))]
    return ahead[:1] != () and (ahead[0] in _SAYS or ahead[-1] in _SAYS)


def rivals(words: Words, chunks: list[Chunk], counts: list[Count], lang: str) -> list[Count]:
    """Count a bare number behind "there were", "c'est": a second figure for the dead told of."""
    taken = {c.group for c in counts}
    groups = {c.first: c for c in chunks if isinstance(c, Group)}
    found = []
    for at in _BARE[lang].starts(words.words):
        hit = _BARE[lang].find(words.words, at)
        if hit is None:
            continue
        only = words.at(hit[1]) in _ONLY
        group = groups.get(hit[1] + only) or (_one(words, hit[1] + only) if only else None)
        if group and group not in taken and (only or _is_many(group)) and (
                is_bare(group) or _counts_victims(words, group)) and _is_closed(words, group):
            taken.add(group)
            found.append(Count(group, Prop.KILLED))
    return found


def counts_one(words: Words) -> bool:
    """Say whether somebody counts no more than one: "la gendarmerie n'en dénombre qu'un"."""
    return any(words.at(at) in _ONE and words.at(at - 1) in _ONLY for at in range(1, len(words)))


def _one(words: Words, at: int) -> Group | None:
    """Read "n'en dénombre qu'un"."""
    return Group(at, at + 1, Quantity(at, at + 1, 1, 1, 1)) if words.at(at) in _ONE else None


def _is_many(group: Group) -> bool:
    return _low(group) > 1


def _is_closed(words: Words, group: Group) -> bool:
    """Say whether a clause ends behind a number, or the toll is named that it sets."""
    after, named = words.at(group.end), words.at(group.end + 1)
    if (after, named) in _IN_ALL:
        return words.at(group.end + 2) in ENDS
    if after in {"le", "the"} and named in _SUMMED_UP:
        return words.at(group.end + 2) not in _OF or words.at(group.end + 3) in _OF_THE_DEAD
    return after in ENDS or is_dating(after, "fr") or is_dating(after, "en")


def gapped(words: Words, chunks: list[Chunk], counts: list[Count], lang: str) -> list[Count]:
    """Count a number whose verb is left out: "the mayor speaks of nine dead, the imam of eleven".

    Also one that is what somebody says: "seven were killed; ten, the nurse corrects".
    """
    killed = next((c.group for c in counts if c.prop is Prop.KILLED and c.group.quantity
                   and not c.group.part), None)
    if killed is None:
        return []
    taken = {c.group for c in counts}
    given = _is_given(words, killed, lang)
    return [Count(g, Prop.KILLED) for g in chunks
            if isinstance(g, Group) and g not in taken and g.first > killed.end and is_bare(g)
            and _is_many(g) and (is_said(words, g) or (given and _is_parallel(words, killed, g)))]


def _is_given(words: Words, killed: Group, lang: str) -> bool:
    """Say whether a figure is somebody's: "speaks of nine dead", "nine, according to X"."""
    before = words.words[max(0, killed.first - _GIVEN):killed.first]
    return not _GIVING.isdisjoint(before) or bool(SOURCING[lang].find(words.words, killed.end))


def _is_parallel(words: Words, killed: Group, second: Group) -> bool:
    """Say whether a number stands where the first one stood, in a clause without a verb."""
    gap = words.words[killed.end:second.first]
    like = _given_by(words, killed)
    word = _given_by(words, second) if like in _SAID_OF else words.at(second.first - 1)
    same = word == like if like in _SAID_OF else word not in _SAID_OF | _BETWEEN or (
        word == "," and ";" in gap)  # "le préfet donne huit morts ; les villageois, vingt"
    ends = words.at(second.end) in ENDS or words.at(second.end + 1) in _THAT_OF
    return same and ends and not _BETWEEN.isdisjoint(gap) and _HURT.isdisjoint(gap)


def _given_by(words: Words, group: Group) -> str:
    """Give the word that leads to a figure: "de", in "une quinzaine", "d'une vingtaine"."""
    inside = words.at(group.first)
    word = inside if inside in _SAID_OF else words.at(group.first - 1)
    return "de" if word == "d" else word


def others_too(words: Words, chunks: list[Chunk], counts: list[Count], lang: str) -> list[Count]:
    """Add others of whom no verb of their own tells: "five died in bed, two others on the road"."""
    last = max((c for c in counts if c.prop is Prop.KILLED and c.group.quantity and c.act_first >= 0
                and not c.group.part), key=lambda c: c.group.first, default=None)
    taken = {c.group for c in counts}
    return [] if last is None else [
        Count(replace(g, along=True), Prop.KILLED, last.act_first, last.act_end) for g in chunks
        if isinstance(g, Group) and g not in taken and g.first > last.act_end and g.quantity
        and words.at(g.end - 1) in _OTHERS and words.at(g.first - 1) in _BETWEEN
        and _is_verbless(words, g.end, lang)]


def _is_verbless(words: Words, at: int, lang: str) -> bool:
    """Say whether a place or time stands behind a word and no verb up to the clause's end."""
    if words.at(at) not in PREPOSITIONS[lang] and not is_dating(words.at(at), lang):
        return False
    ahead = words.words[at:]
    clause = ahead[:next((n for n, w in enumerate(ahead) if w in _CLOSES), len(ahead))]
    verbs = PASSIVE[lang] | ACTIVE[lang]
    return verbs.isdisjoint(clause) and (_HURT | _ALIVE).isdisjoint(clause) and not any(
        VERBS[lang].find(words.words, place) for place in range(at, at + len(clause)))
