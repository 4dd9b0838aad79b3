/** The order of the table's rows by a column: sorted once, then only looked through. */
(() => {
  "use strict";
  const { atlas } = window;
  const LAST = 0xffffffff;
  const NO_16 = 0xffff;
  const NUMBERS = new Set(["date", "killed"]);
  const orders = new Map();
  const ranks = new Map();

  const asRanks = (numbers) => Uint32Array.from(numbers, (v) => (v === NO_16 ? LAST : v));

  const numbersOf = (column) => {
    const { store, spec } = atlas.now;
    return asRanks(column === "date" ? store.day0 : atlas.killedOf(spec.basis));
  };

  const fetchRanks = async (url) => {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
    return new Uint32Array(await answer.arrayBuffer());
  };

  const ranksOf = (column) => {
    if (NUMBERS.has(column)) return numbersOf(column);
    const url = `${atlas.routes()}order/${column}.bin`;
    if (!ranks.has(url)) {
      if (ranks.size > 8) ranks.clear();
      const coming = fetchRanks(url);
      ranks.set(url, coming);
      coming.catch(() => ranks.delete(url));
    }
    return ranks.get(url);
  };

  /**
   * Sort row numbers by rank. Rank and row go into one number, so that the browser's own sort of
   * numbers does the work; among equals the newest comes first, and what says nothing last.
   */
  atlas.sorted = (rank, down) => {
    const n = rank.length;
    const room = 2 ** Math.ceil(Math.log2(Math.max(2, n)));
    const keys = new Float64Array(n);
    const silent = [];
    let said = 0;
    for (let row = n - 1; row >= 0; row -= 1) {
      if (rank[row] === LAST) {
        silent.push(row);
        continue;
      }
      keys[said] = (down ? LAST - rank[row] : rank[row]) * room + (n - 1 - row);
      said += 1;
    }
    const order = new Uint32Array(n);
    const told = keys.subarray(0, said).sort();
    for (let i = 0; i < said; i += 1) order[i] = n - 1 - (told[i] % room);
    order.set(silent, said);
    return order;
  };

  const nameOf = (column, down) => {
    const { spec, lens } = atlas.now;
    const figures = column === "killed" ? [spec.basis, spec.lens && lens ? spec.lens : ""] : [];
    return [spec.url, atlas.routes(), column, down, ...figures].join("|");
  };

  /** Give all rows in the order of a column; asked for again, the same is given at once. */
  atlas.orderBy = async (column, down) => {
    const name = nameOf(column, down);
    if (!orders.has(name)) {
      const order = atlas.sorted(await ranksOf(column), down);
      if (orders.size > 11) orders.clear();
      orders.set(name, order);
    }
    return orders.get(name);
  };

  /** The rows of an order that are shown: incidents that match, of those picked on the map. */
  atlas.listed = (order) => {
    const { matched, picked, pickedBy, store } = atlas.now;
    const only = pickedBy === "map" ? picked : null;
    const found = new Uint32Array(order.length);
    let n = 0;
    for (let i = 0; i < order.length; i += 1) {
      const row = order[i];
      if (!matched[row] || (store.flags[row] & atlas.AGGREGATE) || (only && !only[row])) continue;
      found[n] = row;
      n += 1;
    }
    return found.subarray(0, n);
  };
})();
