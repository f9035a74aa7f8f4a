import type { Diagnostic } from "@kurswerk/diagnostics";
import { fileDamaged, sizeFalse } from "../../messages/zip.ts";
import { gather } from "../gather.ts";
import { unpack } from "../unpack.ts";
import type { Located } from "./ranges.ts";

/** Unpacks every file once and refuses what is not as the archive claims. */
export function refuseContents(
  archive: string,
  bytes: Uint8Array,
  located: readonly Located[],
): readonly Diagnostic[] {
  return gather(archive, found(bytes, located));
}

function* found(bytes: Uint8Array, located: readonly Located[]) {
  for (const { entry, range } of located) {
    const damage = range && unpack(bytes, range);
    if (damage) yield [damage === "size" ? sizeFalse : fileDamaged, entry.path] as const;
  }
}
