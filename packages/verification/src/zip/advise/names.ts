import { type Diagnostic, diagnose } from "@kurswerk/diagnostics";
import { backslash, clutter, nameAwkward, nameCase, nameUnmarked, pathLong } from "../../messages/zip.ts";
import { quotation, whole } from "../../place.ts";
import { isClutter } from "../clutter.ts";
import { gather } from "../gather.ts";
import { longestPath } from "../limits.ts";
import type { NamedEntry } from "../named-entry.ts";

const plain = /^[\w./-]*$/;

/** What is unwise about the names of a sound archive. */
export function adviseNames(archive: string, entries: readonly NamedEntry[]): readonly Diagnostic[] {
  const files = entries.map(({ path }) => path).filter((path) => path.length > longestPath);
  return [
    ...gather(archive, found(entries)),
    ...(files.length > 0
      ? [diagnose(pathLong, { files: files.map(quotation), limit: longestPath }, whole(archive))]
      : []),
  ];
}

function* found(entries: readonly NamedEntry[]) {
  const seen = new Map<string, string>();
  for (const { label, path } of entries) {
    if (label.text.includes("\\")) yield [backslash, label.text] as const;
    if (label.encoding === "guess") yield [nameUnmarked, path] as const;
    if (isClutter(path)) yield [clutter, path] as const;
    else if (!plain.test(path)) yield [nameAwkward, path] as const;
    const folded = path.normalize("NFC").toLowerCase();
    if ((seen.get(folded) ?? path) !== path) yield [nameCase, path] as const;
    seen.set(folded, path);
  }
}
