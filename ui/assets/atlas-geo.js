/** Base layers and admin units: fetched once from the app's static files, kept as canvas paths. */
(() => {
  "use strict";
  const { atlas } = window;
  const STATIC = "../../app/static/geo/";
  const files = new Map();
  const ready = new Map();

  /**
   * @typedef {object} Shape  One feature in shape coordinates.
   * @property {string} id
   * @property {object} props
   * @property {number[][]} lines  flat rings or lines, x and y in turn
   * @property {boolean} closed
   * @property {number[]} box  west, north, east, south
   * @property {Path2D} path
   * @property {number[]} label  where a name would sit
   */

  const toShape = ([lon, lat]) => {
    const [x, y] = atlas.project(lon, lat);
    return [(x - atlas.REF[0]) * atlas.UNIT, (y - atlas.REF[1]) * atlas.UNIT];
  };
  atlas.toShape = toShape;

  const parts = {
    Point: (c) => [[c]],
    MultiPoint: (c) => [c],
    LineString: (c) => [c],
    MultiLineString: (c) => c,
    Polygon: (c) => c,
    MultiPolygon: (c) => c.flat(),
    GeometryCollection: () => [],
  };

  const box = (lines) => {
    const found = [Infinity, Infinity, -Infinity, -Infinity];
    for (const line of lines) {
      for (let i = 0; i < line.length; i += 2) {
        found[0] = Math.min(found[0], line[i]);
        found[1] = Math.min(found[1], line[i + 1]);
        found[2] = Math.max(found[2], line[i]);
        found[3] = Math.max(found[3], line[i + 1]);
      }
    }
    return found;
  };

  const trace = (lines, closed) => {
    const path = new Path2D();
    for (const line of lines) {
      path.moveTo(line[0], line[1]);
      for (let i = 2; i < line.length; i += 2) path.lineTo(line[i], line[i + 1]);
      if (closed) path.closePath();
    }
    return path;
  };

  /** Where the horizontal line at y crosses the rings, from west to east. */
  const crossings = (lines, y) => {
    const found = [];
    for (const line of lines) {
      const n = line.length;
      for (let i = 0, j = n - 2; i < n; j = i, i += 2) {
        if (line[i + 1] > y === line[j + 1] > y) continue;
        found.push(line[i] + ((y - line[i + 1]) / (line[j + 1] - line[i + 1]))
          * (line[j] - line[i]));
      }
    }
    return found.sort((a, b) => a - b);
  };

  /** The middle of the widest stretch inside, looked for on a few lines near the centre. */
  const roomiest = (lines, [west, north, east, south]) => {
    let best = [(west + east) / 2, (north + south) / 2];
    let most = 0;
    for (const share of [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]) {
      const y = north + (south - north) * share;
      const xs = crossings(lines, y);
      for (let i = 0; i + 1 < xs.length; i += 2) {
        const room = (xs[i + 1] - xs[i]) * (1 - 0.6 * Math.abs(share - 0.5));
        if (room > most) {
          most = room;
          best = [(xs[i] + xs[i + 1]) / 2, y];
        }
      }
    }
    return best;
  };

  /** @returns {Shape} */
  const shape = (feature) => {
    const props = feature.properties || {};
    const kind = feature.geometry ? feature.geometry.type : "GeometryCollection";
    const coordinates = feature.geometry ? feature.geometry.coordinates : [];
    const lines = parts[kind](coordinates).map((line) => Float64Array.from(line.flatMap(toShape)));
    const closed = kind.endsWith("Polygon");
    const made = { id: String(props.id ?? feature.id ?? ""), props, lines, closed, box: box(lines) };
    const lazily = (name, make) => Object.defineProperty(made, name, {
      configurable: true,
      get() {
        const value = make();
        Object.defineProperty(made, name, { value });
        return value;
      },
    });
    lazily("path", () => trace(lines, closed));
    lazily("label", () => (closed ? roomiest(lines, made.box) : [lines[0][0], lines[0][1]]));
    return made;
  };

  /** A path for a list of [longitude, latitude], as shapes carry them; that of a disc is closed. */
  atlas.drawnShape = ({ kind, line }) => shape({ geometry: kind === "disc"
    ? { type: "Polygon", coordinates: [line] } : { type: "LineString", coordinates: line } });

  /** Fetch one file of shapes; asking twice fetches once. A file that fails is empty. */
  atlas.load = (name) => {
    if (!files.has(name)) {
      files.set(name, fetch(`${STATIC}${name}.geojson`)
        .then((answer) => (answer.ok ? answer.json() : { features: [] }))
        .catch(() => ({ features: [] }))
        .then((collection) => {
          const shapes = collection.features.map(shape);
          ready.set(name, { shapes, byId: new Map(shapes.map((s) => [s.id, s])) });
          return shapes;
        }));
    }
    return files.get(name);
  };

  /** The shapes of a file if they have arrived, else an empty list. */
  atlas.loaded = (name) => (ready.has(name) ? ready.get(name).shapes : []);

  /** Whether every one of the files has arrived. */
  atlas.allLoaded = (names) => names.every((name) => ready.has(name));

  /** An admin unit by id, looked for in the 2015 files first: that is the vintage of the ids. */
  atlas.unit = (id, unitFiles) => {
    const level = `adm${id.split(".").length}`;
    for (const vintage of Object.keys(unitFiles).sort()) {
      const file = ready.get(unitFiles[vintage][level]);
      if (file && file.byId.has(id)) return file.byId.get(id);
    }
    return undefined;
  };

  /**
   * Fetch what is needed to draw these units: newer vintages only for ids that 2015 lacks.
   * Says whether any had been lacking.
   */
  atlas.loadUnits = async (ids, unitFiles) => {
    const had = ids.every((id) => atlas.unit(id, unitFiles));
    for (const vintage of Object.keys(unitFiles).sort()) {
      const lacking = ids.filter((id) => !atlas.unit(id, unitFiles));
      const levels = new Set(lacking.map((id) => `adm${id.split(".").length}`));
      await Promise.all([...levels].map((level) => atlas.load(unitFiles[vintage][level])));
    }
    return !had;
  };
})();
