"""Figures that do not count: the attackers' own dead, some of the bodies, older tolls."""

from __future__ import annotations

import re
from itertools import pairwise

from geo.builtin import builtin_actors
from geo.model.vocabulary import ActorKind, EventType, Prop
from geo.reports.asked import Asked
from geo.reports.events.adding import names_others, ordinal
from geo.reports.events.answered import attackers_alone, killed_in_answer, names_attackers
from geo.reports.events.asides import spares_civilians
from geo.reports.events.harm_words import (
    bodies_found,
    counts_bodies,
    counts_enemy,
    counts_nationals,
)
from geo.reports.events.means import means_of
from geo.reports.events.other_dead import (
    avenged,
    fell_abroad,
    in_answer,
    of_before,
    of_others,
    of_ranked,
    of_recent,
    of_want,
    to_be_avenged,
    told_abroad,
)
from geo.reports.events.revisions import (
    given_before,
    lowered,
    of_another,
    recalled,
    revised,
    superseded,
)
from geo.reports.events.scenes import Scene
from geo.reports.events.story import Story
from geo.reports.events.untrue import is_disowned
from geo.reports.model import HARMFUL, DeedKind, Side, Toll

_ARMY_KILLED = Asked(  # an army that counts fighters may mean those whom others call civilians
    r"\b(?:army|military|general staff|armed forces|troops|arm[ée]e|[ée]tat-major|forces arm[ée]es|"
    r"FAMa|(?:French|Malian) forces|forces (?:fran[çc]aises|maliennes)|defen[cs]e ministry|"
    r"minist[èe]re de la d[ée]fense)\b.{0,80}"
    r"\b(?:killed|neutrali[sz]ed|eliminated|tu[ée]|neutralis[ée]|abattu|[ée]limin[ée])",
    re.IGNORECASE)
_IN_PURSUIT = Asked(r"\b(?:sweeps?|pursu\w+|ensuing|response|repel\w+|repuls\w+|ratissages?|"
                    r"dispatched|rushed|reinforcements?|hit back|struck back|"
                    r"fired back|returned fire|fought back|counter-?attack\w*|retaliat\w+|"
                    r"a r[ée]agi|ont r[ée]agi|r[ée]action|d[ée]p[êe]ch\w+|renforts?|"
                    r"ripost\w+|poursui\w+|contre-attaque|repouss\w+)\b", re.IGNORECASE)
# an armed group admits its own dead, as the army does its soldiers
_LOST = Asked(r"^(?:(?!\barmy|\bmilitary|arm[ée]e|FAMa).)*\b(?:acknowledg\w+|admit\w*|"
              r"conced\w+|reconna\w+|avoue\w*)\b.{0,15}"
              r"\b(?:losing|lost|loss of|perdu|perte de)\W*$|"
              r"^(?:(?!\barmy|\bmilitary|arm[ée]e|FAMa|government|gouvernement).)*"
              r"\b(?:group|groupe|movement|mouvement|jihadists?|djihadistes?|rebels?|rebelles?|"
              r"JNIM|GSIM|EIGS|ISGS|FLA|katiba)\b"
              r"(?:(?!\barmy|\bmilitary|arm[ée]e|FAMa)[^,;]){0,40}"
              r"\b(?:(?:had|has|have|having) lost|avoir perdu|(?:a|avait|ont|avaient) perdu)\W*$",
              re.IGNORECASE)
_THEIRS = frozenset({"leur", "leurs", "their"})
_OURS = re.compile(r"\b(?:nos|our)\b", re.IGNORECASE)  # who speaks counts his own dead
_APART = re.compile(r"\b(?:apart from|besides|in addition to|not counting|excluding|as well as|"
                    r"outre|hormis|en plus d\w+|sans compter|en dehors d\w+|[àa] part)"
                    r"(?: the| les| des| de| ces| those)* ?$", re.IGNORECASE)
_STORMED = re.compile(r"\b(?:who|qui) (?:had |have |ont |avaient )?(?:stormed|attacked|"
                      r"raided|burst|broke|assaulted|attaqu\w+|fait irruption|pris d[’']assaut)\b")
