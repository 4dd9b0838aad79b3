/** Incidents at one point, fanned out around it so that each can be pointed at. */
(() => {
  "use strict";
  const { atlas } = window;
  const MOST = 12;
  const NO_16 = 0xffff;
  let open = null;

  const isPoint = (p) => {
    const { store } = atlas.now;
    const level = atlas.LEVELS[store.precision[store.places.first[p]]];
    return ["exact", "near", "unknown"].includes(level) && !store.places.shapes[p];
  };

  /** Whether a click on this place fans it out: close up, and few enough to tell apart. */
  atlas.canFan = (p) => {
    const count = atlas.now.store.places.count[p];
    return atlas.modeNow() === "symbols" && atlas.map.getZoom() >= atlas.POINTS_FROM
      && count > 1 && count <= MOST && isPoint(p);
  };

  /** Fan a place out; says whether it did. */
  atlas.openFan = (p) => {
    if (!atlas.canFan(p) || (open && open.place === p)) return false;
    const { store, selection } = atlas.now;
    open = { place: p, turn: atlas.now.turn, rows: atlas.rowsAt(store, selection.rows, [p]) };
    atlas.repaint();
    return true;
  };

  /** Fold the fan together again when a click lands beside it. */
  const fold = (event) => {
    const symbol = open && atlas.symbolAt(event.latlng, 3);
    if (!open || (symbol && symbol.row !== undefined)) return;
    open = null;
    atlas.repaint();
  };

  let watched = null;
  atlas.on("taken", () => {
    if (watched === atlas.map) return;
    watched = atlas.map;
    watched.on("preclick", fold);
  });

  const look = (row, p) => {
    const { store, spec, matched, lens } = atlas.now;
    const toll = atlas.killedOf(spec.basis)[row];
    const known = toll !== NO_16;
    return {
      ...atlas.lookOf(p), count: 1, color: atlas.colorOf(store[spec.color_by][row]),
      r: Math.min(14, known ? atlas.radius(toll) : 5), possible: matched[row] === 1,
      hollow: !known || Boolean(lens && lens.silent[row]),
      conflict: Boolean(store.flags[row] & atlas.CONFLICT), selected: spec.selected === row,
      active: atlas.now.hover !== null && atlas.now.hover.row === row,
    };
  };

  /** Add the fan's symbols to what is drawn and can be pointed at. */
  atlas.addFan = (symbols, scale) => {
    if (!open || open.turn !== atlas.now.turn || !atlas.canFan(open.place)) {
      open = null;
      return;
    }
    const { places } = atlas.now.store;
    const far = Math.max(34, (open.rows.length * 30) / (2 * Math.PI));
    open.rows.forEach((row, i) => {
      const turn = (2 * Math.PI * i) / open.rows.length - Math.PI / 2;
      const own = look(row, open.place);
      symbols.push({
        x: places.x[open.place] + (Math.cos(turn) * far) / scale,
        y: places.y[open.place] + (Math.sin(turn) * far) / scale,
        place: open.place, row, look: own, r: own.r,
      });
    });
  };

  /** Draw the fan's ribs below its symbols. */
  atlas.paintFan = (view) => {
    if (!open) return;
    const { ctx, scale } = view;
    const { places } = atlas.now.store;
    const at = (x, y) => [x * scale - view.ox, y * scale - view.oy];
    ctx.save();
    ctx.strokeStyle = atlas.palette.ink;
    ctx.globalAlpha = 0.55;
    ctx.lineWidth = 1.2;
    ctx.beginPath();
    for (const symbol of atlas.now.symbols) {
      if (symbol.row === undefined) continue;
      ctx.moveTo(...at(places.x[open.place], places.y[open.place]));
      ctx.lineTo(...at(symbol.x, symbol.y));
    }
    ctx.stroke();
    ctx.restore();
  };
})();
