import type { CompiledCourse } from "@kurswerk/format";
import { x } from "xastscript";

/** The file that carries LOM beside the manifest. */
export const metadataFile = "metadata.xml";

/**
 * What a manifest says about itself. LOM is never inline: a manifest with it is valid only beside schemas of LOM that
 * no parser takes (1.2) or that packages do not carry (2004). A reference to a file is valid in both.
 * @see docs/decisions/011-metadata.md
 */
export function metadata(course: CompiledCourse, version: string): ReturnType<typeof x> {
  return x("metadata", {}, [
    x("schema", "ADL SCORM"),
    x("schemaversion", version),
    ...(course.delivery.metadata === "lom" ? [x("adlcp:location", metadataFile)] : []),
  ]);
}
