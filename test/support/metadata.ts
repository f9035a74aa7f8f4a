import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { emptyFolder, kurswerk, type Run, root } from "./kurswerk.ts";

/** What a call of `kurswerk metadata` said and wrote: documents by format and path, as `amb/course.jsonld`. */
export interface Exported {
  readonly run: Run;
  readonly documents: ReadonlyMap<string, string>;
}

/** Writes metadata of a course with the real command. */
export async function exported(
  course: string,
  names: string,
  setting: Parameters<typeof kurswerk>[1] = {},
): Promise<Exported> {
  const out = await emptyFolder();
  const run = await kurswerk(["metadata", course, "--for", names, "--out", out], setting);
  const files = readdirSync(out, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(out, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
  const documents = new Map(
    files.map((path) => [path.replace(/^[^/]*-\d+\.\d+\.\d+-/, ""), readFileSync(join(out, path), "utf8")]),
  );
  return { run, documents };
}

/** A copy of the demo course whose `course.yaml` says something else. */
export async function demoWith(change: (yaml: string) => string): Promise<string> {
  const folder = join(await emptyFolder(), "digitale-auftragsmappe");
  await cp(join(root, "courses/digitale-auftragsmappe"), folder, { recursive: true });
  const file = join(folder, "course.yaml");
  writeFileSync(file, change(readFileSync(file, "utf8")));
  return folder;
}

/** Everything that KURSNET asks, of a provider that does not exist. */
export function withOffer(yaml: string): string {
  const provider = [
    "provider:",
    "  name: Beispiel-Bildungsträger & Partner",
    "  url: https://www.example.org",
    '  address: { street: Werkstraße 1, zip: "00000", city: Musterstadt }',
    '  contact: { first-name: Eva, last-name: Beispiel, phone: "+49.0.000000", email: kurse@example.org }',
    "",
  ].join("\n");
  const kursnet = [
    "  measure-number: 000/000/2026",
    "  kursnet:",
    '    supplier-id: "000000"',
    "    organizational-form: 2",
    "    course-type: 3",
    "    degree: 0",
    "    institution: 115",
    "    instruction-form: 8",
    "    education-type: 130",
    "    duration: 8",
    "    segment: 0",
    "    certificate-status: 1",
    "    certifier: 25",
    "    systematics: { code: C 0000, name: Büro und Verwaltung }",
    "",
  ].join("\n");
  return yaml
    .replace(/^provider:\n( .*\n)+/m, () => provider)
    .replace(/^funding:\n( .*\n)+/m, (found) => found + kursnet);
}
