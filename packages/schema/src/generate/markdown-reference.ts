import { directives } from "../directives.ts";
import { items } from "../items/index.ts";
import { taskHeadings } from "../task-sections.ts";
import * as lists from "../vocabularies/lists.ts";
import { examples } from "./examples/index.ts";
import { reference } from "./reference.ts";

type Language = "de" | "en";

const words = {
  de: {
    questions: "Fragen",
    questionsIntro:
      "Eine Frage steht in einem Test (`*.quiz.md`) oder, zum Üben, auf der obersten Ebene einer Seite. Hinter der Art steht in geschweiften Klammern ihre Kennung: `{#kennung}`. Sie bleibt gleich, auch wenn sich der Text ändert, damit gespeicherte Antworten erhalten bleiben; „kurswerk fix“ trägt fehlende ein. `points=2` ändert das Gewicht.\n\nIn jeder Frage: erster Absatz = Frage, `- [x]` = richtig, `- [ ]` = falsch, `>` eingerückt unter einer Antwort = Rückmeldung dazu. Außerdem `::hint[…]` (Tipp), `::right[…]` und `::wrong[…]` (Rückmeldung nach richtiger und falscher Antwort), `::solution[…]` (Lösung).",
    scoring: "Punkte",
    keys: "Angaben in YAML",
    blocks: "Bausteine",
    blocksIntro:
      "Seiten sind Markdown (CommonMark) mit Tabellen, Aufgabenlisten und Fußnoten. Dazu kommen diese Bausteine; HTML ist nicht erlaubt. Ein Baustein mit drei Doppelpunkten endet mit `:::`, ein äußerer um einen inneren braucht einen Doppelpunkt mehr. Bilder: `![Beschreibung](../../media/bild.svg)`, Schmuckbilder: `![](linie.svg){decorative}`. Variablen: `{{name}}`. Ein Stern im Wort bleibt, wie er ist: `Lots*innen`.",
    write: "So schreiben",
    attributes: "Angaben",
    meaning: "Bedeutung",
    headings: "Überschriften einer Aufgabe",
    headingsIntro:
      "In `*.task.md` haben Überschriften der zweiten Ebene feste Namen. Phasen können eine Dauer tragen, der Transfer eine Frist: `## Informieren (90 Minuten)`, `## Transfer (nach 14 Tagen)`.",
    heading: "Überschrift",
    also: "auch",
    values: "Werte",
    valuesIntro:
      "Wo eine Angabe feste Werte hat, gelten der englische Wert und die deutschen Namen, Groß- und Kleinschreibung und Umlaute verziehen.",
    value: "Wert",
    names: "auch erlaubt",
    label: "heißt im Kurs",
    index: "Nachschlagen",
    files: "Dateien",
  },
  en: {
    questions: "Questions",
    questionsIntro:
      "A question stands in a quiz (`*.quiz.md`) or, for practice, on the top level of a page. After its kind stands its id in braces: `{#id}`. It stays the same when the text changes, so that saved answers are kept; “kurswerk fix” writes missing ones. `points=2` changes the weight.\n\nIn every question: first paragraph = stem, `- [x]` = right, `- [ ]` = wrong, `>` indented below an option = feedback on it. Also `::hint[…]`, `::right[…]` and `::wrong[…]` (feedback after a right and a wrong answer), `::solution[…]`.",
    scoring: "Points",
    keys: "Keys in YAML",
    blocks: "Blocks",
    blocksIntro:
      "Pages are Markdown (CommonMark) with tables, task lists and footnotes, and these blocks; HTML is not allowed. A block with three colons ends with `:::`; one around another needs one colon more. Pictures: `![description](../../media/picture.svg)`, decorative ones: `![](line.svg){decorative}`. Variables: `{{name}}`. A star inside a word stays as it is: `3*4*5`.",
    write: "Write",
    attributes: "Attributes",
    meaning: "Meaning",
    headings: "Headings of a task",
    headingsIntro:
      "In `*.task.md`, headings of the second level have fixed names. Phases can carry a time, the transfer a date: `## Inform (90 minutes)`, `## Transfer (after 14 days)`.",
    heading: "Heading",
    also: "also",
    values: "Values",
    valuesIntro:
      "Where a key has fixed values, the English value and the German names count; case and umlauts are forgiven.",
    value: "Value",
    names: "also allowed",
    label: "in the course",
    index: "Reference",
    files: "Files",
  },
} as const;

