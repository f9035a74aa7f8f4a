import { examine, type Readiness, readiness, type Store, sizeOf } from "@kurswerk/h5p-store";
import { packagesFor } from "@kurswerk/target-h5p";
import { exitCode } from "../../exit-code.ts";
import { columns } from "../../h5p/columns.ts";
import { megabytes } from "../../h5p/megabytes.ts";
import { h5pTexts } from "../../h5p/texts.ts";
import { userStore } from "../../h5p/user-store.ts";
import { type Common, type Session, session } from "../../options.ts";
import { printReport } from "../../print-report.ts";

/** Says what is in the user's store, which packages it suffices for, what is wrong and what to do. */
export async function doctor(options: Common): Promise<number> {
  const run = session(options);
  const texts = h5pTexts[run.language];
  const store = userStore();
  const diagnostics = examine(store);
  console.log([texts.store(store.folder), ...summary(store, run)].join("\n"));
  await printReport([{ name: store.folder, diagnostics, texts: new Map(), suppressed: [] }], run);
  if (diagnostics.length === 0) console.log(texts.well);
  return exitCode(diagnostics, false);
}

function summary(store: Store, { language }: Session): readonly string[] {
  const texts = h5pTexts[language];
  const all = store.all();
  if (all.length === 0) return [];
  const size = all.reduce((sum, one) => sum + sizeOf(one), 0);
  const states = readiness(store);
  const rows = states.map(({ core, ready, unready }) => [
    `  --core ${core}`,
    texts.ready(ready.length, ready.length + unready.length),
  ]);
  const unready = [...new Set(states.flatMap((one) => one.unready))].sort();
  const absent = unready.filter((id) => store.versions(id).length === 0);
  return [
    texts.holds(all.length, all.filter((one) => one.runnable).length, megabytes(size, language)),
    "",
    texts.readyFor,
    columns(rows),
    ...(unready.length > 0 ? [texts.notReady(unready.map((id) => withCores(id, states)))] : []),
    ...(absent.length > 0 ? [texts.getThem(packagesFor(absent))] : []),
    "",
  ];
}

/** A content type, with the generations that it is not ready for where it is ready for another. */
function withCores(id: string, states: readonly Readiness[]): string {
  const not = states.filter((one) => one.unready.includes(id)).map((one) => one.core);
  return states.some((one) => one.ready.includes(id)) ? `${id} (--core ${not.join(", ")})` : id;
}
