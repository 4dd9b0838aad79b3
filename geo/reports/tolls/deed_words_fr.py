"""French words that say what was done, without accents."""

from __future__ import annotations

from geo.model.vocabulary import EventType
from geo.reports.model import DeedKind
from geo.reports.tolls.triggers import (
    ACCIDENT,
    ATTACK,
    ATTACKS,
    BATTLE,
    BLAST,
    BLOCKADE,
    CRIME,
    DEVICE,
    DRONE,
    DRONES,
    GENERAL,
    KILLING,
    KILLINGS,
    OPERATION,
    POLITICS,
    QUIET,
    RUIN,
    SEXUAL,
    SHELLING,
    STRIKE_OP,
    TAKEN,
    TAKINGS,
    Trigger,
)

FR: list[tuple[str, Trigger]] = [
    ("""
        terrain de (football|foot), terrain de sport, (a|au) (ce|cet) stade, a ce stade
        d autre but, (dans le|pour|sans) but (de|d|que), n ont d autre but, a pour but, s emporte
        exercice(s) (a|de) tir(s) (reels|), tirs (reels|d exercice|d entrainement|d essai)
        seance(s) de tir(s)
        (tue|tuer|tuant) (le|la) (match|rencontre|suspense), (levee|fin) du (blocus|siege)
        (leve|lever|leverent) (le|leur|son) (blocus|siege)
        stade (de|d) (la|l) (crise|enquete), note diplomatique, (images|video) (tournees|prises)
        (mot|terme) (de|d|) (blocus|siege|massacre|embargo|represailles|tuerie|attentat|guerre)
        qualificatif (de|d) (blocus|siege|massacre|embargo|represailles|tuerie|attentat|guerre)
        (memoire|hommage|honneur) (des|aux|de tous les) disparus, nos (chers|regrettes|) disparus
    """, QUIET),
    ("""
        tue(e)(s), tuer, tuant, tuent, abattu(e)(s), abattre, abattant, assassine(e)(s)
        assassiner, assassinat, assassinant, execute(e)(s), executer, executant
        execution(s) sommaire(s), execution, executions, execution extrajudiciaire
        massacre(e)(s), massacrer, massacrant, massacre, egorge(e)(s), egorger, egorgeant
        decapite(e)(s), lynche(e)(s), lynchage, fusille(e)(s), tuerie, carnage, meurtre
        mis a mort, passe(e)(s) par les armes, brule(e)(s) vi(fs|ves|f|ve)
        (trouve|trouver|trouvent) la mort, (perdu|perdre|perdent) la vie
        (coute|coutant|ote|otant) la vie, fosse(s) commune(s), charnier(s), peri, decede(e)s
        la mort (de|d|des), crible(e)(s) de balles, mains liees, yeux bandes
        bain de sang, tortures a mort
        tombe(e)s sous les balles, (n ont|n a|n avaient) pas survecu, rendu l ame
        (mis|mise)(s) a mort
        perissent, perirent, perissait, executent, egorgent, trouverent la mort
        sommairement executes, mort(e)(s), corps sans vie, bilan, (mortes|morts) de faim
    """, KILLING),
    ("""
        massacres, meurtres, assassinats, tueries, executions sommaires
        executions extrajudiciaires, lynchages
    """, KILLINGS),
    ("""
        frappe(s) (aerienne|de drone|de drones|de l aviation)(s), frappe de drone(s)
        frappe(s) d un drone, raid(s) aerien(s), bombardement(s) aerien(s)
        attaque(s) de drone(s), attaque(s) par drone(s)
        drone(s) (de l armee|arme|armes|militaire|militaires|kamikaze|kamikazes)
        tir(s) de drone, tirs d helicoptere(s), vise(e)(s) par un drone
        helicoptere a (ouvert le feu|tire|bombarde|mitraille), helicopteres ont ouvert le feu
        drone a (touche|tue|pulverise), munitions larguees, largue (plusieurs|des) munitions
        touche(e)(s) par un drone, frappe(e)(s) par un drone
        (traite|traitee|neutralise|pilonne)(s) par (l aviation|les aeronefs|un aeronef|les vecteurs)
        l aviation a (bombarde|frappe|pilonne), un drone a (frappe|vise|tire|bombarde|largue)
        drones ont frappe, frappe aerienne, bombarde par l aviation
        helicopteres ont (tire|bombarde|mitraille), missile(s)
        (une|la|cette|l|autre) frappe (|aerienne|de drone|de drones|de l aviation|d un drone)
        (nouvelle|double) frappe (|aerienne|de drone|de drones|de l aviation|d un drone)
        (seconde|deuxieme|premiere) frappe (|aerienne|de drone|de drones|de l aviation|d un drone)
        bombes larguees, largue des bombes
        mitraille(e)(s) (par|depuis) (un|des|les) helicoptere(s)
    """, DRONE),
    ("""
        frappes aeriennes, frappes de drone(s), raids aeriens, attaques de drones
        bombardements aeriens
    """, DRONES),
    ("""
        tir(s) (d obus|de mortier|de mortiers|de roquette|de roquettes|d artillerie), obus
        obus de mortier, roquette(s), pilonnage(s), pilonne(e)(s), bombardement(s)
        bombarde(e)(s), bombardant, bombarder, bombardent, pilonner, pilonnent, pilonnant
        attaque(s) a la roquette, attaque(s) au mortier
        tirs de roquettes
    """, SHELLING),
    ("""
        engin(s) explosif(s), engin(s) explosif(s) improvise(s), eei, iedd, mine artisanale
        mines artisanales, mine antipersonnel, mine terrestre, mines terrestres, mine antichar
        (percute|heurte|touche|actionne|declenche)(s) (une|un|des) (mine|mines|engin|engins|bombe)
        (roule|passe|marche)(s) sur (une|un) (mine|engin|bombe)
        saute sur une mine, sauter sur une mine, a saute sur, ont saute sur
        saute (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier) sur
        sautant sur (une mine|un engin), au passage d un (engin|vehicule), une mine a
        une mine avait, engin a explose, mine a explose
        (attaque|attentat)(s) (kamikaze|suicide)(s), attentat(s), voiture piegee
        vehicule(s) piege(s), camion piege, vehicules kamikazes, bombe(s) artisanale(s)
        explosion d une mine, explosion d une bombe, explosion d un engin, bombe, kamikaze(s)
        roule sur (un|une) (engin|mine|bombe)
        (saute|sauter|sautant) (sur|lundi) (une mine|un engin|sur une mine|sur un engin)
        (saute|sauter|sautant) (mardi|mercredi) (une mine|un engin|sur une mine|sur un engin)
        (saute|sauter|sautant) (jeudi|vendredi) (une mine|un engin|sur une mine|sur un engin)
        (saute|sauter|sautant) (samedi|dimanche) (une mine|un engin|sur une mine|sur un engin)
        saute sur, dechiquete(e)(s), eventre(e)(s)
        souffle(e) par, pulverise(e)(s), explosif(s)
        mine (y|leur|lui) (a|avait), mine(s) a explose, mines posees, mine posee, minage
        pose (la|une|des|les) (charge|mine|mines|bombe|engins|charges), charge explosive
        (declenche|actionne) (un|une|l) (engin|mine|explosif), mis a feu a distance
        marche sur (une|un) (mine|engin), passe sur (une|un) (mine|engin)
        colis piege, passage sur une mine, heurte une mine, heurte un engin, pose de mines
    """, DEVICE),
    ("detonation(s), explosion(s), explose(e)(s), exploser, explosant", BLAST),
    ("""
        enleve(e)(s), enlever, enlevant, enlevement, kidnappe(e)(s), kidnapping, rapt(s)
        pris(e)(es) en otage(s), prise(s) d otage(s), otage(s), disparition(s) forcee(s)
        disparu(s), portes disparus, disparition, sequestre(e)(s), emmene(e)(s)
        ligote(e)(s), embarque(e)(s), repartis avec, conduit(e)(s) vers une destination inconnue
        (n ont|n a) pas reparu, sans nouvelles (de|des|d), introuvable(s), enlevent, emmenent
        ou ils se trouvent, ou il se trouve
        arrestation(s) arbitraire(s), arretes arbitrairement, rafle, enlevements de masse
        kidnapper, ravisseurs, interpelle(e)(s) arbitrairement
    """, TAKEN),
    ("""
        enlevements, kidnappings, disparitions forcees, arrestations arbitraires
        prises d otages
    """, TAKINGS),
    ("""
        viol, viole(e)(s), viols, viol collectif, viols collectifs, violence(s) sexuelle(s)
        agression(s) sexuelle(s), abus sexuels, mariage(s) force(s), esclavage sexuel, violees
    """, SEXUAL),
    ("""
        pille(e)(s), piller, pillant, pillage, pillages, saccage(e)(s), saccageant
        incendie(e)(s), incendiant, mis le feu, mettant le feu, mis a feu, brule(e)(s)
        brulant, brulent, rase(e)(s), vol de betail, vols de betail, betail vole
        betail emporte, emporte le betail, emporte du betail, emportant, emporte(e)(s)
        incendier, mettre le feu, mettent le feu, saccager, saccagent, vandaliser, razzier
        (avant|puis|fini|mis) (de|a|par) (bruler|raser|detruire|devaster|ravager|demolir)
        incendient, pillent, emportent, vide(e)(s) (les|la) (cales|cargaison|greniers)
        razzia(s), razzie(e)(s), detruit(e)(s), destruction, destructions
        reduit(e)(s) en cendres, vandalise(e)(s), rackette(e)(s), greniers incendies
        vole(e)(s)
    """, RUIN),
    ("""
        blocus, sous blocus, assiege(e)(s), assiegeant, siege de la ville
        etat de siege impose, embargo impose, encercle(e)(s), encerclement
        coupe(e)(s) du monde, sous embargo, embargo sur, coupe(e)(s) du reste (du|de)
        aucun (vehicule|camion|car|ravitaillement|convoi)
        plus (aucun|un seul) (vehicule|camion|car)
        (personne|nul) ne (peut|pouvait|pouvaient|entre|entrait|sort|sortait|passe|passait)
        ni entrer ni sortir, ni sortir ni entrer, n entre ni ne sort
        interdit(e)(s) (l acces|toute sortie|tout acces|de sortir|la sortie)
        (interdisent|interdisant|interdire) (l acces|toute sortie|tout acces)
        (interdisent|interdisant|interdire) (de sortir|la sortie|aux)
        routes (coupees|bloquees|fermees|minees), acces (coupes|bloques|fermes), isole(e) du reste
        encerclent, encerclant, bouclent, verrouille(e)(s), etrangle(e) par
    """, BLOCKADE),
    ("""
        attaque(e), attaquees, attaquer, attaquant, attaquent, attaque, assaut, raid
        ouvert le feu, ouvrant le feu, ouvrir le feu, ouvrent le feu, tire sur, tirant sur
        tirent sur, embuscade, tombe(s) dans une embuscade, fait irruption, font irruption
        faisant irruption, incursion, vise(e)(s), pris(e)(es) pour cible, pris(e)(es) a partie
        pris d assaut, essuye des tirs, essuyer des tirs, fusillade, coups de feu, agression
        frappe, frappe(e)s, cible(e)(s), descente, expedition punitive, mitraille(e)(s)
        (s en prend|s en prennent|s en prenaient) (a|au|aux), arraisonne(e)(s), arraisonnent
        tire (a deux|a plusieurs|a trois) reprises, pris(e)(s) d assaut
        s en (est|sont|etait|etaient) pris(e)(es) a, s en prennent a, s en prendre a
        (deboule|deferle|debarque|fondu|fondent|rue)(s) (a|au|dans|sur), accroche(e)(s)
        (arrete|stoppe|immobilise|bloque)(e)(s) (par|un|une|le) (des|hommes|car)
        (arrete|stoppe|immobilise|bloque)(e)(s) (par|un|une|le) (bus|camion|vehicule|convoi)
        (arrete|stoppe|immobilise|bloque)(e)(s) (la|deux|trois|plusieurs) (des|hommes|car)
        (arrete|stoppe)(e)(s) (la|deux|trois|plusieurs) (bus|camion|vehicule|convoi)
        (immobilise|bloque)(e)(s) (la|deux|trois|plusieurs) (bus|camion|vehicule|convoi)
        (arrete|stoppe|immobilise|bloque)(e)(s) (par|un|une|le) (minibus|cars|camions)
        (arrete|stoppe)(e)(s) (par|un|une|le) (vehicules|individus|combattants|jihadistes)
        (immobilise|bloque)(e)(s) (par|un|une|le) (vehicules|individus|combattants|jihadistes)
        (arrete|stoppe|immobilise|bloque)(e)(s) (la|deux|trois|plusieurs) (minibus|cars|camions)
        (arrete|stoppe)(e)(s) (la|deux) (vehicules|individus|combattants|jihadistes)
        (arrete|stoppe)(e)(s) (trois|plusieurs) (vehicules|individus|combattants|jihadistes)
        (immobilise|bloque)(e)(s) (la|deux) (vehicules|individus|combattants|jihadistes)
        (immobilise|bloque)(e)(s) (trois|plusieurs) (vehicules|individus|combattants|jihadistes)
        (tombe|tombes) (sur|nez a nez avec) (des|un groupe d) (hommes|individus|combattants)
        (tombee|tombees) (sur|nez a nez avec) (des|un groupe d) (hommes|individus|combattants)
        (tombe|tombes) (sur|nez a nez avec) (des|un groupe d) (jihadistes|assaillants|elements)
        (tombee|tombees) (sur|nez a nez avec) (des|un groupe d) (jihadistes|assaillants|elements)
        (barre|barraient|coupe|coupaient) la route (a|aux|au), surpris par, pris dans (une|des)
        pris sous
        sont entres, ont penetre, penetre dans, encerclent, tire, tirs, tires, tiraient, tirent
        tirer, rafale(s)
        intercepte(e)(s), fait feu, fondu sur, surgi, torture(e)(s), tortures, battu(e)(s)
        tabasse(e)(s), moleste(e)(s), roue(e)(s) de coups, passe(e)(s) a tabac
        bastonne(e)(s), bastonnade, represailles, fouette(e)(s), flagelle(e)(s)
        (coupe|coupent|tranche|ampute) (la|une|leur|sa|les) main(s)
        (coupe|coupent|tranche|ampute)(s) d (une|un) (main|pied)
        (main|mains|pied|pieds) (coupe|coupee|tranchee|amputee)(s)
    """, ATTACK),
    ("""
        attaques, raids, embuscades, incursions, assauts, agressions, fusillades, frappes
    """, ATTACKS),
    ("""
        affrontement, affrontements, affronte(e)s,
        (a|ont|avait|avaient) affronte, s affrontent, accrochage(s), combats
        combat, combattu, bataille, echange(s) de tirs, tirs nourris, echanges de coups de feu
        repousse(e)(s) (une|l|les|un) (attaque|assaut|assaillants|attaques)
        riposte, riposte vigoureuse, contre attaque, contre offensive, escarmouche(s), heurts
        confrontation(s), pris le controle (du|de la) (camp|base|ville), hostilites
        (pris|empare|empares) (le|la|les|un|une|du|de la|d un|d une|des) (camp|base|garnison)(s)
        (pris|empare|empares) (lundi|mardi|mercredi) (le|la|du|de la|d un|d une) (camp|base)
        (pris|empare|empares) (jeudi|vendredi|samedi) (le|la|du|de la|d un|d une) (camp|base)
        (pris|empare|empares) (dimanche|hier) (le|la|du|de la|d un|d une) (camp|base)
        (prise|capture) (du|de la|d un|d une) (camp|base|caserne|garnison)
        heurts intercommunautaires, affrontements intercommunautaires
    """, BATTLE),
    ("""
        operation(s) militaire(s), operation(s), ratissage(s), operation de ratissage
        offensive, patrouille(s), mission de (reconnaissance|securisation|escorte), bouclage
        operation antiterroriste, traque, poursuite, operation aeroterrestre, deploiement
        demantele(e)(s), sortie operationnelle, mission militaire, quadrillage
        campagne militaire
    """, OPERATION),
    ("""
        neutralise(e)(s), neutraliser, neutralisant, neutralisation
        (mis|mise|mettre|mettant|met|mettent) hors (de combat|d etat de nuire)
    """, STRIKE_OP),
    ("""
        eboulement(s), affaisse(e)(s), s affaisse, engloutit, englouti(e)(s) (par|sous)
        effondrement d (un|une) (mine|immeuble|batiment|puits|galerie|maison|pont|mur)
        effondrement de la mine, glissement de terrain, inondation(s), crue(s), chavire(e)(s)
        chavirement, chavirer, naufrage(s), noye(e)(s), noyade(s), accident(s)
        accident de la (route|circulation), accident de car, collision, crash, ecrase(e)(s)
        renverse(e)(s), derape, percute(e)(s), electrocute(e)(s), electrocution
        incendie accidentel, incendie s est declare, incendie du marche, un incendie
        incendie d origine, feu de brousse, feux de brousse, explosion accidentelle
        explosion d une citerne, explosion de gaz, bonbonne de gaz, accidentellement
        accidentelle, cholera, rougeole, paludisme, meningite, epidemie, maladie, malnutrition
        famine, bousculade, canicule, foudre, tempete, intemperies, pluies diluviennes
        fortes pluies, pluies torrentielles, (les|des) pluies ont, pluies diluviennes ont
        (coups de feu|tirs|tir) en l air, freins, percute, percutant
        fauche(e)(s) par (un|le|une) (camion|car|bus|vehicule|voiture|moto)
        ecrase(e)(s) par, carbonise(e)(s) dans un accident, tirs de joie, defaillance mecanique
        hippopotame(s), crocodile(s), serpent(s), morsure(s)
        court circuit, fini(t) dans un (fosse|ravin), sorti(e) de la route
        tombe(e)(s) dans un ravin
        emporte(e)(s) par (les eaux|le courant|la crue|les flots|une crue), eaux du fleuve
        bouteille de gaz, coup de chaleur, mauvais alcool
        a quitte la route, crevaison, carambolage, s est renverse(e), dans un ravin
        sortie de route, mort naturelle, dengue
        chute d (un|une) (arbre|mur|pylone|rocher|bloc), chute d arbre, rupture d une digue
        rupture de la digue, intoxication alimentaire, torrentielles, eaux de ruissellement
        (bascule|tombe|chute|plonge|precipite)(e)(s) (d un|du|depuis un) (pont|precipice)
        (bascule|tombe|chute|plonge|precipite)(e)(s) dans le (fleuve|ravin|vide|precipice)
        a bascule, chute d un (bus|car|camion|vehicule|minibus)
        (fait|effectue) (plusieurs|des|trois|deux) tonneaux
        s est retourne(e)(s), s etait retourne(e)(s), deraille, deraillement, rate un virage
        citerne a explose, camion citerne a (explose|pris feu), panne mecanique
        diphterie, crise cardiaque, tombe dans un puits, cause naturelle
        (renversement|retournement|derapage|telescopage) (d|du|de), s est abime(e)(s), abime(e)s en
        s abime, s abiment, atterrissage force, perte de controle, choc frontal, coulee(s) de boue
        (perdu|perd|perdant) le controle (de|du), asphyxie(e)(s), se (noie|noient), mort subite
        covid, coronavirus, criquet(s), sauterelle(s), chenille(s) legionnaire(s), elephant(s)
        hyene(s), lion(s), abeilles, frelons, scorpion(s)
        chien(s) enrage(s), parachute, monoxyde de carbone, ebola, fievre jaune
        petards, feux d artifice, depot de (petards|carburant|gaz|feux d artifice)
        envenimation, piqure(s), chute mortelle, choc mortel
    """, ACCIDENT),
    ("station service, stations service", Trigger(DeedKind.ACCIDENT, needs=(
        "explose explosion incendie feu flammes citerne fuite carburant essence gaz brule"))),
    ("""
        sur (les|nos) routes (maliennes|nationales|du pays|du mali), securite routiere, anaser
        (morts|tues|victimes|deces) (de la route|sur les routes)
    """, Trigger(DeedKind.ACCIDENT)),
    ("repousse(e)(s)", Trigger(DeedKind.BATTLE, EventType.BATTLE, needs=(
        "attaque attaques assaut assauts assaillants assaillant ennemi ennemis jihadistes "
        "terroristes djihadistes offensive incursion raid combattants armee militaires soldats "
        "fama rebelles tirs embuscade infiltration tentative tentatives combats forces groupe "
        "colonne elements katiba"))),
    ("dans un ravin, au fond d un ravin", Trigger(DeedKind.ACCIDENT, needs=(
        "bus car autocar camion vehicule voiture minibus chauffeur conducteur passagers pick moto "
        "citerne remorque taxi freins vehicules camions plonge derape"))),
    ("surcharge(e)(s)", Trigger(DeedKind.ACCIDENT, needs=(
        "explose explosion chavire sombre coule renverse accident collision fosse ravin brule"))),
    ("effondrement, effondre(e)(s), effondree, ecroule(e)(s)", Trigger(
        DeedKind.ACCIDENT, needs=(
            "mine mines mineurs puits galerie galeries immeuble batiment batiments maison maisons "
            "toit mur pont "
            "orpaillage orpailleurs or site tunnel barrage mosquee"))),
    ("""
        coup d etat, coups d etat, putsch, putschistes, election(s), presidentielle
        legislatives, referendum, scrutin, electeurs, vote, sanction(s), retrait, retire(e)(s)
        expulsion, expulse(e)(s), negociation(s), pourparlers, accord de paix, accord d alger
        cessez le feu, treve, nomme(e)(s), nomination(s), remaniement, dissous, dissoute
        dissolution, sommet, ambassadeur, rupture des relations, decret, constitution
        resolution, transition politique, retour a l ordre constitutionnel, investiture
        demission, demissionne, pris le pouvoir, prise du pouvoir, renverse le president
        independance, monnaie, budget, manifestation(s), manifestants, marche pacifique, greve
        greves, festival, commemoration, anniversaire, mandat
        conseil des ministres, diplomatique(s), dialogue inter maliens, dialogue national
    """, POLITICS),
    ("""
        football, match, but marque, buts, tournoi, championnat, coupe d afrique
        coupe du monde, can, stade, basket, demi finale, quart de finale, finale, tirs au but
        entraineur, selectionneur, jeux olympiques, cycliste
    """, POLITICS),
    ("""
        braquage(s), braque(s), cambriolage(s), cambrioleurs, vol a main armee
        vols a main armee, coupeurs de route, saisie de drogue, drogue(s), cocaine, cannabis
        heroine, tramadol, trafic de drogue(s), trafic, trafiquants, contrebande, faux billets
        escroquerie, corruption, detournement de fonds, detournement, homicide, blanchiment
        querelle (d|familiale), rixe, bagarre, altercation, dispute (familiale|conjugale), heritage
        drame conjugal, conjugal(e), jalousie, desequilibre, justice populaire, vindicte populaire
        crime passionnel
    """, CRIME),
    ("""
        exactions, violations des droits (de l homme|humains)
        atteintes aux droits (de l homme|humains), abus, violation(s), atrocites
        crimes de guerre, crimes contre l humanite, violences, violence, insecurite
        spirale de violence(s), climat de terreur, impunite, conflit, insurrection, terrorisme
        crise securitaire, cycle de represailles, de nombreuses tueries
    """, GENERAL),
]
