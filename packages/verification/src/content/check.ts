import type { Diagnostic } from "@kurswerk/diagnostics";
import type { ScormPackage } from "../package.ts";
import { harmless, inside } from "../place.ts";
import { readContent } from "./read.ts";
import type { ContentRule, PackageRule } from "./rule.ts";
import { api } from "./rules/api.ts";
import { leaving } from "./rules/leaving.ts";
import { references } from "./rules/references.ts";
import { scriptHosts } from "./rules/script-hosts.ts";
import { types } from "./rules/types.ts";
import { values } from "./rules/values.ts";

const contentRules: readonly ContentRule[] = [references, scriptHosts, leaving, values];
const packageRules: readonly PackageRule[] = [api, types];

/** Findings, and the texts that they point into. */
export interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Asks every rule about the pages, style sheets and scripts of a package. */
export function checkContent(scorm: ScormPackage): Checked {
  const content = [...readContent(scorm.name, scorm.files)];
  const texts = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const file of content) {
    const found = contentRules.flatMap((rule) => [...rule(file, scorm)]);
    if (found.length > 0) texts.set(inside(scorm.name, file.path), harmless(file.text));
    diagnostics.push(...found);
  }
  for (const rule of packageRules) diagnostics.push(...rule(scorm, content));
  return { diagnostics, texts };
}
