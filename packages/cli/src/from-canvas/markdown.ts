import { placeholder } from "@kurswerk/schema";

/** A text of the canvas as one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** A text of the canvas as Markdown that shows it as typed; placeholders in it stay placeholders. */
export function md(text: string): string {
  const line = oneLine(text);
  let done = "";
  let from = 0;
  for (const found of line.matchAll(placeholder)) {
    done += after(done, line.slice(from, found.index)) + inBrackets(found[0]);
    from = found.index + found[0].length;
  }
  const rest = done + after(done, line.slice(from));
  // At the beginning of a line these would open a list, a heading or a block.
  return rest.replace(/^(\d+)([.)])(?=\s)/, "$1\\$2").replace(/^([-+=])(?=[\s=-]|$)/, "\\$1");
}

/** Text as typed; what would make a link or a definition of a placeholder before it is escaped. */
function after(done: string, text: string): string {
  return done === "" ? escaped(text) : escaped(text).replace(/^[(:]/, "\\$&");
}

function inBrackets(text: string): string {
  return `[${escaped(text.slice(1, -1))}]`;
}

function escaped(text: string): string {
  return text
    .replace(/\{(?=\{)/g, "{ ")
    .replace(/\}(?=\})/g, "} ")
    .replace(/[\\`*_[\]<>|&~]/g, "\\$&")
    .replace(/:(?=[\p{L}:])/gu, "\\:")
    .replace(/(^|\s)(#+)/g, "$1\\$2");
}

/** A text for inside a placeholder: no bracket of its own may close it. */
export function insideBrackets(text: string): string {
  return oneLine(text).replaceAll("[", "(").replaceAll("]", ")");
}
