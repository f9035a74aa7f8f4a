import { type Diagnostic, diagnose, type Message } from "@kurswerk/diagnostics";
import { quotation, whole } from "../place.ts";

type AboutFiles = Message<{ files: readonly string[] }>;

/** One diagnostic per message, with all the files it is about: a thousand odd names are one finding. */
export function gather(
  archive: string,
  found: Iterable<readonly [message: AboutFiles, file: string]>,
): readonly Diagnostic[] {
  const byMessage = new Map<AboutFiles, string[]>();
  for (const [message, file] of found) {
    const files = byMessage.get(message);
    if (files) files.push(quotation(file));
    else byMessage.set(message, [quotation(file)]);
  }
  return [...byMessage].map(([message, files]) => diagnose(message, { files }, whole(archive)));
}
