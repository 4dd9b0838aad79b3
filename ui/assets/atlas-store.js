/** The incidents as columns: read once, grouped by place once, then only told what to show. */
(() => {
  "use strict";
  const { atlas } = window;
  const COLUMNS = [
    ["lon", Int32Array], ["lat", Int32Array],
    ["day0", Uint16Array], ["day1", Uint16Array],
    ["killed_low", Uint16Array], ["killed_best", Uint16Array], ["killed_high", Uint16Array],
    ["unit", Uint16Array], ["radius", Uint16Array],
    ["type", Uint8Array], ["grade", Uint8Array], ["perp", Uint8Array],
    ["precision", Uint8Array], ["flags", Uint8Array],
  ];
  const MAGIC = 0x534c5441;
  const NO_POINT = -(2 ** 31);
  const NO_16 = 0xffff;
  const stores = new Map();

  Object.assign(atlas, {
    ROUTE: 1, CONFLICT: 2, AMBIGUOUS: 4, DENIED: 8, DRAWABLE: 16,
    SEVERAL: 254, NONE: 255, AREA: 2, COUNTRY: 5, UNKNOWN: 6,
  });

  /** Read the file that `geo.view.arrays.pack` wrote. */
  atlas.parse = (buffer) => {
    const head = new DataView(buffer);
    if (head.getUint32(0, true) !== MAGIC || head.getUint32(4, true) !== 1) {
      throw new Error("The incidents came in a format that this page does not know.");
    }
    const n = head.getUint32(8, true);
    const store = { n, epoch: head.getInt32(12, true) };
    let at = 16;
    for (const [name, Kind] of COLUMNS) {
      store[name] = new Kind(buffer, at, n);
      at += Math.ceil((n * Kind.BYTES_PER_ELEMENT) / 4) * 4;
    }
    const length = head.getUint32(at, true);
    store.names = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, at + 4, length)));
    return store;
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

  /** Group rows that lie at one point with one precision, or share one list of shapes. */
  const group = (store, shapes) => {
    const { n, lon, lat, precision, flags } = store;
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, n * 2)));
    const table = new Int32Array(size).fill(-1);
    const first = [];
    const placeOf = (store.placeOf = new Int32Array(n).fill(-1));
    const drawn = [];
    const byShape = new Map();
    for (let i = 0; i < n; i += 1) {
      const own = shapes[i];
      if (own) {
        const key = JSON.stringify(own) + (flags[i] & 7);
        if (!byShape.has(key)) {
          byShape.set(key, first.length);
          drawn[first.length] = own;
          first.push(i);
        }
        placeOf[i] = byShape.get(key);
        continue;
      }
      if (lon[i] === NO_POINT || precision[i] === atlas.COUNTRY) continue;
      let slot = (Math.imul(lon[i], 73856093) ^ Math.imul(lat[i], 19349663)
        ^ (precision[i] * 8 + (flags[i] & 5))) & (size - 1);
      for (;;) {
        const place = table[slot];
        if (place < 0) {
          table[slot] = placeOf[i] = first.length;
          first.push(i);
          break;
        }
        const j = first[place];
        if (lon[j] === lon[i] && lat[j] === lat[i] && precision[j] === precision[i]
          && (flags[j] & 5) === (flags[i] & 5)) {
          placeOf[i] = place;
          break;
        }
        slot = (slot + 1) & (size - 1);
      }
    }
    settle(store, first, drawn);
  };

  /** Give each place its coordinates and room for what `select` counts. */
  const settle = (store, first, drawn) => {
    const n = first.length;
    const places = (store.places = {
      n, first, x: new Float64Array(n), y: new Float64Array(n), shapes: drawn,
      count: new Uint32Array(n), sure: new Uint32Array(n), known: new Uint32Array(n),
      killed: new Float64Array(n), code: new Uint8Array(n), flags: new Uint8Array(n),
    });
    for (let p = 0; p < n; p += 1) {
      const i = first[p];
      const own = drawn[p] && (store.lon[i] === NO_POINT || (store.flags[i] & atlas.ROUTE));
      const at = (own && anchor(drawn[p])) || [store.lon[i] / 1e5, store.lat[i] / 1e5];
      [places.x[p], places.y[p]] = store.lon[i] === NO_POINT && !anchor(drawn[p] || [])
        ? [NaN, NaN] : atlas.project(at[0], at[1]);
    }
  };

  const get = async (url, kind) => {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
    return answer[kind]();
  };

  const open = async (spec) => {
    const store = atlas.parse(await get(spec.url, "arrayBuffer"));
    const wanted = store.flags.some((flag) => flag & atlas.DRAWABLE);
    group(store, wanted ? await get(spec.shapes, "json") : {});
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

  /** Undo `pack_mask`: a bit a row, lowest first. */
  atlas.bits = async (packed) => {
    if (!packed) return new Uint8Array(0);
    const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  };

  const has = (bits, i) => (bits[i >> 3] >> (i & 7)) & 1;

  /**
   * Count what is shown at each place.
   * @returns {{rows: Uint32Array, active: Uint32Array, filtered: number, possible: number}}
   *   rows on the map, places with any of them, and how many rows the filter let through.
   */
  atlas.select = (store, sure, possible, { basis, color_by: colorBy }) => {
    const { n, placeOf, places, flags } = store;
    const codes = store[colorBy];
    const killed = store[`killed_${basis}`];
    const rows = new Uint32Array(n);
    const active = new Uint32Array(places.n);
    for (const name of ["count", "sure", "known", "killed", "flags"]) places[name].fill(0);
    let [shown, used, filtered, maybe] = [0, 0, 0, 0];
    for (let i = 0; i < n; i += 1) {
      const unsure = has(possible, i);
      if (!unsure && !has(sure, i)) continue;
      filtered += 1;
      maybe += unsure;
      const p = placeOf[i];
      if (p < 0) continue;
      rows[shown] = i;
      shown += 1;
      if (places.count[p] === 0) {
        active[used] = p;
        used += 1;
        places.code[p] = codes[i];
      } else if (places.code[p] !== codes[i]) places.code[p] = atlas.SEVERAL;
      places.count[p] += 1;
      places.sure[p] += 1 - unsure;
      places.flags[p] |= flags[i];
      if (killed[i] !== NO_16) {
        places.known[p] += 1;
        places.killed[p] += killed[i];
      }
    }
    return {
      rows: rows.slice(0, shown), active: active.slice(0, used), filtered, possible: maybe,
    };
  };

  /** The rows shown at one of these places. */
  atlas.rowsAt = (store, rows, wanted) => {
    const set = new Set(wanted);
    return Array.from(rows.filter((i) => set.has(store.placeOf[i])));
  };
})();
