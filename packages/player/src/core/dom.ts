/** The first element with a data attribute, `[data-name]` or `[data-name="value"]`. */
export function find(root: ParentNode, selector: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-${selector}]`);
}

/** All elements with a data attribute. */
export function findAll<T extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): T[] {
  return [...root.querySelectorAll<T>(`[data-${selector}]`)];
}

/** Makes an element with text and attributes. */
export function make(tag: string, text = "", attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** A button with what it does. */
export function button(
  text: string,
  action: () => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const element = make("button", text, { type: "button", ...attributes });
  element.addEventListener("click", action);
  return element;
}

/** Puts values into the places of a text. */
export function fill(text: string, places: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(places[name] ?? whole));
}

/** Moves the focus to the heading of the page that is shown. */
export function focusHeading(): void {
  findAll(document, "heading")
    .find((heading) => heading.offsetParent)
    ?.focus({ preventScroll: true });
}

/** Scrolls the table of contents to the page that is shown. */
export function showCurrent(): void {
  document.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
}

/** A line that says with sign and word whether something was passed. */
export function verdict(text: string, right: boolean): HTMLElement {
  return make("p", text, { "data-verdict": "", "data-panel": right ? "right" : "wrong" });
}
