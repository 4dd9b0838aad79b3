/** Places sorted into groups: by admin unit where one holds them, else by cells on the ground. */
(() => {
  "use strict";
  const { atlas } = window;
  const CELL = 66;
  const STRIDE = 131072;
  const ROOM = { adm1: 52, adm2: 48, adm3: 42 }; // pixels between two bubbles' middles
  const MOST_SHIFT = 32;
  const kept = new Map();

  const keep = (key, make) => {
    if (!kept.has(key)) {
      kept.set(key, make());
      if (kept.size > 8) kept.delete(kept.keys().next().value);
    }
    return kept.get(key);
  };

  /** The slots of a level: its own units first, then those of coarser levels. */
  const slotsOf = (table, level) => {
    const levels = atlas.UNIT_LEVELS.slice(0, atlas.UNIT_LEVELS.indexOf(level) + 1).reverse();
    return levels.flatMap((own) => table.levels[own].ids.map((id, at) => ({
      id, at, level: own, name: table.levels[own].names[at], own: own === level,
      x: table.levels[own].x[at], y: table.levels[own].y[at], bounds: table.levels[own].bounds[at],
    })));
  };

  /** The slot of each code of `units`: the finest unit, no finer than the level, that holds it. */
  const slotOfCode = (table, level) => {
    const levels = atlas.UNIT_LEVELS.slice(0, atlas.UNIT_LEVELS.indexOf(level) + 1).reverse();
    const slot = new Int32Array(table.levels[level].sure.length + 1).fill(-1);
    let from = 0;
    for (const own of levels) {
      const { sure, ids, inside } = table.levels[own];
      const known = levels[0] === own ? () => true
        : (code) => table.levels[level].inside[code].length === 0;
      for (let code = 0; code < sure.length; code += 1) {
        if (slot[code] < 0 && sure[code] >= 0 && inside[code].length && known(code)) {
          slot[code] = from + sure[code];
        }
      }
      from += ids.length;
    }
    return slot;
  };

  const byUnit = (store, table, level) => {
    const { places, units: codes } = store;
    const slot = slotOfCode(table, level);
    const of = new Int32Array(places.n);
    for (let p = 0; p < places.n; p += 1) of[p] = slot[codes[places.first[p]]] ?? -1;
    return { of, slots: slotsOf(table, level) };
  };

  /**
   * Move bubbles of neighbouring units apart by some pixels where they would cover each other. All
   * units take part, shown or not, so that a bubble stands still whatever the filter.
   */
  const spread = (slots, scale, room) => {
    const home = slots.map(({ x, y }) => [x * scale, y * scale]);
    const at = home.map((point) => [...point]);
    const order = at.map((_, i) => i);
    for (let round = 0; round < 14; round += 1) {
      order.sort((a, b) => at[a][0] - at[b][0]);
      for (let i = 0; i < order.length; i += 1) push(order, i, at, home, room);
    }
    return slots.map((slot, i) => ({ ...slot, x: at[i][0] / scale, y: at[i][1] / scale }));
  };

  const push = (order, i, at, home, room) => {
    const a = order[i];
    for (let j = i + 1; j < order.length && at[order[j]][0] - at[a][0] < room; j += 1) {
      const b = order[j];
      const [dx, dy] = [at[b][0] - at[a][0], at[b][1] - at[a][1]];
      const apart = Math.hypot(dx, dy);
      if (apart >= room) continue;
      const [ux, uy] = apart > 0.01 ? [dx / apart, dy / apart] : [0.6, 0.8];
      const share = (room - apart) / 2.6;
      shift(at[a], home[a], -ux * share, -uy * share);
      shift(at[b], home[b], ux * share, uy * share);
    }
  };

  const shift = (point, [x, y], dx, dy) => {
    point[0] = Math.max(x - MOST_SHIFT, Math.min(x + MOST_SHIFT, point[0] + dx));
    point[1] = Math.max(y - MOST_SHIFT, Math.min(y + MOST_SHIFT, point[1] + dy));
  };

  /** Put places that are in no slot into cells, which are fixed to the ground: panning moves none. */
  const addCells = ({ of, slots }, { places }, scale, list) => {
    const cells = new Map();
    const keys = [];
    for (const p of list) {
      if (of[p] >= 0 || Number.isNaN(places.x[p])) continue;
      const key = Math.floor((places.x[p] * scale) / CELL) * STRIDE
        + Math.floor((places.y[p] * scale) / CELL);
      let at = cells.get(key);
      if (at === undefined) {
        at = slots.length + keys.length;
        cells.set(key, at);
        keys.push(key);
      }
      of[p] = at;
    }
    return { of, slots, cells, keys };
  };

  const restOf = ({ of }) => {
    const rest = [];
    for (let p = 0; p < of.length; p += 1) if (of[p] < 0) rest.push(p);
    return rest;
  };

  /**
   * Sort places by the units of a level, and those that lie in none into cells. Kept, since no
   * filter changes it.
   * @returns {{of: Int32Array, slots: object[], cells: Map, keys: number[]}} the group of each
   *   place; the first groups are units (`slots`), the others cells.
   */
  atlas.partition = (store, table, level, scale) => {
    const name = `${atlas.now.spec.url}|${table.key}|${level}`;
    return keep(`${name}|${scale}`, () => {
      const units = keep(name, () => byUnit(store, table, level));
      const slots = spread(units.slots, scale, ROOM[level]);
      return addCells({ of: Int32Array.from(units.of), slots }, store, scale, restOf(units));
    });
  };

  /** Sort these places into cells alone; all others belong to no group. */
  atlas.cellsOf = (store, scale, list) => {
    const of = new Int32Array(store.places.n).fill(-1);
    return addCells({ of, slots: [] }, store, scale, list);
  };

  /** How far beyond the view cells must be filled, in pixels, so that no bubble is cut by its edge. */
  atlas.CELL_MARGIN = 3 * CELL;

  /** The neighbours of a cell. */
  atlas.cellsAround = (key) => [-STRIDE - 1, -STRIDE, 1 - STRIDE, -1, 1, STRIDE - 1, STRIDE,
    STRIDE + 1].map((step) => key + step);
})();
