import type { Span } from "@kurswerk/diagnostics";

/** Where the parts of a YAML file stand, by JSON pointer. */
export interface Place {
  readonly key?: Span;
  readonly value: Span;
  /** Offset of the first character of a text that stands in the file as it is read. */
  readonly literal?: number;
}

/** Looks a pointer up; one to nothing gives the nearest part above it. */
export function locate(places: ReadonlyMap<string, Place>, pointer: string, part: "key" | "value"): Span {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf("/"))) {
    const place = places.get(at);
    if (place) return part === "key" || at !== pointer ? (place.key ?? place.value) : place.value;
    if (at === "") throw new Error("A YAML file has no place for its root.");
  }
}
