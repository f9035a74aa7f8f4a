import { type Problem, valueInvalid } from "../messages/h5p/value-invalid/messages.ts";
import { valueUnknown } from "../messages/h5p/value-unknown/messages.ts";
import type { Checking } from "./finding.ts";
import { isRecord } from "./json.ts";
import { plainText } from "./markup.ts";

const texts = [
  "title",
  "a11yTitle",
  "extraTitle",
  "licenseExtras",
  "authorComments",
  "contentType",
  "defaultLanguage",
  "source",
];
const lists = ["authors", "changes"];
/** The rest is taken as it is. */
const others = ["licenseVersion", "yearFrom", "yearTo"];
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

/** Who made a piece of content, and how it is called. */
export function metadata(value: unknown, at: string, check: Checking): void {
  const wrong = (key: string, problem: Problem): void =>
    check.report(valueInvalid, { at: `${at}.${key}`, problem });
  if (!isRecord(value)) {
    check.report(valueInvalid, { at, problem: "type" });
    return;
  }
  for (const [key, one] of Object.entries(value)) {
    if (texts.includes(key)) plainText(one, `${at}.${key}`, check);
    else if (lists.includes(key)) {
      if (!Array.isArray(one)) wrong(key, "type");
    } else if (key === "license") {
      if (!licences.includes(String(one))) wrong(key, "choice");
    } else if (!others.includes(key)) check.report(valueUnknown, { at: `${at}.${key}` });
  }
}
