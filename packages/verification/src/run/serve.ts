import type { BrowserContext, Route } from "playwright-core";
import type { Files } from "../zip/files.ts";
import { mediaType } from "./media-types.ts";
import type { Recording } from "./recording.ts";

/** Where the platform seems to be. Nobody is asked for it: every request is answered here. */
export const origin = "https://plattform.test";

/** The folder that the package seems to lie in, with a blank and an umlaut as on real platforms. */
export const folder = "/Kurs Ä/inhalt/";

/**
 * Answers every request of a browser context from memory, so that nothing leaves the machine:
 * the platform's page, the files of the package, and nothing for anybody else.
 */
export async function serve(
  context: BrowserContext,
  page: string,
  files: Files,
  { hosts, missing }: Recording,
): Promise<void> {
  await context.routeWebSocket(/.*/, (socket) => {
    hosts.push(new URL(socket.url()).host);
    socket.close();
  });
  await context.route(/.*/, (route) => {
    const address = new URL(route.request().url());
    if (address.origin !== origin) {
      hosts.push(address.host);
      return route.abort("blockedbyclient");
    }
    const path = decoded(address.pathname);
    if (path === "/") return route.fulfill({ contentType: "text/html", body: page });
    if (path === "/favicon.ico") return route.fulfill({ status: 204 });
    return file(route, path, files, missing);
  });
}

function file(route: Route, path: string, files: Files, missing: string[]): Promise<void> {
  const inside = path.startsWith(folder) ? path.slice(folder.length) : path;
  const found = path.startsWith(folder) ? files.get(inside) : undefined;
  if (!found) {
    missing.push(inside);
    return route.fulfill({ status: 404, contentType: "text/plain", body: "" });
  }
  return route.fulfill({ contentType: mediaType(inside), body: Buffer.from(found.bytes()) });
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
