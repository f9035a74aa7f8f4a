import type { Entry } from "@kurswerk/format";
import type { Content } from "../types/content.ts";
import type { Writer } from "../writer.ts";
import { page } from "./page.ts";
import { quiz } from "./quiz.ts";
import { task } from "./task.ts";

/** A page, quiz or task as pieces of content. */
export function entryContents(entry: Entry, write: Writer): readonly Content[] {
  switch (entry.kind) {
    case "page":
      return page(entry, write);
    case "quiz":
      return quiz(entry, write);
    case "task":
      return task(entry, write);
  }
}
