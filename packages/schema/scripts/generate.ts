// Writes JSON Schemas and the reference from the declarations. With --check it fails when a file is not up to date.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { files } from "../src/files/index.ts";
import { jsonSchema } from "../src/generate/json-schema.ts";
import { indexPage, markdownPage, questionsPage, valuesPage } from "../src/generate/markdown-reference.ts";
import { reference } from "../src/generate/reference.ts";
import { typescriptFile } from "../src/generate/typescript.ts";
import { rulesPage } from "./rules-page.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const made = new Map<string, string>();
for (const [kind, shape] of Object.entries(files)) {
  for (const language of ["de", "en"] as const) {
    const schema = {
      $schema: "http://json-schema.org/draft-07/schema#",
      title: kind,
      ...jsonSchema(shape, language),
    };
    made.set(
      `packages/schema/schemas/${kind}.${language}.schema.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    );
    made.set(`docs/reference/${language}/${kind}.md`, reference(kind, shape, language));
  }
}
/** Pages that are written by hand, with their titles. */
const pages = {
  de: {
    "rules.md": "Regeln nach dem didaktischen Katalog",
    "reports.md": "Berichte und Exit-Codes",
    "known-findings.md": "Alte Kurse Schritt für Schritt prüfen",
    "h5p.md": "H5P",
    "h5p-libraries.md": "H5P-Bibliotheken und vollständige Pakete",
    "metadata.md": "Metadaten für Kataloge und Badges",
    "framework-exports.md": "Kompetenzrahmen für andere Systeme",
    "learning-canvas.md": "Digital Learning Canvas",
    "review-report.md": "Prüfbericht für die Begutachtung",
  },
  en: {
    "rules.md": "Rules by the didactic catalogue",
    "reports.md": "Reports and exit codes",
    "known-findings.md": "Checking old courses step by step",
    "h5p.md": "H5P",
    "h5p-libraries.md": "H5P libraries and complete packages",
    "metadata.md": "Metadata for catalogues and badges",
    "framework-exports.md": "Competence frameworks for other systems",
    "learning-canvas.md": "Digital Learning Canvas",
    "review-report.md": "Report for reviewers",
  },
} as const;
for (const language of ["de", "en"] as const) {
  const at = (name: string): string => `docs/reference/${language}/${name}.md`;
  made.set(at("questions"), questionsPage(language));
  made.set(at("markdown"), markdownPage(language));
  made.set(at("values"), valuesPage(language));
  made.set(at("rules"), rulesPage(root, language));
  made.set(at("README"), indexPage(language, Object.keys(files), pages[language]));
}
made.set(
  "packages/schema/src/generated/files.ts",
  typescriptFile({
    CourseFile: files.course,
    ModuleFile: files.module,
    PageFront: files.page,
    QuizFront: files.quiz,
    TaskFront: files.task,
    QuizYaml: files["quiz-yaml"],
    TaskYaml: files["task-yaml"],
    RubricFile: files.rubric,
    MediaFile: files.media,
    GlossaryFile: files.glossary,
    ThemeFile: files.theme,
    FrameworkFile: files.framework,
    CanvasFile: files.canvas,
    BaselineFile: files.baseline,
  }),
);

const stale = [...made].filter(
  ([path, text]) => !existsSync(root + path) || readFileSync(root + path, "utf8") !== text,
);
if (!process.argv.includes("--check")) {
  for (const [path, text] of stale) {
    mkdirSync(dirname(root + path), { recursive: true });
    writeFileSync(root + path, text);
  }
  console.log(`${made.size} files, ${stale.length} changed.`);
} else if (stale.length > 0) {
  console.error(`Not up to date: ${stale.map(([path]) => path).join(", ")}. Run: npm run generate`);
  process.exit(1);
}
