import type { Html, Term } from "@kurswerk/format";
import { explained } from "@kurswerk/site";
import type { ElementContent } from "hast";
import { panels } from "../contents.ts";
import { nodesOf } from "../html/nodes.ts";
import { panelLimit } from "../types/accordion.ts";
import type { Content } from "../types/content.ts";
import type { Writer } from "../writer.ts";

/**
 * Words that a course explains, with their translations, to open one by one.
 * @param owner the id of what they stand in; empty for the whole course
 */
export function explanations(terms: readonly Term[], owner: string, write: Writer): readonly Content[] {
  const parts = terms.map((term) => ({ title: term.term, nodes: nodes(term, write) }));
  return Array.from({ length: Math.ceil(parts.length / panelLimit) }, (_, index) =>
    panels(
      parts.slice(index * panelLimit, (index + 1) * panelLimit),
      `${owner}#glossary-${index}`,
      write,
      write.course.span,
    ),
  );
}

function nodes(term: Term, write: Writer): readonly ElementContent[] {
  return explained(term, write.course.language).flatMap((part): readonly ElementContent[] =>
    part.type === "root" ? nodesOf(part as Html) : [part],
  );
}
