import type { TaskEntry } from "@kurswerk/format";
import type { Element } from "hast";
import { h } from "../parts/h.ts";
import { duration } from "../texts/index.ts";
import type { SiteTexts } from "../texts/site-texts.ts";

/** The work card: the task on one A4 page with boxes to tick and room for names, date and signature. */
export function card({ task, title }: TaskEntry, texts: SiteTexts): Element {
  const line = (label: string): Element => h("p", { className: "line-to-fill" }, label);
  const box = (): Element => h("span", { className: "box" });
  return h(
    "section",
    { dataCard: "", ariaHidden: "true" },
    h("p", { className: "card-title" }, `${texts.card}: `, title),
    h("div", { className: "card-names" }, line(texts.name), line(texts.date)),
    task.phases.length > 0 &&
      h(
        "table",
        {},
        h(
          "tbody",
          {},
          ...task.phases.map((phase) =>
            h(
              "tr",
              {},
              h(
                "th",
                { scope: "row" },
                texts.phaseNames[phase.phase],
                phase.minutes !== undefined &&
                  h("span", { className: "line" }, duration(texts, phase.minutes)),
              ),
              h(
                "td",
                {},
                ...phase.steps.map((step) => h("div", { className: "card-step" }, box(), step.text)),
              ),
            ),
          ),
        ),
      ),
    task.criteria.length > 0 && [
      h("p", { className: "card-title" }, texts.criteria),
      ...task.criteria.map((one) => h("div", { className: "card-step" }, box(), one.text)),
    ],
    h("div", { className: "card-names" }, line(texts.signature), line(texts.responsible)),
  );
}
