import type { Module, Package } from "@kurswerk/format";
import { text } from "../contents.ts";
import { entryContents } from "../entries/index.ts";
import { moduleStart } from "../entries/module.ts";
import { el } from "../html/nodes.ts";
import { column } from "../types/column.ts";
import type { Content } from "../types/content.ts";
import type { Writer } from "../writer.ts";
import { assemble } from "./assemble.ts";
import { columnOf } from "./column.ts";
import { explanations } from "./glossary.ts";

/** A module as one column: its start, then each page, quiz and task below its title. */
export function modulePackage(module: Module, write: Writer): Package {
  const contents = [
    ...moduleStart(module, write),
    ...module.entries.flatMap((entry) => [
      ...text([el("h2", ...entry.title)], `${entry.id}#title`, write, entry.span),
      ...entryContents(entry, write),
    ]),
    ...glossary(module, write),
  ];
  const kept =
    contents.length > 0
      ? contents
      : text([el("p", module.name)], `${module.id}#empty`, write, write.course.span);
  return assemble(write, column, columnOf(kept), module.name, module.id);
}

/** The words of the module that the course explains. */
function glossary(module: Module, write: Writer): readonly Content[] {
  const written = JSON.stringify(module);
  const terms = write.course.glossary.filter(({ id }) => written.includes(`"#term-${id}"`));
  if (terms.length === 0) return [];
  const title = text([el("h2", write.site.glossary)], `${module.id}#glossary`, write, write.course.span);
  return [...title, ...explanations(terms, module.id, write)];
}