_MILITIA = re.compile(r"\b(?:militia\w*|milicien\w*|do[zn]sos?|dozos?|hunters?|chasseurs?|"
                      r"volunteers?|volontaires?|self-defen[cs]e|auto-?d[ée]fense)\b",
                      re.IGNORECASE)
# Half of the dead or more, counted as bodies, are another count of all: of 35 such figures below an
# event's highest, 23 are its lowest in reports that people read. But who saw some saw some.
_SAW = re.compile(r"\b(?:saw|seen|vus?|aper[çc]us?)\b[^.;]{0,20}$", re.IGNORECASE)
_TAKEN = re.compile(  # so many were brought to the morgue by then
    r"\b(?:transf[ée]r\w*|transport\w*|achemin\w*|moved|"
    r"taken|transferred|carried)(?: (?:in|already|d[ée]j[àa]))? ?$", re.IGNORECASE)
_KILLING = re.compile(  # whom the attackers killed is none of theirs
    r"\b(?:attackers|assailants|raiders|assaillants|attaquants)\b"
    r"(?: (?:also|then|later|had|have|ont|avaient|aussi|[ée]galement|ensuite))* "
    r"(?:killed|shot dead|executed|massacred|murdered|tu[ée]|abattu|ex[ée]cut[ée]|massacr[ée]|"
    r"[ée]gorg[ée])(?: at least| au moins)? ?$", re.IGNORECASE)
_COMBATANTS = re.compile(r"\b(?:fighters?|combattants?|(?:ex-?|former |anciens )reb[e\w]+)\b",
                         re.IGNORECASE)
_JIHADISTS = re.compile(r"jihad|terror|islam|JNIM|GSIM|ISGS|EIGS|ISSP|qa[eiï]da|enem|ennemi",
                        re.IGNORECASE)
_GUARDS = re.compile(r"\b(?:guard\w*|defend\w*|protect\w*|gard(?:aien|i)\w*|d[ée]fend\w*|"
                     r"prot[ée]g\w*)\b", re.IGNORECASE)
_AND = re.compile(r",? ?(?:and|et) ?(?:d[e’'] ?|of )?", re.IGNORECASE)
_LEFT_THEIR_DEAD = re.compile(  # "the raiders abandoned nine bodies", where others died as well
    r"\b(?:assaillants|attaquants|terroristes|d?jihadistes|ennemis?|attackers|assailants|raiders|"
    r"militants|insurgents|jihadists|enemy)\b[^.;]{0,60}\b(?:(?:ont |avaient |a |have |had )?"
    r"(?:abandon\w+|laiss[ée]\w*|left|leaving))(?: [\w’'-]+){0,4} ?$", re.IGNORECASE)
_STANDS_BY = re.compile(  # who does not give up what he said at first
    r"\b(?:s[’']en (?:tien\w+|est tenue?)|maintien\w*|stands? by|st(?:icks?|uck) (?:to|by|with)|"
    r"holds? to|keeps? to|insists? on)\b[^.;]{0,30}\b(?:ce(?:tte)?|son|sa|ses|that|this|its|his|"
    r"her|their) (?:\w+ )?(?:nombre|chiffre|bilan|d[ée]compte|compte|number|figure|count|toll|"
    r"tally)\b",
    re.IGNORECASE)
_TOO = re.compile(r"\b(?:also|as well|too|aussi|[ée]galement|de m[êe]me)\b", re.IGNORECASE)
_THE = Asked(r"\b(?:of (?:the|these)|the|des|les|ces) ?(?:\w+ )?\w*$", re.IGNORECASE)  # known
_ON_THEIR_SIDE = re.compile(  # "20 dead in the army's ranks and 4 on the enemy side"
    r"\W*(?:(?:tu[ée]s?|morts?|killed|dead)\W+)?(?:on the enemy|in the enemy|"
    r"(?:du |dans les )?(?:c[ôo]t[ée]|rangs) (?:de l[’'])?enn?emi)", re.IGNORECASE)
