import { diagnose } from "@kurswerk/diagnostics";
import type { Item, ItemKind } from "@kurswerk/format";
import { settingLeftOut } from "../messages/h5p/setting-left-out/messages.ts";
import type { Writer } from "../writer.ts";
import { freeText } from "./free-text.ts";
import { gapText } from "./gap-text.ts";
import { hotspot } from "./hotspot.ts";
import { markWords } from "./mark-words.ts";
import { matching } from "./matching.ts";
import { multipleChoice } from "./multiple-choice.ts";
import { numeric } from "./numeric.ts";
import { ordering } from "./ordering.ts";
import type { ItemWriter, Manner, Question } from "./question.ts";
import { selfAssessment } from "./self-assessment.ts";
import { singleChoice } from "./single-choice.ts";
import { trueFalse } from "./true-false.ts";

const kinds: { readonly [K in ItemKind]: ItemWriter<Extract<Item, { readonly kind: K }>> } & Readonly<
  Record<ItemKind, ItemWriter<never>>
> = {
  "single-choice": singleChoice,
  "multiple-choice": multipleChoice,
  "true-false": trueFalse,
  "gap-text": gapText,
  matching,
  ordering,
  "mark-words": markWords,
  numeric,
  "free-text": freeText,
  hotspot,
  "self-assessment": selfAssessment,
};

/** A question of any kind as H5P content. */
export function question(item: Item, write: Writer, manner: Manner, title: string): Question {
  const settings = [
    ...(item.points > 1 ? ["points"] : []),
    ...(item.kind === "self-assessment" && item.compare !== undefined ? ["compare"] : []),
  ];
  if (settings.length > 0) write.report(diagnose(settingLeftOut, { settings }, item.span));
  return (kinds[item.kind] as ItemWriter<Item>)(item, write, manner, title);
}
