/**
 * On the page around: what a page writes into its address as it opens is no step to go back to.
 *
 * Streamlit opens a page by its bare address, and the app then writes language and filter into it:
 * two steps in the browser's history for one press, of which Back would undo the second, for the
 * app to write it again. What somebody does on the page since is a step of its own.
 */
(() => {
  const { pushState, replaceState } = History.prototype;
  let opening = window.location.pathname; // of the page that nobody has touched since it opened
  const touched = () => { opening = ""; };
  History.prototype.pushState = function push(state, title, url) {
    const to = new URL(url ?? "", window.location.href);
    const isSame = to.pathname === window.location.pathname;
    (isSame && to.pathname === opening ? replaceState : pushState).call(this, state, title, url);
    if (!isSame) opening = to.pathname;
  };
  for (const act of ["pointerdown", "keydown", "click", "input", "popstate"]) {
    window.addEventListener(act, touched, true);
  }
  window.addEventListener("blur", touched); // somebody went into the map's frame
})();
