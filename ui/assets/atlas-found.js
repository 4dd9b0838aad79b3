/** The list under the search box: places first, then incidents; choosing one moves the map. */
(() => {
  "use strict";
  const { atlas } = window;
  const RING_SECONDS = 12;
  const PLACE_ZOOM = 11;
  const MARKS = {
    unit: "M3 4.5 8 3l5 2-1 6.5-5.5 1.5L3 10z", place: "M8 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7",
    incident: "M8 2 9.8 6.2 14 8 9.8 9.8 8 14 6.2 9.8 2 8l4.2-1.8z",
  };
  let input;
  let list;
  let status;
  let options = [];
  let active = -1;

  const fill = (words, values) => Object.entries(values).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, value), words,
  );

  const mark = (at) => {
    if (options[active]) options[active].element.removeAttribute("aria-selected");
    active = at;
    const option = options[active];
    if (!option) {
      input.removeAttribute("aria-activedescendant");
      return;
    }
    option.element.setAttribute("aria-selected", "true");
    option.element.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option.element.id);
  };

  /** The room that an open legend takes at the left, unless too little would be left. */
  const covered = () => {
    const body = atlas.map.getContainer().querySelector(".atlas-legend-body");
    const wide = body && body.offsetWidth ? body.offsetWidth + 10 : 0;
    return wide < atlas.map.getSize().x * 0.45 ? wide : 0;
  };

  const fly = (bounds) => atlas.map.flyToBounds(bounds, {
    paddingTopLeft: [covered() + 20, 62], paddingBottomRight: [50, 24], duration: 0.8,
    maxZoom: PLACE_ZOOM, animate: !atlas.calm(),
  });

  const goToPlace = ({ name, at, box, unit }) => {
    if (box) {
      const bounds = atlas.toBounds(box);
      fly(bounds);
      const top = L.latLng(bounds.getNorth(), bounds.getCenter().lng);
      atlas.ring("find", top, { name, bare: true, seconds: RING_SECONDS });
      if (unit) atlas.outline("find", unit);
    } else {
      const spot = L.latLng(at[1], at[0]);
      const zoom = Math.max(PLACE_ZOOM, atlas.map.getZoom());
      atlas.map.flyTo(spot, zoom, { duration: 0.8, animate: !atlas.calm() });
      atlas.ring("find", spot, { name, seconds: RING_SECONDS });
    }
    say(fill(atlas.words.find_moved, { name }));
  };

  const goToIncident = (row) => {
    const spot = atlas.whereIs(row);
    if (spot) {
      const unit = atlas.now.store.precision[row] >= atlas.AREA ? 9 : PLACE_ZOOM;
      const zoom = Math.max(unit, atlas.map.getZoom());
      atlas.map.flyTo(spot, zoom, { duration: 0.8, animate: !atlas.calm() });
      atlas.ring("find", spot, { seconds: RING_SECONDS });
    }
    const told = spot ? !atlas.now.matched[row] && atlas.words.find_hidden
      : atlas.words.find_unmapped;
    if (told) brieflyNote(told);
    atlas.tell({ rows: [row] });
  };

  let noting = 0;

  const brieflyNote = (text) => {
    clearTimeout(noting);
    atlas.note(text);
    noting = setTimeout(() => atlas.note(""), 6000);
  };

  const choose = (option) => {
    if (!option) return;
    atlas.found.close();
    if (option.place) goToPlace(option.place);
    else goToIncident(option.row);
  };

  const say = (text) => {
    status.textContent = text;
  };

  // --- the list ------------------------------------------------------------------------------

  const row = (parent, kind, name, also, about, more) => {
    const element = L.DomUtil.create("li", `atlas-found-row atlas-found-${kind}`, parent);
    element.id = `atlas-found-${options.length}`;
    element.setAttribute("role", "option");
    element.append(atlas.icon(MARKS[kind]));
    const text = L.DomUtil.create("div", "", element);
    const title = L.DomUtil.create("div", "atlas-found-name", text);
    title.textContent = name;
    if (also) L.DomUtil.create("span", "", title).textContent = ` (${also})`;
    L.DomUtil.create("div", "atlas-found-about", text).textContent = about;
    const option = { element, ...more };
    options.push(option);
    element.addEventListener("pointerdown", (event) => event.preventDefault()); // keep the focus
    element.addEventListener("click", () => choose(option));
    element.addEventListener("pointermove", () => {
      if (options[active] !== option) mark(options.indexOf(option));
    });
  };

  const group = (name, fillIn, beyond) => {
    const box = L.DomUtil.create("ul", "atlas-found-group", list);
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", name);
    const head = L.DomUtil.create("li", "atlas-found-head", box);
    head.setAttribute("role", "presentation");
    L.DomUtil.create("span", "", head).textContent = name;
    if (beyond > 0) {
      const more = L.DomUtil.create("span", "atlas-found-more", head);
      more.textContent = fill(atlas.words.find_more, { n: atlas.count(beyond) });
    }
    fillIn(box);
  };

  const places = (found) => (box) => found.forEach((place) => row(
    box, place.box && !place.at ? "unit" : "place", place.name, place.also, place.about, { place },
  ));

  const incidents = (rows) => (box) => rows.forEach((number) => {
    const told = atlas.wordsOf(number);
    if (!told) return;
    const off = atlas.whereIs(number) ? "" : atlas.words.table_off;
    const about = [told.date, told.place, off].filter(Boolean).join(" · ");
    row(box, "incident", told.title, "", about, { row: number });
  });

  const empty = () => {
    L.DomUtil.create("div", "atlas-found-none", list).textContent = atlas.words.find_none;
  };

  atlas.found = {
    make(box, field) {
      input = field;
      list = L.DomUtil.create("div", "atlas-found", box);
      list.id = "atlas-found";
      list.setAttribute("role", "listbox");
      list.setAttribute("aria-label", atlas.words.find);
      list.hidden = true;
      status = L.DomUtil.create("div", "atlas-unseen", box);
      status.setAttribute("role", "status");
    },

    /** List an answer: places, incidents within the filter, incidents outside it. */
    show({ places: found, more, inside, outside, nInside, nOutside }) {
      const { words, count } = atlas;
      list.replaceChildren();
      options = [];
      active = -1;
      if (found.length) group(words.find_places, places(found), more);
      if (inside.length) group(words.find_incidents, incidents(inside), nInside - inside.length);
      if (outside.length) group(words.find_outside, incidents(outside), nOutside - outside.length);
      if (!options.length) empty();
      list.hidden = false;
      list.scrollTop = 0;
      input.setAttribute("aria-expanded", "true");
      mark(options.length ? 0 : -1);
      say(options.length ? fill(words.find_count, {
        places: count(found.length + more), inside: count(nInside), outside: count(nOutside),
      }) : words.find_none);
    },

    isOpen: () => Boolean(list) && !list.hidden,

    close() {
      list.hidden = true;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    },

    step(by) {
      if (options.length) mark((active + by + options.length) % options.length);
    },

    take: () => choose(options[active]),
    say,
  };
})();
