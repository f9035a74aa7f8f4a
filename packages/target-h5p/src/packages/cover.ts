import { license } from "@kurswerk/site";
import type { ElementContent } from "hast";
import { el } from "../html/nodes.ts";
import { coverTags } from "../types/interactive-book.ts";
import type { Writer } from "../writer.ts";

/** What stands on the cover: what the course is about, what it needs, who made it. */
export function cover(write: Writer): string {
  const { course, site } = write;
  const line = (term: string, value: string | undefined, url?: string): readonly ElementContent[] =>
    value === undefined || value === "" ? [] : [el("p", el("strong", `${term}: `), linked(value, url))];
  const terms = course.license === undefined ? undefined : license(course.license);
  const nodes: readonly ElementContent[] = [
    ...(course.edition === "trainer" ? [el("p", el("strong", site.trainerEdition))] : []),
    ...(course.summary ? [el("p", ...course.summary)] : []),
    ...(course.prerequisites.length > 0
      ? [
          el("p", el("strong", site.youNeed)),
          el("ul", ...course.prerequisites.map((one) => el("li", ...one))),
        ]
      : []),
    ...line(site.provider, course.provider?.name, course.provider?.url),
    ...line(site.authors, course.authors.join(", ")),
    ...line(site.license, terms?.name, terms?.url),
    ...line(site.version, course.version),
  ];
  return write.html(nodes, coverTags, course.span);
}

function linked(text: string, href: string | undefined): ElementContent | string {
  return href === undefined ? text : { ...el("a", text), properties: { href } };
}
