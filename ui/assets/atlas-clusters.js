/** Incidents that would lie on each other, gathered on a grid that is fixed to the ground. */
(() => {
  "use strict";
  const { atlas } = window;
  const CELL = 66;

  const bubbleRadius = (n) => 12 + 3.6 * Math.log10(n);

  /** Gather places into grid cells; cells are fixed to the ground, so panning moves nothing. */
  const gather = (store, active, scale) => {
    const { x, y, count } = store.places;
    const cells = new Map();
    const clusterOf = new Int32Array(store.places.n).fill(-1);
    const found = [];
    for (const p of active) {
      if (Number.isNaN(x[p])) continue;
      const key = Math.floor((x[p] * scale) / CELL) * 131072 + Math.floor((y[p] * scale) / CELL);
      let at = cells.get(key);
      if (at === undefined) {
        at = found.length;
        cells.set(key, at);
        found.push({ key, n: 0, k: 0, x: 0, y: 0, only: p, into: -1 });
      }
      const cluster = found[at];
      cluster.n += count[p];
      cluster.k += 1;
      cluster.x += x[p] * count[p];
      cluster.y += y[p] * count[p];
      clusterOf[p] = at;
    }
    for (const cluster of found) {
      cluster.x /= cluster.n;
      cluster.y /= cluster.n;
    }
    return { cells, found, clusterOf };
  };

  /** Let the larger bubble take in a neighbour that it would cover. */
  const merge = ({ cells, found }, scale) => {
    const order = found.map((_, i) => i).sort((a, b) => found[b].n - found[a].n || a - b);
    for (const i of order) {
      const big = found[i];
      if (big.into >= 0) continue;
      for (const step of [-131073, -131072, -131071, -1, 1, 131071, 131072, 131073]) {
        const j = cells.get(big.key + step);
        const small = found[j];
        if (!small || small.into >= 0 || j === i || small.took) continue;
        const reach = bubbleRadius(big.n) + bubbleRadius(small.n);
        if (Math.hypot(big.x - small.x, big.y - small.y) * scale > reach * 0.92) continue;
        const n = big.n + small.n;
        big.x = (big.x * big.n + small.x * small.n) / n;
        big.y = (big.y * big.n + small.y * small.n) / n;
        big.n = n;
        big.k += small.k;
        big.took = true;
        small.into = i;
      }
    }
  };

  /** Count the codes in each bubble, those known by area apart; codes are packed densely. */
  const compose = (store, rows, colorBy, { found, clusterOf }) => {
    const { placeOf, precision } = store;
    const codes = store[colorBy];
    const known = [...store.names[colorBy].keys(), atlas.SEVERAL, atlas.NONE];
    const dense = new Uint16Array(256);
    known.forEach((code, at) => { dense[code] = at; });
    const wide = known.length;
    const tally = new Uint32Array(found.length * 2 * wide);
    for (const i of rows) {
      const first = clusterOf[placeOf[i]];
      if (first < 0) continue;
      const at = found[first].into >= 0 ? found[first].into : first;
      const coarse = precision[i] >= atlas.AREA && precision[i] !== atlas.UNKNOWN;
      tally[at * 2 * wide + dense[codes[i]] + (coarse ? wide : 0)] += 1;
    }
    return (at, n, colorOf) => {
      const shares = [];
      for (let slot = 0; slot < 2 * wide; slot += 1) {
        const share = tally[at * 2 * wide + slot] / n;
        if (share) shares.push({ share, color: colorOf(known[slot % wide]), area: slot >= wide });
      }
      return shares;
    };
  };

  /**
   * Bubbles and lone places for one zoom.
   * @returns {{bubbles: object[], alone: number[], within: (at: number) => Uint32Array}}
   */
  atlas.cluster = (store, selection, colorBy, colorOf, scale) => {
    const grid = gather(store, selection.active, scale);
    merge(grid, scale);
    const parts = compose(store, selection.rows, colorBy, grid);
    const bubbles = [];
    const alone = [];
    grid.found.forEach((cluster, at) => {
      if (cluster.into >= 0) return;
      if (cluster.k === 1) alone.push(cluster.only);
      else {
        const { n, k, x, y } = cluster;
        bubbles.push({ at, n, k, x, y, r: bubbleRadius(n), parts: parts(at, n, colorOf) });
      }
    });
    bubbles.sort((a, b) => a.n - b.n);
    const owner = grid.found.map((cluster, at) => (cluster.into >= 0 ? cluster.into : at));
    const within = (at) => selection.active.filter(
      (p) => grid.clusterOf[p] >= 0 && owner[grid.clusterOf[p]] === at,
    );
    return { bubbles, alone, within };
  };
})();
