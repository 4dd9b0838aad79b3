/** The table's columns: which are shown, how a cell reads, and the menu that chooses them. */
(() => {
  "use strict";
  const { atlas } = window;
  const KEPT = "atlas-table-columns";
  const NO_16 = 0xffff;

  /** A column: its width (`grow` shares what is left), whether it can be sorted, is shown first. */
  const COLUMNS = [
    { id: "date", width: 116, sort: true, down: true, first: true },
    { id: "title", width: 214, grow: 3, sort: true, first: true },
    { id: "place", width: 176, grow: 2, sort: true, first: true },
    { id: "killed", width: 74, sort: true, down: true, first: true, number: true },
    { id: "type", width: 146, sort: true, first: true },
    { id: "grade", width: 156, sort: true, first: true },
    { id: "accused", width: 164, grow: 1, sort: true, first: true },
    { id: "sources", width: 80, sort: true, down: true, first: true, number: true },
    { id: "precision", width: 150, sort: true },
    { id: "response", width: 150 },
    { id: "id", width: 190 },
  ];

  const read = () => {
    try {
      const kept = JSON.parse(window.localStorage.getItem(KEPT));
      return Array.isArray(kept) && kept.length ? kept : null;
    } catch {
      return null; // a browser that keeps nothing shows the first choice
    }
  };

  const keep = (ids) => {
    try {
      window.localStorage.setItem(KEPT, JSON.stringify(ids));
    } catch {
      // see above
    }
  };

  let chosen = null;

  /** The columns on show, in their order; the title always is. */
  const shown = () => {
    chosen = chosen || new Set(read() || COLUMNS.filter((c) => c.first).map((c) => c.id));
    return COLUMNS.filter(({ id }) => id === "title" || chosen.has(id));
  };

  const figures = (row) => {
    const { lens } = atlas.now;
    const [low, high] = [lens.low[row], lens.high[row]];
    if (lens.silent[row] || (low === NO_16 && high === NO_16)) return atlas.words.table_silent;
    if (low === NO_16 || high === NO_16 || low === high) {
      return atlas.count(low === NO_16 ? high : low);
    }
    return `${atlas.count(low)}–${atlas.count(high)}`;
  };

  /** What a cell says; the killed go by the speakers whose figures the map shows. */
  const cell = (id, row, told) => {
    if (id === "killed" && atlas.now.lens) return figures(row);
    return id === "sources" ? atlas.count(told.sources) : told[id];
  };

  const choice = (parent, { id }, changed) => {
    const label = L.DomUtil.create("label", "", parent);
    const box = L.DomUtil.create("input", "", label);
    box.type = "checkbox";
    box.checked = id === "title" || chosen.has(id);
    box.disabled = id === "title";
    L.DomUtil.create("span", "", label).textContent = atlas.words[`column_${id}`];
    box.addEventListener("change", () => {
      if (box.checked) chosen.add(id);
      else chosen.delete(id);
      keep([...chosen]);
      changed();
    });
  };

  /** The menu of columns, which closes on Escape and when the focus leaves it. */
  const menu = (parent, changed) => {
    const box = L.DomUtil.create("div", "atlas-columns", parent);
    const toggle = L.DomUtil.create("button", "", box);
    const list = L.DomUtil.create("div", "atlas-columns-list", box);
    const show = (on) => {
      list.hidden = !on;
      toggle.setAttribute("aria-expanded", String(on));
    };
    toggle.type = "button";
    toggle.textContent = atlas.words.table_columns;
    toggle.append(atlas.icon("M4 6l4 4 4-4"));
    toggle.addEventListener("click", () => show(list.hidden));
    list.setAttribute("role", "group");
    list.setAttribute("aria-label", atlas.words.table_columns);
    shown();
    for (const column of COLUMNS) choice(list, column, changed);
    show(false);
    box.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget && !box.contains(relatedTarget)) show(false);
    });
    document.addEventListener("pointerdown", ({ target }) => {
      if (!box.contains(target)) show(false);
    });
    box.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || list.hidden) return;
      event.stopPropagation();
      show(false);
      toggle.focus();
    });
  };

  atlas.columns = { shown, cell, menu };
})();
