import { closest, type Diagnostic, diagnose } from "@kurswerk/diagnostics";
import type { Edition } from "../../manifest/namespaces.ts";
import { elementUnknown, timestampMilliseconds, valueRefused } from "../../messages/content.ts";
import { fits } from "../../model/fits.ts";
import { models } from "../../model/index.ts";
import { quotation } from "../../place.ts";
import { type Script, within } from "../file.ts";
import type { ContentRule } from "../rule.ts";

/** A value that is written out in the call that stores it, in any library’s spelling. */
const stored =
  /(?:SetValue|\bset)\s{0,9}\(\s{0,9}["'`]((?:cmi|adl)\.[\w.]{1,200})["'`]\s{0,9},\s{0,9}(?:"([^"\n]{0,300})"|'([^'\n]{0,300})'|(-?\d{1,9}(?:\.\d{1,9})?))\s{0,9}\)/g;
const milliseconds =
  /(?:timestamp|SetValue)[^;\n]{0,120}toISOString\(\)(?!\s{0,9}\.\s{0,9}(?:slice|substr|substring|split|replace))/g;

/** Values in scripts that a strict platform refuses. What the other edition knows is left alone: libraries speak both. */
export const values: ContentRule = function* ({ scripts }, { manifest }) {
  for (const script of scripts) {
    for (const found of script.code.matchAll(stored)) {
      const value = found[2] ?? found[3] ?? found[4] ?? "";
      const one = check(manifest.edition, found[1] ?? "", value, script, found.index, found[0].length);
      if (one) yield one;
    }
    if (manifest.edition !== "2004") continue;
    for (const { 0: text, index } of script.code.matchAll(milliseconds)) {
      const start = text.lastIndexOf("toISOString");
      yield diagnose(timestampMilliseconds, {}, within(script, index + start, text.length - start));
    }
  }
};

function check(
  edition: Edition,
  element: string,
  value: string,
  script: Script,
  index: number,
  length: number,
): Diagnostic | undefined {
  const span = within(script, index, length);
  const name = element.replace(/\.\d+\./, ".n.").replace(/\.\d+\./, ".m.");
  const { elements, types } = models[edition];
  const known = elements[name];
  if (!known) {
    const names = Object.values(models).flatMap((model) => Object.keys(model.elements));
    if (names.includes(name)) return undefined;
    return diagnose(elementUnknown, { element, suggestion: closest(name, names) }, span);
  }
  const type = types[known.type];
  if (!type || fits(value, type) === "fine") return undefined;
  return diagnose(valueRefused, { element, value: quotation(value), type: known.type, edition }, span);
}
