import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import { root } from "./kurswerk.ts";

const read = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(path, `file://${root}`), "utf8"));
const ajv = new Ajv({
  allErrors: true,
  strict: false,
  // A pattern of the SARIF schema is none under the u flag.
  unicodeRegExp: false,
  formats: {
    uri: (text: string) => URL.canParse(text),
    "uri-reference": (text: string) => URL.canParse(text, "https://example.org/"),
    "date-time": (text: string) => !Number.isNaN(Date.parse(text)),
  },
});

/** The public schema of SARIF 2.1.0 as Microsoft's SARIF SDK carries it; its keywords mean the same in newer drafts. */
export const sarifSchema: ValidateFunction = (() => {
  const { $schema, id, ...schema } = read(
    "test/node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json",
  );
  return ajv.compile(schema);
})();

/** The schema of our own report. */
export const reportSchema: ValidateFunction = ajv.compile(read("packages/cli/schemas/report-1.schema.json"));

const word = { type: "string", minLength: 1 };

/** GitLab's documented list of what a code quality report must hold, and nothing beside it. */
export const gitlabSchema: ValidateFunction = ajv.compile({
  type: "array",
  items: {
    type: "object",
    additionalProperties: false,
    required: ["description", "check_name", "fingerprint", "severity", "location"],
    properties: {
      description: word,
      check_name: word,
      fingerprint: { type: "string", pattern: "^[0-9a-f]{32}$" },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        additionalProperties: false,
        required: ["path", "lines"],
        properties: {
          // From the repository's root, without "./" in front.
          path: { type: "string", minLength: 1, not: { pattern: "^\\./|\\\\" } },
          lines: {
            type: "object",
            additionalProperties: false,
            required: ["begin"],
            properties: { begin: { type: "integer", minimum: 1 } },
          },
        },
      },
    },
  },
});
