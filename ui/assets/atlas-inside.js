/** What lies inside a drawn shape: points by themselves, areas and routes only as a whole. */
(() => {
  "use strict";
  const { atlas } = window;
  const probe = document.createElement("canvas").getContext("2d");

  /** Whether a point lies in a ring of flat x and y. */
  const inRing = (ring, x, y) => {
    let inside = false;
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      if (ring[i + 1] > y !== ring[j + 1] > y && x < ring[i] + ((y - ring[i + 1])
        / (ring[j + 1] - ring[i + 1])) * (ring[j] - ring[i])) inside = !inside;
    }
    return inside;
  };

  const boxOf = (ring) => {
    const box = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < ring.length; i += 2) {
      box[0] = Math.min(box[0], ring[i]);
      box[1] = Math.min(box[1], ring[i + 1]);
      box[2] = Math.max(box[2], ring[i]);
      box[3] = Math.max(box[3], ring[i + 1]);
    }
    return box;
  };

  const turns = (ax, ay, bx, by, cx, cy) => (bx - ax) * (cy - ay) - (by - ay) * (cx - ax) > 0;

  const crosses = (ring, box, [ax, ay, bx, by]) => {
    if (!atlas.overlaps(box, [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx),
      Math.max(ay, by)])) return false;
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const [cx, cy, dx, dy] = [ring[j], ring[j + 1], ring[i], ring[i + 1]];
      if (turns(ax, ay, bx, by, cx, cy) !== turns(ax, ay, bx, by, dx, dy)
        && turns(cx, cy, dx, dy, ax, ay) !== turns(cx, cy, dx, dy, bx, by)) return true;
    }
    return false;
  };

  /** How lines lie to the ring: 2 wholly inside, 1 partly, 0 not at all. */
  const linesIn = (drawn, lines, path, bounds) => {
    if (!atlas.overlaps(drawn.box, bounds)) return 0;
    let [inside, outside] = [false, false];
    for (const line of lines) {
      for (let i = 0; i < line.length; i += 2) {
        if (inRing(drawn.ring, line[i], line[i + 1])) inside = true;
        else outside = true;
      }
      if (inside && outside) return 1;
      for (let i = 2; i < line.length; i += 2) {
        if (crosses(drawn.ring, drawn.box, [line[i - 2], line[i - 1], line[i], line[i + 1]])) return 1;
      }
    }
    if (inside) return 2;
    return path && probe.isPointInPath(path, drawn.ring[0], drawn.ring[1]) ? 1 : 0;
  };

  const unitIn = (drawn, id) => {
    const shape = atlas.unit(id, atlas.units);
    if (!shape) return 0;
    const key = `unit ${id}`;
    if (!drawn.known.has(key)) {
      drawn.known.set(key, linesIn(drawn, shape.lines, shape.path, shape.box));
    }
    return drawn.known.get(key);
  };

  const shapeIn = (drawn, shape) => {
    if (shape.unit) return unitIn(drawn, shape.unit);
    if (shape.at) return inRing(drawn.ring, ...atlas.toShape(shape.at)) ? 2 : 0;
    const { lines, box, closed, path } = atlas.drawnShape(shape);
    return linesIn(drawn, lines, closed ? path : null, box);
  };

  const pointIn = (drawn, x, y) => {
    const shape = [(x - atlas.REF[0]) * atlas.UNIT, (y - atlas.REF[1]) * atlas.UNIT];
    return inRing(drawn.ring, ...shape) ? 2 : 0;
  };

  /** How a place of the store lies to what was drawn: 2 inside, 1 partly, 0 outside. */
  const placeIn = (drawn, p) => {
    const { places, precision, unit, names } = atlas.now.store;
    const shapes = places.shapes[p] || [];
    if (shapes.length) {
      const found = shapes.map((shape) => shapeIn(drawn, shape));
      return found.every((how) => how === 2) ? 2 : Number(found.some((how) => how > 0));
    }
    const row = places.first[p];
    const level = atlas.LEVELS[precision[row]] || "";
    const own = names.unit[unit[row]];
    if (level.startsWith("adm") && own) return unitIn(drawn, own);
    return Number.isNaN(places.x[p]) ? 0 : pointIn(drawn, places.x[p], places.y[p]);
  };

  /**
   * Part the rows by a ring of latitudes and longitudes.
   * @param {L.LatLng[]} corners
   * @returns {{inside: Uint8Array, partly: Uint8Array}} a byte for each row of the store
   */
  atlas.inside = (corners) => {
    const { store } = atlas.now;
    const ring = Float64Array.from(corners.flatMap(({ lat, lng }) => atlas.toShape([lng, lat])));
    const drawn = { ring, box: boxOf(ring), known: new Map() };
    const how = Uint8Array.from({ length: store.places.n }, (_, p) => placeIn(drawn, p));
    const inside = new Uint8Array(store.n);
    const partly = new Uint8Array(store.n);
    for (let i = 0; i < store.n; i += 1) {
      const p = store.placeOf[i];
      if (p < 0) continue;
      inside[i] = Number(how[p] === 2);
      partly[i] = Number(how[p] === 1);
    }
    return { inside, partly };
  };
})();