/** All kinds of question: what they are, both forms, what they earn, every key. */
export function questionsPage(language: Language): string {
  const say = words[language];
  const kinds = Object.entries(examples).map(([kind, example]) => {
    const { title, description, scoring, markdown, yaml } = example[language];
    const declared = items[kind];
    const table = declared ? reference("", declared.yaml, language).split("\n\n").slice(1).join("\n\n") : "";
    return [
      `## ${title} (\`${kind}\`)`,
      description,
      `**${say.scoring}:** ${scoring}`,
      `\`\`\`markdown\n${markdown}\n\`\`\``,
      `\`\`\`yaml\n${yaml}\n\`\`\``,
      `<details><summary>${say.keys}</summary>\n\n${table}\n</details>`,
    ].join("\n\n");
  });
  return `# ${say.questions}\n\n${say.questionsIntro}\n\n${kinds.join("\n\n")}\n`;
}

/** Blocks of pages and headings of tasks. */
export function markdownPage(language: Language): string {
  const say = words[language];
  const blocks = Object.entries(directives).map(([name, one]) => {
    const attributes = one.attributes.map((attribute) =>
      one.required.includes(attribute) ? `**${attribute}**` : attribute,
    );
    const given = one.required.length > 0 ? `{${one.required.map((key) => `${key}="…"`).join(" ")}}` : "";
    const written = { container: `:::${name}${given}`, leaf: `::${name}[…]${given}`, text: `:${name}[…]` }[
      one.form
    ];
    return `| \`${written}${name === "lang" ? "{en}" : ""}\` | ${attributes.join(", ")} | ${one[language]} |`;
  });
  const headings = Object.values(taskHeadings).map((names) => {
    const [first = "", ...others] = names[language];
    return `| \`## ${first}\` | ${others.map((other) => `\`## ${other}\``).join(", ")} |`;
  });
  return [
    `# ${say.blocks}`,
    say.blocksIntro,
    [`| ${say.write} | ${say.attributes} | ${say.meaning} |`, "| --- | --- | --- |", ...blocks].join("\n"),
    `## ${say.headings}`,
    say.headingsIntro,
    [`| ${say.heading} | ${say.also} |`, "| --- | --- |", ...headings].join("\n"),
    "",
  ].join("\n\n");
}

/** Every vocabulary with the names that authors may write. */
export function valuesPage(language: Language): string {
  const say = words[language];
  const tables = Object.values(lists).map((list) =>
    [
      `## ${list.name}`,
      "",
      `| ${say.value} | ${say.names} | ${say.label} |`,
      "| --- | --- | --- |",
      ...list.entries.map(
        (entry) =>
          `| \`${entry.id}\` | ${entry.aliases.map((alias) => `\`${alias}\``).join(", ")} | ${entry[language]} |`,
      ),
    ].join("\n"),
  );
  return `# ${say.values}\n\n${say.valuesIntro}\n\n${tables.join("\n\n")}\n`;
}

/** The way into the reference; `others` are further pages by file name with their titles. */
export function indexPage(
  language: Language,
  kinds: readonly string[],
  others: Readonly<Record<string, string>> = {},
): string {
  const say = words[language];
  const pages = [
    `- [${say.blocks}](markdown.md)`,
    `- [${say.questions}](questions.md)`,
    `- [${say.values}](values.md)`,
    ...Object.entries(others).map(([file, title]) => `- [${title}](${file})`),
  ];
  const files = kinds.map((kind) => `- [\`${kind}\`](${kind}.md)`);
  return `# ${say.index}\n\n${pages.join("\n")}\n\n## ${say.files}\n\n${files.join("\n")}\n`;
}
