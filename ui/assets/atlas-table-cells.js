/** How the table's head and rows are written: plain text, signs with words, buttons that sort. */
(() => {
  "use strict";
  const { atlas } = window;

  // --- rows ----------------------------------------------------------------------------------

  const sign = (cell, name, words) => {
    const mark = L.DomUtil.create("span", `atlas-sign atlas-sign-${name}`, cell);
    mark.title = words;
    L.DomUtil.create("span", "atlas-unseen", mark).textContent = ` (${words})`;
  };

  const signs = (cell, row, told) => {
    const { words, now } = atlas;
    if (now.store.placeOf[row] < 0) sign(cell, "off", words.table_off);
    if (now.matched[row] === 1) sign(cell, "maybe", words.table_maybe);
    if (told.conflict) sign(cell, "differ", words.table_differ);
  };

  /** Fill the element of a row; `active` says that the keyboard is on it. */
  const writeRow = (element, row, active) => {
    const told = atlas.wordsOf(row);
    const { spec, picked, pickedBy } = atlas.now;
    element.row = row;
    element.className = "atlas-row";
    element.classList.toggle("atlas-row-active", active);
    element.classList.toggle("atlas-row-open", row === spec.selected);
    element.classList.toggle("atlas-row-picked", Boolean(pickedBy === "table" && picked[row]));
    element.classList.toggle("atlas-row-coming", !told);
    const chosen = picked ? picked[row] === 1 : row === spec.selected;
    element.setAttribute("aria-selected", String(chosen));
    element.replaceChildren();
    for (const { id, number } of atlas.columns.shown()) {
      const cell = L.DomUtil.create("div", `atlas-cell atlas-cell-${id}`, element);
      cell.setAttribute("role", "gridcell");
      if (number) cell.classList.add("atlas-cell-number");
      if (!told) continue;
      const text = atlas.columns.cell(id, row, told) || "–";
      L.DomUtil.create("span", "atlas-cell-text", cell).textContent = text;
      cell.title = text;
      if (id === "title") signs(cell, row, told);
    }
  };

  // --- head ----------------------------------------------------------------------------------

  /** Write the head for the columns on show; `sortBy` hears which one is pressed. */
  const writeHead = (grid, head, sort, sortBy) => {
    const columns = atlas.columns.shown();
    const widths = columns.map(({ width, grow }) => `minmax(${width}px, ${grow || 0.2}fr)`);
    grid.style.setProperty("--atlas-columns", widths.join(" "));
    grid.style.setProperty("--atlas-wide", `${columns.reduce((sum, c) => sum + c.width, 0)}px`);
    grid.setAttribute("aria-colcount", String(columns.length));
    const row = head.firstChild;
    row.replaceChildren();
    for (const column of columns) {
      const cell = L.DomUtil.create("div", "atlas-cell", row);
      cell.setAttribute("role", "columnheader");
      if (column.number) cell.classList.add("atlas-cell-number");
      const name = atlas.words[`column_${column.id}`];
      if (!column.sort) {
        cell.textContent = name;
        continue;
      }
      const button = L.DomUtil.create("button", "", cell);
      button.type = "button";
      button.textContent = name;
      button.dataset.column = column.id;
      button.addEventListener("click", () => sortBy(column));
      if (sort.id !== column.id) continue;
      cell.setAttribute("aria-sort", sort.down ? "descending" : "ascending");
      button.append(atlas.icon(sort.down ? "M4 6l4 4 4-4" : "M4 10l4-4 4 4"));
    }
    const held = row.querySelector(`[data-column="${sort.id}"]`);
    if (held && head.contains(document.activeElement)) held.focus();
  };

  atlas.cells = { writeRow, writeHead };
})();
