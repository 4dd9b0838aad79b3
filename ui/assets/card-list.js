// A list of cards: HTML as the server wrote and escaped it; its buttons say whose card is opened.

export default function show({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector(".root");
  if (root.told !== data.html) {
    root.innerHTML = data.html;
    root.told = data.html;
  }
  root.onclick = (event) => {
    const button = event.target.closest("button[data-id]");
    if (button) setTriggerValue("open", button.dataset.id);
  };
}
