import type { CourseNode } from "@kurswerk/schema";

/** The address (`module/entry`) of every content file. */
export function addresses(course: CourseNode): ReadonlyMap<string, string> {
  return new Map(
    course.modules.flatMap((module) =>
      module.entries.flatMap(({ node }): [string, string][] =>
        node ? [[node.path, `${module.id.value}/${node.id.value}`]] : [],
      ),
    ),
  );
}

/** What an author's `after` or `require` means: an entry of the same module, `module/entry`, or a module. */
export function addressFor(course: CourseNode, module: string | undefined, written: string): string {
  const all = new Set(addresses(course).values());
  if (module !== undefined && all.has(`${module}/${written}`)) return `${module}/${written}`;
  if (all.has(written) || course.modules.some((one) => one.id.value === written)) return written;
  return [...all].find((address) => address.endsWith(`/${written}`)) ?? written;
}
