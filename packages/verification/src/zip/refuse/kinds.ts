import type { Diagnostic } from "@kurswerk/diagnostics";
import { encrypted, link, methodUnknown } from "../../messages/zip.ts";
import { flag } from "../entry.ts";
import { gather } from "../gather.ts";
import type { NamedEntry } from "../named-entry.ts";

const methods: ReadonlySet<number> = new Set([0, 8]);
const kind = 0o170000;
const plain: ReadonlySet<number> = new Set([0, 0o100000, 0o040000]);

/** Refuses entries that are not plain files, plainly packed. */
export function refuseKinds(archive: string, entries: readonly NamedEntry[]): readonly Diagnostic[] {
  return gather(archive, found(entries));
}

function* found(entries: readonly NamedEntry[]) {
  for (const { flags, method, mode, path } of entries) {
    if ((flags & flag.encrypted) !== 0) yield [encrypted, path] as const;
    else if (!methods.has(method)) yield [methodUnknown, path] as const;
    if (!plain.has(mode & kind)) yield [link, path] as const;
  }
}
