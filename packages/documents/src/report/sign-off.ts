import { type Child, h } from "@kurswerk/site";
import type { Reported } from "./report.ts";
import { table } from "./table.ts";

/** Points to check, a decision, and room for name, date and signature; to fill in on screen or on paper. */
export function signOff({ texts, course }: Reported): Child {
  const box = (label: string): Child => h("input", { type: "checkbox", ariaLabel: label });
  const field = (label: string): Child =>
    h(
      "label",
      { className: "field" },
      h("span", {}, label),
      h("input", { type: "text", autoComplete: "off" }),
    );
  return [
    h(
      "p",
      {},
      texts.signOffFor,
      h("strong", {}, `${course.name}, ${texts.factNames.version} ${course.version}`),
    ),
    table(
      texts.checkedPoints,
      [texts.point, texts.fine, texts.improve, texts.remark],
      texts.points.map((point) => [
        point,
        box(`${point} ${texts.fine}`),
        box(`${point} ${texts.improve}`),
        h("input", { type: "text", autoComplete: "off", ariaLabel: `${point} ${texts.remark}` }),
      ]),
    ),
    h(
      "fieldset",
      {},
      h("legend", {}, texts.decision),
      ...texts.decisions.map((one) =>
        h("label", { className: "decision" }, h("input", { type: "radio", name: "decision" }), ` ${one}`),
      ),
    ),
    h(
      "div",
      { className: "signature" },
      field(texts.name),
      field(texts.role),
      field(texts.date),
      field(texts.signature),
    ),
  ];
}
