/**
 * According to one group of speakers: its figures beside every incident, and its silence.
 *
 * The file is what `geo.view.lens.pack` writes: three columns of two bytes (low, best, high), then
 * two of one byte: 1 where the group is silent, 1 where it only denies.
 */
(() => {
  "use strict";
  const { atlas } = window;
  const held = new Map();
  const MOST = 4;

  /** @returns {{low: Uint16Array, best: Uint16Array, high: Uint16Array, silent: Uint8Array,
   *   denies: Uint8Array}} */
  atlas.parseLens = (buffer) => {
    const n = buffer.byteLength / 8;
    const wide = (at) => new Uint16Array(buffer, at * 2 * n, n);
    const narrow = (at) => new Uint8Array(buffer, 6 * n + at * n, n);
    return {
      low: wide(0), best: wide(1), high: wide(2), silent: narrow(0), denies: narrow(1),
    };
  };

  const fetchLens = async (url) => {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
    return atlas.parseLens(await answer.arrayBuffer());
  };

  /** The figures behind a spec, or null where it goes by everybody's; a failed one is asked again. */
  atlas.openLens = (spec) => {
    if (!spec.lens) return Promise.resolve(null);
    if (!held.has(spec.lens)) {
      const opening = fetchLens(spec.lens);
      held.set(spec.lens, opening);
      opening.catch(() => held.delete(spec.lens));
      if (held.size > MOST) held.delete(held.keys().next().value);
    }
    return held.get(spec.lens);
  };
})();
