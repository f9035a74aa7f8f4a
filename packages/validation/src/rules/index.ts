import type { Rule } from "../rule.ts";
import { competences } from "./alignment/references/index.ts";
import { gates } from "./course/gates/index.ts";
import { quizzes } from "./course/quizzes/index.ts";
import { references } from "./course/references/index.ts";
import { contents } from "./media/contents/index.ts";
import { files } from "./media/files/index.ts";
import { rubric } from "./rubric/index.ts";
import { theme } from "./theme/index.ts";

/** Every rule, in the order in which they are asked. */
export const rules: readonly Rule[] = [
  references,
  competences,
  gates,
  quizzes,
  files,
  contents,
  rubric,
  theme,
];
