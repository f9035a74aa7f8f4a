import { closest, diagnose, type Outcome } from "@kurswerk/diagnostics";
import {
  actionPhases,
  type CheckNode,
  isActionPhase,
  type PhaseNode,
  plainText,
  type RichText,
  type RoleNode,
  type TaskFront,
  type TaskNode,
  type TaskSection,
  taskHeadings,
  taskSection,
} from "@kurswerk/schema";
import type { Heading, ListItem, RootContent, Table } from "mdast";
import * as say from "../messages/task.ts";
import { blocks } from "./blocks.ts";
import { type Context, firstLine, spanOf } from "./context.ts";
import { finish, type MarkdownFile, open } from "./markdown-file.ts";
import { richText } from "./rich-text.ts";

interface Section {
  readonly heading: Heading;
  readonly note?: string;
  readonly children: RootContent[];
}

/** Reads a task: fixed headings of the second level, each with its own meaning. */
export function parseTask(file: MarkdownFile<TaskFront>): Outcome<TaskNode> {
  const opened = open(file);
  const { context, title } = opened;
  const { intro, sections } = split(blocks(opened.children, context, "inner"), context);
  const body = (name: TaskSection): { span: ReturnType<typeof spanOf>; body: RichText } | undefined => {
    const section = sections.get(name);
    return (
      section && {
        span: spanOf(context, section.heading),
        body: richText(section.children, section.heading, context),
      }
    );
  };
  const criteria = checks(sections.get("product")?.children ?? [], context);
  const product = sections.get("product");
  if (!product) context.report(diagnose(say.productMissing, {}, title.span));
  else if (criteria.length === 0)
    context.report(diagnose(say.criteriaMissing, {}, firstLine(context, product.heading)));
  const days = sections.get("transfer")?.note;
  const transfer = body("transfer");
  const value: TaskNode = {
    kind: "task",
    id: file.id,
    path: file.path,
    span: { path: file.path, start: file.bodyStart, end: file.text.length },
    file: file.front,
    title,
    intro: richText(intro, { type: "root" }, context),
    criteria,
    roles: roles(sections.get("roles"), context),
    phases: actionPhases.flatMap((phase) => phaseOf(phase, sections.get(phase), context)),
    ...optional(
      "product",
      product && {
        span: spanOf(context, product.heading),
        body: richText(
          product.children.filter((node) => !isCheckList(node)),
          product.heading,
          context,
        ),
      },
    ),
    ...optional("material", body("material")),
    ...optional("mistakes", body("mistakes")),
    ...optional(
      "transfer",
      transfer && {
        ...transfer,
        ...optional(
          "days",
          days === undefined ? undefined : amount(days, "day", sections.get("transfer"), context),
        ),
      },
    ),
  };
  return finish(value, opened);
}

function optional<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]: V });
}

function split(
  children: readonly RootContent[],
  context: Context,
): { intro: RootContent[]; sections: ReadonlyMap<TaskSection, Section> } {
  const intro: RootContent[] = [];
  const sections = new Map<TaskSection, Section>();
  let current = intro;
  for (const node of children) {
    if (node.type !== "heading" || node.depth !== 2) {
      current.push(node);
      continue;
    }
    const [, name = "", note] = /^(.*?)\s*(?:\(([^()]*)\))?$/.exec(plainText(node)) ?? [];
    const section = taskSection(name);
    current = [];
    if (section === undefined) unknown(name, node, context);
    else if (sections.has(section))
      context.report(diagnose(say.sectionDuplicate, { heading: name }, firstLine(context, node)));
    else sections.set(section, { heading: node, children: current, ...(note === undefined ? {} : { note }) });
  }
  return { intro, sections };
}

function unknown(heading: string, node: Heading, context: Context): void {
  const english = Object.values(taskHeadings).flatMap((names) => names.en);
  const allowed = Object.values(taskHeadings).map((names) => names.de[0] ?? "");
  const suggestion = closest(heading, [
    ...Object.values(taskHeadings).flatMap((names) => names.de),
    ...english,
  ]);
  context.report(
    diagnose(
      say.headingUnknown,
      { heading, allowed, ...(suggestion === undefined ? {} : { suggestion }) },
      firstLine(context, node),
    ),
  );
}

function isCheckList(node: RootContent): boolean {
  return node.type === "list" && node.children.some((item) => typeof item.checked === "boolean");
}

function checks(children: readonly RootContent[], context: Context): readonly CheckNode[] {
  return children.flatMap((node): readonly CheckNode[] => {
    if (node.type === "list")
      return node.children.flatMap((item) =>
        typeof item.checked === "boolean" ? [step(item, context)] : checks(item.children, context),
      );
    return node.type === "container" || node.type === "blockquote" ? checks(node.children, context) : [];
  });
}

function step(item: ListItem, context: Context): CheckNode {
  return { span: spanOf(context, item), text: richText(item.children, item, context) };
}

function phaseOf(
  phase: PhaseNode["phase"],
  section: Section | undefined,
  context: Context,
): readonly PhaseNode[] {
  if (!section || !isActionPhase(phase)) return [];
  const minutes = section.note === undefined ? undefined : amount(section.note, "minute", section, context);
  const body = richText(section.children, section.heading, context);
  return [
    {
      phase,
      span: spanOf(context, section.heading),
      body,
      steps: checks(section.children, context),
      ...(minutes === undefined ? {} : { minutes }),
    },
  ];
}

/** „90 Minuten“, „2 Stunden“, “1 hour” in minutes; „nach 14 Tagen“ in days. */
const amounts = {
  minute: /^(\d+(?:[.,]\d+)?)\s*(?:(minuten?|min\.?|minutes?)|stunden?|std\.?|hours?)$/i,
  day: /^(?:nach |after )?(\d+(?:[.,]\d+)?)\s*(?:(tage?n?|days?)|wochen?|weeks?)$/i,
};
const larger = { minute: 60, day: 7 };

/** What a heading says in brackets: minutes or hours of a phase, days or weeks until the transfer. */
function amount(
  note: string,
  unit: "minute" | "day",
  section: Section | undefined,
  context: Context,
): number | undefined {
  const [, number = "", small] = amounts[unit].exec(note.trim()) ?? [];
  if (number !== "") return Number(number.replace(",", ".")) * (small === undefined ? larger[unit] : 1);
  if (section) context.report(diagnose(say.sectionNote, { note }, firstLine(context, section.heading)));
  return undefined;
}

function roles(section: Section | undefined, context: Context): readonly RoleNode[] {
  if (!section) return [];
  const table = section.children.find((node): node is Table => node.type === "table");
  const rows = table?.children.slice(1) ?? [];
  if (!table || rows.some((row) => row.children.length < 2))
    context.report(diagnose(say.rolesTable, {}, firstLine(context, section.heading)));
  return rows.map((row) => {
    const cell = (index: number): RichText => {
      const one = row.children[index];
      return richText(
        one
          ? [
              {
                type: "paragraph",
                children: one.children,
                ...(one.position ? { position: one.position } : {}),
              },
            ]
          : [],
        row,
        context,
      );
    };
    return { span: spanOf(context, row), name: cell(0), duty: cell(1) };
  });
}
