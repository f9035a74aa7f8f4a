import type { CompiledAsset, CompiledCourse } from "@kurswerk/format";
import type { Element } from "hast";
import { h } from "../parts/h.ts";
import { license } from "../parts/license.ts";
import { explained } from "../parts/term.ts";
import { type Page, view } from "./view.ts";

/** Where the player writes the result. */
export function results({ texts }: Page): Element {
  return view(
    "results",
    "results",
    texts.results,
    h("div", { dataResults: "" }, h("p", {}, texts.resultsNoScript)),
  );
}

/** Every term with its explanation; none when the course has no glossary. */
export function glossary({ course, texts }: Page): Element | undefined {
  if (course.glossary.length === 0) return undefined;
  const terms = [...course.glossary].sort((one, other) => (one.id < other.id ? -1 : 1));
  return view(
    "glossary",
    "glossary",
    texts.glossary,
    h(
      "dl",
      { className: "terms" },
      ...terms.map((term) =>
        h(
          "div",
          { id: `term-${term.id}` },
          h("dt", {}, term.term),
          h("dd", {}, ...explained(term, course.language)),
        ),
      ),
    ),
  );
}

/** What the licences of media ask to be said; none when there is nothing to say. */
export function credits({ course, texts }: Page): Element | undefined {
  const named = course.assets.filter(hasCredit);
  if (named.length === 0) return undefined;
  return view(
    "credits",
    "credits",
    texts.credits,
    h("ul", {}, ...named.map((asset) => credit(asset, texts))),
    h("p", {}, texts.ownMedia),
  );
}

type Credited = CompiledAsset & { readonly credit: NonNullable<CompiledAsset["credit"]> };

function hasCredit(asset: CompiledAsset): asset is Credited {
  return asset.credit !== undefined;
}

/** Title, author, licence, link, source, changes: the TULLU rule. */
function credit({ path, credit: said }: Credited, texts: Page["texts"]): Element {
  const { name, url = said.licenseUrl } = license(said.license);
  return h(
    "li",
    {},
    `„${said.title ?? path.slice("media/".length)}“, ${said.author}, `,
    url === undefined
      ? name
      : h("a", { href: said.licenseUrl ?? url, rel: "noopener noreferrer license" }, name),
    said.source !== undefined && [
      `, ${texts.source}: `,
      /^https?:/.test(said.source)
        ? h("a", { href: said.source, rel: "noopener noreferrer" }, said.source)
        : said.source,
    ],
    said.changes !== undefined && `, ${texts.changes}: ${said.changes}`,
  );
}

/** True when a course has a view of that name. */
export function hasView(course: CompiledCourse, name: "competences" | "glossary" | "credits"): boolean {
  if (name === "credits") return course.assets.some(hasCredit);
  return course[name].length > 0;
}
