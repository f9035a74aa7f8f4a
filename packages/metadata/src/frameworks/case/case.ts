import { diagnose, type Outcome } from "@kurswerk/diagnostics";
import { uuid } from "@kurswerk/format";
import { dayMissing } from "../../messages/framework/day-missing/messages.ts";
import { defined, filled } from "../../parts/defined.ts";
import { json } from "../../parts/json.ts";
import { licenseUrl } from "../../parts/license.ts";
import type { Exported } from "../exported.ts";
import { frameworkUrl, identifierOf } from "../identity.ts";
import { related } from "../related.ts";
import { type Node, nodes } from "../tree.ts";
import { frameworkWords } from "../words.ts";
import { levelItems, levelRelations, type Relation } from "./levels.ts";
import { changed, toDocument, toItem, urn } from "./links.ts";
import { rubrics } from "./rubrics.ts";

/**
 * A framework as a CASE 1.1 package. Identifiers follow from addresses and codes, the moment of the last change from
 * the source: the same framework gives the same bytes.
 * @see https://www.imsglobal.org/spec/case/v1p1
 */
export function casePackage(exported: Exported): Outcome<string> {
  const { framework, place } = exported;
  if (framework.modified === undefined)
    return { value: undefined, diagnostics: [diagnose(dayMissing, { framework: framework.id }, place(""))] };
  const all = nodes(framework);
  const leaves = all.filter((node) => node.leaf);
  const value = defined({
    CFDocument: cfDocument(exported),
    CFItems: [...all.map((node) => cfItem(exported, node)), ...levelItems(exported, leaves)],
    CFAssociations: relations(exported, all, leaves).map((one) => association(exported, one)),
    CFDefinitions: definitions(exported),
    CFRubrics: filled(rubrics(exported, leaves)),
  });
  return { value: json(value), diagnostics: [] };
}

function cfDocument(exported: Exported): unknown {
  const { framework, language } = exported;
  const license = licenseUrl(framework.license);
  return defined({
    identifier: identifierOf(framework),
    uri: frameworkUrl(framework),
    creator: framework.source,
    title: framework.title[language],
    ...changed(exported),
    caseVersion: "1.1",
    officialSourceURL: framework.url,
    description: framework.note?.[language],
    language,
    version: framework.version,
    licenseURI:
      license === undefined
        ? undefined
        : { title: framework.license, identifier: uuid(license), uri: license },
    notes: license === undefined ? `${frameworkWords[language].license}: ${framework.license}` : undefined,
  });
}

function definitions(exported: Exported): unknown {
  const { license } = exported.framework;
  const uri = licenseUrl(license);
  if (uri === undefined) return undefined;
  const licenseText = `${license}, ${uri}`;
  return { CFLicenses: [{ identifier: uuid(uri), uri, title: license, licenseText, ...changed(exported) }] };
}

function cfItem(exported: Exported, { item, leaf }: Node): unknown {
  const { framework, language } = exported;
  const words = frameworkWords[language];
  const { identifier, uri } = toItem(framework, item, exported);
  return {
    identifier,
    uri,
    fullStatement: item[language],
    humanCodingScheme: item.code,
    CFItemType: leaf ? words.competence : words.area,
    language,
    ...changed(exported),
  };
}

function relations(exported: Exported, all: readonly Node[], leaves: readonly Node[]): readonly Relation[] {
  const { framework, known } = exported;
  const top = all.filter(({ depth }) => depth === 1).length;
  return [
    ...all.map(({ item, area, position }) => ({
      type: "isChildOf" as const,
      from: toItem(framework, item, exported),
      to: area ? toItem(framework, area, exported) : toDocument(exported),
      position,
    })),
    ...levelRelations(exported, leaves, top),
    ...all.flatMap(({ item }) =>
      related(item, known).map((found) => ({
        type: "isRelatedTo" as const,
        from: toItem(framework, item, exported),
        to: toItem(found.framework, found.item, exported),
      })),
    ),
  ];
}

function association(exported: Exported, { type, from, to, position }: Relation): unknown {
  return defined({
    ...urn(uuid([type, from.identifier, to.identifier].join("\n"))),
    associationType: type,
    sequenceNumber: position,
    originNodeURI: { ...from, targetType: "CASE" },
    destinationNodeURI: { ...to, targetType: "CASE" },
    ...changed(exported),
  });
}
