"""English words that say what was done."""

from __future__ import annotations

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

EN: list[tuple[str, Trigger]] = [
    ("""
        (football|soccer) (pitch|field|ground), (scene|video|clip|footage|film|sequence) was shot
        (match|matches|matched|matching) (satellite|the|with|those|images|pictures|a|photos)
        (at|to) this stage, armed conflict location, shot in another country, shot on location
        plunged into (a|an|the|) (deep|profound|security|political|new|) (mourning|darkness|chaos)
        plunged into (a|an|the|) (deep|profound|security|political|new|) (crisis|conflict|violence)
        plunged into (grief|war|turmoil), killed off (the|a) (match|game|tie|contest)
        (lifted|lift|lifting) (the|a|their|its|this) (blockade|siege)
        (lifting|end) of (the|a|their|its) (blockade|siege)
        on strike from, shots were not, (a|the) coach carrying, coach (passengers|driver)
        (word|term|label) (blockade|siege|massacre|embargo|reprisal|ambush|attack|killing)(s)
        (word|term|label) of (blockade|siege|massacre|embargo|reprisal|attack)(s)
    """, QUIET),
    ("""
        killed, kill, kills, killing, died, perished
        shot dead, gunned down, murdered, murder, murdering
        executed, executing, massacred, massacring, slaughtered, slaughtering, beheaded
        beheading, lynched, lynching, assassinated, assassination, massacre, slaughter
        executions, execution, hacked to death, burn(ed|t) alive, burned to death
        stabbed to death, beaten to death, shot and killed, shooting dead, shot to death
        lost their lives, lost (his|her) life, mass grave(s), hands tied, hands bound,
        bound and blindfolded, riddled with bullets, bullet-riddled, mowed down, slain, death(s) of
        throat(s) (was|were|been) (cut|slit), throat(s) cut, put to death, did not survive
        finished off, raked with (gunfire|bullets), raked by gunfire
        throats slit, slit the throats, carnage, bloodbath, tortured to death
        shooting to death, found dead, left dead, dead bodies, feared dead, bodies were found
        bodies found, (died|die|dying) of (hunger|thirst), starved to death
        (claimed|claiming|took) the lives
    """, KILLING),
    ("""
        killings, massacres, murders, assassinations, extrajudicial killings
        summary executions, extrajudicial executions, mass executions, unlawful killings
    """, KILLINGS),
    ("""
        (drone|air|aerial) (attack|strike|raid|bombardment), airstrike, air strike, strafed
        bombed from the air, (drone|airstrike) hit, struck by a drone, hit by a drone
        (military|army|armed|malian) drone(s), (fighter) jets bombed, air bombardment
        helicopter(s) (fired|bombed|strafed), helicopter(s) opened fire, helicopter attack(s)
        drone(s) (struck|bombed|targeted|attacked), drone attack on, missile(s) (hit|struck)
        helicopter gunship(s), missile strike, aerial bombing, bombardment from the air
        drone fired, targeted by a drone, missile, missiles, (drone|missile) fired
        (a|the|an|another|first|second|third|this|that|army|military|deadly|same|twin) strike
        (gunship|warplane|jet|helicopter)(s) (strafed|fired|bombed|hit|struck|attacked|opened)
        strafing, bombs dropped, dropped bombs, dropped a bomb
    """, DRONE),
    ("""
        (drone|air|aerial) (attack|strike|raid|bombardment)s, airstrikes, air strikes
    """, DRONES),
    ("""
        shelling, shelled, mortar (fire|attack|attacks|round|rounds|shell|shells)
        rocket (fire|attack|attacks), shell(s) (fell|landed|hit|exploded|struck)
        rocket(s) (fell|landed|hit|exploded|struck), artillery fire, artillery (fire|shells)
        bombarded, bombardment, (rocket|shell|mortar)s fired, shell fire
        (rocket|shell|mortar)(s) (was|were) (fired|launched)
        (fire|fired|fires|firing|launched|launching|lobbed) (a|two|three|four) (rocket|shell)(s)
        (fire|fired|fires|firing|launched|launching|lobbed) (|several|some|many) (rocket|shell)s
        (fire|fired|fires|firing|launched|launching|lobbed) (mortars|artillery)
    """, SHELLING),
    ("""
        roadside bomb(s), landmine(s), land mine(s), improvised explosive device(s), ied(s)
        explosive device(s), car bomb(s), truck bomb(s), suicide bomb(ing|ings|er|ers|attack)
        suicide attack(s), bomb blast(s), hit a mine, struck a mine, drove over a mine
        blown up by a mine, mine blast, mine explosion, bomb attack(s), bombing(s)
        booby trap(ped), vehicle bomb, suicide car bomb, bomb exploded, explosion of a mine
        blast(s), mine exploded, remnant of war, unexploded ordnance, grenade attack, hit an ied
        ran over a (mine|landmine|bomb|device), explosive, explosives, blew up, blown up
        blown apart, (tore|torn) (apart|through)
        (ripped|ripping) (apart|through), stepped on a (mine|device), set off (a|an) (mine|device)
        (drove|driving|driven|drives|rode|rolled|rolling|ran|went) (over|onto) (a|an|the) (mine)
        (drove|driving|driven|drives|rode|rolled|rolling|ran|went) (over|onto) (a|an|the) (landmine)
        (drove|driving|driven|drives|rode|rolled|rolling|ran|went) (over|onto) (a|an|the) (ied|bomb)
        (drove|driving|rode|rolled|rolling|ran|went) (over|onto) (a|an|the) (device|explosive)
        antipersonnel mine
        anti personnel mine, laid (the|a) mine
        (the|a|this|that|second) device, jumped on a mine
        (passed|passing) over a (mine|device|bomb)
    """, DEVICE),
    ("explosion(s), exploded, detonated, detonation(s), detonate, went off", BLAST),
    ("""
        kidnapped, kidnapping, abducted, abducting, abduction, taken hostage, took hostage
        taking hostage, forcibly disappeared, disappeared, forced disappearance
        enforced disappearance, enforced disappearance of, carried off, hostage taking
        bound and (taken|led), (left|drove off|went off|made off) with (them|him|her)
        (take|took|taken|taking) (him|her|them) away, taken (away|off) in, loaded into
        (taken|driven|led) to an unknown destination, picked up by, were picked up
        bundled into, (pushed|forced) into (a|an|the|army|their), not been seen since
        what (has|had) become of, have not reappeared, unaccounted for, no news of them
        taken captive, kidnap, abduct, at gunpoint, whisked away, held hostage, seized by gunmen
        (took|taken|take|takes|taking) away, led away, (taken|took) prisoner, marched off
        arbitrarily arrested, arbitrary arrest, rounded up, went missing, vanished, reported missing
    """, TAKEN),
    ("""
        kidnappings, abductions, forced disappearances, enforced disappearances
        arbitrary arrests
    """, TAKINGS),
    ("""
        rape, raped, raping, gang raped, gang rape, rapes, sexual violence, sexual assault
        sexually assaulted, sexual slavery, forced marriage(s)
    """, SEXUAL),
    ("""
        looted, looting, pillaged, pillaging, ransacked, ransacking, plundered, torched
        torching, set fire to, set on fire, setting fire to, set ablaze, burned down
        burnt down, burned to the ground, razed, razing, burning, burned, burnt
        cattle rustling, rustled, stole cattle, stole livestock, stole, cattle theft
        livestock theft, destroyed, destroying, destruction, arson, emptied granaries
        cattle raid, stolen livestock, made off with
    """, RUIN),
    ("""
        blockade, blockaded, blockading, besieged, besieging, siege, under siege
        embargo on the (town|village), cut off the town, encircled, encirclement
        no (lorry|truck|bus|convoy|supplies|food) (has|have|had|could|can|can get|gets)
        no (goods|tanker|boat|lorries|trucks|buses) (has|have|had|could|can|can get|gets)
        fuel blockade, cut off from the (world|outside|rest), sealed off, no vehicle(s)
        not (one|a single) (vehicle|truck|lorry|car|bus) (had|has|have|could|can|was)
        (nobody|no one|nothing) (could|can|has|had|is|was) (been able|able|allowed|enter|leave)
        (nobody|no one|nothing) (could|can|has|had|is|was) (come|go|get|pass|entered|left)
        (barred|banned|forbade) (all|any|the|residents) (from|to|traffic|movement)
        (forbidden|forbids|prevented) (all|any|the|residents) (from|to|traffic|movement)
        (barred|banned|forbade) (farmers|trucks|vehicles|traders) (from|to|traffic|movement)
        (forbidden|forbids|prevented) (farmers|trucks|vehicles|traders) (from|to|traffic|movement)
        strangled the (town|village), encircles, (roads|routes|road) (blocked|cut|closed|mined)
        blocked (the|all) (road|roads|access|supplies|routes), ring of checkpoints
    """, BLOCKADE),
    ("""
        attack, attacked, attacking, raid, raided, raiding, assault, assaulted, stormed
        storming, opened fire, opening fire, fired on, fired at, firing on, ambush, ambushed
        ambushing, came under (fire|attack), gunfire, shot at, gun attack
        came under (direct|heavy|intense|sustained|indirect|hostile|enemy) fire, incursion
        onslaught, targeted, targeting, struck, intercepted, hit by, burst into, descended on
        overran, overrun, overrunning, descended upon, shot, shooting, fell upon, strike
        swooped, swooping, poured into, rode into, burst in, broke into, fell on, set upon
        (ran|run|running) into (armed|gunmen|militants|fighters|jihadists|attackers)
        (came|stumbled) upon (armed|gunmen)
        fell into (a|an) (trap|ambush), set about, opened up on, opened up with, cut down
        machine gunned, held up, waylaid
        stopped (a|an|the|two|three|several) (bus|buses|truck|trucks|lorry|lorries)
        stopped (a|an|the|two|three|several) (vehicle|vehicles|car|cars|convoy|minibus|coach)
        halted by, swept into, swept through, sprayed with bullets, sprayed bullets, hail of bullets
        beating
        bombed, bombing of, beaten, beat up, beating up, thrashed, roughed up, tortured
        torture, flogged, (publicly|were|was|been) (whipped|lashed), lashed (him|her|them)
        (whipped|lashed|caned) in public, (cut|cutting|chopped) off the hand(s)
        (cut|cutting|chopped) off (his|her|their|a|one) (right|left|) (hand|foot|hands|feet)
        amputated (the|his|her|their|a|one) (right|left|) (hand|foot|hands|feet|leg|arm|limbs)
        (hand|foot|hands|feet) (amputated|cut off|chopped off)
    """, ATTACK),
    ("attacks, raids, assaults, ambushes, incursions, shootings, strikes", ATTACKS),
    ("""
        clash, clashed, clashes, clashing, fighting, fought, firefight(s), gun battle(s)
        battle, gunbattle(s), exchange(s) of fire, exchanged fire, exchange of gunfire
        skirmish(es), skirmished, combat, counterattack(ed)
        repelled (an|the) (attack|assault), repelled, repulsed, pitched battle(s)
        (seized|captured) the (base|camp|town|garrison)
        (seized|seizing|captured|capturing|overran) (a|the|an|its|two) (base|camp|garrison)(s)
        (seized|seizing|captured|overran) (a|the|an|its|two) (military|army) (base|camp)(s)
        (took|taken|taking|seized|seizing) control of (a|the|an|its|two) (base|camp|garrison)(s)
        (took|taken|taking) control of (a|the|an|its|two) (military|army) (base|camp)(s)
        (seized|seizing) control of (a|the|an|its|two) (military|army) (base|camp)(s)
        confrontation(s), heavy fighting, inter communal clashes, intercommunal clashes
        hostilities
    """, BATTLE),
    ("""
        military operation(s), operation(s), sweep, sweeps, offensive
        counterinsurgency operation, counterterrorism operation, counter terrorism operation
        patrol, search operation, mop up operation, raid by the army, military campaign
        deployment, escort mission, reconnaissance mission, cordon and search, manhunt
        pursuit operation, dismantled, military mission
    """, OPERATION),
    ("neutrali(s|z)ed, neutrali(s|z)ing, neutrali(s|z)ation, neutrali(s|z)e", STRIKE_OP),
    ("""
        mine collapse(d), mine shaft collapse(d), mining accident, gold mine collapse(d)
        collapse of (a|an|the) (artisanal|illegal|gold|makeshift) (gold) mine, mine cave in
        (pit|tunnel|shaft|gallery|wall|dam|dyke|roof) gave way, wall fell, wall of the site fell
        cave in, caved in, caves in, ploughs into, ploughed into, plowed into, plows into
        slammed into, smashed into, rammed into
        brakes (of|failed), (run|ran|runs) over by, knocked down by, (was|were) crushed
        (a|the) pile up, mown down by a lorry
        struck by lightning, veered off, left the road, ended up in (a|the) (ravine|ditch|river)
        went off the road, skidded off, hippopotamus, hippo, crocodile(s), bitten by, gored
        trampled
        short circuit, gas (bottle|cylinder|canister), house collapsed, swept away by, floodwaters
        plunge(d|s) (off|into), skidded, ran off the road
        lost control of the vehicle, rolled over, tyre burst, (burst|blown) tyre, brake failure
        celebratory (gunfire|shots|fire), shots in the air, head on collision, hit and run
        building collapse(d), collapse of a building, landslide(s)
        mudslide(s), flood(s), flooding, flash flood(s), capsized, capsizing, capsize, sank
        shipwreck, drowned, drowning(s), road accident(s), traffic accident(s), car crash
        bus crash, plane crash, helicopter crash, crash, crashed, collision, collided
        overturned, accident(s), electrocuted, electrocution, fire broke out, blaze
        bush fire(s), bushfire(s), wildfire(s), house fire, market fire, accidental fire
        gas explosion, fuel tanker explosion, accidental explosion, accidentally exploded
        accidental, accidentally, cholera, measles, malaria, meningitis, epidemic, outbreak
        disease, illness, malnutrition, famine, starvation, stampede, heat wave, heatwave
        lightning, storm, sandstorm, torrential rain(s), heavy rain(s)
        collapse of a (tunnel|shaft|pit|bridge|wall|roof), natural causes, heart attack
        (tree|wall|pylon) fell, fall of a (tree|wall), falling tree, food poisoning, dike burst
        tipped over, tips over, tipping over, flipped over, toppled (over|off|into|from)
        (over|off) the side of (a|the) bridge
        (fell|fall|falls|plunged|drove|ran|tumbled) (off|from) (a|the) bridge
        (fell|tumbled|rolled) (into|down) (a|the) (ravine|gorge|gully|ditch), derailed, derailment
        (plane|aircraft|helicopter|jet) went down, tanker exploded, tanker blew up
        careered off, swerved, mechanical failure, engine failure
        fire at a (market|house|home|school|depot|hospital|camp for the displaced)
        fire (swept|ripped|tore|spread) through
        fireworks, firecrackers, roof (fell in|came down|caved in), (fuel|gas) depot exploded
        roof of (the|a|their|its) (school|house|mosque|market|classroom) (fell|came|caved) (in|down)
        dam burst, snake bites, snakebite(s), scorpion(s), bee(s) (attacked|stung), locust(s)
        swarm of (bees|locusts), quelea, caterpillar(s), elephant(s), hyena(s), lion(s)
        rabid dog(s), suffocated, carbon monoxide, parachute, dengue, diphtheria, ebola
        covid, snake bite, fell into a well, fell into a pit
    """, ACCIDENT),
    ("""
        on (malian|mali s|the country s|the nation s|its|our) roads, road safety agency
        road (deaths|fatalities|toll), traffic (deaths|fatalities)
    """, Trigger(DeedKind.ACCIDENT)),
    ("(into|in) (a|the) ravine", Trigger(DeedKind.ACCIDENT, needs=(
        "bus coach truck lorry car minibus vehicle van driver passengers pickup tanker trailer "
        "taxi plunged skidded brakes trucks lorries vehicles motorcycle"))),
    ("(filling|petrol|gas|fuel) station(s)", Trigger(DeedKind.ACCIDENT, needs=(
        "exploded explosion blast fire flames tanker leak burned burnt burning blew"))),
    ("overloaded", Trigger(DeedKind.ACCIDENT, needs=(
        "exploded explosion capsized sank overturned accident collision crashed ditch ravine"))),
    ("collapse, collapsed, collapsing", Trigger(DeedKind.ACCIDENT, needs=(
        "mine mines pit shaft tunnel building buildings house roof wall bridge gold mining miners "
        "site storey dam"))),
    ("""
        coup(s), coup d etat, coups d etat, putsch, election(s), presidential election
        referendum, ballot, voters, voted, sanction(s), sanctioned, withdrew, withdrawal
        withdrawn, withdraw, expelled, expulsion, negotiation(s), peace talks, talks
        peace (agreement|deal|accord), ceasefire, ceasefire agreement, truce, appointed
        appointment, reshuffle, dissolved, dissolution, summit, diplomatic, ambassador
        cut ties, broken off relations, severed ties, decree, constitution, resolution
        transition period, returned to civilian rule, return to civilian rule, inaugurated
        resigned, sworn in, seized power, took power, overthrew, overthrown, independence
        currency, budget, protest(s), demonstration(s), rally, strike action, general strike
        teachers strike, (went|are|is|were|go|been) on strike, on strike, hunger strike
        strike notice
        indefinite strike, strikers, strike by, strike called, call(ed)(s) a strike, rail strike
        festival, commemoration, anniversary
        ordered out, mandate, cabinet
    """, POLITICS),
    ("""
        football, soccer, match, goal, goals, tournament, league, cup of nations, world cup
        championship, afcon, stadium, basketball, quarter final, semi final, penalty shootout
        cyclist, olympic(s), scored, coach
    """, POLITICS),
    ("""
        robbery, robberies, robbed, burglary, burglars, burgled, drug seizure, cocaine
        cannabis, heroin, tramadol, drug trafficking, drug traffickers, drugs, smuggling
        smugglers, trafficking, counterfeit, embezzlement, fraud, corruption, pickpocket(s)
        highway robbery, armed robbery, homicide, shoplifting, scam, money laundering
        contraband, domestic dispute, mob justice, inheritance, brawl, altercation, crime of passion
        family (dispute|feud|quarrel), jealous, drunken
        (dispute|quarrel|row) over (a|an|the) (field|debt|inheritance|woman|plot|loan)
    """, CRIME),
    ("fighting against, been fighting, battles, combats entre, are fighting", GENERAL),
    ("""
        human rights (abuses|violations), abuses, rights abuses, abuses against civilians
        rights violations, violations, atrocities, war crimes, violence, insecurity
        wave of violence, spiral of violence, violations of international (humanitarian) law
        crimes against humanity, numerous killings, many killings, civilian deaths, conflict
        insurgency, terrorism, jihadist violence, unrest, climate of terror, impunity
        cycle of reprisals
    """, GENERAL),
]
