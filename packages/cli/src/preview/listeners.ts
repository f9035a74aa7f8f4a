import type { ServerResponse } from "node:http";

/** The pages that want to know when the course has changed. */
export interface Listeners {
  add(response: ServerResponse): void;
  tell(): void;
}

/** Pages listen with an `EventSource`; nothing is said but that something changed. */
export function listeners(): Listeners {
  const all = new Set<ServerResponse>();
  return {
    add(response) {
      response
        .writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" })
        .write("retry: 500\n\n");
      all.add(response);
      response.on("close", () => all.delete(response));
    },
    tell() {
      for (const response of all) response.write("data: changed\n\n");
    },
  };
}
