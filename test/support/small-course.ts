import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { emptyFolder } from "./kurswerk.ts";

/** Writes a course of one module: its pieces of content by file name, and media by name. */
export async function smallCourse(
  content: Readonly<Record<string, string>>,
  media: Readonly<Record<string, Uint8Array>> = {},
): Promise<string> {
  const folder = join(await emptyFolder(), "kurs");
  const names = Object.keys(content).filter((name) => /\.(md|quiz\.yaml)$/.test(name));
  const files: Readonly<Record<string, string | Uint8Array>> = {
    "course.yaml": [
      "title: Wareneingang",
      "version: 1.0.0",
      "language: de",
      "summary: Waren annehmen und prüfen.",
      "license: CC-BY-SA-4.0",
      "authors: [{ name: Werkstatt }]",
      "modules: [annehmen]",
      "",
    ].join("\n"),
    "media.yaml": 'own: ["*"]\n',
    "modules/1-annehmen/module.yaml": `title: Ware annehmen\n${objectives(content)}content: [${names.join(", ")}]\n`,
    ...Object.fromEntries(
      Object.entries(content).map(([name, text]) => [`modules/1-annehmen/${name}`, text]),
    ),
    ...Object.fromEntries(Object.entries(media).map(([name, bytes]) => [`media/${name}`, bytes])),
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

/** A quiz with one or more questions. */
export function quiz(...questions: readonly string[]): string {
  return `---\nobjective: pruefen\n---\n# Ware prüfen\n\n${questions.join("\n\n")}\n`;
}

/** The objective of the quizzes; a course without any has none, since it could not be tested. */
function objectives(content: Readonly<Record<string, string>>): string {
  if (!Object.values(content).some((text) => text.includes("objective: pruefen"))) return "";
  return "objectives:\n  pruefen: { text: Sie prüfen Ware bei der Annahme., bloom: apply }\n";
}
