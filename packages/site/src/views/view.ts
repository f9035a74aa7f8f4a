import type { CompiledCourse } from "@kurswerk/format";
import type { Element } from "hast";
import { type Child, h } from "../parts/h.ts";
import type { SiteTexts } from "../texts/site-texts.ts";

/** What every view needs to be written. */
export interface Page {
  readonly course: CompiledCourse;
  readonly texts: SiteTexts;
}

/** The frame of a view: heading, the place for the note of a locked view, and the body. */
export function view(id: string, kind: string, heading: Child, ...body: readonly Child[]): Element {
  return h(
    "article",
    { id, dataView: id, dataKind: kind },
    h("h1", { tabIndex: -1, dataHeading: "" }, heading),
    h("div", { dataLock: "" }),
    h("div", { dataBody: "" }, ...body),
  );
}
