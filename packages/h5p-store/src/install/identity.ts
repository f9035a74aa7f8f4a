import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isRecord } from "../record.ts";

/** How a Hub knows this store: a random number, and what the Hub gave in return. */
export interface Identity {
  /** Stands where other programs send a number of the machine. */
  readonly id: string;
  /** The number that each Hub assigned, by its address. */
  readonly sites: Readonly<Record<string, string>>;
}

/** The identity that the store keeps; it gets one when it has none, so that what is announced is what is sent. */
export function identityIn(store: string): Identity {
  const path = pathIn(store);
  const json: unknown = existsSync(path) ? parsed(readFileSync(path, "utf8")) : undefined;
  if (!isRecord(json) || typeof json["id"] !== "string") {
    const made: Identity = { id: randomUUID(), sites: {} };
    writeIdentity(store, made);
    return made;
  }
  const sites = isRecord(json["sites"]) ? json["sites"] : {};
  return {
    id: json["id"],
    sites: Object.fromEntries(
      Object.entries(sites).flatMap(([hub, uuid]) => (typeof uuid === "string" ? [[hub, uuid]] : [])),
    ),
  };
}

export function writeIdentity(store: string, identity: Identity): void {
  const path = pathIn(store);
  mkdirSync(dirname(path), { recursive: true });
  const made = `${path}.new-${process.pid}`;
  writeFileSync(made, `${JSON.stringify(identity, null, 2)}\n`);
  renameSync(made, path);
}

function pathIn(store: string): string {
  return join(store, "hub.json");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A damaged file is replaced by a new identity: nothing else depends on it.
    return undefined;
  }
}
