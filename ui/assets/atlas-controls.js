/** Buttons on the map: zoom, reset, regions; attribution; a note when something is amiss. */
(() => {
  "use strict";
  const { atlas } = window;
  const SVG = "http://www.w3.org/2000/svg";

  atlas.icon = (path) => {
    const svg = document.createElementNS(SVG, "svg");
    svg.setAttribute("viewBox", "0 0 16 16");
    svg.setAttribute("aria-hidden", "true");
    const drawn = document.createElementNS(SVG, "path");
    drawn.setAttribute("d", path);
    svg.append(drawn);
    return svg;
  };

  atlas.button = (parent, name, label, path, act) => {
    const button = L.DomUtil.create("button", name, parent);
    button.type = "button";
    button.title = label;
    button.setAttribute("aria-label", label);
    if (path) button.append(atlas.icon(path));
    L.DomEvent.on(button, "click", act);
    return button;
  };

  const control = (position, make) => {
    const made = L.control({ position });
    made.onAdd = () => {
      const element = make();
      L.DomEvent.disableClickPropagation(element);
      L.DomEvent.disableScrollPropagation(element);
      return element;
    };
    return made;
  };
  atlas.control = control;

  const toBounds = ([south, west, north, east]) => L.latLngBounds([south, west], [north, east]);
  atlas.toBounds = toBounds;

  const zoomButtons = (map, words, home) => control("topright", () => {
    const bar = L.DomUtil.create("div", "atlas-bar");
    atlas.button(bar, "", words.zoom_in, "M8 3v10M3 8h10", () => map.zoomIn());
    atlas.button(bar, "", words.zoom_out, "M3 8h10", () => map.zoomOut());
    atlas.button(bar, "", words.reset, "M2.5 8 8 3l5.5 5M4.2 7v6h7.6V7", () => {
      map.setView(...home());
    });
    return bar;
  });

  const regionList = (map, words, regions) => control("topright", () => {
    const box = L.DomUtil.create("div", "atlas-regions");
    const select = L.DomUtil.create("select", "", box);
    select.setAttribute("aria-label", words.regions);
    select.add(new Option(words.region, ""));
    for (const region of regions) select.add(new Option(region.name, region.id));
    L.DomEvent.on(select, "change", () => {
      const region = regions.find(({ id }) => id === select.value);
      if (region) map.flyToBounds(toBounds(region.bounds), { padding: [12, 12], duration: 0.6 });
      select.value = "";
    });
    return box;
  });

  const credits = (words) => control("bottomright", () => {
    const text = L.DomUtil.create("div", "atlas-credits");
    text.textContent = words.attribution;
    return text;
  });

  /** Say one of our own sentences on the map, or nothing. */
  atlas.note = (text) => {
    const { map } = atlas;
    atlas.noteElement = atlas.noteElement
      || L.DomUtil.create("div", "atlas-note", map.getContainer());
    atlas.noteElement.setAttribute("role", "status");
    atlas.noteElement.textContent = text || "";
    atlas.noteElement.hidden = !text;
  };

  atlas.addControls = (map, words, regions, home) => {
    zoomButtons(map, words, home).addTo(map);
    if (regions.length) regionList(map, words, regions).addTo(map);
    if (words.attribution) credits(words).addTo(map);
    L.control.scale({ imperial: false, position: "bottomleft" }).addTo(map);
  };
})();
