import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Files by path inside a package. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** A web server on loopback, as a learning platform runs one. */
export interface Host {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** Paths that were asked for and not there. */
  readonly missing: readonly string[];
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  css: "text/css",
  html: "text/html; charset=utf-8",
  jpg: "image/jpeg",
  js: "text/javascript",
  mp3: "audio/mpeg",
  mp4: "video/mp4",
  png: "image/png",
  svg: "image/svg+xml",
  vtt: "text/vtt",
  xml: "text/xml",
};

/**
 * Serves files under the folders given, as `{ "/kurs/": files }`.
 * Folders may hold umlauts and spaces, as platforms' paths do.
 */
export async function host(
  folders: Readonly<Record<string, Files>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Host> {
  const missing: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? "/").split(/[?#]/)[0] ?? "/");
    const folder = Object.keys(folders).find((one) => path.startsWith(one));
    const file = folder === undefined ? undefined : folders[folder]?.[path.slice(folder.length)];
    if (!file) {
      if (!path.endsWith("/favicon.ico")) missing.push(path);
      response.writeHead(path.endsWith("/favicon.ico") ? 204 : 404).end();
      return;
    }
    const type = types[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type, "cache-control": "no-store", ...headers }).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    missing,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
