import type { Language } from "@kurswerk/diagnostics";
import { type Child, h, serialize } from "@kurswerk/site";
import { baseStyle } from "./base-style.ts";

/** Nothing is loaded, not even from beside the page: pictures are part of it. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** A page in one file, without scripts. */
export function htmlPage(
  page: { readonly language: Language; readonly title: string; readonly style: string },
  ...body: readonly Child[]
): string {
  const html = h(
    "html",
    { lang: page.language },
    h(
      "head",
      {},
      h("meta", { charSet: "utf-8" }),
      h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      h("meta", { httpEquiv: "Content-Security-Policy", content: policy }),
      h("title", {}, page.title),
      h("style", {}, baseStyle + page.style),
    ),
    h("body", {}, ...body),
  );
  return `${serialize({ type: "root", children: [{ type: "doctype" }, html] })}\n`;
}
