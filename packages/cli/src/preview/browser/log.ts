import { sentence } from "./sentence.ts";
import type { Statement } from "./statement.ts";
import type { Words } from "./words.ts";

/**
 * Adds statements to a list as they come. The same sentence again is counted, not repeated:
 * content reports every key stroke.
 */
export function statementLog(list: HTMLElement, say: Words): (statement: Statement) => void {
  let last = "";
  let count = 0;
  return (statement) => {
    const text = sentence(statement, say, plain);
    const key = `${statement.object.id} ${text}`;
    count = key === last ? count + 1 : 1;
    last = key;
    const entry = line(count === 1 ? text : `${text} (${say.times(count)})`, statement, say);
    if (count === 1) list.append(entry);
    else list.lastElementChild?.replaceWith(entry);
    entry.scrollIntoView({ block: "nearest" });
  };
}

function line(text: string, statement: Statement, say: Words): HTMLElement {
  const entry = document.createElement("li");
  const details = document.createElement("details");
  const summary = document.createElement("summary");
  const json = document.createElement("pre");
  summary.textContent = say.statement;
  json.textContent = JSON.stringify(statement, null, 2);
  json.tabIndex = 0;
  details.append(summary, json);
  entry.append(text, details);
  return entry;
}

/** The words of an HTML text, which is never put on the page. */
function plain(html: string): string {
  return (new DOMParser().parseFromString(html, "text/html").body.textContent ?? "").trim();
}
