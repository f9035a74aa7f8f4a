import { mkdtempSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { givenUuid, type Mood, type StandIn, standInHub } from "../testing/hub.ts";
import { type Asking, fetchPackage, offers, told } from "./hub.ts";
import { hubAt } from "./hub-address.ts";
import { HubError } from "./hub-error.ts";
import { identityIn } from "./identity.ts";

let open: StandIn[] = [];
afterEach(async () => {
  for (const one of open) await one.close();
  open = [];
});
async function start(mood?: Mood): Promise<StandIn> {
  const hub = await standInHub({ "H5P.Ask": Uint8Array.of(1, 2, 3) }, mood);
  open.push(hub);
  return hub;
}
function asking(address: string, more: Partial<Asking> = {}): Asking {
  const hub = hubAt(address);
  if (!hub) throw new Error(`${address} is no Hub.`);
  const store = mkdtempSync(join(tmpdir(), "kurswerk-hub-"));
  return { hub, store, identity: identityIn(store), version: "0.1.0", core: "1.27", ...more };
}
/** What went wrong, as word and detail. */
async function trouble(work: Promise<unknown>): Promise<readonly [string, string]> {
  const error: unknown = await work.then(
    () => undefined,
    (one: unknown) => one,
  );
  if (!(error instanceof HubError)) throw new Error(`This is no trouble with a Hub: ${error}`);
  return [error.trouble, error.detail];
}

describe("the address of a Hub", () => {
  it.each([
    ["https://hub.example.org", "https://hub.example.org/"],
    ["https://hub.example.org/v1", "https://hub.example.org/v1/"],
    ["https://hub.example.org/api/v1/content-types/", "https://hub.example.org/api/v1/"],
    ["http://127.0.0.1:8080/v1/", "http://127.0.0.1:8080/v1/"],
    ["http://hub.example.org/v1/", undefined],
    ["file:///etc/passwd", undefined],
    ["hub.example.org", undefined],
  ])("%s is asked at %s", (address, base) => {
    expect(hubAt(address)?.base).toBe(base);
  });
});

describe("a Hub", () => {
  it("is told what was announced, and nothing else", async () => {
    const hub = await start();
    const who = asking(hub.address);
    const announced = told(who);
    expect(await offers(who)).toEqual([
      { name: "H5P.Ask", version: "1.2.3", title: "H5P.Ask", core: "1.24" },
    ]);
    expect([...(await fetchPackage(who, "H5P.Ask"))]).toEqual([1, 2, 3]);
    expect(hub.heard.map(({ method, path, form }) => [method, path, form])).toEqual([
      ["POST", "/v1/sites", announced],
      ["POST", "/v1/content-types/", { ...announced, uuid: givenUuid }],
      ["GET", "/v1/content-types/H5P.Ask", {}],
    ]);
    expect(announced["local_id"]).toBe(who.identity.id);
  });

  it("knows the store again, by a random number that is kept", async () => {
    const hub = await start();
    const first = asking(hub.address);
    await offers(first);
    const second = { ...first, identity: identityIn(first.store) };
    await offers(second);
    expect(hub.heard.map((one) => one.path)).toEqual([
      "/v1/sites",
      "/v1/content-types/",
      "/v1/content-types/",
    ]);
    expect(second.identity).toEqual({ id: first.identity.id, sites: { [hub.address]: givenUuid } });
    expect(JSON.parse(readFileSync(join(first.store, "hub.json"), "utf8"))).toEqual(second.identity);
    expect(asking(hub.address).identity.id).not.toBe(first.identity.id);
  });

  it.each<readonly [string, Mood, string, string]>([
    ["refuses", (_, response) => Boolean(response.writeHead(500).end()), "refused", "500"],
    [
      "answers with a login page",
      (_, response) => Boolean(response.writeHead(200, { "content-type": "text/html" }).end("<html>")),
      "answer",
      "",
    ],
    [
      "points elsewhere",
      (_, response) => Boolean(response.writeHead(307, { location: "http://localhost:9/v1/sites" }).end()),
      "redirect",
      "http://localhost",
    ],
    [
      "points to another protocol",
      (_, response) => Boolean(response.writeHead(302, { location: "https://127.0.0.1:9/" }).end()),
      "redirect",
      "https://127.0.0.1",
    ],
    ["hangs up", (_, response) => Boolean(response.destroy()), "interrupted", "ECONNRESET"],
  ])("that %s is told from other troubles", async (_, mood, word, detail) => {
    const hub = await start(mood);
    expect(await trouble(offers(asking(hub.address)))).toEqual([word, detail]);
  });

  it("that says nothing is not waited for without end", async () => {
    const hub = await start(() => true);
    expect((await trouble(offers(asking(hub.address, { patience: 50 }))))[0]).toBe("silent");
  });

  it("that is not there is unreachable", async () => {
    expect(await trouble(offers(asking("http://127.0.0.1:1/v1/")))).toEqual(["unreachable", "ECONNREFUSED"]);
    expect((await trouble(offers(asking("https://hub.invalid/v1/"))))[0]).toBe("unreachable");
  });

  it("that does not speak TLS is not trusted", async () => {
    const server = createServer((socket) => socket.end("HTTP/1.1 200 OK\r\n\r\n"));
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as { readonly port: number };
    expect((await trouble(offers(asking(`https://127.0.0.1:${port}/v1/`))))[0]).toBe("certificate");
    server.close();
  });

  it.each<readonly [string, Mood, string]>([
    ["a package that it does not have", (_, response) => Boolean(response.writeHead(404).end()), "unknown"],
    [
      "half a package",
      (_, response) => {
        response.writeHead(200, { "content-length": 1000 }).write("abc", () => response.destroy());
        return true;
      },
      "interrupted",
    ],
    ["too much", (_, response) => Boolean(response.writeHead(200).end("a".repeat(5000))), "too-large"],
  ])("may give %s", async (_, mood, word) => {
    const hub = await start(mood);
    expect((await trouble(fetchPackage(asking(hub.address, { largest: 4000 }), "H5P.Ask")))[0]).toBe(word);
  });
});
