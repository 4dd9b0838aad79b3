/** What the pointer finds in each mode, and the words that a card says of it. */
(() => {
  "use strict";
  const { atlas } = window;

  /** Put values into one of our sentences. */
  const fill = (words, values) => Object.entries(values).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, () => value), words,
  );
  atlas.fillIn = fill;

  /** The form of a counted phrase that the language asks for. */
  const phrase = (atlas.phrase = (name, n) => {
    const form = new Intl.PluralRules(atlas.words.lang).select(n);
    return (form === "one" && atlas.words[`${name}_one`]) || atlas.words[name];
  });

  const counted = (atlas.counted = (name, n) => (
    n ? [fill(phrase(name, n), { n: atlas.said(n) })] : []));

  const tollLine = (killed) => counted(`killed_${atlas.now.spec.basis}`, killed);

  /** How many of these rows are known how closely, and what else must not go unsaid. */
  const remarks = (rows) => {
    const { store, matched, picked, lens } = atlas.now;
    const n = { adm3: 0, adm2: 0, adm1: 0, route: 0, possible: 0, picked: 0, silent: 0 };
    for (const i of rows) {
      const level = atlas.LEVELS[store.precision[i]];
      if (store.flags[i] & atlas.ROUTE) n.route += 1;
      else if (level in n) n[level] += 1;
      if (matched[i] === 1) n.possible += 1;
      if (picked && picked[i]) n.picked += 1;
      if (lens && lens.silent[i]) n.silent += 1;
    }
    return [
      ...counted("known_adm3", n.adm3), ...counted("known_adm2", n.adm2),
      ...counted("known_adm1", n.adm1), ...counted("known_route", n.route),
      ...counted("card_possible", n.possible), ...counted("chosen", n.picked),
      ...counted("card_silent", n.silent),
    ];
  };

  const dead = (rows) => {
    const { spec, matched } = atlas.now;
    const tolls = atlas.killedOf(spec.basis);
    return rows.reduce((sum, i) => (
      matched[i] === 2 && tolls[i] !== 0xffff ? sum + tolls[i] : sum), 0);
  };

  /** What a bubble says of itself: its name, how many, where, and how closely they are known. */
  atlas.bubbleLines = ({ symbol }, rows) => {
    const { words } = atlas;
    const values = { n: atlas.said(rows.length), k: atlas.said(symbol.k) };
    const { unit } = symbol;
    const name = unit && (unit.own ? unit.name : fill(words.figures_known_only, { name: unit.name }));
    const head = unit ? [fill(words.unit_incidents, { ...values, name }),
      fill(phrase("at_places", symbol.k), values)] : [fill(words.incidents_at, values)];
    return [...head, ...tollLine(dead(rows)), ...remarks(rows)];
  };

  // --- areas and hexagons ---------------------------------------------------------------------

  const rateLines = (told, at) => {
    if (told.measure !== "rate") return [];
    const { words } = atlas;
    const people = atlas.people()[told.table.levels[told.level].ids[at]];
    if (!people) return [words.card_no_people];
    const [n, year, source] = people;
    const rate = (told.figures.killed[at] / n) * 100000;
    return [fill(words.card_rate, { rate: atlas.said(rate) }),
      fill(words.card_people, { n: atlas.said(n), year: String(year), source })];
  };

  const areaLines = (told, at) => {
    const { figures, table, level } = told;
    const { words } = atlas;
    const name = table.levels[level].names[at];
    return [
      fill(phrase("unit_incidents", figures.count[at]), { name, n: atlas.said(figures.count[at]) }),
      ...tollLine(figures.killed[at]), ...counted("card_silent", figures.silent[at]),
      ...rateLines(told, at), ...counted("card_maybe", figures.maybe[at]),
      ...counted("card_maybe_dates", figures.possible[at]),
      ...(table.levels[level].approximate[at] ? [words.approximate] : []),
    ];
  };

  const changeLines = (told, at) => {
    const { words } = atlas;
    const { before, after, table, level } = told;
    const name = table.levels[level].names[at];
    if (!before.count[at] && !after.count[at]) return [name, words.card_nothing];
    const pair = (field) => ({
      before: atlas.said(before[field][at]), after: atlas.said(after[field][at]),
    });
    return [name, fill(words.card_change, pair("count")),
      fill(words.card_change_killed, pair("killed")), words.thin_reporting];
  };

  const unitHit = (latlng) => {
    const told = atlas.areasNow(atlas.map.getZoom());
    const at = told ? atlas.unitUnder(told, latlng) : -1;
    if (at < 0) return null;
    const { ids, bounds } = told.table.levels[told.level];
    return {
      key: `${told.level}|${ids[at]}`, unit: ids[at], rows: () => [],
      lines: () => (told.change ? changeLines : areaLines)(told, at),
      act: () => zoomTo(bounds[at]) || true,
    };
  };

  const hexagonHit = (latlng) => {
    const told = atlas.hexagonsNow(atlas.map.getZoom());
    const at = told ? atlas.hexagonUnder(told, latlng) : -1;
    if (at < 0) return null;
    const { now } = atlas;
    const rows = () => Array.from(now.selection.rows.filter((i) => told.of[now.store.placeOf[i]] === at));
    return {
      key: `hexagon|${at}`, hexagon: at, rows,
      lines: () => {
        const own = rows();
        return [fill(atlas.words.incidents, { n: atlas.said(own.length) }), ...tollLine(dead(own)),
          ...remarks(own)];
      },
    };
  };

  const symbolAt = (atlas.symbolAt = (latlng, slack) => {
    const scale = 256 * 2 ** atlas.map.getZoom();
    const [x, y] = atlas.project(latlng.lng, latlng.lat);
    return atlas.now.symbols.findLast((s) => Math.hypot(s.x - x, s.y - y) * scale <= s.r + slack);
  });

  const HITS = { units: unitHit, change: unitHit, hexagons: hexagonHit };

  /** What a mode finds under the pointer, before symbols are asked; null leaves it to those. */
  atlas.modeHit = (latlng, slack) => {
    const symbol = symbolAt(latlng, slack);
    if (symbol && symbol.row === undefined && symbol.place !== undefined && atlas.canFan(symbol.place)) {
      return { place: symbol.place, symbol, act: () => atlas.openFan(symbol.place) };
    }
    const find = HITS[atlas.modeNow()];
    return symbol || !find ? null : find(latlng);
  };

  // --- zooming in -----------------------------------------------------------------------------

  /** Go to bounds (west, south, east, north), at least so close that the next level is shown. */
  const zoomTo = ([west, south, east, north]) => {
    const { map } = atlas;
    const bounds = L.latLngBounds([south, west], [north, east]);
    const next = atlas.ZOOM_STEPS.find((step) => step > map.getZoom() + 0.01);
    const tight = map.getBoundsZoom(bounds, false, L.point(40, 40));
    const zoom = Math.min(map.getMaxZoom(), Math.max(tight, Math.min(next ?? 99, tight + 1)));
    if (zoom <= map.getZoom()) return false;
    map.setView(bounds.getCenter(), zoom);
    return true;
  };

  const zoomCell = ({ symbol, at }) => {
    const { map, now } = atlas;
    const { x, y } = now.store.places;
    const scale = 256 * 2 ** map.getZoom();
    const corners = L.bounds([...now.clusters.within(at)].map((p) => [x[p] * scale, y[p] * scale]));
    const most = Math.min(map.getMaxZoom(), map.getZoom() + 3);
    const tight = map.getBoundsZoom(
      L.latLngBounds(map.unproject(corners.min), map.unproject(corners.max)), false, L.point(90, 90),
    );
    const zoom = Math.max(map.getZoom() + 1, Math.min(most, tight));
    if (zoom > map.getMaxZoom()) return false;
    map.setView(map.unproject([symbol.x * scale, symbol.y * scale]), zoom);
    return true;
  };

  /** Look into a bubble; what is known no closer than its unit has nothing to look into. */
  atlas.zoomInto = (hit) => {
    const { unit } = hit.symbol;
    if (unit && !unit.own) return false;
    return unit ? zoomTo(unit.bounds) : zoomCell(hit);
  };
})();
