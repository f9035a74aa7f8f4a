import { examine, openStore } from "@kurswerk/h5p-store";
import type { Session } from "../options.ts";
import { printReport } from "../print-report.ts";
import type { Taken } from "./take.ts";
import { h5pTexts } from "./texts.ts";

/** Prints what came of each source, and what the store still lacks. */
export async function tellTaken(taken: readonly Taken[], folder: string, run: Session): Promise<void> {
  const texts = h5pTexts[run.language];
  for (const from of new Set(taken.map((one) => one.from))) {
    const own = taken.filter((one) => one.from === from);
    const [added, present] = [sum(own.map((one) => one.added)), sum(own.map((one) => one.present))];
    if (added + present > 0) console.log(texts.taken(from, added, present));
  }
  await printReport(
    taken.map(({ name, diagnostics }) => ({ name, diagnostics, texts: new Map(), suppressed: [] })),
    run,
  );
  console.log(texts.store(folder));
  const missing = examine(openStore(folder)).filter((one) => one.code === "h5p/dependency-missing");
  if (missing.length > 0) console.log(texts.incomplete(missing.length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
