/** Incidents that would lie on each other, gathered by admin unit or on a grid on the ground. */
(() => {
  "use strict";
  const { atlas } = window;

  const bubbleRadius = (atlas.bubbleRadius = (n) => 10.5 + 3.2 * Math.log10(n));

  /** Count the shown places of each group of the partition. */
  const gather = ({ of, slots, keys }, { places }, active) => {
    const wide = slots.length + keys.length;
    const [n, k] = [new Uint32Array(wide), new Uint32Array(wide)];
    const [x, y] = [new Float64Array(wide), new Float64Array(wide)];
    const only = new Int32Array(wide);
    for (const p of active) {
      const at = of[p];
      if (at < 0) continue;
      const count = places.count[p];
      n[at] += count;
      k[at] += 1;
      x[at] += places.x[p] * count;
      y[at] += places.y[p] * count;
      only[at] = p;
    }
    const found = [];
    for (let at = 0; at < wide; at += 1) {
      if (!n[at]) continue;
      const slot = slots[at];
      const fixed = slot && slot.own;
      found.push({
        at, slot, n: n[at], k: k[at], only: only[at], into: -1, key: keys[at - slots.length],
        x: fixed ? slot.x : x[at] / n[at], y: fixed ? slot.y : y[at] / n[at],
      });
    }
    return found;
  };

  const take = (big, small) => {
    const n = big.n + small.n;
    big.x = (big.x * big.n + small.x * small.n) / n;
    big.y = (big.y * big.n + small.y * small.n) / n;
    big.n = n;
    big.k += small.k;
    big.took = true;
    small.into = big.at;
  };

  /** Let the larger bubble take in a neighbour that it would cover; units stay what they are. */
  const merge = (found, { cells }, scale) => {
    const byAt = new Map(found.map((cluster) => [cluster.at, cluster]));
    const order = found.filter(({ slot }) => !slot).sort((a, b) => b.n - a.n || a.at - b.at);
    for (const big of order) {
      if (big.into >= 0) continue;
      for (const key of atlas.cellsAround(big.key)) {
        const small = byAt.get(cells.get(key));
        if (!small || small.into >= 0 || small === big || small.took) continue;
        const reach = bubbleRadius(big.n) + bubbleRadius(small.n);
        if (Math.hypot(big.x - small.x, big.y - small.y) * scale > reach * 0.92) continue;
        take(big, small);
      }
    }
  };

  const denseCodes = (store, colorBy) => {
    const known = [...store.names[colorBy].keys(), atlas.SEVERAL, atlas.NONE];
    const dense = new Uint16Array(256);
    known.forEach((code, at) => { dense[code] = at; });
    return { known, dense };
  };

  /**
   * Count the codes in each bubble; those known by area apart, and those of which the chosen group
   * of speakers says nothing.
   */
  const compose = (store, rows, colorBy, of, owner) => {
    const { placeOf, precision } = store;
    const codes = store[colorBy];
    const { known, dense } = denseCodes(store, colorBy);
    const silent = atlas.now.lens ? atlas.now.lens.silent : null;
    const kinds = silent ? 4 : 2;
    const wide = known.length;
    const tally = new Uint32Array(owner.groups * kinds * wide);
    for (const i of rows) {
      const at = owner.of[of[placeOf[i]]];
      if (!(at >= 0)) continue;
      let kind = precision[i] >= atlas.AREA && precision[i] !== atlas.UNKNOWN ? 1 : 0;
      if (silent && silent[i]) kind += 2;
      tally[(at * kinds + kind) * wide + dense[codes[i]]] += 1;
    }
    return (at, n, colorOf) => {
      const shares = [];
      for (let slot = 0; slot < kinds * wide; slot += 1) {
        const share = tally[at * kinds * wide + slot] / n;
        const kind = Math.floor(slot / wide);
        if (share) {
          shares.push({ share, color: colorOf(known[slot % wide]), area: kind % 2 === 1, silent: kind > 1 });
        }
      }
      return shares;
    };
  };

  /** Which bubble each group has gone into, numbered densely; -1 for lone places. */
  const owners = (found, wide) => {
    const of = new Int32Array(wide).fill(-1);
    const shown = found.filter((cluster) => cluster.into < 0 && cluster.k > 1);
    shown.forEach((cluster, at) => { of[cluster.at] = at; });
    for (const cluster of found) if (cluster.into >= 0) of[cluster.at] = of[cluster.into];
    return { of, shown, groups: shown.length };
  };

  const picked = (partition, owner, active) => {
    const chosen = atlas.pickedPlaces ? atlas.pickedPlaces() : null;
    if (!chosen) return null;
    const held = new Uint8Array(owner.groups);
    for (const p of active) {
      const at = chosen[p] ? owner.of[partition.of[p]] : -1;
      if (at >= 0) held[at] = 1;
    }
    return held;
  };

  /**
   * Bubbles and lone places for one zoom: all that is shown by the units of a level, or without
   * a level the places listed in `near`, by cells alone.
   * @returns {{bubbles: object[], alone: number[], within: (at: number) => Uint32Array}}
   */
  atlas.cluster = (store, selection, spec, { table, level, scale, near }) => {
    const shown = level ? selection.active : near;
    const partition = level ? atlas.partition(store, table, level, scale)
      : atlas.cellsOf(store, scale, near);
    const found = gather(partition, store, shown);
    merge(found, partition, scale);
    const owner = owners(found, partition.slots.length + partition.keys.length);
    const parts = compose(store, selection.rows, spec.color_by, partition.of, owner);
    const held = picked(partition, owner, shown);
    const bubbles = owner.shown.map(({ n, k, x, y, slot }, at) => ({
      at, n, k, x, y, unit: slot || null, r: bubbleRadius(n), pale: held !== null && !held[at],
      parts: parts(at, n, atlas.colorOf),
    }));
    const alone = found.filter(({ into, k, took }) => into < 0 && k === 1 && !took);
    return {
      bubbles: bubbles.sort((a, b) => a.n - b.n),
      alone: alone.map(({ only }) => only),
      slotOf: (p) => partition.slots[partition.of[p]],
      within: (at) => shown.filter((p) => owner.of[partition.of[p]] === at),
    };
  };
})();
