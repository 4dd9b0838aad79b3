"""The tree of words by which actors are known: the table of names and the descriptions."""
# ruff: noqa: E501 - a pattern is read as one line


from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from geo.builtin import builtin_actors, read_rows
from geo.project import DATA
from geo.reports.voices.phrases import Tree

COMMENT = "*comment"    # speaks, but is no voice
SEPARATIST = "*separatist"  # which movement, the day and the rest of the report tell
CSP = "*csp"
PEOPLE = "*people"      # traders, drivers, women: witnesses if they speak
UNKNOWN = "*unknown"  # speaks, and no table knows who
RUSSIANS = "*russians"
MILITIA = "*militia"  # the one last named
OURS = "*ours"  # whoever publishes the report
CIVIC = "*civic"
GROUP, NGO, SPEAKER, BOTH, IT, HE, THEY = "@group", "@ngo", "@speaker", "@both", "@it", "@he", "@they"
PRESS = "*press"  # "its information office": the army's is the DIRPA
LEADER = "*leader"  # "their chief": of those named last
AID = "*aid"  # "the aid group": the Red Cross where it was named
IL = "@il"  # French: a person or a body
PRONOUNS = frozenset({IT, HE, THEY, IL})
_SPECIAL = {"separatist": SEPARATIST, "csp": CSP, "russian-allies": RUSSIANS, "civil-society": CIVIC,
            "unknown": UNKNOWN, "people": PEOPLE, "commentator": COMMENT}
_NOBODY = frozenset({"civilians", "local-analyst", "atlas-coder", "undisclosed-source", "personal-account",
                     "unnamed-publisher-001", "unnamed-publisher-003"})


class Meaning(NamedTuple):
    """Whom a phrase means; ``capitals`` where it must be written as a name."""

    actor_id: str
    capitals: bool = False


ANAPHORS: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "en": (
        (GROUP, ("{the|this|that} {katiba|katibat}", "{the|this|that} {group|movement|coalition|front|alliance|organisation|organization|rebel group|militant group|armed group|jihadist group|extremist group|rebel coalition|separatist group}", "the {brotherhood|movement|group|front|coalition|alliance|militia|organisation|organization|rebels|brigade|katiba} s {chief|leader|head|commander|spokesman|spokesperson|spokeswoman|emir|coordinator|secretary general|president|representative|leadership|command|media wing|media arm|media office|preacher|judge|number two|deputy}", "its {local|regional|national|general|deputy|acting|permanent|executive|political} {secretary|president|chairman|chairwoman|director|head|chief|coordinator|representative|spokesman|spokeswoman|spokesperson|leader|delegate|officer|official|commander|emir}", "its {military chief|military leader|military commander|military wing|spokesman|spokesperson|spokeswoman|leader|commander|representative|political wing|coordinator|secretary general|general secretary|secretary|president|chairman|director|head|chief|emir|preacher|judge|delegate|envoy|number two|deputy leader|zone commander|field commander|media office|media wing|communication officer|communications officer|press officer|head of communication|information office|political bureau|bureau|executive|supreme leader|chief of staff|lawyer|negotiator|mediator}", "{|some of |several of |one of |two of |many of }{its|their} {leaders|officials|commanders|representatives|executives|chiefs|spokesmen|cadres}")),
        (NGO, ("{the|this} {mission|ngo|rights group|human rights group|rights organisation|rights organization|watchdog|human rights organisation|human rights organization|association|advocacy group|collective|civil society group|charity|division|observatory|panel|federation|agency|commission}",)),
        (AID, ("{the|this} {aid|relief|humanitarian|medical|medical aid} {organisation|organization|group|agency|charity|body}",)),
        (SPEAKER, ("the same {office|body|ministry|service|directorate|governorate|prefecture}", "{the|these|those} same {sources|officials|residents|witnesses}", "these {sources|officials}", "{the|this|that} {magistrate|source|spokesman|spokesperson|spokeswoman|official|officer|statement|communique|report|minister|general|colonel|man|woman|text|bulletin|message|recording|letter|video|post|press release|document|note|leader|representative|ministry}", "{the|this|that} same {source|official|statement|report|text|communique}", "{the|this} latter", "{one|some|several|two|three|most|another} of {them|those|the residents|the witnesses}")),
        (BOTH, ("both {groups|organisations|organizations|movements|of them|sources}", "the two {groups|organisations|organizations|movements}")),
        (MILITIA, ("{the|this} {militia|militia group|self defence group|self defense group}",)),
        (OURS, ("our {observers|monitors|field team|field staff|field officers|researchers|investigators|teams|team|organisation|organization|association|office|staff|researcher}",)),
        (PRESS, ("{its|their} {information|public relations|communications|communication|information and public relations} {office|department|directorate|service|unit|bureau|cell}",)),
        (LEADER, ("their {chief|chieftain|headman|leader|commander}",)),
        (IT, ("it", "{its|their} {first|initial|earlier|previous|latest|second|last|own|later|new|final} {bulletin|statement|communique|press release|report|count|tally|toll|list}", "its {bulletin|statement|communique|press release|press service|information service|command|leadership|hierarchy|media arm}")), (HE, ("he", "she")), (THEY, ("they",)),
    ),
    "fr": (
        (GROUP, ("{le|ce|ce meme|le meme} {groupe|mouvement|front|groupe arme|groupe jihadiste|groupe djihadiste|mouvement rebelle}", "{un|le|l un des|un des|des|deux|plusieurs|les} {porte parole|chef|chefs|cadre|cadres|responsable|responsables|commandant|commandants|dirigeant|dirigeants|representant|membre|membres} {|militaire |militaires |local |locaux |de la communication }{du|de ce} {groupe|mouvement|groupe arme|groupe jihadiste|groupe djihadiste|mouvement rebelle}", "{son|sa} {secretaire|presidente|president|directeur|directrice|coordinateur|coordinatrice|coordonnateur|representant|representante|porte parole|responsable|chef|delegue} {local|locale|regional|regionale|national|nationale|adjoint|adjointe|executif|politique}", "son {porte parole|chef|chef militaire|leader|commandant|representant|dirigeant|bras arme|secretaire general|secretaire|coordinateur|coordonnateur|emir|numero deux|delegue|cadre|service de communication|bureau|bureau politique|avocat}", "sa {porte parole|presidente|direction|branche politique|branche armee|cellule de communication|hierarchie|representante}", "ses {responsables|dirigeants|chefs|cadres|avocats|porte parole|representants}", "{un|l un|une|l une|deux|plusieurs|certains} de ses {cadres|chefs|responsables|commandants|porte parole|dirigeants|representants|emirs|officiers}", "{la|cette} {katiba|katibat}", "{la|cette} {coalition|rebellion|coalition rebelle|formation}", "{l|cette} {organisation|alliance}")),
        (NGO, ("{l|cette} {ong|association|organisation|agence|organisation de defense des droits humains|organisation de defense des droits de l homme}", "{le|ce} collectif", "{la|cette} {division|federation|commission|mission|mission onusienne|mission de l onu}", "{l|cet} observatoire")),
        (SPEAKER, ("{le|ce|cet|la|cette} {ministere|magistrat|porte parole|responsable|communique|rapport|ministre|general|colonel|document|texte|bulletin|message|courrier|enregistrement|source|declaration|militaire}", "{l|cet} {officier|interesse|homme|elu}", "{la|cette|de|une} meme source", "{les|ces|de|des} memes sources", "ces {sources|responsables}", "{le|ce|dans le} meme {communique|texte|responsable|document|rapport}", "{l un|l une|un|une|certains|certaines|plusieurs|deux} {d eux|d elles|d entre eux|d entre elles}", "ce dernier", "cette derniere", "celui ci", "celle ci", "{la source|notre source}", "{l une|l un|une|un|deux|plusieurs|certaines} de ces {|memes }{sources|responsables|officiers}", "{son|leur} {communique|bulletin|commandement|service de presse|service de communication}")),
        (BOTH, ("les deux {groupes|organisations|mouvements|sources}", "ces deux {groupes|organisations|mouvements}")),
        (MILITIA, ("{la|cette} milice", "{le|ce} groupe d autodefense")),
        (OURS, ("{nos|notre} {equipes|equipe|enqueteurs|enqueteur|chercheurs|association|organisation|collectif|bureau|observatoire|ong|observateurs}",)),
        (PRESS, ("{sa|leur} {direction|cellule} {de l information|de la communication|de communication|des relations publiques|de l information et des relations publiques}", "{son|leur} {bureau|departement} {de l information|de la communication|de communication|des relations publiques}")),
        (LEADER, ("leur {chef|meneur|commandant}",)),
        (IL, ("il", "elle")), (THEY, ("ils", "elles", "ces derniers", "ceux ci", "tous", "toutes")),
    ),
}


