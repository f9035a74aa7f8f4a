import type { ElementContent } from "hast";
import { el } from "../html/nodes.ts";
import { licence } from "../rights.ts";
import { coverTags } from "../types/interactive-book.ts";
import type { Writer } from "../writer.ts";

/** What stands on the cover: what the course is about, what it needs, who made it. */
export function cover(write: Writer): string {
  const { course, site } = write;
  const line = (term: string, value: string | undefined): readonly ElementContent[] =>
    value === undefined || value === "" ? [] : [el("p", el("strong", `${term}: `), value)];
  const nodes: readonly ElementContent[] = [
    ...(course.edition === "trainer" ? [el("p", el("strong", site.trainerEdition))] : []),
    ...(course.summary ? [el("p", ...course.summary)] : []),
    ...(course.prerequisites.length > 0
      ? [
          el("p", el("strong", site.youNeed)),
          el("ul", ...course.prerequisites.map((one) => el("li", ...one))),
        ]
      : []),
    ...line(site.provider, course.provider?.name),
    ...line(site.authors, course.authors.join(", ")),
    ...line(site.license, course.license && named(course.license)),
    ...line(site.version, course.version),
  ];
  return write.html(nodes, coverTags, course.span);
}

/** A licence as people know it: `CC BY-SA 4.0`. */
function named(id: string): string {
  const { license, licenseVersion } = licence(id);
  return license === "U"
    ? id
    : [license, ...(licenseVersion === undefined ? [] : [licenseVersion])].join(" ");
}
