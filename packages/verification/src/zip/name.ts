import { harmless } from "../place.ts";
import { type Entry, flag } from "./entry.ts";

/** A name as text, and whether everybody reads it so. */
export interface Name {
  readonly text: string;
  /** `utf8`: for sure. `guess`: not ASCII and not marked as UTF-8. `none`: no UTF-8 at all, read as Latin-1. */
  readonly encoding: "utf8" | "guess" | "none";
}

/** Reads the name of an entry (APPNOTE.TXT, appendix D). */
export function nameOf({ name, flags }: Entry): Name {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(name);
    const sure = (flags & flag.utf8) !== 0 || name.every((byte) => byte < 128);
    return { text, encoding: sure ? "utf8" : "guess" };
  } catch {
    return { text: new TextDecoder("latin1").decode(name), encoding: "none" };
  }
}

/** Why a name must not be unpacked, or `undefined`. Backslashes count as slashes: Windows takes them so. */
export function hostility(text: string): "outside" | "absolute" | "unsafe" | undefined {
  const parts = text.replaceAll("\\", "/").split("/");
  if (parts.includes("..")) return "outside";
  if (parts[0] === "" || /^[a-z]:/i.test(text)) return "absolute";
  if (text === "" || harmless(text) !== text || /[\n\r\t]/.test(text)) return "unsafe";
  return undefined;
}

/** A name as a path inside the package: with `/`, without empty parts and `.`. */
export function pathOf(text: string): string {
  return text
    .replaceAll("\\", "/")
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .join("/");
}
