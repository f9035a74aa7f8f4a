import type { Task, TaskEntry, TaskPhase } from "@kurswerk/format";
import { counted } from "@kurswerk/site";
import type { ElementContent } from "hast";
import { contents } from "../contents.ts";
import { documentation, field, films, page, texts } from "../documentation.ts";
import { el, nodesOf, plain } from "../html/nodes.ts";
import type { Content } from "../types/content.ts";
import type { Writer } from "../writer.ts";

/** A task: the order above, with everything needed; below it a documentation tool to work through and hand in. */
export function task(entry: TaskEntry, write: Writer): readonly Content[] {
  const { task: one } = entry;
  const above = contents(order(entry, write), entry.id, write, entry.span);
  const recorded = one.phases.flatMap((phase, index) =>
    films(nodesOf(phase.body), `${entry.id}#phase-${index}`, write, phase.span),
  );
  return [
    ...above,
    ...recorded,
    documentation(write, `${entry.id}#document`, write.say.work, pages(entry, write)),
  ];
}

/** What is to be made, with what, by whom. */
function order(entry: TaskEntry, write: Writer): readonly ElementContent[] {
  const { site } = write;
  const { task: one } = entry;
  return [
    ...nodesOf(one.intro),
    ...facts(one, entry.minutes, write),
    ...(one.product ? [el("h2", site.product), ...nodesOf(one.product)] : []),
    ...section(
      site.criteria,
      one.criteria.map((line) => el("li", ...unwrapped(nodesOf(line.text)))),
    ),
    ...(one.material ? [el("h2", site.material), ...nodesOf(one.material)] : []),
    ...section(
      site.roles,
      one.roles.map((role) => el("li", el("strong", ...role.name), ": ", ...unwrapped(nodesOf(role.duty)))),
    ),
    ...(one.mistakes ? [el("h2", site.mistakes), ...nodesOf(one.mistakes)] : []),
    ...section(
      site.submit,
      one.submit.map((line) => el("li", line)),
    ),
    ...transfer(one, write),
  ];
}

function facts(one: Task, minutes: number | undefined, { site }: Writer): readonly ElementContent[] {
  const lines = [
    ...(minutes === undefined ? [] : [counted(site, site.minutes, minutes)]),
    ...(one.team === undefined ? [] : [counted(site, site.team, one.team)]),
    ...(one.iterations === undefined || one.iterations < 2
      ? []
      : [counted(site, site.iterations, one.iterations)]),
    ...(one.station === undefined ? [] : [`${site.station}: ${one.station}`]),
  ];
  return lines.length === 0 ? [] : [el("ul", ...lines.map((line) => el("li", line)))];
}

function transfer({ transfer: later }: Task, { site }: Writer): readonly ElementContent[] {
  if (!later) return [];
  const days = later.days === undefined ? "" : ` (${counted(site, site.transferDays, later.days)})`;
  return [el("h2", `${site.transfer}${days}`), ...nodesOf(later.body)];
}

function pages(entry: TaskEntry, write: Writer): readonly Content[] {
  const { task: one } = entry;
  return [
    ...safety(entry, write),
    ...one.phases.map((phase, index) => phasePage(phase, `${entry.id}#phase-${index}`, write)),
    ...(one.criteria.length === 0 ? [] : [criteria(entry, write)]),
    ...rubric(entry, write),
    page(write, `${entry.id}#reflection`, write.site.reflection, [
      field(write, `${entry.id}#reflection/field`, write.site.reflectionHelp, "10"),
    ]),
  ];
}

/** Hazards and rules before the work; the field is a declaration, the signed sheet stays the record. */
function safety(entry: TaskEntry, write: Writer): readonly Content[] {
  const { safety: one } = entry.task;
  if (!one) return [];
  const { site } = write;
  const list = (title: string, items: readonly string[]): readonly ElementContent[] =>
    section(
      title,
      items.map((item) => el("li", item)),
      "h3",
    );
  const line = (title: string, value: string | undefined): readonly ElementContent[] =>
    value === undefined ? [] : [el("p", el("strong", `${title}: `), value)];
  const nodes = [
    ...list(site.hazards, one.hazards),
    ...list(site.protection, one.ppe),
    ...(one.briefing ? [el("h3", site.briefing), ...nodesOf(one.briefing)] : []),
    ...(one.operatingInstruction ? [el("h3", site.instruction), ...nodesOf(one.operatingInstruction)] : []),
    ...line(site.responsible, one.responsible),
    ...line(site.record, one.record),
  ];
  const key = `${entry.id}#safety`;
  return [
    page(write, key, site.safety, [
      ...texts(nodes, `${key}.text`, write, entry.span),
      field(write, `${key}.field`, write.say.confirm, "1"),
    ]),
  ];
}

function phasePage(phase: TaskPhase, key: string, write: Writer): Content {
  const { site } = write;
  const minutes = phase.minutes === undefined ? "" : ` (${counted(site, site.minutes, phase.minutes)})`;
  return page(write, key, `${site.phaseNames[phase.phase]}${minutes}`, [
    ...texts(nodesOf(phase.body), `${key}.text`, write, phase.span),
    field(write, `${key}.field`, write.say.notes, "3"),
  ]);
}

function criteria(entry: TaskEntry, write: Writer): Content {
  const key = `${entry.id}#criteria`;
  const list = el("ul", ...entry.task.criteria.map((line) => el("li", ...unwrapped(nodesOf(line.text)))));
  return page(write, key, write.site.criteria, [
    ...texts([list], `${key}.text`, write, entry.span),
    field(write, `${key}.field`, write.say.criteriaDone, "3"),
  ]);
}

/** Self-assessment: per criterion its levels in words, and a field. */
function rubric(entry: TaskEntry, write: Writer): readonly Content[] {
  const { rubric: one } = entry.task;
  if (!one) return [];
  const key = `${entry.id}#rubric`;
  const levels = one.levels.map((level) => level.title).join(" – ");
  const elements = one.criteria.flatMap((criterion, index) => [
    ...texts(
      [
        el("h3", ...criterion.title),
        el(
          "ul",
          ...one.levels.map((level, at) =>
            el("li", el("strong", `${level.title}: `), ...(criterion.texts[at] ?? [])),
          ),
        ),
      ],
      `${key}.${index}`,
      write,
      entry.span,
    ),
    field(write, `${key}.field-${index}`, `${write.say.yourLevel}: ${plain(criterion.title)}`, "1", levels),
  ]);
  return [page(write, key, write.site.rubric, elements)];
}

function section(
  title: string,
  items: readonly ElementContent[],
  heading: "h2" | "h3" = "h2",
): readonly ElementContent[] {
  return items.length === 0 ? [] : [el(heading, title), el("ul", ...items)];
}

/** A lone paragraph gives up its tag in a list item. */
function unwrapped(nodes: readonly ElementContent[]): readonly ElementContent[] {
  const shown = nodes.filter((node) => node.type !== "text" || node.value.trim() !== "");
  const [first] = shown;
  return shown.length === 1 && first?.type === "element" && first.tagName === "p" ? first.children : nodes;
}
