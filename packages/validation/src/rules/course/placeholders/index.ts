import { nameOf } from "@kurswerk/schema";
import type { Rule } from "../../../rule.ts";
import { placeholders as inText } from "./find.ts";
import { placeholderLeft } from "./messages.ts";

/** Placeholders that are left in a course: a list of what is to be written, and an error once it is released. */
export const placeholders: Rule = {
  messages: [placeholderLeft],
  check: (course) => {
    const released = course.file.data.status === "released";
    // The baseline only quotes.
    const unused = new Set([...course.unused, course.baseline?.path]);
    return [...course.texts]
      .filter(([path]) => !unused.has(path) && nameOf(path).toLowerCase() !== "readme.md")
      .flatMap(([path, text]) => inText(path, text, released ? { severity: "error" } : {}));
  },
};
