import type { Language } from "@kurswerk/diagnostics";
import type { Competence, Label, Level } from "@kurswerk/frameworks";
import type { Exported } from "../exported.ts";
import { related } from "../related.ts";
import { frameworkWords } from "../words.ts";
import { escaped, isTooLong } from "./text.ts";

/** What is told about a framework: its full name where it was cut, its note, where it comes from, what its levels mean. */
export function ofFramework({ framework, language }: Exported): string {
  const words = frameworkWords[language];
  const { note, source, license, url } = framework;
  const title = framework.title[language];
  const lines = [
    ...(isTooLong(title) ? [title] : []),
    ...(note ? [note[language]] : []),
    `${words.source}: ${source}`,
    `${words.license}: ${license}`,
    ...(url === undefined ? [] : [url]),
  ];
  const meanings = table(framework.levels, language, (level) => level.plain);
  return `${lines.map((line) => `<p>${escaped(line)}</p>`).join("")}${meanings}`;
}

/** What is told about a competence: its full name where it was cut, what each level means, its mappings. */
export function ofItem(exported: Exported, item: Competence): string {
  const { framework, language, known } = exported;
  const name = item[language];
  const mapped = related(item, known).map((one) => `${one.framework.title[language]}: ${one.item[language]}`);
  return [
    ...(isTooLong(name) ? [`<p>${escaped(name)}</p>`] : []),
    table(framework.levels, language, (level) => item.descriptors?.[level.id]),
    ...(mapped.length === 0
      ? []
      : [`<p>${frameworkWords[language].mappings}: ${mapped.map(escaped).join("; ")}</p>`]),
  ].join("");
}

/** Moodle knows one scale and no text per level, so what levels mean is a table. */
function table(
  levels: readonly Level[],
  language: Language,
  meaning: (level: Level) => Label | undefined,
): string {
  const words = frameworkWords[language];
  const rows = levels.flatMap((level) => {
    const text = meaning(level)?.[language];
    return text === undefined
      ? []
      : [`<tr><th scope="row">${escaped(level[language])}</th><td>${escaped(text)}</td></tr>`];
  });
  if (rows.length === 0) return "";
  const head = `<tr><th scope="col">${words.level}</th><th scope="col">${words.descriptor}</th></tr>`;
  return `<table><thead>${head}</thead><tbody>${rows.join("")}</tbody></table>`;
}
