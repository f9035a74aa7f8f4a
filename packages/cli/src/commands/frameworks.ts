import { existsSync } from "node:fs";
import { closest } from "@kurswerk/diagnostics";
import { bloomLevels, type Framework, frameworks, verbsOf } from "@kurswerk/frameworks";
import { frameworksOf } from "@kurswerk/validation";
import { checkCourse } from "../check-course.ts";
import { type Common, session } from "../options.ts";
import { findCourses } from "../read/find-courses.ts";
import type { Texts } from "../texts/texts.ts";
import { UsageError } from "../usage-error.ts";

/** Lists the competence frameworks that courses here can refer to, or shows one with all its codes. */
export async function showFrameworks(verb: string, id: string | undefined, options: Common): Promise<number> {
  const { language, texts } = session(options);
  const known = here(texts);
  if (verb === "list" && id === undefined) {
    const width = Math.max(...known.map((one) => one.id.length));
    for (const one of known)
      console.log(
        `${one.id.padEnd(width)}  ${one.title[language]}, ${one.version}: ${texts.competences(leaves(one).length, one.levels.length)}`,
      );
    return 0;
  }
  if (verb !== "show" || id === undefined) throw new UsageError(texts.frameworksUsage);
  const found = known.find((one) => one.id === id);
  if (!found)
    throw new UsageError(
      texts.frameworkUnknown(
        id,
        closest(
          id,
          known.map((one) => one.id),
        ),
      ),
    );
  console.log(page(found, language, texts));
  return 0;
}

/** The built-in frameworks and those of the courses below the working folder. */
function here(texts: Texts): readonly Framework[] {
  const folders = existsSync("course.yaml") || existsSync("courses") ? findCourses([], texts) : [];
  const own = folders.flatMap((folder) => {
    const { course } = checkCourse(folder);
    return course ? frameworksOf(course).slice(frameworks.length) : [];
  });
  return [...frameworks, ...new Map(own.map((one) => [one.id, one])).values()];
}

function leaves(framework: Framework): readonly unknown[] {
  const areas = new Set(framework.items.map((item) => item.area));
  return framework.items.filter((item) => !areas.has(item.code));
}

function page(one: Framework, language: "de" | "en", texts: Texts): string {
  const width = Math.max(...one.items.map((item) => item.code.length), ...one.levels.map((l) => l.id.length));
  const items = one.items.flatMap((item) => [
    `${item.code.padEnd(width)}  ${item[language]}${item.mappings ? `  (${item.mappings.join(", ")})` : ""}`,
    ...Object.entries(item.descriptors ?? {}).map(
      ([level, text]) => `${" ".repeat(width)}  @${level} ${text[language]}`,
    ),
    ...(one.id === "bloom"
      ? bloomLevels
          .filter((level) => level === item.code)
          .map((level) => `${" ".repeat(width)}  ${verbsOf(level, language).join(", ")}`)
      : []),
  ]);
  return [
    `${one.title[language]} (${one.id}), ${one.version}`,
    `${texts.source}: ${one.source}`,
    `${texts.license}: ${one.license}`,
    ...(one.note ? [one.note[language]] : []),
    "",
    ...one.levels.map((level) => `@${level.id.padEnd(width)} ${level[language]}`),
    ...(one.levels.length > 0 ? [""] : []),
    ...items,
  ].join("\n");
}
