import type { CompiledCourse } from "@kurswerk/format";
import type { Element, Root } from "hast";
import { h } from "./parts/h.ts";
import { icon } from "./parts/icon.ts";
import { serialize } from "./parts/serialize.ts";
import { siteTexts } from "./texts/index.ts";
import { hasView } from "./views/appendix.ts";
import { views } from "./views/index.ts";

/** What a built course may load: its own files and nothing else. */
const policy =
  "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'";

/**
 * The whole page: readable without a script, brought to life by one.
 * @param structuredData JSON-LD; a block of data is no script, so the policy has no say, and nothing in it is fetched
 */
export function document(course: CompiledCourse, structuredData?: string): string {
  const texts = siteTexts[course.language];
  const tree: Root = {
    type: "root",
    children: [
      { type: "doctype" },
      h(
        "html",
        { lang: course.language },
        h(
          "head",
          {},
          h("meta", { charSet: "utf-8" }),
          h("title", {}, course.name),
          h("meta", { name: "viewport", content: "width=device-width, initial-scale=1, viewport-fit=cover" }),
          h("meta", { name: "color-scheme", content: "light dark" }),
          h("meta", { httpEquiv: "Content-Security-Policy", content: policy }),
          course.description !== undefined && h("meta", { name: "description", content: course.description }),
          h("link", { rel: "stylesheet", href: "course.css" }),
          h("script", { src: "course.js", defer: true }),
          structuredData !== undefined &&
            h("script", { type: "application/ld+json" }, structuredData.replaceAll("<", "\\u003c")),
        ),
        h(
          "body",
          {},
          h("a", { className: "skip", href: "#content", dataSkip: "" }, texts.skip),
          header(course),
          h(
            "nav",
            { dataToc: "", ariaLabel: texts.contents },
            h("p", { className: "toc-title", ariaHidden: "true" }, texts.contents),
            contents(course),
          ),
          h("div", { dataNotice: "", role: "status" }),
          h("main", { id: "content" }, ...views(course)),
          h(
            "div",
            { className: "bar" },
            h("button", { type: "button", className: "secondary", dataBack: "", hidden: true }, texts.back),
            h("button", { type: "button", dataNext: "", hidden: true }, texts.next),
          ),
          h("div", { className: "unseen", dataAnnounce: "", ariaLive: "polite" }),
          dialog("dataTocDialog", texts.contents, texts.close),
          h(
            "dialog",
            { dataTermDialog: "", ariaLabelledBy: "term-title" },
            h("p", { id: "term-title", className: "dialog-title", dataTermTitle: "" }),
            h("div", { dataTermText: "" }),
            h("button", { type: "button", className: "secondary", dataClose: "" }, texts.close),
          ),
        ),
      ),
    ],
  };
  return `${serialize(tree)}\n`;
}

function header(course: CompiledCourse): Element {
  const texts = siteTexts[course.language];
  return h(
    "header",
    { className: "frame" },
    h(
      "div",
      { className: "frame-title" },
      course.theme.logo !== undefined &&
        h("img", { className: "logo", src: course.theme.logo, alt: course.provider?.name ?? "" }),
      h("p", {}, course.title),
      h(
        "button",
        { type: "button", className: "secondary small", dataTocOpen: "", hidden: true },
        icon("menu"),
        texts.contents,
      ),
    ),
    h(
      "div",
      { className: "frame-state" },
      h("p", { dataProgress: "" }),
      h("p", { dataSave: "", role: "status" }),
    ),
    h("progress", { dataProgressBar: "", max: 1, value: 0, ariaHidden: "true", hidden: true }),
  );
}

function dialog(mark: string, title: string, close: string): Element {
  return h(
    "dialog",
    { [mark]: "", ariaLabel: title },
    h("button", { type: "button", className: "secondary small", dataClose: "" }, close),
  );
}

function contents(course: CompiledCourse): Element {
  const texts = siteTexts[course.language];
  const link = (id: string, title: Parameters<typeof h>[2]): Element =>
    h("a", { dataView: id, href: `#${id}` }, h("span", { dataMark: "" }), h("span", {}, title));
  return h(
    "ol",
    {},
    ...course.modules.map((module) =>
      h(
        "li",
        {},
        link(module.id, module.title),
        h("ol", {}, ...module.entries.map((entry) => h("li", {}, link(entry.id, entry.title)))),
      ),
    ),
    h("li", {}, link("results", texts.results)),
    hasView(course, "competences") && h("li", {}, link("competences", texts.competences)),
    hasView(course, "glossary") && h("li", {}, link("glossary", texts.glossary)),
    hasView(course, "credits") && h("li", {}, link("credits", texts.credits)),
  );
}
