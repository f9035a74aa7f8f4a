import { takes } from "../html/reduce.ts";
import { markupStripped } from "../messages/h5p/markup-stripped/messages.ts";
import { valueInvalid } from "../messages/h5p/value-invalid/messages.ts";
import type { Checking } from "./finding.ts";

/** A plain field: what PHP's `htmlspecialchars` would still change is not escaped. */
export function plainText(value: unknown, at: string, check: Checking): void {
  if (typeof value !== "string") return check.report(valueInvalid, { at, problem: "type" });
  const raw = /[<>"']|&(?!(?:#\d+|#x[0-9a-f]+|[a-z][a-z0-9]*);)/i.exec(value)?.[0];
  if (raw !== undefined) check.report(markupStripped, { at, markup: raw });
}

/** A field with markup: tags that it does not take, and attributes that no field takes. */
export function markup(value: unknown, tags: readonly string[], at: string, check: Checking): void {
  if (typeof value !== "string") return check.report(valueInvalid, { at, problem: "type" });
  const allowed = takes(tags);
  const stripped = new Set<string>();
  for (const [tag, , name = "", attributes = ""] of value.matchAll(/<(\/?)([a-z][a-z0-9-]*)([^>]*)>?/gi)) {
    if (!allowed.has(name.toLowerCase())) stripped.add(tag);
    for (const [attribute] of attributes.matchAll(/\b(?:on\w+|style)\s*=|(?:java|vb)script:/gi))
      stripped.add(attribute);
  }
  if (/<!--/.test(value)) stripped.add("<!--");
  for (const one of stripped) check.report(markupStripped, { at, markup: one });
}
