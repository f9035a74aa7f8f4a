import type { Safety } from "@kurswerk/format";
import type { Element } from "hast";
import { type Child, h } from "../parts/h.ts";
import { icon } from "../parts/icon.ts";
import type { SiteTexts } from "../texts/site-texts.ts";
import { checkRow } from "./task.ts";

/** The page before the work: hazards, protection, who is responsible, and the confirmation. */
export function safety(one: Safety, id: string, texts: SiteTexts): Element {
  const row = (term: string, value: Child): Element => h("div", {}, h("dt", {}, term), h("dd", {}, value));
  const list = (items: readonly string[]): Element => h("ul", {}, ...items.map((item) => h("li", {}, item)));
  return h(
    "section",
    { className: "safety", ariaLabelledBy: `${id}/safety` },
    h("h2", { id: `${id}/safety` }, icon("shield"), texts.safety),
    h(
      "dl",
      {},
      one.hazards.length > 0 && row(texts.hazards, list(one.hazards)),
      one.ppe.length > 0 && row(texts.protection, list(one.ppe)),
      one.briefing && row(texts.briefing, one.briefing),
      one.operatingInstruction && row(texts.instruction, one.operatingInstruction),
      one.responsible !== undefined && row(texts.responsible, one.responsible),
      one.record !== undefined && row(texts.record, one.record),
    ),
    checkRow({ dataSafety: "" }, texts.confirmSafety),
    h("p", { className: "help" }, texts.confirmNote),
  );
}
