/** How the map shows the incidents: the choice, its bar, and its place in the page's address. */
(() => {
  "use strict";
  const { atlas } = window;
  const CHOICES = {
    mode: ["symbols", "units", "hexagons", "change"],
    measure: ["count", "killed", "rate"],
    level: ["auto", "adm1", "adm2", "adm3"],
  };
  const OPENING = { mode: "symbols", measure: "count", level: "auto", before: null };
  const chosen = (atlas.mode = { ...OPENING });
  atlas.now.mode = chosen;
  let inUrl = false;
  let told = "";
  let people = null;

  // --- the address ----------------------------------------------------------------------------

  const page = () => {
    try {
      return new URL(window.parent.location.href) && window.parent;
    } catch {
      return null; // a page of another origin keeps its address to itself
    }
  };

  const day = (iso) => {
    const at = Date.parse(`${iso}T00:00:00Z`);
    return Number.isFinite(at) ? Math.round(at / 86400000) : null;
  };
  const epoch = () => (atlas.now.store ? atlas.now.store.epoch : -25567);
  /** A day number of the arrays as a calendar date. */
  atlas.isoDay = (number) => new Date((number + epoch()) * 86400000).toISOString().slice(0, 10);
  /** A calendar date as a day number of the arrays; null where it is none. */
  atlas.dayOf = (iso) => (day(iso) === null ? null : day(iso) - epoch());

  const readUrl = () => {
    const around = page();
    if (!around) return;
    const query = new URLSearchParams(around.location.search);
    for (const [name, values] of Object.entries(CHOICES)) {
      if (values.includes(query.get(name))) chosen[name] = query.get(name);
    }
    chosen.before = atlas.dayOf(query.get("before") || "");
  };

  /** Write the choice into the page's address without asking the server. */
  const writeUrl = () => {
    const around = inUrl && page();
    if (!around) return;
    const url = new URL(around.location.href);
    for (const name of Object.keys(CHOICES)) {
      if (chosen[name] === OPENING[name]) url.searchParams.delete(name);
      else url.searchParams.set(name, chosen[name]);
    }
    if (chosen.before !== null) url.searchParams.set("before", atlas.isoDay(chosen.before));
    else url.searchParams.delete("before");
    if (url.href !== around.location.href) around.history.replaceState(around.history.state, "", url);
  };

  // --- the state ------------------------------------------------------------------------------

  /** Show it another way; nothing of this asks the server. */
  atlas.setMode = (changes) => {
    Object.assign(chosen, changes);
    atlas.now.turn += 1;
    atlas.now.hover = null;
    writeUrl();
    write();
    atlas.updateLegend();
    atlas.repaintAll();
    atlas.emit("mode", { ...chosen });
  };

  /** The level of the areas at a zoom. */
  atlas.modeLevel = (zoom) => {
    const table = atlas.unitTable();
    if (!table) return null;
    const drawn = atlas.drawnLevels(table);
    return drawn.includes(chosen.level) ? chosen.level : atlas.levelFor(zoom, table);
  };

  /** The measure in force: a rate without people falls back to the figure itself. */
  atlas.measure = () => (chosen.measure === "rate" && !people ? "killed" : chosen.measure);

  /** The people of each unit, `[number, year, source]` by id; null where none are installed. */
  atlas.people = () => people;

  const readPeople = async ({ population }) => {
    try {
      const answer = population ? await fetch(population) : null;
      const given = answer && answer.ok ? await answer.json() : null;
      people = given && Object.keys(given).length ? given : null;
    } catch {
      people = null;
    }
    write();
    if (chosen.measure === "rate") atlas.setMode({});
  };

  /** After a run the app writes the address as it last heard of it, which may be older than ours. */
  const insist = () => [0, 400, 1500].forEach((after) => setTimeout(writeUrl, after));

  let asked = "";
  atlas.on("taken", (spec) => {
    if (inUrl) insist();
    else {
      const given = JSON.stringify([spec.mode, spec.measure, spec.level, spec.before]);
      if (given !== told) {
        told = given;
        Object.assign(chosen, { mode: spec.mode || "symbols", measure: spec.measure || "count" });
        Object.assign(chosen, { level: spec.level || "auto", before: spec.before ?? null });
        atlas.updateLegend();
        atlas.repaintAll();
      }
    }
    if (asked !== `${spec.population}`) {
      asked = `${spec.population}`;
      readPeople(spec);
    }
    write();
  });
  atlas.on("window", () => write());

  // --- the bar --------------------------------------------------------------------------------

  let bar = null;

  const option = (select, value, label, why) => {
    const made = new Option(why ? `${label} – ${why}` : label, value);
    made.disabled = Boolean(why);
    select.add(made);
  };

  const selector = (name, act) => {
    const select = L.DomUtil.create("select", "", bar.row);
    select.setAttribute("aria-label", atlas.words[name]);
    select.title = atlas.words[name];
    L.DomEvent.on(select, "change", () => act(select.value));
    return { select };
  };

  const refill = (held, options, value) => {
    const said = JSON.stringify([options, value]);
    if (held.said === said) return;
    held.said = said;
    held.select.replaceChildren();
    for (const [name, label, why] of options) option(held.select, name, label, why);
    held.select.value = value;
  };

  /** Write the bar again: what is pressed, what can be chosen, and why something cannot. */
  const write = () => {
    if (!bar) return;
    const { words } = atlas;
    for (const button of bar.buttons) {
      button.setAttribute("aria-pressed", String(button.dataset.mode === chosen.mode));
    }
    const areas = ["units", "change"].includes(chosen.mode);
    bar.row.hidden = chosen.mode === "symbols";
    bar.level.select.hidden = !areas;
    bar.periods.hidden = chosen.mode !== "change";
    const rate = people ? "" : words.no_population;
    refill(bar.measure, CHOICES.measure.filter((name) => areas || name !== "rate").map((name) => [
      name, words[`measure_${name}`], name === "rate" ? rate : "",
    ]), areas || chosen.measure !== "rate" ? atlas.measure() : "killed");
    const table = atlas.unitTable();
    const lacking = table && !table.levels.adm2.ids.length ? words.no_outlines : "";
    refill(bar.level, CHOICES.level.map((name) => [
      name, words[`level_${name}`], name === "adm2" ? lacking : "",
    ]), lacking && chosen.level === "adm2" ? "auto" : chosen.level);
    if (chosen.mode === "change" && atlas.now.store) bar.dates();
  };
  atlas.writeModes = write;

  const step = (event) => {
    const move = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = bar.buttons.indexOf(document.activeElement);
    if (!move || at < 0) return;
    event.preventDefault();
    bar.buttons[(at + move + bar.buttons.length) % bar.buttons.length].focus();
  };

  const build = (words) => {
    const box = L.DomUtil.create("section", "atlas-modes");
    box.setAttribute("aria-label", words.modes);
    bar = { box, buttons: [] };
    const group = L.DomUtil.create("div", "atlas-modes-buttons", box);
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", words.modes);
    for (const mode of CHOICES.mode) {
      const button = L.DomUtil.create("button", "", group);
      button.type = "button";
      button.dataset.mode = mode;
      button.textContent = words[`mode_${mode}`];
      L.DomEvent.on(button, "click", () => atlas.setMode({ mode }));
      bar.buttons.push(button);
    }
    L.DomEvent.on(group, "keydown", step);
    bar.row = L.DomUtil.create("div", "atlas-modes-row", box);
    bar.measure = selector("measure", (measure) => atlas.setMode({ measure }));
    bar.level = selector("level", (level) => atlas.setMode({ level }));
    bar.periods = L.DomUtil.create("div", "atlas-modes-periods", box);
    bar.dates = atlas.periodFields(bar.periods, words);
    write();
    return box;
  };

  /** Put the bar on the map; only a map that follows the page's address has one. */
  atlas.addModes = (map, words) => {
    inUrl = true;
    readUrl();
    atlas.control("topleft", () => build(words)).addTo(map);
  };
})();
