/** The incidents as columns: read once, grouped by place once, then only told what to show. */
(() => {
  "use strict";
  const { atlas } = window;
  const KINDS = { u1: Uint8Array, u2: Uint16Array, u4: Uint32Array, i4: Int32Array };
  const MAGIC = 0x534c5441;
  const NO_POINT = -(2 ** 31);
  const NO_16 = 0xffff;
  const stores = new Map();

  Object.assign(atlas, {
    ROUTE: 1, CONFLICT: 2, AMBIGUOUS: 4, DENIED: 8, AGGREGATE: 32,
    SEVERAL_DATES: 64, OPEN: 128,
    SEVERAL: 254, NONE: 255, AREA: 2, COUNTRY: 5, UNKNOWN: 6,
  });

  /** The columns as the head lists them; a column with a base holds the difference to it. */
  const columnsOf = (buffer, at, listed) => {
    const columns = {};
    for (const [name, kind, length, base] of listed) {
      const column = new KINDS[kind](buffer, at, length);
      if (base) for (let i = 0; i < length; i += 1) column[i] += columns[base][i];
      columns[name] = column;
      at += Math.ceil(column.byteLength / 4) * 4;
    }
    return columns;
  };

  /** Undo the numbering: 0 is the next new spot, 1 is none, else the spot's number and 2. */
  const spotsOf = (column) => {
    const placeOf = new Int32Array(column.length);
    let next = 0;
    for (let i = 0; i < column.length; i += 1) {
      if (column[i] === 0) {
        placeOf[i] = next;
        next += 1;
      } else placeOf[i] = column[i] - 2;
    }
    return placeOf;
  };

  const spread = (placeOf, column, missing) => {
    const rows = new column.constructor(placeOf.length);
    for (let i = 0; i < rows.length; i += 1) {
      rows[i] = placeOf[i] < 0 ? missing : column[placeOf[i]];
    }
    return rows;
  };

  /** Rows with competing dates: by row, the first and last day of each. */
  const optionsOf = ({ option_row: rows, option0: first, option1: last }) => {
    const options = new Map();
    rows.forEach((row, at) => {
      if (!options.has(row)) options.set(row, []);
      options.get(row).push([first[at], last[at]]);
    });
    return options;
  };

  /** Read the file that `geo.view.arrays.pack` wrote; what holds for a spot, holds for its rows. */
  atlas.parse = (buffer) => {
    const start = new DataView(buffer);
    if (start.getUint32(0, true) !== MAGIC || start.getUint32(4, true) !== 2) {
      throw new Error("The incidents came in a format that this page does not know.");
    }
    const n = start.getUint32(8, true);
    const length = start.getUint32(16, true);
    const head = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 20, length)));
    const columns = columnsOf(buffer, 20 + Math.ceil(length / 4) * 4, head.columns);
    const { lon, lat, unit, radius, spot, ...rows } = columns;
    const placeOf = spotsOf(spot);
    return {
      n, epoch: start.getInt32(12, true), names: head.names, ...rows, placeOf,
      lon: spread(placeOf, lon, NO_POINT), lat: spread(placeOf, lat, NO_POINT),
      unit: spread(placeOf, unit, NO_16), radius: spread(placeOf, radius, NO_16),
      options: optionsOf(columns), spots: { lon, lat },
    };
  };

  /** The point that stands for a list of shapes: the middle of its first one, in degrees. */
  const anchor = (drawn) => {
    const { line, at } = drawn.find((shape) => shape.line || shape.at) || {};
    if (!line) return at;
    const steps = line.slice(1).map((p, i) => Math.hypot(p[0] - line[i][0], p[1] - line[i][1]));
    let left = steps.reduce((sum, step) => sum + step, 0) / 2;
    for (let i = 0; i < steps.length; i += 1) {
      if (left <= steps[i] && steps[i] > 0) {
        const share = left / steps[i];
        return line[i].map((value, axis) => value + (line[i + 1][axis] - value) * share);
      }
      left -= steps[i];
    }
    return line[0];
  };

  /** The first row of each place. */
  const firstsOf = ({ placeOf }, n) => {
    const first = new Int32Array(n);
    for (let i = placeOf.length - 1; i >= 0; i -= 1) if (placeOf[i] >= 0) first[placeOf[i]] = i;
    return first;
  };

  /** Where points given in hundred-thousandths of a degree lie; none, where there is none. */
  const projected = ({ lon, lat }, x, y) => {
    for (let p = 0; p < lon.length; p += 1) {
      if (lon[p] === NO_POINT) x[p] = y[p] = NaN;
      else {
        x[p] = atlas.across(lon[p] / 1e5);
        y[p] = atlas.down(lat[p] / 1e5);
      }
    }
  };

  /** Routes, and what has no point of its own, stand in the middle of what is drawn for them. */
  const standInside = ({ places, flags, spots }, p, own) => {
    places.shapes[p] = own;
    const route = flags[places.first[p]] & atlas.ROUTE;
    const middle = spots.lon[p] === NO_POINT || route ? anchor(own) : null;
    if (middle) [places.x[p], places.y[p]] = atlas.project(middle[0], middle[1]);
  };

  /** Give each place its coordinates and room for what `select` counts. */
  const settle = (store, shapes) => {
    const n = store.spots.lon.length;
    const places = (store.places = {
      n, first: firstsOf(store, n), x: new Float64Array(n), y: new Float64Array(n), shapes: [],
      count: new Uint32Array(n), sure: new Uint32Array(n), known: new Uint32Array(n),
      killed: new Float64Array(n), code: new Uint8Array(n), flags: new Uint8Array(n),
    });
    projected(store.spots, places.x, places.y);
    for (const [p, own] of Object.entries(shapes)) standInside(store, Number(p), own);
  };

  const get = async (url, kind) => {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
    return answer[kind]();
  };

  const open = async (spec) => {
    const [arrays, shapes] = await Promise.all([
      get(spec.url, "arrayBuffer"), get(spec.shapes, "json"),
    ]);
    if (spec.begun) fetch(spec.begun, { cache: "no-store" });
    const store = atlas.parse(arrays);
    settle(store, shapes);
    return store;
  };

  /** The store behind a spec; the last three stay in memory, a failed one is asked for again. */
  atlas.openStore = (spec) => {
    if (!stores.has(spec.url)) {
      const opening = open(spec);
      stores.set(spec.url, opening);
      opening.catch(() => stores.delete(spec.url));
      if (stores.size > 3) stores.delete(stores.keys().next().value);
    }
    return stores.get(spec.url);
  };

  /** Undo `pack_codes`: a bit a code, lowest first. */
  atlas.codeBits = (packed) => Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));

  /** Undo `pack_mask`: a bit a row, lowest first. */
  atlas.bits = async (packed) => {
    if (!packed) return new Uint8Array(0);
    const stream = new Blob([atlas.codeBits(packed)]).stream().pipeThrough(new DecompressionStream("deflate"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  };

  /**
   * Count what is shown at each place; `matched` says 0 out, 1 possibly, 2 definitely. Only the
   * rows of `only` are looked at, where it is known that no other matches.
   * @returns {{rows: Uint32Array, active: Uint32Array, filtered: number, possible: number,
   *   killed: number}} rows on the map, places with any of them, how many rows the filter let
   *   through, and the people killed in incidents that are definitely in the range.
   */
  atlas.select = (store, matched, { basis, color_by: colorBy }, only = null) => {
    const { placeOf, places, flags } = store;
    const n = only ? only.length : store.n;
    const codes = store[colorBy];
    const tolls = atlas.killedOf(basis);
    const rows = new Uint32Array(n);
    const active = new Uint32Array(Math.min(n, places.n));
    const { count, sure, known, killed, code, flags: marks } = places;
    for (const counted of [count, sure, known, killed, marks]) counted.fill(0);
    let [shown, used, filtered, maybe, dead] = [0, 0, 0, 0, 0];
    for (let at = 0; at < n; at += 1) {
      const i = only ? only[at] : at;
      if (matched[i] === 0) continue;
      const certain = matched[i] === 2 ? 1 : 0;
      filtered += 1;
      maybe += 1 - certain;
      const toll = tolls[i];
      if (certain && toll !== NO_16 && !(flags[i] & atlas.AGGREGATE)) dead += toll;
      const p = placeOf[i];
      if (p < 0) continue;
      rows[shown] = i;
      shown += 1;
      if (count[p] === 0) {
        active[used] = p;
        used += 1;
        code[p] = codes[i];
      } else if (code[p] !== codes[i]) code[p] = atlas.SEVERAL;
      count[p] += 1;
      sure[p] += certain;
      marks[p] |= flags[i];
      if (toll !== NO_16) {
        known[p] += 1;
        killed[p] += toll;
      }
    }
    return {
      rows: rows.slice(0, shown), active: active.slice(0, used), filtered, possible: maybe,
      killed: dead,
    };
  };

  /** The rows shown at one of these places. */
  atlas.rowsAt = (store, rows, wanted) => {
    const set = new Set(wanted);
    return Array.from(rows.filter((i) => set.has(store.placeOf[i])));
  };
})();
