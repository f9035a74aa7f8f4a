import type { Task, TaskEntry, TaskPhase } from "@kurswerk/format";
import type { Element, ElementContent, RootContent } from "hast";
import { type Child, h } from "../parts/h.ts";
import { icon } from "../parts/icon.ts";
import { counted, duration } from "../texts/index.ts";
import type { SiteTexts } from "../texts/site-texts.ts";
import { card } from "./task-card.ts";
import { rubric } from "./task-rubric.ts";
import { safety } from "./task-safety.ts";
import { type Page, view } from "./view.ts";

/** A Maker task or an assignment: safety before the work, then everything needed to do it and to judge it. */
export function task({ texts }: Page, entry: TaskEntry): Element {
  const { task: one } = entry;
  const heading = (text: string): Element => h("h2", {}, text);
  let steps = 0;
  const phases = one.phases.map((phase, index) => {
    const from = steps;
    steps += phase.steps.length;
    return phaseSection(phase, index + 1, from, texts);
  });
  return view(
    entry.id,
    "task",
    entry.title,
    one.intro,
    facts(one, entry.minutes, texts),
    one.product && [heading(texts.product), one.product],
    one.material && [heading(texts.material), one.material],
    one.safety && safety(one.safety, entry.id, texts),
    h("div", { dataClosed: "" }),
    h(
      "div",
      { dataWork: "" },
      one.roles.length > 0 && [heading(texts.roles), roles(one, entry.id, texts)],
      phases.length > 0 && [heading(texts.phases), ...phases],
      one.mistakes && [heading(texts.mistakes), one.mistakes],
      one.criteria.length > 0 && [heading(texts.criteria), criteria(one, texts)],
      one.submit.length > 0 && [
        heading(texts.submit),
        h("ul", {}, ...one.submit.map((line) => h("li", {}, line))),
      ],
      one.rubric && [heading(texts.rubric), rubric(one.rubric, entry.id, texts)],
      heading(texts.reflection),
      reflection(entry.id, texts),
      one.transfer && [
        heading(
          one.transfer.days === undefined
            ? texts.transfer
            : `${texts.transfer} (${counted(texts, texts.transferDays, one.transfer.days)})`,
        ),
        one.transfer.body,
      ],
      h(
        "p",
        {},
        h(
          "button",
          { type: "button", className: "secondary", dataPrint: "", hidden: true },
          icon("printer"),
          texts.printCard,
        ),
      ),
    ),
    card(entry, texts),
  );
}

function facts(one: Task, minutes: number | undefined, texts: SiteTexts): Element {
  const fact = (name: Parameters<typeof icon>[0], text: string): Element =>
    h("li", {}, icon(name), h("span", {}, text));
  return h(
    "ul",
    { className: "facts", ariaLabel: texts.taskFacts },
    minutes !== undefined && fact("clock", duration(texts, minutes)),
    one.team !== undefined && fact("people", counted(texts, texts.team, one.team)),
    one.iterations !== undefined &&
      one.iterations > 1 &&
      fact("target", counted(texts, texts.iterations, one.iterations)),
    one.station !== undefined && fact("bag", `${texts.station}: ${one.station}`),
  );
}

function phaseSection(phase: TaskPhase, number: number, from: number, texts: SiteTexts): Element {
  const tick = <T extends RootContent | ElementContent>(node: T): T | Element => {
    if (node.type !== "element") return node;
    const found: Element = node;
    if (!("dataCheck" in found.properties)) return { ...node, children: found.children.map(tick) };
    const step = found.children.find(
      (child): child is Element => child.type === "element" && child.properties["dataStep"] !== undefined,
    );
    const rest = found.children.filter((child) => child !== step);
    return h(
      "li",
      {},
      checkRow({ dataStep: String(from + Number(step?.properties["dataStep"] ?? 0)) }, rest),
    );
  };
  return h(
    "section",
    { dataPhase: phase.phase },
    h(
      "h3",
      {},
      h("span", { className: "number", ariaHidden: "true" }, String(number)),
      texts.phaseNames[phase.phase],
      phase.minutes !== undefined && [
        " ",
        h("span", { className: "minutes" }, duration(texts, phase.minutes)),
      ],
    ),
    { ...phase.body, children: phase.body.children.map(tick) },
  );
}

/** A row with a box that the learner ticks. */
export function checkRow(mark: Readonly<Record<string, string>>, content: Child): Element {
  return h(
    "label",
    { className: "check" },
    h("input", { type: "checkbox", dataInput: "", disabled: true, ...mark }),
    h("span", {}, unwrap(content)),
  );
}

/** A label holds running text only: a lone paragraph gives up its tag. */
function unwrap(content: Child): Child {
  if (!Array.isArray(content)) return content;
  return content.flatMap((node: ElementContent) =>
    node.type === "element" && node.tagName === "p" ? node.children : [node],
  );
}

function criteria(one: Task, texts: SiteTexts): Element {
  return h(
    "div",
    { className: "criteria" },
    h(
      "ul",
      { className: "checks" },
      ...one.criteria.map((criterion, index) =>
        h(
          "li",
          {},
          checkRow(
            { dataCriterion: String(index) },
            criterion.text.children.filter((node) => node.type !== "doctype"),
          ),
        ),
      ),
    ),
    h("p", { className: "declare" }, checkRow({ dataDeclare: "" }, texts.declare)),
    h("p", { dataTaskState: "", role: "status" }),
  );
}

function roles(one: Task, id: string, texts: SiteTexts): Element {
  return h(
    "fieldset",
    { className: "roles" },
    h("legend", {}, texts.myRole),
    ...one.roles.map((role, index) =>
      h(
        "label",
        { className: "check role" },
        h("input", {
          type: "radio",
          name: `${id}/role`,
          value: String(index),
          dataRole: String(index),
          dataInput: "",
          disabled: true,
        }),
        h(
          "span",
          {},
          h("strong", {}, role.name),
          " ",
          h(
            "span",
            { className: "duty" },
            unwrap(role.duty.children.filter((node) => node.type !== "doctype")),
          ),
        ),
      ),
    ),
  );
}

function reflection(id: string, texts: SiteTexts): Element {
  const help = `${id}/help`;
  return h(
    "div",
    { className: "reflection" },
    h("label", { htmlFor: `${id}/reflection` }, texts.reflectionHelp),
    h("textarea", {
      id: `${id}/reflection`,
      rows: 5,
      dataReflection: "",
      dataInput: "",
      disabled: true,
      ariaDescribedBy: help,
    }),
    h("p", { id: help, dataLeft: "" }),
  );
}
