import type { AnyContentType, ContentType } from "./types/content.ts";
import type { Field } from "./types/field.ts";

/** True when a content type takes a library, in exactly this version, somewhere among its fields. */
export function nestable(type: AnyContentType | ContentType<never>, library: string): boolean {
  return Object.values(type.fields as Readonly<Record<string, Field>>).some((field) => holds(field, library));
}

function holds(field: Field, library: string): boolean {
  if (field.type === "library") return field.libraries.includes(library);
  if (field.type === "list") return holds(field.of, library);
  return field.type === "group" && Object.values(field.fields).some((inner) => holds(inner, library));
}
