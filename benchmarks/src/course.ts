import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { picture } from "./picture.ts";
import { compound, paragraph, sentence } from "./prose.ts";
import { type Random, random } from "./random.ts";

/** How large a reference course is. */
export interface Size {
  readonly modules: number;
  /** Per module. */
  readonly pages: number;
  /** Per module; the first module has one more. */
  readonly questions: number;
}

/** x1: 3 modules, 12 pages of about 310 words, 12 pictures, 13 questions. x10: ten times that. */
export const sizes = {
  x1: { modules: 3, pages: 4, questions: 4 },
  x10: { modules: 10, pages: 12, questions: 13 },
} as const satisfies Readonly<Record<string, Size>>;

const kinds = ["single-choice", "multiple-choice", "true-false", "gap-text"] as const;

/** Writes a reference course into a folder; the same seed gives the same files. */
export function writeCourse(folder: string, size: Size, seed: number): void {
  const next = random(seed);
  const write = (path: string, content: string | Buffer): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const modules = Array.from({ length: size.modules }, (_, index) => `modul-${index + 1}`);
  write(
    "course.yaml",
    `title: ${JSON.stringify(`Referenzkurs ${seed}: ${compound(next)}`)}\nversion: 1.0.0\nlanguage: de\nsummary: ${sentence(next)}\nlicense: CC0-1.0\nmodules: [${modules.join(", ")}]\n`,
  );
  write("media.yaml", 'own: ["*.png"]\n');
  for (const [index, name] of modules.entries()) {
    const pages = Array.from({ length: size.pages }, (_, page) => `seite-${page + 1}.md`);
    write(
      `modules/${name}/module.yaml`,
      `title: ${compound(next)} und ${compound(next)}\nobjectives:\n  ziel: { text: Sie prüfen ein Teil., bloom: apply }\ncontent:\n${[...pages, "fragen.quiz.md"].map((file) => `  - ${file}\n`).join("")}`,
    );
    for (const [page, file] of pages.entries()) {
      const image = `bild-${index + 1}-${page + 1}.png`;
      write(`media/${image}`, picture(next));
      write(`modules/${name}/${file}`, pageText(next, image));
    }
    write(
      `modules/${name}/fragen.quiz.md`,
      quizText(next, size.questions + (index === 0 && size.modules === 3 ? 1 : 0)),
    );
  }
}

function pageText(next: Random, image: string): string {
  const heading = (): string => `## ${compound(next)} und ${compound(next)}`;
  const list = Array.from({ length: 4 }, () => `- ${sentence(next)}`).join("\n");
  return `---
objectives: [ziel]
---
# ${compound(next)}

${paragraph(next, 5)}

![${sentence(next)}](../../media/${image})

${heading()}

${paragraph(next, 5)}

${list}

:::tip
${paragraph(next, 2)}
:::

${heading()}

${paragraph(next, 6)} **Wichtig:** ${sentence(next)}
`;
}

function quizText(next: Random, count: number): string {
  const questions = Array.from({ length: count }, (_, index) => question(next, index));
  return `---\nmode: graded\npass-mark: 60\nobjective: ziel\n---\n# ${compound(next)}: Fragen\n\n${questions.join("\n")}`;
}

function question(next: Random, index: number): string {
  const kind = kinds[index % kinds.length] ?? "single-choice";
  const open = `:::${kind}{#frage-${index + 1}}\n${sentence(next).replace(/\.$/, "?")}\n\n`;
  const option = (right: boolean): string =>
    `- [${right ? "x" : " "}] ${sentence(next)}\n  > ${sentence(next)}\n`;
  if (kind === "gap-text")
    return `${open}${sentence(next)} Das ist [[${compound(next)}|${compound(next)}]].\n:::\n`;
  if (kind === "true-false") return `${open}${option(true)}${option(false)}:::\n`;
  return `${open}${option(true)}${option(kind === "multiple-choice")}${option(false)}${option(false)}:::\n`;
}
