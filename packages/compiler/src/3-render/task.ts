import type { Check, Html, Safety, Task } from "@kurswerk/format";
import {
  type CheckNode,
  labelOf,
  plainText,
  type RubricNode,
  type TaskNode,
  vocabularies,
} from "@kurswerk/schema";
import { substitute } from "../1-resolve/variables.ts";
import { text } from "../2-transform/handlers.ts";
import { hash } from "../hash.ts";
import { numberPlaces } from "./number-places.ts";
import { rubric } from "./rubric.ts";
import type { Writer } from "./writer.ts";

/** A Maker task or an assignment as data. */
export function task(node: TaskNode, rubrics: readonly RubricNode[], write: Writer): Task {
  const { data } = node.file;
  const put = (words: string): string => substitute(words, write.resolved.variables);
  const found = rubric(node, rubrics, write);
  const safe = safety(node, write);
  return {
    kind: data.kind ?? "maker",
    ...(data.team === undefined ? {} : { team: data.team }),
    ...(data.iterations === undefined ? {} : { iterations: data.iterations }),
    ...(data.station === undefined ? {} : { station: put(data.station) }),
    ...(safe ? { safety: safe } : {}),
    intro: write.html(node.intro),
    ...(node.product ? { product: write.html(node.product.body) } : {}),
    criteria: checks(node.criteria, write),
    ...(node.material ? { material: write.html(node.material.body) } : {}),
    roles: node.roles.map((role) => ({
      span: role.span,
      name: write.inline(role.name),
      duty: write.html(role.duty),
    })),
    phases: node.phases.map((phase) => ({
      span: phase.span,
      phase: phase.phase,
      ...(phase.minutes === undefined ? {} : { minutes: phase.minutes }),
      body: numberPlaces(write.html(phase.body), "dataStep"),
      steps: checks(phase.steps, write),
    })),
    ...(node.mistakes ? { mistakes: write.html(node.mistakes.body) } : {}),
    ...(node.transfer
      ? {
          transfer: {
            body: write.html(node.transfer.body),
            ...(node.transfer.days === undefined ? {} : { days: node.transfer.days }),
          },
        }
      : {}),
    submit: (data.submit ?? []).map(put),
    ...(found ? { rubric: found } : {}),
  };
}

/** Checks with an id from their words, so that a tick stays with its text when others come and go. */
function checks(nodes: readonly CheckNode[], write: Writer): readonly Check[] {
  const taken = new Map<string, number>();
  return nodes.map((node) => {
    const words = plainText(node.text.tree).toLowerCase();
    const count = taken.get(words) ?? 0;
    taken.set(words, count + 1);
    return {
      span: node.span,
      id: hash(count === 0 ? words : `${words} ${count}`),
      text: write.html(node.text),
    };
  });
}

function safety(node: TaskNode, write: Writer): Safety | undefined {
  const { hazards = [], safety: written } = node.file.data;
  if (hazards.length === 0 && written === undefined) return undefined;
  const { resolved } = write;
  const put = (words: string): string => substitute(words, resolved.variables);
  const paragraph = (words: string): Html => ({
    type: "root",
    children: [{ type: "element", tagName: "p", properties: {}, children: [text(put(words))] }],
  });
  const { briefing, ppe = [], responsible, record } = written ?? {};
  const instruction = written?.["operating-instruction"];
  return {
    hazards: hazards.map((id) => labelOf(vocabularies.hazards, id, resolved.language)),
    ...(briefing === undefined ? {} : { briefing: paragraph(briefing) }),
    ...(instruction === undefined ? {} : { operatingInstruction: paragraph(instruction) }),
    ppe: ppe.map(put),
    ...(responsible === undefined ? {} : { responsible: put(responsible) }),
    ...(record === undefined ? {} : { record: put(record) }),
  };
}
