import type { Diagnostic } from "@kurswerk/diagnostics";
import { checkContent } from "./content/check.ts";
import { editionOf } from "./manifest/edition.ts";
import type { Manifest } from "./manifest/manifest.ts";
import { findManifest } from "./manifest/read/find.ts";
import { parseManifest } from "./manifest/read/parse.ts";
import { manifestRules } from "./manifest/rules/index.ts";
import { checkSchema } from "./manifest/schema/check.ts";
import type { Schemas } from "./manifest/schema/validator.ts";
import type { ScormPackage } from "./package.ts";
import { harmless, inside } from "./place.ts";
import { open } from "./zip/open.ts";

/** What was found in a package. */
export interface Verified {
  /** The package, when it could be opened and its manifest be read. */
  readonly value: ScormPackage | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The texts that diagnostics point into, by the path of their spans; safe to print on a terminal. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads a finished SCORM package and says what a platform would refuse, lose, or read differently.
 * Touches neither disk nor network, and never throws for what is in the package.
 * @param name how reports name the package; files inside are `name!/path`
 * @param schemas the schema files of SCORM 1.2 and 2004 by their name
 */
export function verify(name: string, bytes: Uint8Array, schemas: Schemas): Verified {
  const opened = open(name, bytes);
  const texts = new Map<string, string>();
  const files = opened.value;
  if (!files) return { value: undefined, diagnostics: opened.diagnostics, texts };
  const found = findManifest(name, files);
  const diagnostics = [...opened.diagnostics, ...found.diagnostics];
  if (!found.value) return { value: undefined, diagnostics, texts };

  const path = inside(name, found.value.path);
  const { text, root, diagnostics: read } = parseManifest(path, found.value.bytes());
  texts.set(path, harmless(text));
  diagnostics.push(...read);
  if (!root) return { value: undefined, diagnostics, texts };

  const manifest: Manifest = { path, text, root, edition: editionOf(root) };
  for (const rule of manifestRules) diagnostics.push(...rule(manifest, files));
  diagnostics.push(...checkSchema(manifest, schemas, diagnostics));
  const value = { name, files, manifest };
  const content = checkContent(value);
  diagnostics.push(...content.diagnostics);
  for (const [place, one] of content.texts) texts.set(place, one);
  return { value, diagnostics, texts };
}
