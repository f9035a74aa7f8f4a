/** The rules of AMB 20231019 and Open Badges 3.0 as standards.md states them (B.7, B.9), as JSON Schemas of our own. */

const uri = { type: "string", pattern: '^https?://[^\\s<>"]+$' };
const text = { type: "string", minLength: 1 };
const day = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}(T.+)?$" };
const list = (items: object, more: object = {}): object => ({ type: "array", minItems: 1, items, ...more });
const object = (properties: Record<string, object>, required: readonly string[]): object => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});
const label = { type: "object", patternProperties: { "^[a-z]{2}$": text }, additionalProperties: false };
const concept = (pattern: string): object =>
  object({ type: { const: "Concept" }, id: { type: "string", pattern }, prefLabel: label }, ["id"]);
const agent = object({ type: { enum: ["Person", "Organization"] }, id: uri, name: text }, ["type", "name"]);
const license = object(
  {
    id: {
      type: "string",
      pattern:
        "^https?://(creativecommons\\.org/(licenses|publicdomain)/|www\\.gnu\\.org/licenses/|www\\.apache\\.org/licenses/|opensource\\.org/licenses/MIT)",
    },
  },
  ["id"],
);
const types = list({ enum: ["LearningResource", "Course"] }, { contains: { const: "LearningResource" } });
const part = object({ id: uri, type: types, name: text }, ["id"]);
const address = { type: "string", pattern: '^(https?://[^\\s<>"]+|urn:uuid:[0-9a-f-]{36})$' };
const competence = object({ id: address, prefLabel: label }, ["id", "prefLabel"]);
const lrmi = "^http://purl\\.org/dcx/lrmi-vocabs/";

/** One record, of a course or a module. */
export const ambRecord = object(
  {
    "@context": {
      type: "array",
      minItems: 2,
      items: [
        { const: "https://w3id.org/kim/amb/context.jsonld" },
        object({ "@language": { type: "string", pattern: "^[a-z]{2}$" } }, ["@language"]),
      ],
    },
    id: uri,
    type: types,
    name: text,
    description: text,
    creator: list(agent),
    publisher: list(agent),
    datePublished: day,
    dateModified: day,
    inLanguage: list({ type: "string", pattern: "^[a-z]{2}$" }),
    license,
    keywords: list(text),
    about: list(concept("^https?://"), {
      contains: {
        properties: {
          id: {
            pattern:
              "^(https://w3id\\.org/kim/hochschulfaechersystematik/|http://w3id\\.org/kim/schulfaecher/)",
          },
        },
      },
    }),
    learningResourceType: list(concept("^https://w3id\\.org/kim/hcrt/")),
    audience: list(concept(`${lrmi}educationalAudienceRole/`)),
    educationalLevel: list(concept("^https://w3id\\.org/kim/educationalLevel/level_[0-8ABC]$")),
    teaches: list(competence),
    assesses: list(competence),
    competencyRequired: list(competence),
    interactivityType: concept(`${lrmi}interactivityType/(active|expositive|mixed)$`),
    isAccessibleForFree: { type: "boolean" },
    conditionsOfAccess: concept("^http://w3id\\.org/kim/conditionsOfAccess/(no_login|login)$"),
    duration: { type: "string", pattern: "^PT(\\d+H)?(\\d+M)?$" },
    hasPart: list(part),
    isPartOf: list(part),
    isBasedOn: list(object({ id: uri, name: text, creator: list(agent), license }, ["name"])),
  },
  ["@context", "id", "type", "name"],
);

const only = (name: string): object => ({ type: "array", items: { const: name }, minItems: 1, maxItems: 1 });

/** What a badge is given for. */
export const achievement = object(
  {
    id: uri,
    type: only("Achievement"),
    achievementType: { enum: ["Achievement", "Course"] },
    name: text,
    description: text,
    criteria: object({ narrative: text, id: uri }, ["narrative"]),
    version: text,
    inLanguage: { type: "string", pattern: "^[a-z]{2}$" },
    creator: object({ id: uri, type: only("Profile"), name: text, url: uri }, ["id", "type"]),
    tag: list(text),
    alignment: list(
      object(
        {
          type: only("Alignment"),
          targetName: text,
          targetUrl: address,
          targetCode: text,
          targetDescription: text,
          targetFramework: text,
        },
        ["type", "targetName", "targetUrl"],
      ),
    ),
    resultDescription: list(
      object(
        {
          id: uri,
          type: only("ResultDescription"),
          name: text,
          resultType: { const: "RubricCriterionLevel" },
          rubricCriterionLevel: list(
            object(
              { id: uri, type: only("RubricCriterionLevel"), name: text, points: text, description: text },
              ["id", "type", "name"],
            ),
          ),
        },
        ["id", "type", "name", "resultType"],
      ),
    ),
  },
  ["id", "type", "name", "description", "criteria"],
);
