// A text field hands its words over when it is left. What is pasted is handed over a moment later,
// too, so that it is kept whatever happens to the window: the field is told that it was left, and
// keeps the focus. And whoever opens another draft, or the list of them, begins at its top.

const PAUSE = 600; // milliseconds without a letter
let shown = null;

export default function behave({ data }) {
  if (shown !== null && shown !== data.draft) {
    document.querySelector("[data-testid=stMain]")?.scrollTo(0, 0);
  }
  shown = data.draft;
  let timer = 0;
  const handOver = (field) => field.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
  const typed = (event) => {
    const field = event.target;
    if (!(field instanceof HTMLTextAreaElement) || !field.closest(`.${data.field}`)) return;
    clearTimeout(timer);
    timer = setTimeout(() => field.isConnected && handOver(field), PAUSE);
  };
  document.addEventListener("input", typed);
  return () => { document.removeEventListener("input", typed); };
}
