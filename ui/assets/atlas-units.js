/** Which admin unit each incident lies in: a small table, fetched once per edition and vintage. */
(() => {
  "use strict";
  const { atlas } = window;
  const tables = new Map();
  const LEVELS = ["adm1", "adm2", "adm3"];
  const NO_16 = 0xffff;
  const STEPS = [6.75, 8.5];
  atlas.UNIT_LEVELS = LEVELS;
  /** Where cercles take over from regions, communes from cercles, cells from communes, places. */
  atlas.ZOOM_STEPS = [...STEPS, 10.25, 11];

  const read = async (url) => {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
    const table = await answer.json();
    for (const level of LEVELS) {
      const told = table.levels[level];
      told.sure = Int16Array.from(told.sure);
      const at = told.points.map(([lon, lat]) => atlas.project(lon, lat));
      told.x = Float64Array.from(at, (point) => point[0]);
      told.y = Float64Array.from(at, (point) => point[1]);
    }
    table.key = url;
    return table;
  };

  const tableUrl = ({ units_url: base, vintage }) => (base ? `${base}${vintage}.json` : "");

  /** Fetch the table of a spec's edition and vintage; without it nothing is gathered by unit. */
  atlas.openUnits = (spec) => {
    const url = tableUrl(spec);
    if (!url) return Promise.resolve(null);
    if (!tables.has(url)) {
      const opening = read(url);
      tables.set(url, opening);
      opening.then((table) => { opening.table = table; }, () => tables.delete(url));
      if (tables.size > 6) tables.delete(tables.keys().next().value);
    }
    return tables.get(url).catch(() => null);
  };

  /** The table of what is shown now, if it has arrived. */
  atlas.unitTable = () => {
    const { spec, store } = atlas.now;
    const held = store && store.units ? tables.get(tableUrl(spec)) : null;
    return (held && held.table) || null;
  };

  /** The levels that have outlines in this vintage. */
  atlas.drawnLevels = (table) => LEVELS.filter((level) => table.levels[level].ids.length);

  /** The level of areas that a zoom asks for. */
  atlas.levelFor = (zoom, table) => {
    const wanted = zoom < STEPS[0] ? "adm1" : zoom < STEPS[1] ? "adm2" : "adm3";
    if (table.levels[wanted].ids.length) return wanted;
    return zoom < 7.5 ? "adm1" : "adm3";
  };

  const empty = (wide) => ({
    count: new Uint32Array(wide), killed: new Float64Array(wide), silent: new Uint32Array(wide),
    possible: new Uint32Array(wide),
  });

  /** Count rows by code: incidents for certain in `status` 2, those only perhaps apart. */
  const byCode = (wide, status) => {
    const { store, spec } = atlas.now;
    const { n, units: codes, flags } = store;
    const tolls = atlas.killedOf(spec.basis);
    const told = empty(wide);
    for (let i = 0; i < n; i += 1) {
      if (status[i] === 0 || flags[i] & atlas.AGGREGATE) continue;
      const code = Math.min(codes[i], wide - 1); // a row whose units are missing has a code beyond
      if (status[i] === 1) {
        told.possible[code] += 1;
        continue;
      }
      told.count[code] += 1;
      const toll = tolls[i];
      if (toll === NO_16) told.silent[code] += 1;
      else told.killed[code] += toll;
    }
    return told;
  };

  const addTo = (figures, at, told, code) => {
    for (const name of ["count", "killed", "silent", "possible"]) figures[name][at] += told[name][code];
  };

  /** Where a code belongs that no unit of the level holds for certain. */
  const elsewhere = (table, level, code) => {
    if (table.levels[level].inside[code].length > 1) return { why: "several" };
    for (const above of LEVELS.slice(0, LEVELS.indexOf(level)).reverse()) {
      const at = table.levels[above].sure[code];
      if (at >= 0) return { why: "coarse", name: table.levels[above].names[at], level: above, at };
    }
    const some = LEVELS.some((other) => (table.levels[other].inside[code] || []).length);
    return { why: some ? "several" : "outside" };
  };

  /**
   * Gather what was counted by code into the units of a level.
   * Each incident counts in at most one unit; what no unit holds for certain is told apart.
   */
  const gather = (table, level, told) => {
    const { ids, sure, inside } = table.levels[level];
    const figures = { ...empty(ids.length), maybe: new Uint32Array(ids.length), coarse: new Map() };
    Object.assign(figures, { total: 0, left: { coarse: 0, several: 0, outside: 0 }, dates: 0 });
    for (let code = 0; code < told.count.length; code += 1) {
      if (!told.count[code] && !told.possible[code]) continue;
      figures.dates += told.possible[code];
      const at = code < sure.length ? sure[code] : -1;
      if (at >= 0) {
        figures.total += told.count[code];
        addTo(figures, at, told, code);
        continue;
      }
      for (const unit of inside[code] || []) figures.maybe[unit] += told.count[code];
      const { why, ...where } = code < sure.length ? elsewhere(table, level, code) : { why: "outside" };
      figures.left[why] += told.count[code];
      if (why !== "coarse") continue;
      const key = `${where.level}|${where.at}`;
      const held = figures.coarse.get(key) || { ...where, count: 0, killed: 0 };
      held.count += told.count[code];
      held.killed += told.killed[code];
      figures.coarse.set(key, held);
    }
    return figures;
  };

  let kept = { key: "" };

  /** Figures by unit of a level for what is shown; `status` other than the filter's is not kept. */
  atlas.figuresBy = (table, level, status = null) => {
    const { now } = atlas;
    const wide = table.levels[level].sure.length + 1;
    if (status) return gather(table, level, byCode(wide, status));
    const key = `${table.key}|${level}|${now.turn}`;
    if (kept.key !== key) kept = { key, figures: gather(table, level, byCode(wide, now.matched)) };
    return kept.figures;
  };
})();
