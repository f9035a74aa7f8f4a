import { type Diagnostic, diagnose } from "@kurswerk/diagnostics";
import { type CompiledCourse, stateBound, type Target } from "@kurswerk/format";
import { site } from "@kurswerk/site";
import { packageLimit, suspendDataLimit, titleLimit } from "../limits.ts";
import { packageLarge } from "../messages/scorm/package-large/messages.ts";
import { stateTooLarge } from "../messages/scorm/state-too-large/messages.ts";
import { titleTooLong } from "../messages/scorm/title-too-long/messages.ts";
import { manifest12, scorm12Schemas } from "./manifest.ts";

/** SCORM 1.2: one zip with one SCO, for every platform that takes SCORM at all. */
export const scorm12: Target<Record<string, never>> = {
  name: "scorm12",
  title: "SCORM 1.2",
  pack(course, assets) {
    const built = site(course, assets.player, { driver: "scorm12" });
    const diagnostics = check(course);
    const tree = new Map(built);
    for (const name of scorm12Schemas) tree.set(name, schema(assets.schemas, name));
    tree.set("imsmanifest.xml", manifest12(course, [...tree.keys()].sort()));
    return { value: [{ name: `${course.id}-${course.version}-scorm12`, form: "zip", tree }], diagnostics };
  },
};

function check(course: CompiledCourse): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const needed = stateBound(course);
  if (needed > suspendDataLimit) {
    found.push(diagnose(stateTooLarge, { needed, limit: suspendDataLimit }, course.span));
  }
  if (course.name.length > titleLimit) {
    found.push(diagnose(titleTooLong, { length: course.name.length, limit: titleLimit }, course.span));
  }
  const size = course.assets.reduce((sum, asset) => sum + asset.size, 0);
  if (size > packageLimit) {
    const megabytes = (bytes: number): number => Math.round(bytes / 1_000_000);
    found.push(
      diagnose(packageLarge, { size: megabytes(size), limit: megabytes(packageLimit) }, course.span),
    );
  }
  return found;
}

function schema(schemas: Readonly<Record<string, Uint8Array>>, name: string): Uint8Array {
  const bytes = schemas[name];
  if (!bytes) throw new Error(`The schema file ${name} is missing among the assets.`);
  return bytes;
}