_MISSION = (
    "{united nations|un|u n} mission in the country",
    "{united nations|un|u n} {peacekeeping|peace keeping|stabilisation|stabilization} {mission|force}{| in mali}",
    "force {onusienne|de l onu|des nations unies|de maintien de la paix}{| au mali}",
    "{un|u n|united nations} force{| in mali}",
    "mission {de maintien de la paix|de stabilisation} {de l onu|des nations unies}{| au mali}",
)


@cache
def actor_tree(lang: str) -> Tree[Meaning]:
    """Give the phrases of a language; names count in both, as reports quote them in both."""
    tree: Tree[Meaning] = Tree()
    for marker, phrases in ANAPHORS["fr" if lang == "fr" else "en"]:
        tree.add(phrases, Meaning(marker))
    for _, row in read_rows(DATA / "actors" / "descriptions.csv"):
        if row["lang"] == ("fr" if lang == "fr" else "en"):
            tree.add((row["phrases"],), Meaning(_SPECIAL.get(row["actor_id"], row["actor_id"])))
    for actor in builtin_actors().by_id.values():
        if actor.actor_id not in _NOBODY:
            for name in actor.names:
                tree.add((re.sub(r"\(.*?\)|[{}|]", " ", name.name),), Meaning(actor.actor_id, _is_name(name.name)))
    tree.add(("The Office",), Meaning("ohchr", capitals=True))
    tree.add(_MISSION, Meaning("minusma"))
    tree.add(("{|the }{humanitarian|resident} coordinator{| in mali| for mali}", "{coordonnateur|coordinateur|coordonnatrice|coordinatrice} humanitaire"), Meaning("un"))
    tree.add(("{medecins sans frontieres|doctors without borders}{| msf}",), Meaning(UNKNOWN))
    tree.add(("commandant {militaire|de garnison|de la garnison}", "{military|garrison} commander"), Meaning("fama"))
    tree.add(("{governments|gouvernements} {of|du} mali",), Meaning("mali-government"))
    tree.add(("al {qaida|qaeda} in the islamic {maghreb|magreb}",), Meaning("aqim"))
    tree.add(("G5 Sahel",), Meaning("g5-sahel-force"))  # where it speaks, it is the force
    return tree


def _is_name(name: str) -> bool:
    """Tell whether a name must be written with capitals: one word, or a newspaper."""
    return len(name.split()) == 1 or name in {"Le Monde", "Journal du Mali", "Jeune Afrique", "Voice of America"}
