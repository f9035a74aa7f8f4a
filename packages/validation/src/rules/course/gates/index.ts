import { closest, type Diagnostic, diagnose, type Located } from "@kurswerk/diagnostics";
import type { CourseNode } from "@kurswerk/schema";
import type { Rule } from "../../../rule.ts";
import { gateClosed, gateUnknown } from "./messages.ts";

/** Gates that name nothing, and gates that can never open. */
export const gates: Rule = {
  messages: [gateUnknown, gateClosed],
  check(course) {
    const { waits, wishes } = graph(course);
    const known = new Set(waits.keys());
    return wishes.flatMap(({ from, to, after }): readonly Diagnostic[] => {
      if (to === undefined) {
        const suggestion = closest(
          after.value,
          [...known].flatMap((id) => [id, id.slice(id.indexOf("/") + 1)]),
        );
        return [
          diagnose(
            gateUnknown,
            { id: after.value, ...(suggestion === undefined ? {} : { suggestion }) },
            after.span,
          ),
        ];
      }
      return reaches(waits, to, from) ? [diagnose(gateClosed, { id: after.value }, after.span)] : [];
    });
  },
};

interface Wish {
  readonly from: string;
  readonly to: string | undefined;
  readonly after: Located<string>;
}

/** What waits for what: an entry for its gate and its module's gate, a module (to be done) for all its entries. */
function graph(course: CourseNode): {
  readonly waits: ReadonlyMap<string, readonly string[]>;
  readonly wishes: readonly Wish[];
} {
  const opens = (module: string): string => `${module}/`;
  const ids = new Set(
    course.modules.flatMap((module) => [
      module.id.value,
      ...module.entries.flatMap(({ node }) => (node ? [`${module.id.value}/${node.id.value}`] : [])),
    ]),
  );
  const find = (module: string, written: string): string | undefined =>
    [`${module}/${written}`, written, [...ids].find((id) => id.endsWith(`/${written}`))].find(
      (id) => id !== undefined && ids.has(id),
    );
  const waits = new Map<string, string[]>();
  const wishes: Wish[] = [];
  for (const module of course.modules) {
    const name = module.id.value;
    const entries = module.entries.filter(({ node }) => node);
    waits.set(
      name,
      entries.map(({ node }) => `${name}/${node?.id.value}`),
    );
    waits.set(opens(name), []);
    const { after } = module.file.data;
    if (after !== undefined) {
      const to = course.modules.some((one) => one.id.value === after) ? after : undefined;
      wishes.push({ from: opens(name), to, after: { value: after, span: module.file.locate("/after") } });
      if (to !== undefined) waits.set(opens(name), [to]);
    }
    for (const { node, after: gate } of entries) {
      const from = `${name}/${node?.id.value}`;
      const to = gate && find(name, gate.value);
      waits.set(from, [opens(name), ...(to === undefined ? [] : [to])]);
      if (gate) wishes.push({ from, to, after: gate });
    }
  }
  return { waits, wishes };
}

function reaches(waits: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === to) return true;
    if (!seen.has(at)) open.push(...(waits.get(at) ?? []));
    seen.add(at);
  }
  return false;
}
