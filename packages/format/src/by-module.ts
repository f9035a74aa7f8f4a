import { addressWithin } from "./address-within.ts";
import type { CompiledCourse, Module } from "./course.ts";

/** One course per module, each complete in itself: its own media, no links and no gates into other packages. */
export function byModule(course: CompiledCourse): readonly CompiledCourse[] {
  return course.modules.map((module) => part(course, module));
}

/** The competences that a module names. */
function competencesOf({ objectives, entries }: Module): ReadonlySet<string | undefined> {
  const items = entries.flatMap((entry) => (entry.kind === "task" ? [] : entry.items));
  return new Set([
    ...objectives.flatMap(({ aims }) => aims.map((aim) => aim.competence)),
    ...items.flatMap((item) =>
      item.kind === "self-assessment" ? item.statements.map((one) => one.competence) : [],
    ),
  ]);
}

/** The ids of a module and of what is in it. */
function idsOf(module: Module): readonly string[] {
  return [module.id, ...module.entries.map((entry) => entry.id)];
}

function part(course: CompiledCourse, whole: Module): CompiledCourse {
  const outside = new Set(course.modules.filter((one) => one !== whole).flatMap(idsOf));
  const module = withoutLinks(withoutGates(whole, outside), outside);
  const required = course.require.filter((id) => idsOf(whole).includes(id));
  const named = competencesOf(module);
  const written = JSON.stringify([module, course.theme, course.glossary]);
  return {
    ...course,
    id: `${course.id}-${module.id}`,
    title: module.title,
    name: module.name,
    ...(module.summary ? { summary: module.summary } : {}),
    ...(module.description === undefined ? {} : { description: module.description }),
    ...(module.workload ? { workload: module.workload } : {}),
    require: required.length > 0 ? required : [module.id],
    modules: [module],
    competences: course.competences.filter(({ id }) => named.has(id)),
    facts: {
      ...course.facts,
      ...(course.facts.url ? { url: addressWithin(course.facts.url, module.id) } : {}),
    },
    assets: course.assets.filter((asset) => written.includes(JSON.stringify(asset.path).slice(1, -1))),
  };
}

function withoutGates(module: Module, outside: ReadonlySet<string>): Module {
  const open = <T extends { readonly after?: { readonly value: string } }>(one: T): T => {
    if (one.after === undefined || !outside.has(one.after.value)) return one;
    const { after: _, ...rest } = one;
    return rest as T;
  };
  return { ...open(module), entries: module.entries.map(open) };
}

/** Links to what lies in another package become plain words. */
function withoutLinks<T>(value: T, outside: ReadonlySet<string>): T {
  if (Array.isArray(value)) return value.map((one) => withoutLinks(one, outside)) as T;
  if (typeof value !== "object" || value === null) return value;
  const copy = Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, withoutLinks(one, outside)]),
  ) as T & { readonly tagName?: unknown; readonly properties?: { readonly href?: unknown } };
  const href = copy.tagName === "a" ? copy.properties?.href : undefined;
  return typeof href === "string" && outside.has(href.slice(1))
    ? { ...copy, tagName: "span", properties: {} }
    : copy;
}
