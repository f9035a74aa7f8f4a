import { diagnose } from "@kurswerk/diagnostics";
import { leaveDialog, unloadHandler } from "../../messages/content.ts";
import { within } from "../file.ts";
import type { ContentRule } from "../rule.ts";

const unload =
  /addEventListener\s{0,9}\(\s{0,9}["'`]unload["'`]|\bonunload\s{0,9}=(?!=)|\.(?:on|one|bind)\s{0,9}\(\s{0,9}["'`]unload["'`]|\)\.unload\s{0,9}\(/g;
const asking = /\breturnValue\s{0,9}=\s{0,9}["'`][^"'`\s]/g;

/** How the course says goodbye: events that fire, and no question. */
export const leaving: ContentRule = function* ({ scripts }) {
  for (const script of scripts) {
    if (script.event === "unload") yield diagnose(unloadHandler, {}, within(script, 0, script.code.length));
    for (const { 0: text, index } of script.code.matchAll(unload))
      yield diagnose(unloadHandler, {}, within(script, index, text.length));
    if (script.event !== "beforeunload" && !script.code.includes("beforeunload")) continue;
    for (const { 0: text, index } of script.code.matchAll(asking))
      yield diagnose(leaveDialog, {}, within(script, index, text.length));
  }
};
