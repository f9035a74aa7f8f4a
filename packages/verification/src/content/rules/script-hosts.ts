import { diagnose } from "@kurswerk/diagnostics";
import { resolve } from "../../address.ts";
import { hostForeign } from "../../messages/content.ts";
import { quotation } from "../../place.ts";
import { within } from "../file.ts";
import type { ContentRule } from "../rule.ts";

/** Calls and assignments that load from a whole address; other addresses in a script may be mere names. */
const loading = [
  /\b(?:fetch|import|importScripts|Worker|WebSocket|EventSource|sendBeacon|open)\s{0,9}\(\s{0,9}(?:["'`][A-Z]{3,6}["'`]\s{0,9},\s{0,9})?["'`]((?:https?:|wss?:)?\/\/[^"'`\s\\]{1,500})/g,
  /\.(?:src|poster)\s{0,9}=\s{0,9}["'`]((?:https?:)?\/\/[^"'`\s\\]{1,500})/g,
] as const;

/** Scripts load nothing from other hosts. A window that a learner opens is not loaded by the course. */
export const scriptHosts: ContentRule = function* ({ scripts }) {
  for (const script of scripts) {
    for (const found of loading.flatMap((pattern) => [...script.code.matchAll(pattern)])) {
      if (/^open\s{0,9}\(\s{0,9}["'`](?:https?:)?\/\//.test(found[0])) continue;
      const value = found[1] ?? "";
      const address = resolve("", value);
      if (address.kind !== "foreign") continue;
      const span = within(script, found.index + found[0].length - value.length, value.length);
      yield diagnose(hostForeign, { host: quotation(address.host) }, span);
    }
  }
};
