import type { CompiledCourse } from "@kurswerk/format";
import type { Element } from "hast";
import { siteTexts } from "../texts/index.ts";
import { credits, glossary, results } from "./appendix.ts";
import { competences } from "./competences.ts";
import { cover } from "./cover.ts";
import { module } from "./module.ts";
import { page } from "./page.ts";
import { quiz } from "./quiz.ts";
import { task } from "./task.ts";
import type { Page } from "./view.ts";

/** Every view of a course in reading order. */
export function views(course: CompiledCourse): readonly Element[] {
  const one: Page = { course, texts: siteTexts[course.language] };
  return [
    cover(one),
    ...course.modules.flatMap((part) => [
      module(one, part),
      ...part.entries.map((entry) =>
        entry.kind === "page"
          ? page(one, entry)
          : entry.kind === "quiz"
            ? quiz(one, entry)
            : task(one, entry),
      ),
    ]),
    results(one),
    ...[competences(one), glossary(one), credits(one)].filter((view) => view !== undefined),
  ];
}
