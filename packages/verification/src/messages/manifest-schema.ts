import { type AnyMessage, type Message, message } from "@kurswerk/diagnostics";

type Data = {
  kind: string;
  element: string;
  attribute?: string | undefined;
  value?: string | undefined;
  expected?: readonly string[] | undefined;
};

const whatDe: Readonly<Record<string, (data: Data) => string>> = {
  unexpected: ({ element }) => `<${element}> darf hier nicht stehen`,
  incomplete: ({ element }) => `in <${element}> fehlt etwas`,
  "attribute-missing": ({ element, attribute }) => `an <${element}> fehlt die Angabe „${attribute}“`,
  "attribute-unknown": ({ element, attribute }) => `an <${element}> gibt es keine Angabe „${attribute}“`,
  value: ({ element, attribute, value }) =>
    `${value === undefined || value === "" ? "der Wert" : `„${value}“`} passt nicht zu ${attribute === undefined ? `<${element}>` : `„${attribute}“`}`,
};
const whatEn: Readonly<Record<string, (data: Data) => string>> = {
  unexpected: ({ element }) => `<${element}> must not stand here`,
  incomplete: ({ element }) => `something is missing in <${element}>`,
  "attribute-missing": ({ element, attribute }) => `<${element}> lacks the attribute “${attribute}”`,
  "attribute-unknown": ({ element, attribute }) => `<${element}> has no attribute “${attribute}”`,
  value: ({ element, attribute, value }) =>
    `${value === undefined || value === "" ? "the value" : `“${value}”`} does not fit ${attribute === undefined ? `<${element}>` : `“${attribute}”`}`,
};

export const schemaViolation: Message<Data> = message(
  "manifest/schema-violation",
  "error",
  [
    (data) =>
      `Das Manifest verletzt das SCORM-Schema: ${whatDe[data.kind]?.(data) ?? `<${data.element}> ist hier nicht gültig`}.`,
    ({ expected }) =>
      expected && expected.length > 0
        ? `Erwartet wird ${expected.map((name) => `<${name}>`).join(" oder ")}.`
        : "Vergleichen Sie mit einem Manifest, das Ihr Werkzeug neu exportiert.",
  ],
  [
    (data) =>
      `The manifest violates the SCORM schema: ${whatEn[data.kind]?.(data) ?? `<${data.element}> is not valid here`}.`,
    ({ expected }) =>
      expected && expected.length > 0
        ? `Expected: ${expected.map((name) => `<${name}>`).join(" or ")}.`
        : "Compare with a manifest that your tool exports anew.",
  ],
);

/** Everything that the schema may say. */
export const schemaMessages: readonly AnyMessage[] = [schemaViolation];
