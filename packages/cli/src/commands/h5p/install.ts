import { createInterface } from "node:readline/promises";
import { closest, type Diagnostic, diagnose } from "@kurswerk/diagnostics";
import type { Asking, Hub } from "@kurswerk/h5p-store/install";
import { hubFailed, typeNotOffered } from "@kurswerk/h5p-store/messages";
import { type Core, limits } from "@kurswerk/target-h5p";
import { exitCode } from "../../exit-code.ts";
import { packageOf } from "../../h5p/sources.ts";
import { type Taken, take } from "../../h5p/take.ts";
import { tellTaken } from "../../h5p/tell-taken.ts";
import { h5pTexts } from "../../h5p/texts.ts";
import { userStore } from "../../h5p/user-store.ts";
import { type Common, type Session, session } from "../../options.ts";
import { UsageError } from "../../usage-error.ts";
import { version } from "../../version.ts";

export interface InstallOptions extends Common {
  readonly hub?: string;
  readonly core?: Core;
  readonly yes?: boolean;
}

/** Fetches content types from a Hub into the user's store, after saying what is sent and to whom. */
export async function install(names: readonly string[], options: InstallOptions): Promise<number> {
  const run = session(options);
  const texts = h5pTexts[run.language];
  const { defaultHub, hubAt, identityIn, told } = await import("@kurswerk/h5p-store/install");
  const hub = hubAt(options.hub ?? defaultHub);
  if (!hub) throw new UsageError(texts.hubInvalid(options.hub ?? ""));
  const store = userStore();
  const core = limits[options.core ?? "portable"];
  const asking: Asking = { hub, store: store.folder, identity: identityIn(store.folder), version, core };
  console.log(texts.announce(hub.host, hub.base, told(asking), names));
  if (!options.yes && !(await agreed(run))) {
    console.log(texts.notAgreed);
    return 2;
  }
  const taken = await fetched([...new Set(names)], asking, run);
  await tellTaken(taken, store.folder, run);
  return exitCode(
    taken.flatMap((one) => one.diagnostics),
    false,
  );
}

async function agreed({ language }: Session): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return false;
  const talk = createInterface({ input: process.stdin, output: process.stdout });
  const left = new Promise<string>((resolve) => {
    talk.once("close", () => resolve(""));
  });
  const answer = await Promise.race([talk.question(h5pTexts[language].ask), left]);
  talk.close();
  return h5pTexts[language].yes.test(answer.trim());
}

async function fetched(names: readonly string[], asking: Asking, run: Session): Promise<readonly Taken[]> {
  const { fetchPackage, HubError, offers } = await import("@kurswerk/h5p-store/install");
  const taken: Taken[] = [];
  try {
    const offered = await offers(asking);
    for (const name of names) {
      const offer = offered.find((one) => one.name === name);
      if (!offer) {
        const suggestion = closest(
          name,
          offered.map((one) => one.name),
        );
        const data = { name, host: asking.hub.host, suggestion };
        taken.push(nothing(asking.hub, diagnose(typeNotOffered, data, at(asking.hub))));
        continue;
      }
      console.log(h5pTexts[run.language].fetching(name, offer.version, offer.core));
      const bytes = await fetchPackage(asking, name);
      taken.push(await take(packageOf(`${asking.hub.contentTypes}${name}`, bytes), userStore()));
    }
  } catch (error) {
    if (!(error instanceof HubError)) throw error;
    const { host, trouble, detail } = error;
    taken.push(nothing(asking.hub, diagnose(hubFailed, { host, trouble, detail }, at(asking.hub))));
  }
  return taken;
}

function nothing(hub: Hub, diagnostic: Diagnostic): Taken {
  return { name: hub.base, from: hub.base, added: 0, present: 0, diagnostics: [diagnostic] };
}

function at(hub: Hub): Diagnostic["span"] {
  return { path: hub.base, start: 0, end: 0 };
}
