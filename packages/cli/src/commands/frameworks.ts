import { closest } from "@kurswerk/diagnostics";
import { bloomLevels, frameworks as builtIn, type Framework, verbsOf } from "@kurswerk/frameworks";
import { type Session, session } from "../options.ts";
import { ownFrameworks } from "../read/own-frameworks.ts";
import type { Texts } from "../texts/texts.ts";
import { UsageError } from "../usage-error.ts";
import type { ExportOptions } from "./export-framework.ts";

/** Lists the competence frameworks that courses here can refer to, shows one with all its codes, or exports one. */
export async function frameworks(
  verb: string,
  id: string | undefined,
  options: ExportOptions,
): Promise<number> {
  const run = session(options);
  const exporting = [options.for, options.out, options.proficient].some((one) => one !== undefined);
  if (exporting && verb !== "export") throw new UsageError(run.texts.frameworksUsage);
  if (verb === "list" && id === undefined) return list(run);
  if (verb === "show" && id !== undefined) return show(id, run);
  if (verb === "export" && id !== undefined)
    return (await import("./export-framework.ts")).exportFramework(id, options, run);
  throw new UsageError(run.texts.frameworksUsage);
}

/** The built-in frameworks and those of the courses below the working folder. */
function here(texts: Texts): readonly Framework[] {
  return [...builtIn, ...ownFrameworks(texts).map((one) => one.framework)];
}

function list({ language, texts }: Session): number {
  const known = here(texts);
  const width = Math.max(...known.map((one) => one.id.length));
  for (const one of known)
    console.log(
      `${one.id.padEnd(width)}  ${one.title[language]}, ${one.version}: ${texts.competences(leaves(one).length, one.levels.length)}`,
    );
  return 0;
}

function show(id: string, { language, texts }: Session): number {
  const known = here(texts);
  const ids = known.map((one) => one.id);
  const found = known.find((one) => one.id === id);
  if (!found) throw new UsageError(texts.frameworkUnknown(id, closest(id, ids)));
  console.log(page(found, language, texts));
  return 0;
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
    ...one.levels.map(
      (level) =>
        `@${level.id.padEnd(width)} ${level[language]}${level.plain ? `: ${level.plain[language]}` : ""}`,
    ),
    ...(one.levels.length > 0 ? [""] : []),
    ...items,
  ].join("\n");
}
