import type { Element } from "hast";
import { h } from "../parts/h.ts";
import { license } from "../parts/license.ts";
import { type Page, view } from "./view.ts";
import { workload } from "./workload.ts";

/** The first view: what the course is, how long it takes, what is in it. */
export function cover({ course, texts }: Page): Element {
  const first = course.modules[0];
  return view(
    "cover",
    "cover",
    course.title,
    course.edition === "trainer" && h("p", { dataBox: "trainer" }, texts.trainerEdition),
    course.summary && h("p", { className: "lead" }, course.summary),
    first &&
      h("p", { className: "start" }, h("a", { className: "button", href: `#${first.id}` }, texts.start)),
    workload(course.workload, texts),
    course.prerequisites.length > 0 && [
      h("h2", {}, texts.youNeed),
      h("ul", {}, ...course.prerequisites.map((one) => h("li", {}, one))),
    ],
    h("h2", {}, texts.modules),
    h(
      "ol",
      { className: "modules" },
      ...course.modules.map((module) =>
        h(
          "li",
          {},
          h("a", { href: `#${module.id}` }, module.title),
          module.summary && h("p", {}, module.summary),
        ),
      ),
    ),
    h("dl", { className: "imprint" }, facts({ course, texts })),
  );
}

function facts({ course, texts }: Page): readonly Element[] {
  const { provider, authors } = course;
  const row = (term: string, value: Parameters<typeof h>[2]): Element =>
    h("div", {}, h("dt", {}, term), h("dd", {}, value));
  return [
    ...(provider
      ? [
          row(
            texts.provider,
            provider.url === undefined
              ? provider.name
              : h("a", { href: provider.url, rel: "noopener noreferrer" }, provider.name),
          ),
        ]
      : []),
    ...(authors.length > 0 ? [row(texts.authors, authors.join(", "))] : []),
    ...(course.license === undefined ? [] : [row(texts.license, licenseLink(course.license))]),
    row(texts.version, course.version),
  ];
}

function licenseLink(id: string): Element | string {
  const { name, url } = license(id);
  return url === undefined ? name : h("a", { href: url, rel: "noopener noreferrer license" }, name);
}
