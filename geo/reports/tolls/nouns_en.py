"""English nouns that are counted."""

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
    REBEL,
    SOLDIER,
    SUSPECT,
    Noun,
    Thing,
    civilian,
    person,
)

EN: list[tuple[str, Noun]] = [
    ("""
        (public|official|state|government|governing|independent|rights|un|world) (body|bodies)
        (advisory|monitoring|oversight|umbrella|regional|professional) (body|bodies)
        (judicial|electoral|international) (body|bodies)
        (general|army|military|joint|medical|office) staff, chief(s) of (the) staff
        (statutory|supervisory|consultative|legislative|student|elected|religious) (body|bodies)
    """, OTHER),
    ("""
        driver, imam, priest, teacher, doctor, nurse, headmaster, truck driver, bus driver
        apprentice, marabout, cobbler, blacksmith, baker, barber, weaver, watchman, night watchman
        consul, vice consul, ambassador, diplomat
        orderly, clerk, postman, ferryman, muezzin, preacher, catechist, pastor, healer, griot
        singer, mechanic, welder, electrician, pharmacist, surgeon, lawyer, magistrate, cleric
        conductor, seller, hawker, rider, motorcyclist, cyclist, pensioner, herdsboy, cowherd
        firefighter, gardener, carter, miller, loader, rower, boatman, grandfather, grandmother
        butcher, tailor, cook, mason, carpenter, shopkeeper, farmer, fisherman, merchant
        buyer, trucker, (tax|toll) collector, photographer, cameraman, broadcaster, interpreter
        porter, cleaner, painter, plumber, dyer, tanner, jeweller, goldsmith, innkeeper, accountant
        cashier, treasurer, vaccinator, vet, veterinarian, agronomist, well digger, beekeeper
        caretaker, sailor, lorry driver, taxi driver, assistant, helper, volunteer, trainee, beggar
        orphan, pilgrim, passer by, schoolteacher, lecturer, registrar, bailiff, notary, aide
        owner, newborn, (son|daughter|father) in law, stepson, stepdaughter, granddaughter, godson
        stallholder, brickmaker, water carrier, landowner, student, pupil, fiance(e)
    """, ONE),
    ("(heads|fathers) of (famil|household|the household|the famil)(y|ies|s)",
     person(Side.CIVILIANS, Victim.MEN)),
    ("breadwinner(s), mothers of (famil)(y|ies)", civilian(Victim.CIVILIANS)),
    ("civilian(s), non combatant(s), noncombatant(s)", civilian(Victim.CIVILIANS)),
    ("""
        villager(s), resident(s), inhabitant(s), local(s), townspeople, townsfolk
        passenger(s), traveller(s), traveler(s), commuter(s), worshipper(s), worshiper(s)
        pupil(s), student(s), teacher(s), worker(s), labourer(s), laborer(s), miner(s)
        gold miner(s), farmer(s), fisherm(a|e)n, hunter(s), driver(s), motorist(s), priest(s)
        imam(s), marabout(s), nun(s), doctor(s), nurse(s), midwi(fe|ves), journalist(s)
        tourist(s), guest(s), wedding guest(s), mourner(s), bystander(s), patient(s)
        shepherd boy(s), employee(s), contractor(s), technician(s), engineer(s), butcher(s)
        ambulance driver(s), grower(s), weeder(s), woodcutter(s), dealer(s), cook(s), tailor(s)
        mason(s), carpenter(s), potter(s), boatm(a|e)n, digger(s), gold digger(s)
        elder(s), neighbour(s), neighbor(s), shopper(s), vendor(s), famil(y|ies) member(s)
        relative(s), civilians, cobblers, blacksmiths, bakers, weavers, clerks, preachers, pastors
        catechists, griots, mechanics, clerics, motorcyclists, cyclists, pensioners, cowherds
        firefighters, gardeners, carters, millers, loaders, rowers, lawyers, magistrates, sellers
        hawkers, grandparents, grandchild(ren), nephews, nieces, friend(s), companion(s), twins
        colleague(s), in laws, brothers in law, sisters in law, buyers, truckers, lorry drivers
        (tax|toll) collectors, photographers, cameramen, broadcasters, interpreters, porters
        cleaners, painters, plumbers, dyers, tanners, jewellers, goldsmiths, innkeepers, accountants
        cashiers, vaccinators, vets, veterinarians, agronomists, well diggers, beekeepers
        caretakers, sailors, assistants, helpers, volunteers, trainees, beggars, orphans, pilgrims
        passers by, schoolteachers, lecturers, registrars, aides, brickmakers, water carriers
        landowners, staff, staff member(s), staffer(s), workmate(s), crewm(a|e)n, crew member(s)
        churchgoer(s), breadwinner(s), stallholders, chauffeur(s), haulier(s), newlyweds
        (wood) gatherers
    """, civilian(Victim.CIVILIANS)),
    ("""
        driver of (the|a) (car bomb|suicide car|suicide vehicle|suicide truck|truck bomb)
        driver of (the|a) (booby trapped|bomb laden|explosive laden) (car|vehicle|truck)
    """, Noun(Thing.PERSON, Side.FIGHTERS, (Victim.COMBATANTS,), office=True)),
    ("mother, grandmother, widow, stepmother, aunt, niece",
     Noun(Thing.PERSON, Side.CIVILIANS, (Victim.WOMEN,), office=True)),
    ("wom(a|e)n, pregnant wom(a|e)n, mother(s), grandmother(s), widow(s)", civilian(Victim.WOMEN)),
    ("wife, sister, mother in law",
     Noun(Thing.PERSON, Side.CIVILIANS, (Victim.WOMEN,), office=True)),
    ("""
        child, children, boy(s), girl(s), bab(y|ies), infant(s), toddler(s), minor(s)
        schoolchild(ren), schoolgirl(s), schoolboy(s), teenager(s), adolescent(s)
        school child(ren), (young) kids
    """, CHILD),
    ("""
        son, daughter, father, husband, brother, cousin, nephew, uncle, grandson, bodyguard
    """, ONE),
    ("wives, sisters", civilian(Victim.WOMEN)),
    ("""
        sons, daughters, brothers, cousins, uncles, fathers, husbands, grandsons, granddaughters
        stepsons, newborns, (sons|daughters) in law
    """, civilian()),
    ("man, men, young m(a|e)n, youth(s), elderly m(a|e)n, old m(a|e)n",
     person(Side.UNSAID, Victim.MEN)),
    ("migrant(s), migrant worker(s)", civilian(Victim.MIGRANTS)),
    ("""
        refugee(s), returnee(s), displaced (people|persons|civilians|villagers)
        internally displaced (people|persons), idp(s)
    """, civilian(Victim.DISPLACED)),
    ("""
        trader(s), merchant(s), shopkeeper(s), stallholder(s), market wom(a|e)n
    """, civilian(Victim.TRADERS)),
    ("""
        herder(s), herdsm(a|e)n, shepherd(s), pastoralist(s), nomad(s), cattle herder(s)
        livestock breeder(s), cattle breeder(s), camel herder(s)
    """, civilian(Victim.HERDERS)),
    ("""
        village chief, village head, chief, mayor, deputy mayor, prefect, sub prefect
        subprefect, governor, councillor, district chief, judge, town chief, tribal chief
    """, OFFICIAL),
    ("""
        village chiefs, village heads, chiefs, mayors, prefects, councillors, local officials
        officials, officers of the state
    """, civilian(Victim.LOCAL_OFFICIALS)),
    ("""
        aid worker(s), humanitarian worker(s), humanitarian(s), relief worker(s)
        health worker(s), ngo worker(s)
    """, civilian(Victim.AID_WORKERS)),
    ("""
        people, person(s), individual(s), victim(s) of, soul(s), others, other, more
        thief, thieves, robber(s), rustler(s), burglar(s), criminal(s), looter(s)
        smuggler(s), trafficker(s)
        national(s), citizen(s), malian(s), nigerien(s), burkinabe(s), mauritanian(s)
        ghanaian(s), nigerian(s), sudanese, beninese, liberian(s), sri lankan(s), egyptian(s)
        tunisian(s), moroccan(s), libyan(s), turkish, ukrainian(s), spaniard(s), german(s)
        american(s), briton(s), bangladeshi(s), nepali(s), nepalese, cameroonian(s), gambian(s)
        south african(s), belgian(s), swiss, portuguese, italian(s), canadian(s), european(s)
        frenchm(a|e)n, colombian(s), iranian(s), emirati(s), saudi(s), expatriate(s), compatriot(s)
        algerian(s), guinean(s), senegalese, ivorian(s), chinese, indian(s), togolese
        chadian(s), french nationals, russian(s), tuareg(s), arab(s), fulani(s), fula, peul(s)
        dogon(s), bambara(s), songhai(s), songhay, bozo(s), bella(s), daoussahak(s)
            imghad(s), foreigner(s), westerner(s)
        christian(s), muslim(s), guard, witness(es), survivor(s), prisoner(s), detainee(s)
        captive(s), member(s), brothers, occupants, crew members, crew, protester(s)
        demonstrator(s), leader(s), spokesm(a|e)n, spokesperson(s), source(s), analyst(s)
        expert(s), official, observer(s), founder(s), commander in chief, enem(y|ies)
    """, person(Side.UNSAID)),
    ("""
        soldier(s), troop(s), serviceman, servicemen, gendarme(s), guards, national guard(s)
        (national|republican|presidential|border|) guardsm(a|e)n, (republican|border) guard(s)
        united nations (peacekeeper|soldier|policeman|policemen|troop|police officer)(s)
        (u n|un|minusma) (soldier|policeman|policemen|troop|police officer|blue helmet)(s)
        forest(ry) (agent|guard|warden|officer)(s), customs agent(s), park ranger(s)
        police officer(s), policem(a|e)n, police, customs officer(s), forest ranger(s)
        paratrooper(s), peacekeeper(s), blue helmet(s), u n peacekeeper(s), legionnaire(s)
        mercenar(y|ies), wagner fighter(s), wagner mercenar(y|ies)
        wagner group mercenar(y|ies), wagner group fighter(s), russian fighter(s)
        russian mercenar(y|ies), wagner member(s), wagner men, wagner soldiers
        russian soldier(s), (army|military|security|malian) personnel, security officer(s)
        member(s) of the (security|armed|defence|defense|malian|government) forces
        member(s) of the (national guard|gendarmerie|police|army|military|malian army)
        member(s) of the malian (armed|security|defence) forces
        member(s) of (mali s|the country s) (security|armed|defence) forces
        security forces members, servicemember(s), service member(s), army officer(s)
        officer(s), recruits, paramilitar(y|ies), africa corps (members|fighters|soldiers)
        instructor(s), colonel, captain, lieutenant, sergeant
    """, SOLDIER),
    ("""
        terrorist(s), militant(s), jihadist(s), jihadi(s), rebel(s), insurgent(s)
        extremist(s), islamist(s), assailant(s), attacker(s), gunm(a|e)n, armed m(a|e)n
        bandit(s), militiam(a|e)n, separatist(s), raider(s), islamist fighter(s)
        rebel fighter(s), jihadist fighter(s), jnim fighters, suicide bomber(s), bomber(s)
        jihadist leader(s), armed group members, kamikaze(s)
    """, REBEL),
    ("""
        fighter(s), combatant(s), suspect(s), suspected (terrorist|militant|jihadist)(s)
        commander(s), warlord(s), elements, enemy fighter(s), suspected fighter(s)
        suspected militants, suspected jihadists, suspected terrorists, suspected rebels
        alleged militants, alleged terrorists
    """, SUSPECT),
    ("""
        dozos, dozo hunters, traditional hunters, self defence fighters, self defense fighters
        vigilantes
    """, SUSPECT),
    ("""
        death(s), fatalit(y|ies), bod(y|ies), corpse(s), dead bod(y|ies), lifeless bod(y|ies)
        charred bod(y|ies), dead people, civilian death(s), civilian fatalities, loss of life
        (fresh|new|freshly dug|newly dug) graves
        executions, murders, assassinations, (summary|extrajudicial|unlawful) (executions|killings)
        killings of (civilians|people)
        civilian killings, martyr(s), lives, human lives, souls lost, coffin(s), body bag(s)
        shroud(s), human remains, cadaver(s), sets of remains, skulls, skeletons
    """, DEATH),
    ("""
        adult(s), retiree(s), oarsmen, harvesters, reapers, gleaners, peasant(s), inmate(s)
        customer(s), onlookers, passers by, hikers, musicians, dancers, spectators, fans, folk(s)
        comrades, apprentices, siblings, parents, in laws, kinsmen, kinfolk, youngsters, lads
        barbers, watchmen, pedlars, peddlers, saleswomen, salesmen, charcoal burners, well diggers
        gold diggers, cattlemen, goatherds, shepherdesses, fisherwomen, ploughmen, planters
        headteachers, professors, missionaries, bishops, monks, blacksmiths, smiths, octogenarians
        septuagenarians, judges, clerks, lawyers, deputies, senators, brides, twins, triplets
        orphans, beggars, sailors, ferrymen, hauliers, deckhands, carters, haulers, washerwomen
        seamstresses, midwives, stretcher bearers, camel drivers, cart drivers, lorry drivers
        motorcyclists, cyclists, pedestrians, walkers, newlyweds, the disabled
    """, civilian(Victim.CIVILIANS)),
    ("toddler(s), teenager(s), teenage (girl|boy)s, schoolgirl(s), schoolboy(s), minors", CHILD),
    ("""
        smith, pedlar, peddler, saleswoman, salesman, charcoal burner, well digger, gold digger
        groom, bride, twin, lad, youngster, retiree, headteacher, professor, monk, missionary
        bishop, judge, prosecutor, senator, cattleman, shepherdess, goatherd, fisherwoman, peasant
        ploughman, planter, passer by, passerby, onlooker, customer, inmate, musician, dancer
        kinsman, kinswoman, parent, spouse, comrade, octogenarian, septuagenarian, lawyer, sailor
        haulier, deckhand, carter, washerwoman, seamstress, camel driver, cart driver, cyclist
        pedestrian, sister in law, brother in law, son in law, daughter in law, stepson
        father in law, mother in law, stepmother, stepfather, grandson, granddaughter
    """, ONE),
    ("""
        policewom(an|en), ranger(s), forester(s), recruit(s), conscript(s), cadets, sentr(y|ies)
        customs (men|officers|agents), ex rebels, former rebels, auxiliar(y|ies), rifleman, riflemen
        corporal, corporals, servicem(an|en), servicewom(an|en)
    """, SOLDIER),
    ("hostage(s), abductee(s)", Noun(Thing.HARM, prop=Prop.ABDUCTED)),
    ("casualt(y|ies), victim(s), civilian casualties, civilian victims, names, heads", HURT),
    ("injur(y|ies)", Noun(Thing.HARM, prop=Prop.INJURED)),
    ("""
        home(s), house(s), hut(s), tent(s), shelter(s), dwelling(s), compound(s), household(s)
    """, Noun(Thing.HOME)),
    ("""
        cattle, cow(s), oxen, sheep, goat(s), camel(s), animal(s), livestock, donkey(s)
        head of (cattle|livestock|sheep|goats|camels), cattle heads, herds of cattle
        ruminants, head
    """, Noun(Thing.LIVESTOCK)),
    ("""
        shop(s), store(s), market stalls, stall(s), granar(y|ies), warehouse(s), businesses
        kiosk(s), pharmac(y|ies)
    """, Noun(Thing.PROPERTY)),
    ("""
        death toll(s), toll(s), year(s), month(s), week(s), day(s), hour(s), minute(s)
        second(s), night(s), kilomet(er|re)(s), km, kms, mile(s), met(er|re)(s), percent
        per cent, vehicle(s), motorcycle(s), motorbike(s), truck(s), bus(es), car(s)
        pickup(s), pick up(s), boat(s), canoe(s), pirogue(s), ton(s), tonne(s), litre(s)
        liter(s), dollar(s), euro(s), franc(s), cfa, cfa francs, weapon(s), rifle(s), gun(s)
        drone(s), helicopter(s), aircraft, plane(s), attack(s), incident(s), strike(s)
        killing(s), massacre(s), ambush(es), operation(s), village(s), town(s), hamlet(s)
        cit(y|ies), region(s), district(s), commune(s), province(s), countr(y|ies), nation(s)
        group(s), organi(s|z)ation(s), school(s), church(es), mosque(s), camp(s), base(s)
        post(s), checkpoint(s), position(s), interview(s), report(s), vote(s), seat(s)
        goal(s), point(s), match(es), resolution(s), case(s), violation(s), coup(s)
        election(s), time(s), occasion(s), rocket(s), shell(s), mortar(s), bomb(s)
        explosion(s), mine(s), round(s), contract(s), site(s), quarter(s), half, bags, sacks
        barrels, convoys, convoy, coalition(s), statement, statements, video(s), photo(s)
        picture, famil(y|ies), tank, tanker(s), fuel tankers, lorr(y|ies), a m, p m, am, pm
        gmt, utc, january, february, march, april, may, june, july, august, september, october
        november, december, jan, feb, mar, apr, jun, jul, aug, sept, sep, oct, nov, dec
        monday, tuesday, wednesday, thursday, friday, saturday, sunday, decade(s)
        centur(y|ies), way, ways, part, parts, side, sides, kind, series, few, lot, result
        attempt(s), source of, battalion(s), regiment(s), compan(y|ies), brigade(s), front(s)
        wave(s), grams, kilogram(s), kg, hectare(s), acres, gold
    """, OTHER),
]
