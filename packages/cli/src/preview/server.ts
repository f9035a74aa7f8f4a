import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Answer, Route } from "./answer.ts";
import type { Listeners } from "./listeners.ts";

/** Serves the preview on loopback only; returns its address. */
export async function serve(port: number, routes: readonly Route[], listeners: Listeners): Promise<string> {
  const server = createServer(async (request, response) => {
    // A page of another site must not read what is being written here.
    if (!/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(request.headers.host ?? ""))
      return refuse(response, 403);
    const url = urlOf(request.url ?? "/");
    if (url === undefined) return refuse(response, 400);
    if (url.path === "/events") return listeners.add(response);
    for (const route of routes) {
      const answer = await route(url.path, url.query);
      if (answer) return send(response, answer);
    }
    refuse(response, 404);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

interface Asked {
  /** Decoded. */
  readonly path: string;
  readonly query: URLSearchParams;
}

/** What an address asks for; `undefined` when it cannot be decoded. */
function urlOf(address: string): Asked | undefined {
  try {
    const { pathname, searchParams } = new URL(address, "http://localhost");
    return { path: decodeURIComponent(pathname), query: searchParams };
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, { type, body, policy }: Answer): void {
  response
    .writeHead(200, {
      "content-type": `${type}; charset=utf-8`,
      "cache-control": "no-store",
      ...(policy === undefined ? {} : { "content-security-policy": policy }),
    })
    .end(body);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { "content-type": "text/plain", "cache-control": "no-store" }).end();
}
