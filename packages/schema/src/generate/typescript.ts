import type { Shape } from "../declare/shape.ts";

/** The TypeScript type of a shape: what `normalize` leaves of a checked value. */
export function typescript(shape: Shape): string {
  switch (shape.type) {
    case "text":
      return "string";
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    case "choice":
      return shape.vocabulary.entries.map((entry) => JSON.stringify(entry.id)).join(" | ");
    case "list":
      return `readonly (${typescript(shape.of)})[]`;
    case "map":
      return `Readonly<Record<string, ${typescript(shape.of)}>>`;
    case "object":
      return `{ ${Object.entries(shape.keys)
        .map(
          ([name, key]) =>
            `readonly ${JSON.stringify(name)}${key.required ? "" : "?"}: ${typescript(key.shape)}`,
        )
        .join("; ")} }`;
    case "union":
      return shape.of.map(typescript).join(" | ");
  }
}

/** One exported type per shape, as a file of its own. */
export function typescriptFile(types: Readonly<Record<string, Shape>>): string {
  const lines = Object.entries(types).map(([name, shape]) => `export type ${name} = ${typescript(shape)};\n`);
  return ["// Generated from the declarations in src/files: npm run generate\n", ...lines].join("\n");
}
