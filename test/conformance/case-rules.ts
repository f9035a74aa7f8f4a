/** The rules of a CASE 1.1 package as standards.md states them (B.2), as a JSON Schema of our own: no other keys. */

const uuid = {
  type: "string",
  pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
};
const uri = { type: "string", pattern: '^(https?://[^\\s<>"]+|urn:uuid:[0-9a-f-]{36})$' };
const url = { type: "string", pattern: '^https?://[^\\s<>"]+$' };
const text = { type: "string", minLength: 1 };
const line = { type: "string", pattern: "^\\S[^\\r\\n\\t]*$" };
const moment = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" };
const position = { type: "integer", minimum: 1 };
const list = (items: object): object => ({ type: "array", minItems: 1, items });
const object = (needed: Record<string, object>, more: Record<string, object> = {}): object => ({
  type: "object",
  properties: { ...needed, ...more },
  required: Object.keys(needed),
  additionalProperties: false,
});
const named = { identifier: uuid, uri, lastChangeDateTime: moment };
const link = { title: line, identifier: uuid, uri };
const node = object({ ...link, targetType: { const: "CASE" } });
const language = { enum: ["de", "en"] };

const rubricLevel = object(named, {
  description: text,
  quality: line,
  score: position,
  position,
  rubricCriterionId: uuid,
});
const criterion = object(named, {
  category: line,
  description: text,
  CFItemURI: object(link),
  position,
  rubricId: uuid,
  CFRubricCriterionLevels: list(rubricLevel),
});

/** A whole package: children are never nested, and no part names its document. */
export const casePackage = object(
  {
    CFDocument: object(
      { ...named, creator: line, title: line },
      {
        caseVersion: { const: "1.1" },
        officialSourceURL: url,
        description: text,
        language,
        version: line,
        licenseURI: object(link),
        notes: line,
      },
    ),
  },
  {
    CFItems: list(
      object(
        { ...named, fullStatement: text },
        { humanCodingScheme: line, abbreviatedStatement: line, CFItemType: line, language },
      ),
    ),
    CFAssociations: list(
      object(
        {
          ...named,
          associationType: { enum: ["isChildOf", "hasSkillLevel", "isRelatedTo"] },
          originNodeURI: node,
          destinationNodeURI: node,
        },
        { sequenceNumber: position },
      ),
    ),
    CFDefinitions: object({}, { CFLicenses: list(object({ ...named, title: line, licenseText: text })) }),
    CFRubrics: list(object(named, { title: line, CFRubricCriteria: list(criterion) })),
  },
);
