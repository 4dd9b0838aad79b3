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
            extermine(s), occis, acheve(e)(s), cribles, dechiquete(e)(s), etrangle(e)(s)
            poignarde(e)(s) a mort, lapide(e)(s), roue(e)(s) de coups a mort, immole(e)(s)
            (tue|mis|mise)(e)(s) par balle(s), trucide(e)(s), zigouille(e)(s), descendu(e)(s)
            poignarde(e)(s), calcine(e)(s) vifs, etripe(e)(s), enterre(e)(s), enseveli(e)(s)
            inhume(e)(s), porte(e)(s) en terre, mis(e)(s) en terre, pulverise(e)(s)
            volatilise(e)(s), desintegre(e)(s), carbonise(e)(s), aneanti(e)(s)
            mortellement (atteint|touche|blesse|frappe|fauche|poignarde)(e)(s), decime(e)(s)
            passe(e)(s) au fil (de l epee|du couteau|de la machette|des machettes), supprime(e)(s)
            envoye(e)(s) (dans l autre monde|a la mort|ad patres|a trepas|au cimetiere|au tombeau)
            (decapite|egorge|assassine|abattu|tue)(e)(s) (de sang froid|comme (un|des) chien(s))
            (brule|roue|battu|frappe|tabasse|fouette|torture)(e)(s) (jusqu a|a) (la|) mort
            (ecartele|depece|eviscere|demembre|crucifie|empale)(e)(s), refroidi(e)(s)
            (mitraille|hache|hachee|taille)(e)(s) (a mort|en pieces|a coups de machette(s))
            (prive|depouille)(e)(s) de (leur|la|sa) vie, dcd
        """,
        """
            tuant, tuer, tuent, assassinant, assassiner, assassinent, massacrant, massacrer
            executant, executer, executent, egorgeant, egorger, abattant, abattre, abattent
            abat, massacrent, la mort (de|du|d|des), mort (de|du|d|des)
            (meurtre|assassinat|massacre|deces|disparition brutale)(s) (de|d|des)
            (meurtre|assassinat|deces|execution|egorgement) du
            execution(s) (sommaire|sommaires|extrajudiciaire|extrajudiciaires) (de|d|des)
            execution(s) (de|d|des), tuerie (de|d|des), egorgement (de|d|des)
            elimination (de|d|des)
            (coute|couter|coutant|coutent|coutait|ote|otant|oter|arrache) la vie a
            (les|des) (corps|cadavres|depouilles) (de|d|des)
            (corps|cadavres|depouilles) (de|d|des), corps sans vie (de|du|d|des), le corps (de|du|d)
            (les|des|) (corps|cadavres) (calcine|mutile|crible|ligote|decapite|inanime)s (de|d|des)
            (les|des|) (corps|cadavres) (egorge|brule|enseveli|carbonise|enchevetre)s (de|d|des)
            la depouille (de|du|d), le cadavre (de|du|d)
            decapitant, fauchant, fauchent, fauche(r), achever, achevant, fusillant, fusillent
            fusiller, lynchant, decapitent, otent la vie a, ote la vie a, ravi la vie a
            pleure(nt)
            (entrainant|emportant|precipitant|entraine|entrainer) dans la (mort|tombe)
            (emporte|emporter) dans la (mort|tombe)
            (envoyant|envoyer|envoient|envoie) (a la mort|a trepas|dans la tombe|au cimetiere)
            (decimant|aneantissant|decimer|exterminant|exterminer|supprimer|occire|liquider)
            (fauche|fauches|emporte|ravi|arrache|pris|prenant|prend) la vie (de|d|a|des)
            (donne|donnes|donner|donnant|donnent|donnerent|inflige|infligeant) la mort a
            les restes (de|d|des), les ossements (de|d|des), pertes de
            arrachant la vie a, (emporte|emportent|emportant) la vie (de|a), la perte (de|d|des)
            (fait|faisant|font) perdre la vie a, la disparition tragique (de|d|des)
        """,
        """
            mort(e)(s), decede(e)(s), peri, perissent, perirent, meurent, mourir, mourant
            moururent, (trouve|trouvent|trouver|trouvant|trouverent) la mort
            (perdu|perdent|perdre|perdant|perdirent) la vie, laisse la vie, laissent la vie
            (succombe|succombent), tombe(e)s sous les balles, la gorge tranchee
            tombe(e)s en martyr(s), tombe(e)s au champ d honneur, tombe(e)s en heros
            tombe(e)s au combat, (retrouve|decouvert)(e)(s) mort(e)(s), deces
            perdirent la vie, y (sont|est|etaient|ont ete) reste(e)s
            (ete|sont|furent|etaient) victimes (d|de|des) (execution|assassinat|meurtre)(s)
            y (a|ont|avaient|aurait|auraient) laisse la vie
            (laisse|laissent|laisserent|laissant) (leur|la|sa) (vie|peau), rendu l ame
            rendent l ame
            (n ont|n a|n avaient|n avait|n aurait|n auraient) pas survecu, n ayant pas survecu
            (paye|paient|payerent) de (leur|sa) vie, passe(e)(s) de vie a trepas, trepasse(e)(s)
            (gisaient|gisait|gisent|git) (morts|mort|sans vie|inanime|inanimes)
            (est|sont|etaient|etait) (tombe|tombes) sous (les|des) balles
            (ne sont|n est|ne seraient) (pas|jamais) (revenu|revenus) vivants
            (retrouve|decouvert)(e)(s) (sans vie|inanime|inanimes|inanimees)
            (fini|finissent) par succomber, tombe(e)(s)
            (ne se sont|ne s est|n ont) (pas|plus|jamais) releve(e)(s)
            (se|s) (sont|est|etaient|etait|seraient|serait) noye(e)(s), noye(e)(s)
            (a|ont|avaient|avait) passe l arme a gauche, y passe, y (a|ont|avaient) peri
            (a|ont|avaient|avait|) (consenti|fait) le sacrifice (supreme|ultime)
            (a|ont|avaient|avait|) (consenti|fait) l ultime sacrifice
            (a|ont|) fait (le|) (don|sacrifice) de (leur|sa|leurs) vie(s)
            tombe(e)s sur (le|un) champ d honneur, tombe(e)s (les armes a la main|en service)
            (l|) (a|ont|avaient|avait|) paye(e)(s) de (leur|sa) vie, paient de leur vie
            (l|) (a|ont|avaient|avait) paye(e)(s) du prix de (leur|sa) vie, paye le prix du sang
            (a|ont|avaient|avait|) rendu (leur|le|son) (ame|dernier souffle)
            (a|ont|avaient|avait|) (pousse|exhale) (leur|son) dernier (soupir|souffle), expire
            (a|ont|avaient) vecu (leur|sa) derniere heure, (a|ont) peri, sans vie, inanimes
            (n en|n y|ne) (est|sont) (pas|jamais|plus) (ressorti|sorti|revenu)(e)(s) vivant(e)(s)
            (n en|n y) (ont|a|avaient|avait) (pas|jamais) (rechappe|survecu)
            (y|) (a|ont|avaient|avait) (trouve|laisse) (la|leur) (mort|vie|peau)
            (y|) (trouve|trouvent|trouvaient) la mort, (connu|connaissent|connaitre) une mort
        """,
    ),
    *verb(
        Harm.NEUTRALISE,
        "neutralise(e)(s), mis hors (de combat|d etat de nuire)",
        """
            neutralisant, neutraliser, neutralisation (de|d|des), neutralisent
            (mettre|mettant|met|mettent|mise) hors (de combat|d etat de nuire)
        """,
        "hors de combat",
    ),
    *verb(
        Harm.LOSE,
        "",
        "perdu, perdant, perd, perdent, (vu|voir|voyant|regarde) (mourir|perir|tomber)",
    ),
    *verb(
        Harm.WOUND,
        """
            blesse(e)(s), mutile(e)(s), hospitalise(e)(s), fouette(e)(s), flagelle(e)(s)
            tabasse(e)(s), bastonne(e)(s), moleste(e)(s), roue(e)(s) de coups, passe(e)(s) a tabac
        """,
        "blessant, blesser, blessent, mutilant",
        """
            grievement blesses, grievement atteints, touche(e)(s) par balle(s)
            (ete|sont|etaient) touche(e)(s)
            atteint(e)(s) par balle(s)
            atteint(e)(s) par (des|un) (eclat|eclats|balle|balles|projectile|projectiles)
            (perdu|perd) (un|une|sa|son) (jambe|bras|main|pied|oeil)
            (admis|admise|admises|evacue|evacues|evacuees|conduits|conduites) (a l|dans un) hopital
            (transporte|transportes|transportees|transferes|transferees) (a l|dans un) hopital
            (soigne|traite|pris)(e)(s) en charge, brule(e)(s) au (deuxieme|second|troisieme) degre
        """,
    ),
    *verb(
        Harm.ABDUCT,
        """
            enleve(e)(s), kidnappe(e)(s), pris en otage(s), prise(s) en otage(s)
            sequestre(e)(s), ravi(s), emmene(e)(s), rapte(s), emmene(e)s de force
            (embarque|conduit|traine|entraine)(e)(s) (de force|dans la brousse|en brousse)
            (embarque|conduit)(e)(s) (dans le desert|avec eux)
            (embarque|conduit)(e)(s) (vers une destination inconnue|a bord)
            (traine|entraine)(e)(s) (dans le desert|avec eux|vers une destination inconnue|a bord)
            embarque(e)(s)
        """,
        """
            enlevant, enlever, enlevent, kidnappant, kidnapper, enlevement(s) (de|d|des)
            kidnapping (de|d|des), rapt (de|d|des), prenant en otage(s), prendre en otage(s)
            emmenant, prise en otage (de|d|des), emmenent, embarquant, embarquent
            emmenant avec eux, emmenent avec eux, emmene avec eux, repartis avec, repartant avec
            reparti avec
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
        "disparition(s) (de|d|des), disparitions forcees (de|d|des), sans nouvelles (de|d|des)",
        """
            sans nouvelles, disparaissent, (n ont|n a) pas (reparu|reapparu)
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
            vandalise(e)(s), saisi(e)(s), dero(be)(s), devalise(e)(s), pris
        """,
        """
            fait sortir, emportant, emporter, piller, voler, saccager, volant
            (disparu|parti|partis|repartis|enfui|enfuis) avec, pillant, saccageant
            vol (de|d|des), pillage (de|d|des), emportent, pillent, saisissant
            emmene avec eux, vidant, razziant, fait main basse sur
        """,
    ),
]
