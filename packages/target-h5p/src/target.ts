import { type Diagnostic, diagnose, type Outcome } from "@kurswerk/diagnostics";
import type { CompiledCourse, Package, Target } from "@kurswerk/format";
import type { Draw } from "./drawing.ts";
import { bring } from "./libraries/bring.ts";
import type { LibraryStock } from "./libraries/stock.ts";
import { orderOpen } from "./messages/h5p/order-open/messages.ts";
import { quizMissing } from "./messages/h5p/quiz-missing/messages.ts";
import { book } from "./packages/book.ts";
import { modulePackage } from "./packages/modules.ts";
import { quizPackage } from "./packages/quizzes.ts";
import type { Core } from "./profile.ts";
import { type Writer, writer } from "./writer.ts";

type Split = "course" | "module" | "quiz";

/** What a package for H5P may be asked for. */
export interface H5pOptions {
  /** One package for the course, for each module or for each quiz; as the course says when absent. */
  readonly split?: Split;
  /** The generation of H5P; what all of them know when absent. */
  readonly core?: Core;
  /** Makes pictures of drawings; without it an SVG is refused. */
  readonly draw?: Draw;
  /** Where to take libraries from; without it packages hold content only. */
  readonly libraries?: (course: CompiledCourse) => Outcome<LibraryStock>;
}

/** H5P content, by itself small and for teachers who may not install any libraries; or with all that it needs. */
export const h5p: Target<H5pOptions> = {
  name: "h5p",
  title: "H5P",
  pack(course, _, { split = course.delivery.split, core = "portable", draw, libraries }) {
    const diagnostics: Diagnostic[] = [...gates(course, split)];
    const begin = (found: Diagnostic[]): Writer => writer(course, core, found, draw);
    const value = packages(course, split, begin, diagnostics);
    if (libraries === undefined) return { value, diagnostics };
    const stock = libraries(course);
    const full = stock.value && bring(value, stock.value, core, course);
    const told = [...stock.diagnostics, ...(full?.diagnostics ?? [])];
    return { value: full?.value, diagnostics: [...diagnostics, ...told] };
  },
};

function packages(
  course: CompiledCourse,
  split: Split,
  begin: (found: Diagnostic[]) => Writer,
  diagnostics: Diagnostic[],
): readonly Package[] {
  const fresh = (found: Diagnostic[]) => (): Writer => {
    found.length = 0;
    return begin(found);
  };
  if (split === "course") return [book(begin(diagnostics))];
  if (split === "module") return course.modules.map((module) => modulePackage(module, begin(diagnostics)));
  const quizzes = course.modules.flatMap(({ entries }) => entries.filter((entry) => entry.kind === "quiz"));
  if (quizzes.length === 0) diagnostics.push(diagnose(quizMissing, {}, course.span));
  return quizzes.map((entry) => {
    const found: Diagnostic[] = [];
    const made = quizPackage(entry, fresh(found));
    diagnostics.push(...found);
    return made;
  });
}

/** What must be done before something else opens: H5P lets learners go where they like. */
function gates(course: CompiledCourse, split: Split): readonly Diagnostic[] {
  const all = course.modules.flatMap((module) => [
    module.after,
    ...module.entries.flatMap((entry) => (split === "quiz" && entry.kind !== "quiz" ? [] : [entry.after])),
  ]);
  const set = all.filter((after) => after !== undefined);
  const [first] = set;
  return first ? [diagnose(orderOpen, { count: set.length, split }, first.span)] : [];
}
