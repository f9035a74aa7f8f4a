import { type Diagnostic, diagnose, type Span } from "@kurswerk/diagnostics";
import { versionOf, versions } from "../manifest/edition.ts";
import { addressOf, launchesOf, scormType } from "../manifest/resources.ts";
import { partsSkipped } from "../messages/run.ts";
import { models } from "../model/index.ts";
import type { ScormPackage } from "../package.ts";
import { whole } from "../place.ts";
import { attribute } from "../xml/node.ts";
import { report } from "./report.ts";
import { type Running, startBrowser } from "./start-browser.ts";
import { visit } from "./visit.ts";

interface Launch {
  /** The path inside the package as an address, with the item's parameters. */
  readonly address: string;
  readonly tracked: boolean;
  /** Where the manifest names what is launched. */
  readonly place: Span;
}

/**
 * Launches every part of a package in Chromium, inside a strict platform that records every call.
 * The platform reads the version as Moodle does, so a package that Moodle mistakes is run mistaken.
 */
export async function run(scorm: ScormPackage, running: Running): Promise<readonly Diagnostic[]> {
  const model = models[versions.get(versionOf(scorm.manifest.root)?.text ?? "") ?? "1.2"];
  const { seconds = 60, parts = 20 } = running;
  const started = await startBrowser(running, whole(scorm.name));
  if ("code" in started) return [started];
  try {
    const found: Diagnostic[] = [];
    const all = launches(scorm);
    for (const { place, address, tracked } of all.slice(0, parts)) {
      const heard = await visit(started, model, scorm.files, address, seconds);
      found.push(...report(heard, { model, tracked, seconds, place }));
    }
    if (all.length > parts)
      found.push(diagnose(partsSkipped, { count: all.length - parts }, whole(scorm.name)));
    return found;
  } finally {
    await started.close();
  }
}

/** What can be launched, each address once. */
function launches({ manifest, files }: ScormPackage): readonly Launch[] {
  const found = new Map<string, Launch>();
  for (const { item, resource } of launchesOf(manifest)) {
    const href = resource && attribute(resource, "href");
    if (!resource || href === undefined) continue;
    const target = addressOf(resource, href.value);
    if (target.kind !== "inside" || !files.has(target.path)) continue;
    const query = /[?#].*$/.exec(href.value)?.[0] ?? "";
    const parameters = attribute(item, "parameters")?.value ?? "";
    const address = joined(target.path.split("/").map(encodeURIComponent).join("/") + query, parameters);
    found.set(address, {
      place: href.span,
      address,
      tracked: scormType(resource)?.value.toLowerCase() === "sco",
    });
  }
  return [...found.values()];
}

/** Joins an address and parameters (SCORM 2004 4th Edition, Content Aggregation Model: parameters of an item). */
function joined(address: string, parameters: string): string {
  const rest = parameters.replace(/^[?&]+/, "");
  if (rest === "") return address;
  if (rest.startsWith("#")) return address.includes("#") ? address : address + rest;
  return `${address}${address.includes("?") ? "&" : "?"}${rest}`;
}
