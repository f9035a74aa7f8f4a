import { takes } from "../html/reduce.ts";
import { markupStripped } from "../messages/h5p/markup-stripped/messages.ts";
import { valueInvalid } from "../messages/h5p/value-invalid/messages.ts";
import type { HtmlField } from "../types/field.ts";
import type { Checking } from "./finding.ts";
import { strippedStyles } from "./styles.ts";

/** A plain field: platforms escape what is in it, so a tag would be read as signs. */
export function plainText(value: unknown, at: string, check: Checking): void {
  if (typeof value !== "string") check.report(valueInvalid, { at, problem: "type" });
  else if (/<[a-z/!]/i.test(value)) check.report(valueInvalid, { at, problem: "markup" });
}

/** A field with markup: tags that it does not take, and attributes and looks that platforms take out. */
export function markup(value: unknown, field: HtmlField, at: string, check: Checking): void {
  if (typeof value !== "string") return check.report(valueInvalid, { at, problem: "type" });
  const allowed = takes(field.tags);
  const stripped = new Set<string>();
  for (const [tag, , name = "", attributes = ""] of value.matchAll(/<(\/?)([a-z][a-z0-9-]*)([^>]*)>?/gi)) {
    if (!allowed.has(name.toLowerCase())) stripped.add(tag);
    for (const [attribute] of attributes.matchAll(/\bon\w+\s*=|(?:java|vb)script:/gi))
      stripped.add(attribute);
    for (const style of strippedStyles(name, attributes, field)) stripped.add(style);
  }
  if (/<!--/.test(value)) stripped.add("<!--");
  for (const one of stripped) check.report(markupStripped, { at, markup: one });
}
