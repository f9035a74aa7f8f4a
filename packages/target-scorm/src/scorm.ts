import { type Diagnostic, diagnose } from "@kurswerk/diagnostics";
import {
  type Assets,
  byModule,
  type CompiledCourse,
  type LmsDriver,
  type Package,
  packageName,
  stateBound,
  type Target,
} from "@kurswerk/format";
import type { FindCompetence, MetadataOptions } from "@kurswerk/metadata";
import { site } from "@kurswerk/site";
import { packageLimit } from "./limits.ts";
import { objectivesMany } from "./messages/scorm/objectives-many/messages.ts";
import { packageLarge } from "./messages/scorm/package-large/messages.ts";
import { stateTooLarge } from "./messages/scorm/state-too-large/messages.ts";
import { titleTooLong } from "./messages/scorm/title-too-long/messages.ts";
import { metadataFile } from "./metadata.ts";

/** What differs between the SCORM standards. */
export interface Standard {
  readonly name: string;
  readonly title: string;
  readonly driver: LmsDriver;
  /** The most characters of `cmi.suspend_data` that a course may need. */
  readonly room: number;
  /** The longest title that the schema and Moodle's database take, in characters. */
  readonly titleLimit: number;
  /** How many objectives the player tells platforms; all when absent. */
  readonly objectiveLimit?: number;
  /** Schema files that lie at the root of every package. */
  readonly schemas: readonly string[];
  manifest(course: CompiledCourse, files: readonly string[]): string;
  /** LOM in the binding that the standard names. */
  metadata(course: CompiledCourse, find?: FindCompetence): string;
}

/** What a build may choose otherwise than the course says. */
export interface ScormOptions extends MetadataOptions {
  readonly split?: "course" | "module";
}

/** A target for one standard: packages with one SCO each, never several, since few platforms can do that. */
export function scorm(standard: Standard): Target<ScormOptions> {
  return {
    name: standard.name,
    title: standard.title,
    pack(course, assets, options) {
      const split = options.split ?? course.delivery.split;
      const courses = split === "module" ? byModule(course) : [course];
      return {
        value: courses.map((one) => pack(one, assets, standard, options.findCompetence)),
        diagnostics: courses.flatMap((one) => check(one, standard)),
      };
    },
  };
}

function pack(
  course: CompiledCourse,
  assets: Assets,
  standard: Standard,
  find: FindCompetence | undefined,
): Package {
  const { exitOnComplete } = course.delivery;
  const tree = new Map(site(course, assets.player, { driver: standard.driver, exitOnComplete }));
  for (const name of standard.schemas) tree.set(name, schema(assets.schemas, name));
  if (course.delivery.metadata === "lom") tree.set(metadataFile, standard.metadata(course, find));
  tree.set("imsmanifest.xml", standard.manifest(course, [...tree.keys()].sort()));
  return { name: packageName(course, standard.name), form: "zip", tree };
}

function check(
  course: CompiledCourse,
  { title, room, titleLimit, objectiveLimit }: Standard,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const goals = course.modules.reduce((sum, module) => sum + module.objectives.length, 0);
  if (objectiveLimit !== undefined && goals > objectiveLimit)
    found.push(
      diagnose(objectivesMany, { count: goals, limit: objectiveLimit, standard: title }, course.span),
    );
  const needed = stateBound(course);
  if (needed > room)
    found.push(diagnose(stateTooLarge, { needed, limit: room, standard: title }, course.span));
  if (course.name.length > titleLimit)
    found.push(
      diagnose(titleTooLong, { length: course.name.length, limit: titleLimit, standard: title }, course.span),
    );
  const size = course.assets.reduce((sum, asset) => sum + asset.size, 0);
  const megabytes = (bytes: number): number => Math.round(bytes / 1_000_000);
  if (size > packageLimit)
    found.push(
      diagnose(packageLarge, { size: megabytes(size), limit: megabytes(packageLimit) }, course.span),
    );
  return found;
}

function schema(schemas: Readonly<Record<string, Uint8Array>>, name: string): Uint8Array {
  const bytes = schemas[name];
  if (!bytes) throw new Error(`The schema file ${name} is missing among the assets.`);
  return bytes;
}
