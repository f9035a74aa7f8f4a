import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Answer, Route } from "./answer.ts";

/** A running preview. */
export interface Server {
  readonly address: string;
  /** Tells every open page that the course has changed. */
  tell(): void;
}

/** Serves the preview on loopback only. */
export async function serve(port: number, routes: readonly Route[]): Promise<Server> {
  const listeners = new Set<ServerResponse>();
  const server = createServer(async (request, response) => {
    // A page of another site must not read what is being written here.
    if (!/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(request.headers.host ?? ""))
      return refuse(response, 403);
    const url = urlOf(request.url ?? "/");
    if (url === undefined) return refuse(response, 400);
    if (url.path === "/events") {
      response
        .writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" })
        .write("retry: 500\n\n");
      listeners.add(response);
      request.on("close", () => listeners.delete(response));
      return;
    }
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
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    tell() {
      for (const listener of listeners) listener.write("data: changed\n\n");
    },
  };
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
