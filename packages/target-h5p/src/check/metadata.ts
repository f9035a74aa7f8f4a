import { valueInvalid } from "../messages/h5p/value-invalid/messages.ts";
import type { Checking } from "./finding.ts";
import { isRecord, type Json } from "./json.ts";
import { plainText } from "./markup.ts";

const texts = [
  "title",
  "a11yTitle",
  "licenseExtras",
  "authorComments",
  "contentType",
  "defaultLanguage",
  "source",
  "yearFrom",
  "yearTo",
];
const lists = ["authors", "changes"];
const licences = [
  "U",
  "CC BY",
  "CC BY-SA",
  "CC BY-ND",
  "CC BY-NC",
  "CC BY-NC-SA",
  "CC BY-NC-ND",
  "CC0 1.0",
  "CC PDM",
  "GNU GPL",
  "PD",
  "ODC PDDL",
  "C",
];

/** Who made a piece of content, and how it is called. Empty lists are taken out by platforms. */
export function metadata(value: unknown, at: string, check: Checking): void {
  const wrong = (key: string, problem: string): void =>
    check.report(valueInvalid, { at: `${at}.${key}`, problem });
  if (!isRecord(value)) {
    check.report(valueInvalid, { at, problem: value === undefined ? "missing" : "type" });
    return;
  }
  for (const [key, one] of Object.entries(value)) {
    if (texts.includes(key)) plainText(one, `${at}.${key}`, check);
    else if (lists.includes(key)) {
      if (!Array.isArray(one) || one.length === 0) wrong(key, "too-few");
    } else if (key === "license") {
      if (!licences.includes(String(one))) wrong(key, "choice");
    } else if (key !== "licenseVersion") wrong(key, "unknown");
  }
  for (const key of ["title", "license"] satisfies readonly (keyof Json)[])
    if (value[key] === undefined) wrong(key, "missing");
}
