import { diagnose } from "@kurswerk/diagnostics";
import { masteryScore, prerequisitesWeak, timeLimitWeak } from "../../messages/manifest-tracking.ts";
import { quotation } from "../../place.ts";
import { all } from "../../xml/node.ts";
import type { ManifestRule } from "../rule.ts";

/** What SCORM 1.2 lets a manifest say about passing, order and time, and what platforms make of it. */
export const mastery: ManifestRule = function* ({ root }) {
  for (const { text, inner } of all(root, "masteryscore")) {
    const value = text.trim();
    if (!/^\d{1,3}(\.\d+)?$/.test(value) || Number(value) > 100)
      yield diagnose(masteryScore, { value: quotation(value) }, inner);
  }
  const weak = [
    [prerequisitesWeak, all(root, "prerequisites")],
    [timeLimitWeak, [...all(root, "maxtimeallowed"), ...all(root, "attemptAbsoluteDurationLimit")]],
  ] as const;
  for (const [message, [first]] of weak) if (first) yield diagnose(message, {}, first.span);
};
