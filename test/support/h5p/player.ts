import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { screens, watch } from "../chromium.ts";
import { type Files, type Host, host } from "../host.ts";
import { root } from "../kurswerk.ts";

/** A statement as H5P sends it, in the parts that tests look at. */
export interface Said {
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string; readonly definition?: { readonly interactionType?: string } };
  readonly result?: {
    readonly response?: string;
    readonly success?: boolean;
    readonly score?: { readonly raw: number; readonly max: number };
  };
  readonly context?: {
    readonly contextActivities?: { readonly category?: readonly { readonly id: string }[] };
  };
}

/** A package that runs in the browser. */
export interface Played {
  readonly page: Page;
  /** The frame that the content lies in. */
  readonly content: FrameLocator;
  /** Script errors, failed and foreign requests. */
  readonly troubles: readonly string[];
  /** Every statement so far. */
  said(): Promise<readonly Said[]>;
  close(): Promise<void>;
}

const standIn = `<!doctype html><html lang="de"><title>H5P</title><link rel="icon" href="data:,"><body><main id="content"></main>
<script src="/player/main.bundle.js"></script><script>
window.said = [];
new H5PStandalone.H5P(document.getElementById("content"), {
  h5pJsonPath: "/package", librariesPath: LIBRARIES, frameJs: "/player/frame.bundle.js", frameCss: "/player/styles/h5p.css",
  title: "Paket", metadata: { title: "Paket", license: "U" }, reportingIsEnabled: true,
}).then(() => H5P.externalDispatcher.on("xAPI", (event) => said.push(JSON.parse(JSON.stringify(event.data.statement)))));
</script></body></html>`;

/** Opens a package with h5p-standalone and the libraries of a cache; without a cache with its own. */
export async function playH5p(browser: Browser, files: Files, libraries?: Files): Promise<Played> {
  const page = standIn.replace("LIBRARIES", JSON.stringify(libraries ? "/libraries" : "/package"));
  const server = await host({
    "/package/": files,
    "/libraries/": libraries ?? {},
    "/player/": filesIn(join(root, "packages/cli/dist/assets/h5p-player")),
    "/": { "index.html": new TextEncoder().encode(page) },
  });
  return opened(browser, server);
}

async function opened(browser: Browser, server: Host): Promise<Played> {
  const page = await (await browser.newContext(screens.desktop)).newPage();
  const troubles = watch(page, server.origin);
  await page.goto(`${server.origin}/index.html`);
  return {
    page,
    troubles,
    content: page.frameLocator("#content iframe"),
    said: () => page.evaluate<readonly Said[]>("said"),
    async close() {
      await page.context().close();
      await server.close();
    },
  };
}

/** The libraries of a cache as a platform lays them out: of each version the newest that a core runs. */
export function librariesOf(cache: string, core: string): Files {
  const folder = join(cache, "libraries");
  const chosen = new Map<string, string>();
  for (const name of readdirSync(folder).sort(byPatch)) {
    const { coreApi } = JSON.parse(readFileSync(join(folder, name, "library.json"), "utf8"));
    if (!coreApi || coreApi.minorVersion <= Number(core.split(".")[1]))
      chosen.set(name.replace(/\.\d+$/, ""), name);
  }
  return Object.fromEntries(
    [...chosen].flatMap(([id, name]) =>
      Object.entries(filesIn(join(folder, name))).map(([path, bytes]) => [`${id}/${path}`, bytes]),
    ),
  );
}

function byPatch(one: string, other: string): number {
  return Number(/\d+$/.exec(one)?.[0]) - Number(/\d+$/.exec(other)?.[0]);
}

function filesIn(folder: string): Files {
  if (!existsSync(folder)) throw new Error(`${folder} is missing.`);
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path)]),
  );
}
