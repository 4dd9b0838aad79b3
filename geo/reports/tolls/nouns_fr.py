"""French nouns that are counted, without accents."""

from __future__ import annotations

from geo.model.vocabulary import Prop, Victim
from geo.reports.model import Side
from geo.reports.tolls.things import (
    CHILD,
    DEATH,
    HURT,
    OFFICIAL,
    ONE,
    OTHER,
    OWN,
    REBEL,
    SOLDIER,
    SUSPECT,
    Noun,
    Thing,
    civilian,
    person,
)

FR: list[tuple[str, Noun]] = [
    ("""
        consul, vice consul, ambassadeur, diplomate
        chauffeur, conducteur, imam, pretre, enseignant, instituteur, medecin, infirmier
        marabout, apprenti, directeur, planton, vigile, tailleur, boulanger, coiffeur, tisserand
        muezzin, catechiste, guerisseur, griot, mecanicien, soudeur, pharmacien, convoyeur
        motocycliste, menuisier, cuisinier, doyen, meunier, jardinier, veilleur, boucher, forgeron
        boutiquier, cultivateur, pecheur, beau pere, beau frere, gendre, gardien, revendeur
        percepteur, collecteur, receveur, camionneur, routier, taximan, manoeuvre, porteur, docker
        vulgarisateur, vaccinateur, veterinaire, agronome, geometre, maraicher, potier, tanneur
        teinturier, bijoutier, orfevre, cordonnier, puisatier, electricien, plombier, peintre
        photographe, cameraman, animateur, animatrice, comptable, interprete, hotelier
        restaurateur, gerant, caissier, batelier, livreur, acheteur, negociant, grossiste
        detaillant, benevole, stagiaire, secouriste, ambulancier, aide soignant, laborantin, facteur
        greffier, huissier, notaire, surveillant, proviseur, professeur, maitre coranique, mendiant
        pelerin, orphelin, lyceen, collegien, joueur, footballeur, bucheron, macon, piroguier
        passant, passante, revendeuse, vendeuse, menagere, institutrice, enseignante, infirmiere
        commercante, restauratrice, accoucheuse, matrone, sage femme, lyceenne, collegienne, eleve
        nouveau ne, nouvelle nee, belle fille, petite fille, bru, filleul, beau fils, demi frere
        conjoint, compagne, fiance(e), proprietaire, patron, nourrice, grand pere, oncle, adolescent
        aide chauffeur, assistant, assistante, adjoint, coequipier, boucher, transporteur, eleveuse
    """, ONE),
    ("civil(s|es), civile, non combattants", civilian(Victim.CIVILIANS)),
    ("civil", civilian(Victim.CIVILIANS)),
    ("""
        villageois(e)(es), habitant(e)(s), riverain(s), passager(s), passagere(s), voyageur(s)
        fidele(s), eleve(s), ecolier(s), etudiant(s), enseignant(e)(s), instituteur(s)
        ouvrier(s), orpailleur(s), mineur(s) artisanaux, paysan(s), cultivateur(s)
        agriculteur(s), pecheur(s), chasseur(s), chauffeur(s), conducteur(s), pretre(s)
        imam(s), marabout(s), medecin(s), infirmier(s), infirmiere(s), sage(s) femme(s)
        journaliste(s), touriste(s), convive(s), badaud(s), patient(s), employe(e)(s)
        technicien(s), ingenieur(s), boucher(s), travailleur(s), notable(s), voisin(s)
        citadin(s), population(s), populations civiles, personnes civiles, domestique(s)
        macon(s), charretier(s), bucheron(s), riziculteur(s), piroguier(s), client(e)(s)
        gardien(s), forgeron(s), apprenti(s), prieur(s), tailleurs, boulangers, mecaniciens
        motocyclistes, cuisiniers, meuniers, jardiniers, boutiquiers, fermier(s), talibe(s)
        transporteur(s), ami(s), compagnon(s), collegue(s), camarade(s), neveux, niece(s)
        jumeau(x), rameur(s), ancien(s) du village, menagere(s), revendeurs, revendeuses, passants
        passantes, collaborateur(s), collaboratrice(s), percepteurs, collecteurs, receveurs
        camionneurs, routiers, taximen, manoeuvres, journalier(s), saisonnier(s), porteurs, dockers
        vulgarisateurs, vaccinateurs, veterinaires, agronomes, geometres, maraicher(e)s, potiers
        potieres, tanneurs, teinturiers, bijoutiers, orfevres, cordonniers, puisatiers, electriciens
        plombiers, peintres, photographes, animateurs, comptables, interpretes, hoteliers
        restaurateurs, restauratrices, gerants, caissiers, bateliers, livreurs, acheteurs
        negociants, grossistes, detaillants, benevoles, stagiaires, secouristes, ambulanciers
        aide(s) soignant(e)s, facteurs, greffiers, huissiers, surveillants, professeurs, mendiants
        maitres coraniques, pelerins, orphelin(e)s, lyceen(ne)s, collegien(ne)s, joueurs
        footballeurs, accoucheuses, matrones, assistant(e)s, adjoints, coequipiers, vendeuses
        institutrices, invite(s), volontaires, salarie(s), salariee(s), boutiquieres, pecheuses
        cultivatrices, commercantes, ramasseu(rs|ses) de bois, glaneuses, laveuses
    """, civilian(Victim.CIVILIANS)),
    ("mere, grand mere, veuve, belle s(oe|o)ur, belle mere, tante, niece",
     Noun(Thing.PERSON, Side.CIVILIANS, (Victim.WOMEN,), office=True)),
    ("""
        femme(s), femme(s) enceinte(s), mere(s), grand mere(s), fillettes et femmes, veuve(s)
        vieille(s) femme(s)
    """, civilian(Victim.WOMEN)),
    ("epouse, s(oe|o)ur", Noun(Thing.PERSON, Side.CIVILIANS, (Victim.WOMEN,), office=True)),
    ("""
        enfant(s), jeune(s) fille(s), garcon(s), fillette(s), fille(s), bebe(s), nourrisson(s)
        mineur(s), mineure(s), ecolieres, adolescent(e)(s), garconnet(s)
    """, CHILD),
    ("""
        fils, pere, mari, frere, beau frere, beau pere, cousin, neveu, oncle
        petit fils, garde du corps
    """, ONE),
    ("""
        (conducteur|chauffeur) (du|d un) (vehicule|camion) (piege|kamikaze|suicide|belier)
        (conducteur|chauffeur) de la voiture (piegee|kamikaze|suicide|belier)
    """, Noun(Thing.PERSON, Side.FIGHTERS, (Victim.COMBATANTS,), office=True)),
    ("epouses, s(oe|o)urs", civilian(Victim.WOMEN)),
    ("""
        freres, cousins, oncles, peres, maris, gendres, epoux, petits (fils|enfants), grands parents
        parents, beaux (freres|fils|peres|parents), demi freres, nouveau(x) nes
    """, civilian()),
    ("homme(s), jeune(s) homme(s), jeune(s), vieillard(s), vieux", person(Side.UNSAID, Victim.MEN)),
    ("migrant(e)(s)", civilian(Victim.MIGRANTS)),
    ("""
        refugie(e)(s), deplace(s), personnes deplacees, deplaces internes, retournes
    """, civilian(Victim.DISPLACED)),
    ("""
        commercant(e)(s), marchand(e)(s), forain(s), vendeu(r|rs|se|ses), boutiquier(s)
    """, civilian(Victim.TRADERS)),
    ("""
        eleveur(s), berger(s), bouvier(s), pasteur(s), nomade(s), transhumant(s)
    """, civilian(Victim.HERDERS)),
    ("""
        chef du village, chef de village, chef coutumier, chef traditionnel, maire
        adjoint au maire, prefet, sous prefet, gouverneur, conseiller, conseiller communal
        juge, chef de fraction, chef de quartier
    """, OFFICIAL),
    ("(chefs|peres) de famille(s), chefs de (menage|foyer|concession)(s)",
     person(Side.CIVILIANS, Victim.MEN)),
    ("meres de famille(s)", civilian(Victim.WOMEN)),
    ("(chef|pere) de famille, chef de (menage|foyer|concession)", ONE),
    ("ennemi(s)", person(Side.UNSAID)),
    ("chef", Noun(Thing.PERSON, office=True)),
    ("""
        chefs de village(s), chefs coutumiers, maires, prefets, elus, elus locaux, conseillers
        officiels
    """, civilian(Victim.LOCAL_OFFICIALS)),
    ("""
        humanitaire(s), travailleur(s) humanitaire(s), agent(s) humanitaire(s)
        agent(s) de sante, agent(s) d ong, employe(e)s d ong
    """, civilian(Victim.AID_WORKERS)),
    ("""
        personne(s), individu(s), ame(s), autre(s), ressortissant(s), citoyen(s), malien(s)
        voleur(s), braqueur(s), cambrioleur(s), malfrat(s), criminel(s)
        pillard(s), trafiquant(s), contrebandier(s)
        nigerien(s), burkinabe, mauritanien(s), algerien(s), guineen(s), senegalais
        ghaneen(s), nigerian(s), soudanais, beninois, liberien(s), sri lankais, egyptien(s)
        tunisien(s), marocain(s), libyen(s), turc(s), ukrainien(s), espagnol(s), allemand(s)
        americain(s), britannique(s), bangladais, nepalais, camerounais, gambien(s)
        ivoirien(s), chinois, indien(s), togolais, tchadien(s), russe(s), touareg(s), arabe(s)
        peul(s), peuhl(s), peulh(s), dogon(s), bambara(s), songhai(s), songhay, sonrhai(s), bozo(s),
            bella(s), daoussahak(s), imghad(s), etranger(s)
        occidentaux, chretien(s), musulman(s), temoin(s), survivant(s), rescape(s)
        prisonnier(s), detenu(s), captif(s), membre(s), occupant(s), manifestant(s), gens
        proches, responsable(s), porte parole, source(s), analyste(s), expert(s), fondateur(s)
        leader(s), dirigeant(s), agents, francais, belge(s), suisse(s), italien(s), canadien(s)
        portugais, europeen(s), expatrie(s), colombien(s), iranien(s), emirati(s), saoudien(s)
    """, person(Side.UNSAID)),
    ("colonel, capitaine, lieutenant, sergent, adjudant, caporal, commandant",
     Noun(Thing.PERSON, Side.SOLDIERS, (Victim.COMBATANTS,), office=True)),
    ("""
        soldat(s), militaire(s), gendarme(s), garde(s), garde(s) nationa(l|ux), policier(s)
        douanier(s), agent(s) des eaux et forets, forestier(s), parachutiste(s)
        casque(s) bleu(s), legionnaire(s), mercenaire(s), mercenaire(s) russe(s)
        mercenaire(s) de wagner, combattant(s) de wagner, combattant(s) russe(s)
        elements de wagner
        (elements|membres) des (forces|fama) (armees|de defense|de securite)
        element(s) de (la garde nationale|la garde|la gendarmerie|l armee|la police|la minusma)
        membre(s) de (la garde nationale|la garde|la gendarmerie|l armee|la police|la minusma)
        element(s) (fama|famas|fds|des fds|des famas|des fama), membre(s) des (fama|famas|fds)
        elements des fama, elements des forces de defense et de securite, fama
        agents de securite, officier(s), sous officier(s), paramilitaires, instructeurs
        agent(s) de police, suppletifs
        hommes de troupe, soldats de la paix, membres d africa corps, elements d africa corps
    """, SOLDIER),
    ("""
        terroriste(s), djihadiste(s), jihadiste(s), rebelle(s), insurge(s), extremiste(s)
        islamiste(s), assaillant(s), agresseur(s), homme(s) arme(s), individu(s) arme(s)
        bandit(s), milicien(s), separatiste(s), kamikaze(s), attaquant(s), tireur(s)
        elements terroristes, combattants terroristes, combattants djihadistes
        combattants rebelles, membres de groupes armes terroristes, gat, chef(s) terroriste(s)
        chef(s) djihadiste(s), jihadistes presumes
    """, REBEL),
    ("""
        combattant(s), suspect(s), presume(s) (terroriste|djihadiste|jihadiste)(s), element(s)
        commandant(s), presumes terroristes, presume terroriste, presumes djihadistes
        presumes jihadistes, presumes combattants, terroristes presumes, djihadistes presumes
        emir(s)
    """, SUSPECT),
    ("""
        dozo(s), donso(s), chasseurs dozos, chasseurs traditionnels, chasseurs donsos
        membres de groupes d autodefense
    """, SUSPECT),
    ("""
        corps, corps sans vie, cadavre(s), depouille(s), deces, pertes en vies humaines
        perte en vie humaine, corps calcines, corps inanimes, martyr(s)
        executions, executions (sommaires|extrajudiciaires), homicides, meurtres, assassinats
        tombes (fraiches|recentes|nouvelles)
        tombes fraichement creusees, tombes (creusees|ouvertes|neuves), vies, vies humaines
        cercueil(s), linceul(s), cranes, squelettes, corps humains, restes humains, macchabee(s)
    """, DEATH),
    ("""
        adulte(s), octogenaires, septuagenaires, sexagenaires, quinquagenaires, vieillardes, motards
        colporteurs, charbonniers, occupantes, handicapes, aveugles, vachers, chevriers, pinassiers
        matelots, marins, passeurs, cyclistes, pietons, promeneurs, fetards, maries, deputes
        senateurs, secretaires, predicateurs, cures, moines, catechistes, avocats
        juges, magistrats, reporters, docteurs, ouvrieres, orpailleuses, creuseurs, ramasseuses
        moissonneurs, semeurs, laboureurs, paysannes, fermieres, eleveuses, couturiers, couturieres
        serveurs, vigiles, residents, residentes, compatriotes, expatries, rapatries, detenues
        prisonnieres, voyageuses, lavandieres, servantes, servants, tantes, cousines, jumelles
        rescapees, bergeres, coiffeuses, cuisinieres, etudiantes, conductrices, maraicheres
        mineures
        nounous, orphelines, convoyeurs, laitieres, laitiers, chameliers, caravaniers
        muletiers
        beaux parents, tisserands, griots, guerisseurs, notables, aines, cadettes, badauds
    """, civilian(Victim.CIVILIANS)),
    ("gamin(e)(s), gosse(s), bambin(s), ado(s), jumeaux nouveau nes, tout petits", CHILD),
    ("""
        octogenaire, septuagenaire, sexagenaire, quinquagenaire, quadragenaire, trentenaire
        vieillarde, aine, ainee, cadet, cadette, colporteur, charbonnier, occupante, mendiante
        bergere, vacher, chevrier, pinassier, matelot, marin, passeur, conductrice, motard, cycliste
        pieton, promeneur, invitee, jeune mariee, jeune marie, depute, senateur, elu, elue
        conseillere, secretaire, agent, etudiante, directrice, censeur, predicateur, cure
        religieuse, moine, avocat, avocate, magistrat, magistrate, docteur, chirurgien, ouvriere
        orpailleuse, paysanne, fermiere, boutiquiere, tailleuse, couturier, couturiere, coiffeuse
        cuisiniere, serveur, serveuse, gerante, residente, citadine, compatriote, ressortissante
        etrangere, detenue, prisonniere, voyageuse, lavandiere, laveuse, nounou, servante, parente
        cousine, jumelle, grand mere, orpheline, belle s(oe|o)ur, petite s(oe|o)ur, grand frere
        petit frere, grande s(oe|o)ur, demi s(oe|o)ur, marraine, parrain, chamelier, muletier
        parent
    """, ONE),
    ("""
        sentinelle(s), recrue(s), appeles, conscrits, caporal, caporaux, adjudant(s), generaux
        goumier(s), suppletif, ex rebelles, ex combattants, anciens rebelles, anciens combattants
        tirailleur(s), fantassin(s), gendarmes auxiliaires, agents des douanes
    """, SOLDIER),
    ("siens, siennes, notres, leurs (hommes|combattants)", OWN),
    ("otage(s)", Noun(Thing.HARM, prop=Prop.ABDUCTED)),
    ("victime(s), victimes civiles, victime civile, noms", HURT),
    ("""
        tente(s), abri(s), paillote(s), hutte(s), maison(s), habitation(s)
         case(s), concession(s), logement(s), domicile(s), foyer(s)
        demeure(s)
    """, Noun(Thing.HOME)),
    ("""
        bovin(s), b(oe|o)uf(s), vache(s), mouton(s), chevre(s), chameau(x), dromadaire(s)
        ane(s), animaux, tete(s) de betail, betail, tetes de bovins, tetes de boeufs
        petits ruminants, tetes, bete(s), ovin(s), caprin(s), tetes d animaux, ruminants
    """, Noun(Thing.LIVESTOCK)),
    ("""
        boutique(s), magasin(s), commerce(s), etal(s), grenier(s), entrepot(s), kiosque(s)
        pharmacie(s), echoppe(s)
    """, Noun(Thing.PROPERTY)),
    ("""
        an(s), annee(s), mois, semaine(s), jour(s), journee(s), heure(s), minute(s)
        seconde(s), nuit(s), kilometre(s), km, metre(s), pour cent, pourcent, vehicule(s)
        moto(s), motocyclette(s), camion(s), bus, car(s), autocar(s), minibus, pick up(s)
        pickup(s), pirogue(s), bateau(x), tonne(s), litre(s), dollar(s), euro(s), franc(s)
        fcfa, f cfa, arme(s), fusil(s), drone(s), helicoptere(s), avion(s), attaque(s)
        incident(s), frappe(s), embuscade(s), operation(s), massacre(s), village(s), ville(s)
        hameau(x), localite(s), region(s), cercle(s), commune(s), province(s), pays, groupe(s)
        organisation(s), ecole(s), eglise(s), mosquee(s), camp(s), base(s), poste(s)
        position(s), entretien(s), rapport(s), voix, siege(s), but(s), point(s), match(s)
        resolution(s), cas, violation(s), coup(s), election(s), fois, reprise(s), roquette(s)
        obus, mortier(s), bombe(s), explosion(s), mine(s), site(s), sac(s), baril(s)
        convoi(s), communique(s), video(s), photo(s), image(s), famille(s), pont(s), arbre(s)
        citerne(s), camions citernes, h, janvier, fevrier, mars, avril, mai, juin, juillet
        aout, septembre, octobre, novembre, decembre, lundi, mardi, mercredi, jeudi, vendredi
        samedi, dimanche, decennie(s), siecle(s), partie, serie, cote(s), bataillon(s)
        regiment(s), compagnie(s), brigade(s), front(s), vague(s), kilo(s), kg, hectare(s)
        grammes, tiers, quart, peu
    """, OTHER),
]
