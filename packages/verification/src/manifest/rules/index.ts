import type { ManifestRule } from "../rule.ts";
import { addresses } from "./addresses.ts";
import { identifiers } from "./identifiers.ts";
import { listing } from "./listing.ts";
import { mastery } from "./mastery.ts";
import { namespacesAndPrefixes } from "./namespaces.ts";
import { organizations } from "./organizations.ts";
import { references } from "./references.ts";
import { schemaFiles } from "./schema-files.ts";
import { scormTypes } from "./scorm-types.ts";
import { sequencing } from "./sequencing.ts";
import { titles } from "./titles.ts";
import { version } from "./version.ts";

/** Every rule for manifests, in the order in which they are asked. */
export const manifestRules: readonly ManifestRule[] = [
  ...[version, namespacesAndPrefixes, organizations, titles, identifiers, references],
  ...[addresses, listing, scormTypes, mastery, sequencing, schemaFiles],
];
