import type { Words } from "./words.ts";

/** What the preview page is told after each build. */
interface Report {
  readonly diagnostics: readonly Finding[];
}

interface Finding {
  readonly severity: "error" | "warning" | "info";
  readonly path: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly message: string;
  readonly hint: string;
}

/** Shows what is wrong with the course; notes fold away, so that they do not hide the rest. */
export async function showFindings(box: HTMLElement, address: string, say: Words): Promise<void> {
  const { diagnostics }: Report = await (await fetch(address)).json();
  const notes = diagnostics.filter((one) => one.severity === "info");
  const others = diagnostics.filter((one) => one.severity !== "info");
  box.replaceChildren(...others.map((one) => shown(one, say)));
  if (others.every((one) => one.severity !== "error")) box.prepend(element("p", say.fine));
  if (notes.length === 0) return;
  const details = document.createElement("details");
  details.append(element("summary", say.notes(notes.length)), ...notes.map((one) => shown(one, say)));
  box.append(details);
}

function shown({ severity, path, start, message, hint }: Finding, say: Words): HTMLElement {
  const entry = document.createElement("div");
  entry.className = severity;
  entry.append(
    element("code", `${path}:${start.line}:${start.column}`),
    element("p", `${say.severity[severity]}: ${message}`),
    element("p", `→ ${hint}`),
  );
  return entry;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
