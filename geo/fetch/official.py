"""Where data sets are published, what is sent there, and on which terms they come.

UCDP: https://ucdp.uu.se/downloads and https://ucdp.uu.se/apidocs; ACLED:
https://acleddata.com/api-documentation. These are the only addresses that ``fetch`` knows.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from geo.errors import InputError
from geo.i18n import N_

MB = 1_000_000
UCDP_FILES = "https://ucdp.uu.se/downloads"
UCDP_API = "https://ucdpapi.pcr.uu.se/api"
ACLED = "https://acleddata.com"
UCDP_NEWEST = "26.1"  # the yearly release known when this was written
UCDP_MALI = "432"  # Gleditsch and Ward's number of the country
_YEARLY = re.compile(r"\d{2}\.1")
_MONTHLY = re.compile(r"\d{2}\.0\.\d{1,2}")
_SPAN = re.compile(r"\d{2}\.\d{2}\.\d{2}\.\d{2}")


@dataclass(frozen=True)
class Release:
    """A release of UCDP's events: ``series`` is the data set, ``stem`` the name of its file.

    The name says which series a file is of, because its columns do not.
    """

    version: str
    series: str
    stem: str
    url: str
    about_bytes: int


def release(version: str) -> Release:
    """Give a release by its version, yearly (26.1), monthly (26.0.8) or a span (26.01.26.06).

    Raises InputError for what is no version.

    >>> release("26.1").url
    'https://ucdp.uu.se/downloads/ged/ged261-csv.zip'
    >>> release("26.0.8").url
    'https://ucdp.uu.se/downloads/candidateged/GEDEvent_v26_0_8.csv'
    """
    given = version.strip()
    stem = "GEDEvent_v" + given.replace(".", "_")
    if _YEARLY.fullmatch(given):
        url = f"{UCDP_FILES}/ged/ged{given.replace('.', '')}-csv.zip"
        return Release(given, "ucdp-ged", stem, url, 40 * MB)
    if _MONTHLY.fullmatch(given) or _SPAN.fullmatch(given):
        about = (2 if _MONTHLY.fullmatch(given) else 8) * MB
        return Release(given, "ucdp-candidate", f"{stem}-candidate",
                       f"{UCDP_FILES}/candidateged/{stem}.csv", about)
    raise InputError(N_("“{version}” is no version of UCDP’s events: write for example 26.1 for a "
                        "yearly release, 26.0.8 for a month’s candidates or 26.01.26.06 for those "
                        "of January to June."), version=version)