_OF_THEM = re.compile(r"\b(?:of them|d[’']entre eux)\b", re.IGNORECASE)
_WHOM = re.compile(  # others of whom "them" may be said
    r"\b(?:passengers|travell?ers|villagers|residents|civilians|herders|farmers|traders|drivers|"
    r"people|soldiers|troops|gendarmes|guards|polic\w+|peacekeepers|hostages|workers|pupils|"
    r"miners|hunters|fishermen|women|children|worshippers|passagers|voyageurs|villageois|"
    r"habitants|civils|bergers|[ée]leveurs|paysans|cultivateurs|commer[çc]ants|forains|"
    r"chauffeurs|personnes|gens|soldats|militaires|gardes|casques bleus|otages|ouvriers|"
    r"[ée]l[èe]ves|orpailleurs|chasseurs|p[êe]cheurs|femmes|enfants|fid[èe]les|patrouille|patrol|"
    r"convoi|convoy)\b", re.IGNORECASE)
_QUOTES = ('"', "“", "«", "'")
_SAID = re.compile(  # whose words are told: "said that 14 bodies had been counted"
    r"\b(?:said|says|told|adds?|added|confirmed|reported|indicat\w+|dit|disent|indiqu\w+|"
    r"affirm\w+|pr[ée]cis\w+|ajout\w+|confirm\w+|rapport\w+|assur\w+)\b[^.;:]{0,60}$")
_AT_FIRST = re.compile(r"\b(?:first|initially|originally|earlier|previously|d[’']abord|"
                       r"initialement|auparavant|dans un premier temps)\b")
_NEXT = 3  # characters between a sentence and the next
_WHO = 30  # characters behind a figure that say what those did whom it counts
_CALLED = 60  # characters behind a figure that say for whom those are taken whom it counts
_AFTER = 20  # characters behind a figure that say whose dead it counts


def not_counted(story: Story) -> set[tuple[int, int]]:
    """Give the figures of the attackers' own dead, where others died too."""
    every = [(t, s) for s in story.scenes for t in s.figures]
    if attackers_alone(story.scenes):
        return {t.span for t, _scene in every}
    own = {t.span for t, s in every if t.side in (Side.FIGHTERS, Side.UNSAID)
           and counts_enemy(_round(t, s)) and not (s.dates or s.places)
           and not _KILLING.search(s.before(t.span))}
    own |= _are_of_attackers(story) | {t.span for t, s in every if is_disowned(s.before(t.span))}
    spared = _hurts_others(story)
    own |= {t.span for t, s in every if _is_attackers(t, s) or (spared and _is_enemy(t, s))}
    if any(t.side in (Side.CIVILIANS, Side.SOLDIERS) for t, _scene in every):
        own |= {t.span for t, s in every
                if t.side in (Side.UNSAID, Side.FIGHTERS) and _LOST.search(s.before(t.span))}
    most = max((t.low or 0 for t, _scene in every), default=0)
    on = {ordinal(t) for t, _scene in every}  # "two bodies … a third body": all are counted
    own |= {t.span for t, s in every if bodies_found(s.text) and not _is_whole(t)
            and (t.low or 0) + 1 not in on
            and (len(s.figures) == 1 or counts_bodies(t.text)) and (t.low or most) < most
            and ((t.low or 0) * 2 < most or _SAW.search(s.before(t.span)))}
    own |= {t.span for t, s in every if (t.low or most) < most and counts_bodies(t.text)
            and _TAKEN.search(s.before(t.span))}
    own |= {t.span for t, s in every if len(every) > 1 and counts_bodies(t.text)
            and _LEFT_THEIR_DEAD.search(s.upto(t.span))}
    own |= {t.span for t, s in every if t.side is Side.FIGHTERS and (
        _APART.search(s.before(t.span)) or _STORMED.search(s.behind(t.span)[:len(t.text) + _WHO]))}
    own |= {t.span for t, s in every if told_abroad(s.upto(t.span)) or of_before(s.upto(t.span))
            or of_ranked(s.upto(t.span)) or of_recent(s.upto(t.span)) or fell_abroad(t, s)}
    own |= {t.span for t, s in every if (t.low or most) < most and (
        avenged(s.upto(t.span)) or to_be_avenged(s.behind(t.span)[len(t.text):]))}
    own |= {t.span for t, s in every if (t.low or most) < most
            and counts_nationals(f"{s.upto(t.span)}{t.text}")}
    own |= {t.span for t, s in every if len(every) > 1 and (of_want(s.text) or (
        t.side is Side.UNSAID and in_answer(s.upto(t.span))))}
    own |= _outdated(story)
    sides = {t.side for t, _scene in every if t.span not in own}
    fought = any(d.kind is DeedKind.BATTLE for s in story.scenes for d in s.deeds
                 if not hits_back(s))
    shares = {t.side for s in story.scenes for t in s.tolls if t.subset and t.prop is Prop.KILLED}
    victims = (sides | shares) & {Side.CIVILIANS, Side.SOLDIERS} or (
        Side.UNSAID in sides and not fought)
    disputed = any(spares_civilians(s.text) for s in story.all_scenes)
    attacked = not _by_state(story) or (Side.SOLDIERS in sides and Side.CIVILIANS not in sides)
    if sides - {Side.FIGHTERS} and not disputed and attacked:
        own |= {t.span for t, s in every if t.side is Side.FIGHTERS and counts_enemy(t.text)
                and not _KILLING.search(s.before(t.span))}
    if victims and not disputed and attacked:
        own |= {t.span for t, s in every if t.side is Side.FIGHTERS
                and not (_OURS.search(t.text) or _defends(t, s, story))}
    if not attacked and Side.CIVILIANS in sides:  # "12 terrorists were killed, and a soldier"
        own |= {t.span for t, s in every if t.side is Side.SOLDIERS
                and any(o.side is Side.FIGHTERS for o in s.figures)}
    answered = set() if disputed else killed_in_answer(story.scenes)
    if answered:
        own |= {t.span for t, s in every if t.span in answered and not _defends(t, s, story)}
    others = {t.span for t, s in every if t.total and of_others(s.upto(t.span))}
    hit = any(s.is_attack and not s.figures for s in story.scenes)  # "a post was attacked"
    theirs = all(t.side is Side.FIGHTERS and counts_enemy(t.text) for t, _scene in every)
    if len(own) < len(every) or (spared and all(_is_enemy(t, s) for t, s in every)) or (
            hit and theirs):
        return own | others
    return others


