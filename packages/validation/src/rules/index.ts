import type { Rule } from "../rule.ts";
import { canvas } from "./canvas/index.ts";
import { gates } from "./course/gates/index.ts";
import { placeholders } from "./course/placeholders/index.ts";
import { quizzes } from "./course/quizzes/index.ts";
import { references } from "./course/references/index.ts";
import { contents } from "./media/contents/index.ts";
import { files } from "./media/files/index.ts";
import { rubric } from "./rubric/index.ts";
import { theme } from "./theme/index.ts";

/** Every rule, in the order in which they are asked. */
export const rules: readonly Rule[] = [
  references,
  gates,
  quizzes,
  files,
  contents,
  rubric,
  theme,
  placeholders,
  canvas,
];
