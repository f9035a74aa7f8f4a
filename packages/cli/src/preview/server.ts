import { readFileSync, watch } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, sep } from "node:path";
import type { Language } from "@kurswerk/diagnostics";
import type { FileTree } from "@kurswerk/format";
import { isInside } from "@kurswerk/schema";
import { loadAssets } from "../assets.ts";
import { buildCourse } from "../build-course.ts";
import { json } from "../reporters/json.ts";
import { targets } from "../targets.ts";
import { shell } from "./shell.ts";

const types: Readonly<Record<string, string>> = {
  css: "text/css",
  html: "text/html",
  js: "text/javascript",
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  vtt: "text/vtt",
  mp4: "video/mp4",
  mp3: "audio/mpeg",
  json: "application/json",
  xml: "text/xml",
};

/** Serves the preview on loopback only; returns its address. The last version that could be built stays on the page. */
export async function servePreview(folder: string, port: number, language: Language): Promise<string> {
  const assets = loadAssets();
  const listeners = new Set<ServerResponse>();
  const scorm = await targets["scorm12"]?.();
  let tree: FileTree = new Map();
  let findings = "";
  let timer: NodeJS.Timeout | undefined;
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      build();
      for (const listener of listeners) listener.write("data: changed\n\n");
    }, 80);
  };
  const base = folder === "." ? "" : folder.split(sep).join("/");
  const watched = new Set<string>();
  /** Folders of a theme, a glossary or frameworks that the course shares with others. */
  const watchShared = (paths: Iterable<string>): void => {
    for (const path of paths) {
      const outside = dirname(path);
      if (isInside(base, path) || watched.has(outside)) continue;
      watched.add(outside);
      watch(outside, changed);
    }
  };
  const build = (): void => {
    const built = buildCourse(folder, "learner", scorm ? [scorm] : [], () => assets);
    tree = built.packages[0]?.tree ?? tree;
    findings = json({ ...built, language });
    watchShared(built.texts.keys());
  };

  const server = createServer((request, response) => {
    // A page of another site must not read what is being written here.
    if (!/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(request.headers.host ?? ""))
      return send(response, 403, "text/plain", "");
    const path = pathOf(request.url ?? "/");
    if (path === undefined) return send(response, 400, "text/plain", "");
    if (path === "/") return send(response, 200, "text/html", shell(language));
    if (path === "/findings.json") return send(response, 200, "application/json", findings);
    if (path === "/events") {
      response
        .writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" })
        .write("retry: 500\n\n");
      listeners.add(response);
      request.on("close", () => listeners.delete(response));
      return;
    }
    const content = tree.get(path.replace(/^\/course\//, ""));
    if (content === undefined || (typeof content === "object" && "tree" in content))
      return send(response, 404, "text/plain", "");
    const body = typeof content === "object" && "source" in content ? readFileSync(content.source) : content;
    send(response, 200, types[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream", body);
  });

  build();
  watch(folder, { recursive: true }, changed);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** The path of an address, decoded; `undefined` when it cannot be. */
function pathOf(address: string): string | undefined {
  try {
    return decodeURIComponent(new URL(address, "http://localhost").pathname);
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response
    .writeHead(status, { "content-type": `${type}; charset=utf-8`, "cache-control": "no-store" })
    .end(body);
}