def _are_of_attackers(story: Story) -> set[tuple[int, int]]:
    """Give the figures of "five of them" behind words that tell who came, and count nobody."""
    told = sorted(story.scenes, key=lambda s: s.span)
    return {t.span for before, s in pairwise(told) for t in s.figures
            if t.side is Side.UNSAID and _OF_THEM.search(t.text) and not before.tolls
            and before.sentence.paragraph == s.sentence.paragraph
            and names_attackers(before.text) and not _WHOM.search(before.text)}


def _is_attackers(toll: Toll, scene: Scene) -> bool:
    """Tell whether attackers died beside others whom the same words count."""
    others = any(t.side is not Side.FIGHTERS for t in scene.figures if t is not toll)
    if others and _ON_THEIR_SIDE.match(scene.behind(toll.span)[len(toll.text):]):
        return True
    return others and toll.side is Side.FIGHTERS and counts_enemy(toll.text) and not (
        _KILLING.search(scene.before(toll.span)))


def _is_enemy(toll: Toll, scene: Scene) -> bool:
    """Tell whether a figure counts attackers: "three bodies, believed to be the assailants'"."""
    return toll.side is Side.FIGHTERS and counts_enemy(
        scene.behind(toll.span)[:len(toll.text) + _CALLED])


def _hurts_others(story: Story) -> bool:
    """Tell whether others than attackers were wounded or taken."""
    return any(t.side in (Side.CIVILIANS, Side.SOLDIERS) for s in story.scenes for t in s.harms)


def _defends(toll: Toll, scene: Scene, story: Story) -> bool:
    """Tell whether militiamen died with others, whom they guarded, and no militia is blamed.

    Fighters who are counted in one breath with civilians, and are called no jihadists, are victims.
    """
    if _COMBATANTS.search(toll.text) and not _JIHADISTS.search(toll.text) and any(
            t.side is Side.CIVILIANS and _are_joined(toll, t, scene) for t in scene.figures):
        return True
    if not _MILITIA.search(toll.text):
        return False
    if _GUARDS.search(scene.text) or any(_are_joined(toll, t, scene) for t in scene.figures):
        return True
    blamed = {a.actor_id for s in story.all_scenes if s is not scene for a in s.accused}
    kinds = {builtin_actors().get(a).kind for a in blamed}
    return bool(_TOO.search(scene.text)) and ActorKind.IDENTITY_MILITIA not in kinds


