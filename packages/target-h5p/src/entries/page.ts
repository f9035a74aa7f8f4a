import type { PageEntry } from "@kurswerk/format";
import { contents } from "../contents.ts";
import { nodesOf } from "../html/nodes.ts";
import { question } from "../items/index.ts";
import { recording } from "../media.ts";
import type { Content } from "../types/content.ts";
import type { Writer } from "../writer.ts";

/** A page: its recording, its text, and practice questions where they stand. */
export function page(entry: PageEntry, write: Writer): readonly Content[] {
  const practice = (id: string): readonly Content[] => {
    const index = entry.items.findIndex((item) => item.id === id);
    const item = entry.items[index];
    if (!item) return [];
    const title = write.say.question.replace("{number}", String(index + 1));
    const { before, content, after } = question(item, write, { retry: true, shuffle: true }, title);
    return [...before, content, ...after];
  };
  const spoken =
    entry.audio === undefined ? undefined : recording(entry.audio, `${entry.id}#audio`, write, entry.span);
  return [
    ...(spoken ? [spoken] : []),
    ...contents(nodesOf(entry.body), entry.id, write, entry.span, practice),
  ];
}
