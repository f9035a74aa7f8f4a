import type { Diagnostic } from "@kurswerk/diagnostics";
import { nameDuplicate, nameEncoding, nameUnsafe, pathAbsolute, pathOutside } from "../../messages/zip.ts";
import { gather } from "../gather.ts";
import { hostility } from "../name.ts";
import type { NamedEntry } from "../named-entry.ts";

const messages = { outside: pathOutside, absolute: pathAbsolute, unsafe: nameUnsafe };

/** Refuses names that would be unpacked elsewhere, differently on each machine, or over one another. */
export function refuseNames(archive: string, entries: readonly NamedEntry[]): readonly Diagnostic[] {
  return gather(archive, found(entries));
}

function* found(entries: readonly NamedEntry[]) {
  const seen = new Set<string>();
  for (const { label, path, folder } of entries) {
    const why = hostility(label.text);
    if (why) yield [messages[why], label.text] as const;
    if (label.encoding === "none") yield [nameEncoding, label.text] as const;
    if (seen.has(path) && !folder) yield [nameDuplicate, path] as const;
    seen.add(path);
  }
}
