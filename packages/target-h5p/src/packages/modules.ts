import type { Module, Package } from "@kurswerk/format";
import { text } from "../contents.ts";
import { entryContents } from "../entries/index.ts";
import { moduleStart } from "../entries/module.ts";
import { el } from "../html/nodes.ts";
import { column } from "../types/column.ts";
import type { Writer } from "../writer.ts";
import { assemble } from "./assemble.ts";
import { columnOf } from "./column.ts";

/** A module as one column: its start, then each page, quiz and task below its title. */
export function modulePackage(module: Module, write: Writer): Package {
  const contents = [
    ...moduleStart(module, write),
    ...module.entries.flatMap((entry) => [
      ...text([el("h2", ...entry.title)], `${entry.id}#title`, write, entry.span),
      ...entryContents(entry, write),
    ]),
  ];
  const kept =
    contents.length > 0
      ? contents
      : text([el("p", module.name)], `${module.id}#empty`, write, write.course.span);
  return assemble(write, column, columnOf(kept), module.name, module.id);
}
