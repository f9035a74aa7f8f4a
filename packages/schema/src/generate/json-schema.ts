import { forms } from "../check/forms.ts";
import type { Key, Shape } from "../declare/shape.ts";

type Language = "de" | "en";
type Schema = Readonly<Record<string, unknown>>;

/** The JSON Schema (draft 07, as editors read it) of a shape, with titles and descriptions in one language. */
export function jsonSchema(shape: Shape, language: Language): Schema {
  switch (shape.type) {
    case "text":
      return { type: "string", ...(forms[shape.form] ? { pattern: forms[shape.form]?.source } : {}) };
    case "number":
      return {
        type: shape.integer ? "integer" : "number",
        ...(shape.min === undefined ? {} : { minimum: shape.min }),
        ...(shape.max === undefined ? {} : { maximum: shape.max }),
      };
    case "boolean":
      return { type: "boolean" };
    case "choice": {
      const { entries } = shape.vocabulary;
      const names = entries.flatMap((entry) =>
        [entry.id, ...entry.aliases].map((name) => ({ name, label: entry[language] })),
      );
      return { enum: names.map((one) => one.name), enumDescriptions: names.map((one) => one.label) };
    }
    case "list":
      return {
        type: "array",
        items: jsonSchema(shape.of, language),
        ...(shape.min > 0 ? { minItems: shape.min } : {}),
      };
    case "map":
      return {
        type: "object",
        additionalProperties: jsonSchema(shape.of, language),
        ...(shape.keys === "id" ? { propertyNames: { pattern: forms.id?.source } } : {}),
      };
    case "object": {
      const required = Object.entries(shape.keys)
        .filter(([, key]) => key.required)
        .map(([name]) => name);
      return {
        type: "object",
        additionalProperties: false,
        ...(required.length > 0 ? { required } : {}),
        properties: Object.fromEntries(
          Object.entries(shape.keys).map(([name, key]) => [name, property(key, language)]),
        ),
      };
    }
    case "union":
      return { anyOf: shape.of.map((one) => jsonSchema(one, language)) };
  }
}

function property(key: Key, language: Language): Schema {
  const { title, description } = key[language];
  return { title, description, ...jsonSchema(key.shape, language) };
}
