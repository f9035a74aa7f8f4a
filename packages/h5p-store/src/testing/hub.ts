import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as the stand-in got it. */
export interface Heard {
  readonly method: string;
  readonly path: string;
  readonly form: Readonly<Record<string, string>>;
  readonly headers: IncomingMessage["headers"];
}

/** Answers a request in place of the Hub's own way; `false` leaves it to that. */
export type Mood = (heard: Heard, response: ServerResponse) => boolean;

/** A Hub on this machine, and what it was asked. */
export interface StandIn {
  /** As for `--hub`. */
  readonly address: string;
  readonly heard: Heard[];
  close(): Promise<void>;
}

/** The number that the stand-in gives to whoever registers. */
export const givenUuid = "5f2b8c1e-0000-4000-8000-000000000001";

/**
 * Starts a Hub that offers packages as H5P's own does.
 * @param packages by the name of their content type
 */
export function standInHub(
  packages: Readonly<Record<string, Uint8Array>>,
  mood: Mood = () => false,
): Promise<StandIn> {
  const heard: Heard[] = [];
  const server = createServer(async (request, response) => {
    const one: Heard = {
      method: request.method ?? "",
      path: request.url ?? "",
      form: Object.fromEntries(new URLSearchParams(await bodyOf(request))),
      headers: request.headers,
    };
    heard.push(one);
    if (!mood(one, response)) answer(one, response, packages);
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () =>
      resolve({
        address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/`,
        heard,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      }),
    );
  });
}

function answer(
  { method, path, form }: Heard,
  response: ServerResponse,
  packages: Readonly<Record<string, Uint8Array>>,
): void {
  const name = decodeURIComponent(path.replace("/v1/content-types/", ""));
  const bytes = packages[name];
  if (method === "POST" && path === "/v1/sites") json(response, { uuid: givenUuid });
  else if (method === "POST" && path === "/v1/content-types/" && form["uuid"] === givenUuid)
    json(response, { contentTypes: Object.keys(packages).map(entry) });
  else if (method === "GET" && bytes) {
    response.writeHead(200, { "content-type": "application/zip", "content-length": bytes.length });
    response.end(bytes);
  } else response.writeHead(404).end();
}

function entry(id: string): object {
  return {
    id,
    title: id,
    version: { major: 1, minor: 2, patch: 3 },
    coreApiVersionNeeded: { major: 1, minor: 24 },
  };
}

function json(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(value));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}
