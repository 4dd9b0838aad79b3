// What is typed reaches the server when its field is left. Whoever closes or loads anew the window
// with letters in a field is asked first, and the field is handed over while they answer. And Ctrl
// and Enter in the field of the text read it, as the button below does.

const PLAIN = "[data-testid=stMain] :is(input, textarea):not([role=combobox])";
const KIND = /^(text|number|url|)$/;
let typed = null; // the field that holds letters which nobody was told

const handOver = (field) => field.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));

function note({ target }) {
  if (!(target instanceof Element) || !target.matches(PLAIN)) return;
  if (target.tagName === "TEXTAREA" || KIND.test(target.getAttribute("type") || "")) typed = target;
}

function told({ target }) {
  if (target === typed) typed = null;
}

function ask(event) {
  if (!typed || !typed.isConnected) return;
  handOver(typed);
  event.preventDefault();
}

export default function behave({ data }) {
  const enter = (event) => {
    if (event.key !== "Enter") return;
    const { target } = event;
    if (!(event.ctrlKey || event.metaKey)) {
      if (target === typed && target.tagName !== "TEXTAREA") typed = null;
      return;
    }
    if (!(target instanceof Element) || !target.closest(`.${data.field}`)) return;
    const button = document.querySelector(`.${data.read} button`);
    setTimeout(() => button && button.click()); // after the field was told of the same keys
  };
  document.addEventListener("input", note);
  document.addEventListener("focusout", told);
  document.addEventListener("keydown", enter, true);
  window.addEventListener("beforeunload", ask);
  return () => {
    document.removeEventListener("input", note);
    document.removeEventListener("focusout", told);
    document.removeEventListener("keydown", enter, true);
    window.removeEventListener("beforeunload", ask);
  };
}
