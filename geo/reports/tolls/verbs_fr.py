"""French words that say that harm was done, without accents.

Each entry lists what may be active or passive, what comes before the harmed, and what after.
"""

from __future__ import annotations

from geo.reports.tolls.harms import Harm, Verb, verb

FR: list[tuple[str, Verb]] = [
    *verb(
        Harm.KILL,
        """
            tue(e)(s), assassine(e)(s), massacre(e)(s), execute(e)(s), egorge(e)(s)
            abattu(e)(s), decapite(e)(s), liquide(e)(s), elimine(e)(s), lynche(e)(s)
            fusille(e)(s), (mis|mise|mises) a mort, passe(e)(s) par les armes
            brule(e)(s) vi(f|fs|ve|ves), battu(e)(s) a mort, tortures a mort, pendu(e)(s)
            noye(e)(s), electrocute(e)(s), crible(e)(s) de balles, fauche(e)(s), exterminee(s)
            extermine(s), occis
        """,
        """
            tuant, tuer, tuent, assassinant, assassiner, assassinent, massacrant, massacrer
            executant, executer, executent, egorgeant, egorger, abattant, abattre, abattent
            abat, massacrent, la mort (de|d|des), mort (de|d|des)
            (meurtre|assassinat|massacre|deces|disparition brutale)(s) (de|d|des)
            execution(s) (sommaire|sommaires|extrajudiciaire|extrajudiciaires) (de|d|des)
            execution(s) (de|d|des), tuerie (de|d|des), egorgement (de|d|des)
            elimination (de|d|des)
            (coute|couter|coutant|coutent|coutait|ote|otant|oter|arrache) la vie a
            (les|des) (corps|cadavres|depouilles) (de|d|des)
            (corps|cadavres|depouilles) (de|d|des), corps sans vie (de|d|des), le corps (de|d)
            decapitant, fauchant
        """,
        """
            mort(e)(s), decede(e)(s), peri, perissent, perirent, meurent, mourir, mourant
            moururent, (trouve|trouvent|trouver|trouvant|trouverent) la mort
            (perdu|perdent|perdre|perdant|perdirent) la vie, laisse la vie, laissent la vie
            (succombe|succombent), tombe(e)s sous les balles, la gorge tranchee
            tombe(e)s en martyr(s), tombe(e)s au champ d honneur, tombe(e)s en heros
            tombe(e)s au combat, (retrouve|decouvert)(e)(s) mort(e)(s), deces
            perdirent la vie, y sont restes
        """,
    ),
    *verb(
        Harm.NEUTRALISE,
        "neutralise(e)(s), mis hors (de combat|d etat de nuire)",
        "neutralisant, neutraliser, neutralisation (de|d|des), neutralisent",
        "hors de combat",
    ),
    *verb(
        Harm.LOSE,
        "",
        "perdu, perdant, perdent",
    ),
    *verb(
        Harm.WOUND,
        "blesse(e)(s), mutile(e)(s), hospitalise(e)(s)",
        "blessant, blesser, blessent, mutilant",
        "grievement blesses, grievement atteints",
    ),
    *verb(
        Harm.ABDUCT,
        """
            enleve(e)(s), kidnappe(e)(s), pris en otage(s), prise(s) en otage(s)
            sequestre(e)(s), ravi(s), emmene(e)(s), rapte(s)
        """,
        """
            enlevant, enlever, enlevent, kidnappant, kidnapper, enlevement(s) (de|d|des)
            kidnapping (de|d|des), rapt (de|d|des), prenant en otage(s), prendre en otage(s)
            emmenant, prise en otage (de|d|des), emmenent
        """,
    ),
    *verb(
        Harm.DETAIN,
        """
            arrete(e)(s), interpelle(e)(s), detenu(e)(s), capture(e)(s), apprehende(e)(s)
            fait(s) prisonnier(s), faits prisonniers, emprisonne(e)(s), ecroue(e)(s)
        """,
        """
            arretant, arreter, interpellant, interpellation(s) (de|d|des)
            arrestation(s) (de|d|des), capture (de|d|des), capturant, capturent
            detention (de|d|des)
        """,
    ),
    *verb(
        Harm.VANISH,
        "disparu(e)(s), porte(e)(s) disparu(e)(s), introuvable(s)",
        "disparition(s) (de|d|des), disparitions forcees (de|d|des)",
        """
            sans nouvelles, disparaissent
            (n ont|n a) (toujours) pas ete (retrouves|retrouve|retrouvees|revus)
            ne donnent plus signe de vie, (manquent|manque) a l appel
            manquent encore a l appel
        """,
    ),
    *verb(
        Harm.DISPLACE,
        """
            deplace(e)(s), chasse(e)(s) (de|d), deloge(e)(s), contraint(e)(s) (a|de) fuir
            contraint(e)(s) au depart
        """,
        """
            deplacant, deplacement (de|d|des), poussant, contraignant, forcant, chassant
        """,
        """
            fui, fuient, ont fui, pris la fuite, quitte leurs villages, quitte leur village
            quitte leurs foyers, sans abri
        """,
    ),
    *verb(
        Harm.BURN,
        """
            brule(e)(s), incendie(e)(s), calcine(e)(s), detruit(e)(s), rase(e)(s)
            reduit(e)(s) en cendres, consume(e)(s), parti(e)s en fumee
        """,
        """
            brulant, incendiant, incendier, bruler, detruire, mis le feu a, mettant le feu a
            detruisant, rasant, destruction (de|d|des), incendie (de|d|des), brulent
            incendient, met le feu a, mettent le feu a
        """,
    ),
    *verb(
        Harm.TAKE,
        """
            emporte(e)(s), vole(e)(s), razzie(e)(s), pille(e)(s), saccage(e)(s)
            vandalise(e)(s), saisi(e)(s), dero(be)(s), devalise(e)(s)
        """,
        """
            emportant, emporter, piller, voler, saccager, volant
            (disparu|parti|partis|repartis|enfui|enfuis) avec, pillant, saccageant
            vol (de|d|des), pillage (de|d|des), emportent, pillent, saisissant
            emmene avec eux, vidant, razziant, fait main basse sur
        """,
    ),
]
