"""Letters of which a pattern of `patterns` needs some: it is looked for only where they stand.

Looking for letters is many times faster than looking for the pattern.
"""

from __future__ import annotations


def _any_of(words: str) -> tuple[str, ...]:
    return tuple(words.split())


ROADS = (*_any_of("road highway axis axe track route tron piste corridor trajet liaison line ligne "
                  "rn"), *(f"n{gap}{digit}" for gap in ("", " ") for digit in range(10)))
ROUTES = (_any_of("between entre"), ROADS,
          (*ROADS, *_any_of("stretch section portion segment leg")))
SLASH = _any_of("/")
BORDER = _any_of("borde front")
KM = _any_of("km kilom mile")
FAR = _any_of("km kilom mile league met lieue hour minute heure day journee")
SIDE = _any_of("north south east west nord sud est")
COMPASS = _any_of("north south east west nord sud est cent milieu septentrional meridional "
                  "oriental occidental")
UNIT = _any_of("commune municipalit cercle circle region district prefecture arrondissement "
               "depart province governorate territor")
NEAR = _any_of(
    "near close stone next opposite facing beyond past short sight distance walk drive ride way "
    "hop off large portee amont sillage marge pied bord stream river jet face aval ecart "
    "contrebas au-dela hauteur niveau banlieue peripherie faubourg environnant "
    "arriere-pays avant apres before "
    "after vicinity outskirt edge periphery surrounding entrance exit gates suburb fringe foot "
    "limit road outside around far approach pres environs alentours abords sortie entree portes "
    "lisiere confins autour proximite loin proche cote quelques plusieurs few several some hill "
    "colline dune ravin riziere field farmland champs pastur paturage grazing bush brousse")
POSTS = _any_of(
    "camp base barracks check post position garrison garnison air aeroport barrage dam bridge "
    "pont mine orpaillage ferry bac gold forest foret gendarmerie zone area sect crossroad "
    "carrefour plain vall toll peage junction turn embarcadere ford gue lake lac pond mare hill "
    "colline mont mount massif dune cliff falaise foire market marche mosque schoo ecole church "
    "eglise hospital hopita health clini dispensa maternit infirm morgue mortuary csref cscom "
    "sante prison gare port hall mairie ile brigad commissariat police")
SETTLEMENT = _any_of(
    "village town cit ville hamlet hameau localit settlement bourg camp communit quartier "
    "neighbo suburb puits well water point oued wadi forage borehole ile island chef-lieu "
    "street rues site")
LANDMARKS = _any_of("lac lake mare mont mount massif colline dune foret ile")