def _are_joined(one: Toll, two: Toll, scene: Scene) -> bool:
    """Tell whether two figures are named in one breath: "a hunter and a shepherd"."""
    first, second = sorted((one, two), key=lambda t: t.span)
    between = scene.text[first.span[1] - scene.span[0]:second.span[0] - scene.span[0]]
    return one is not two and bool(_AND.fullmatch(between))


def _outdated(story: Story) -> set[tuple[int, int]]:
    """Give figures that were put forward earlier, where the same event has others that stand."""
    moved = any(revised(s.text) for s in story.all_scenes)
    old = {t.span: t for s in story.scenes for t in s.figures
           if _is_old(t, s) and not _stands_by(s, story) and (
               moved or not (recalled(s.text) or of_another(s.text)))}
    stand = [t.low or 0 for s in story.scenes for t in s.figures if t.span not in old]
    if stand and any(lowered(s.text) for s in story.all_scenes):
        return set(old)
    return {at for at, t in old.items() if (t.low or 0) < max(stand, default=0)}


def _stands_by(scene: Scene, story: Story) -> bool:
    """Tell whether the next sentence says that a first figure still holds for who gave it."""
    return any(0 <= s.span[0] - scene.span[1] <= _NEXT and _STANDS_BY.search(s.text)
               for s in story.all_scenes)


def _is_old(toll: Toll, scene: Scene) -> bool:
    """Tell whether a figure stands beside words that say it was put forward earlier."""
    after = scene.behind(toll.span)[len(toll.text):]
    if given_before(after) and not (_SAID.search(scene.upto(toll.span))
                                    and not _AT_FIRST.search(after[:_CALLED])):
        return True
    at = superseded(scene.text)
    return at is not None and toll.span[0] - scene.span[0] >= at and not revised(scene.text)


def _round(toll: Toll, scene: Scene) -> str:
    """Give the words around a figure."""
    return f"{scene.before(toll.span)}{scene.behind(toll.span)[:len(toll.text) + _AFTER]}"


def _by_state(story: Story) -> bool:
    """Tell whether forces of the state are said to have done it: it may call the dead fighters."""
    known = builtin_actors()
    blamed = [a for s in story.scenes if any(t.side is not Side.FIGHTERS for t in s.figures)
              for a in s.accused]
    if blamed and not any("state_and_allies" in known.get(a.actor_id).classes for a in blamed):
        return False  # others killed civilians, and the army says whom it killed of them
    if any(all(t.side is Side.FIGHTERS for t in s.figures) for s in story.scenes if s.figures
           if _by_army(s) and not _IN_PURSUIT.search(s.text)) and not any(
            t.side is Side.SOLDIERS for t in story.figures):
        return True
    return any("state_and_allies" in known.get(a.actor_id).classes
               for s in story.all_scenes if s.figures or any(d.kind in HARMFUL for d in s.deeds)
               for a in s.accused if not (hits_back(s) or _fights_back(s)))


def _by_army(scene: Scene) -> bool:
    """Tell whether an army killed: it says so, or a strike did, and nobody else has aircraft."""
    return bool(_ARMY_KILLED.search(scene.text)) or (
        means_of(scene.text) is EventType.AIR_DRONE_STRIKE)


def _fights_back(scene: Scene) -> bool:
    """Tell whether soldiers and their foes died: an army's own account of a fight."""
    return {t.side for t in scene.figures} == {Side.SOLDIERS, Side.FIGHTERS}


def hits_back(scene: Scene) -> bool:
    """Tell whether forces of the state only answer an attack, and kill attackers."""
    fighters = all(t.side is Side.FIGHTERS for t in scene.figures)
    known = all(_THE.search(f"{scene.before(t.span)}{t.text}") for t in scene.figures)
    return bool(scene.figures) and fighters and (
        known or _IN_PURSUIT.search(scene.text) is not None)


def _is_whole(toll: Toll) -> bool:
    """Tell whether bodies are not some of the dead: "a sixth", "two others", "their bodies"."""
    return toll.text.casefold() in _THEIRS or ordinal(toll) > 0 or names_others(toll)
