import type { Shape } from "../declare/shape.ts";

type Language = "de" | "en";

const words = {
  de: {
    key: "Angabe",
    type: "Art",
    meaning: "Bedeutung",
    required: "Pflicht",
    yes: "ja",
    text: "Text",
    markdown: "Text (Markdown)",
    number: "Zahl",
    boolean: "ja/nein",
    list: "Liste",
    map: "Gruppe",
    or: " oder ",
  },
  en: {
    key: "Key",
    type: "Type",
    meaning: "Meaning",
    required: "Required",
    yes: "yes",
    text: "text",
    markdown: "text (Markdown)",
    number: "number",
    boolean: "yes/no",
    list: "list",
    map: "group",
    or: " or ",
  },
} as const;

/** A reference page: one table of keys, those of inner groups with their path. */
export function reference(kind: string, shape: Shape, language: Language): string {
  const say = words[language];
  const rows = table(shape, "", language);
  const head = `| ${say.key} | ${say.type} | ${say.required} | ${say.meaning} |\n| --- | --- | --- | --- |`;
  return `# ${kind}\n\n${head}\n${rows.join("\n")}\n`;
}

function table(shape: Shape, path: string, language: Language): readonly string[] {
  if (shape.type === "list") return table(shape.of, `${path}[]`, language);
  if (shape.type === "map") return table(shape.of, path === "" ? "*" : `${path}.*`, language);
  if (shape.type === "union") return shape.of.flatMap((one) => table(one, path, language));
  if (shape.type !== "object") return [];
  return Object.entries(shape.keys).flatMap(([name, key]) => {
    const at = path === "" ? name : `${path}.${name}`;
    const { title, description } = key[language];
    return [
      `| \`${at}\` | ${typeOf(key.shape, language)} | ${key.required ? words[language].yes : ""} | **${title}.** ${description} |`,
      ...table(key.shape, at, language),
    ];
  });
}

function typeOf(shape: Shape, language: Language): string {
  const say = words[language];
  switch (shape.type) {
    case "text":
      return shape.form === "markdown" ? say.markdown : say.text;
    case "choice":
      return shape.vocabulary.entries.map((entry) => `\`${entry.id}\``).join(", ");
    case "list":
      return `${say.list}: ${typeOf(shape.of, language)}`;
    case "object":
    case "map":
      return say.map;
    case "union":
      return [...new Set(shape.of.map((one) => typeOf(one, language)))].join(say.or);
    default:
      return say[shape.type];
  }
}
