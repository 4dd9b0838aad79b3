/** A ring around a place, with its name or without: what was searched for, what a row points at. */
(() => {
  "use strict";
  const { atlas } = window;
  const PANE = "atlas-rings";
  const rings = new Map();

  const pane = (map) => {
    if (map.getPane(PANE)) return;
    const made = map.createPane(PANE);
    made.style.zIndex = 620;
    made.style.pointerEvents = "none";
  };

  const drawing = (name, bare) => {
    const box = document.createElement("div");
    if (!bare) L.DomUtil.create("span", "atlas-ring-line", box);
    if (name) L.DomUtil.create("span", "atlas-ring-name", box).textContent = name;
    return box;
  };

  /**
   * Put a ring on the map; there is one for each `who`.
   * @param {string} who
   * @param {L.LatLng} at
   * @param {{name?: string, bare?: boolean, seconds?: number}} how  `bare`: the name alone
   */
  atlas.ring = (who, at, { name = "", bare = false, seconds = 0 } = {}) => {
    atlas.unring(who);
    pane(atlas.map);
    const icon = L.divIcon({
      className: `atlas-ring${bare ? " atlas-ring-bare" : ""}`, html: drawing(name, bare),
      iconSize: [0, 0],
    });
    const marker = L.marker(at, { icon, interactive: false, keyboard: false, pane: PANE });
    rings.set(who, { marker: marker.addTo(atlas.map) });
    if (seconds) rings.get(who).timer = setTimeout(() => atlas.unring(who), seconds * 1000);
  };

  atlas.unring = (who) => {
    const ring = rings.get(who);
    if (!ring) return;
    clearTimeout(ring.timer);
    ring.marker.remove();
    if (ring.outline) ring.outline.remove();
    rings.delete(who);
  };

  const corners = ({ lines }) => lines.map((line) => {
    const found = [];
    for (let i = 0; i < line.length; i += 2) {
      found.push(atlas.unworld(line[i] / atlas.UNIT + atlas.REF[0],
        line[i + 1] / atlas.UNIT + atlas.REF[1]));
    }
    return found;
  });

  const northernmost = (lines) => lines.flat().reduce((a, b) => (b.lat > a.lat ? b : a));

  /** Draw the outline of a unit and put its name at the top of it; both go together. */
  atlas.outline = async (who, unit) => {
    const ring = rings.get(who);
    await atlas.loadUnits([unit], atlas.units);
    const shape = atlas.unit(unit, atlas.units);
    if (!ring || rings.get(who) !== ring || !shape) return;
    const drawn = corners(shape);
    ring.outline = L.polygon(drawn, {
      pane: PANE, interactive: false, fill: false, className: "atlas-outline",
    }).addTo(atlas.map);
    ring.marker.setLatLng(northernmost(drawn));
  };

  /** World coordinates, as places have them, to degrees. */
  atlas.unworld = (x, y) => L.CRS.EPSG3857.pointToLatLng(L.point(x * 256, y * 256), 0);

  /** Where a row lies on the map; null where it does not lie on it. */
  atlas.whereIs = (row) => {
    const { placeOf, places } = atlas.now.store;
    const p = placeOf[row] ?? -1;
    if (p < 0 || Number.isNaN(places.x[p])) return null;
    return atlas.unworld(places.x[p], places.y[p]);
  };

  /** Whether the reader's system asks for less movement. */
  atlas.calm = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches;
})();
