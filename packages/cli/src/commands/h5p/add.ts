import { existsSync } from "node:fs";
import { exitCode } from "../../exit-code.ts";
import { nothingFrom, sourcesAt } from "../../h5p/sources.ts";
import { type Taken, take } from "../../h5p/take.ts";
import { tellTaken } from "../../h5p/tell-taken.ts";
import { h5pTexts } from "../../h5p/texts.ts";
import { userStore } from "../../h5p/user-store.ts";
import { type Common, session } from "../../options.ts";
import { UsageError } from "../../usage-error.ts";

/** Takes the libraries of H5P packages and folders into the user's store. */
export async function add(named: readonly string[], options: Common): Promise<number> {
  const run = session(options);
  const absent = named.find((path) => !existsSync(path));
  if (absent !== undefined) throw new UsageError(h5pTexts[run.language].noSource(absent));
  const store = userStore();
  const taken: Taken[] = [];
  for (const path of named) {
    const before = taken.length;
    for (const source of sourcesAt(path)) taken.push(await take(source, store));
    if (taken.length === before) taken.push(await take(nothingFrom(path), store));
  }
  await tellTaken(taken, store.folder, run);
  return exitCode(
    taken.flatMap((one) => one.diagnostics),
    false,
  );
}
