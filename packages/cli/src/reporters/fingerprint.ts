import { createHash } from "node:crypto";
import type { Diagnostic } from "@kurswerk/diagnostics";
import { address } from "./address.ts";
import { placer } from "./place.ts";
import type { Report } from "./report.ts";

/**
 * A name for every finding that stays when lines move: 32 hexadecimal digits from its code, its file, the words of its
 * line, and how many of the same came before. No two findings share one.
 */
export function fingerprints(
  diagnostics: readonly Diagnostic[],
  { texts, root }: Pick<Report, "texts" | "root">,
): ReadonlyMap<Diagnostic, string> {
  const place = placer(texts);
  const seen = new Map<string, number>();
  return new Map(
    diagnostics.map((one) => {
      const { path, start } = one.span;
      const column = place(one.span)?.start.column ?? 1;
      const text = texts.get(path) ?? "";
      const words = /^[^\r\n]*/.exec(text.slice(Math.min(start, text.length) - column + 1))?.[0].trim() ?? "";
      const same = JSON.stringify([one.code, address(path, root), words]);
      const before = seen.get(same) ?? 0;
      seen.set(same, before + 1);
      return [one, createHash("sha256").update(`${same}${before}`).digest("hex").slice(0, 32)];
    }),
  );
}
