import type { AnyMessage } from "@kurswerk/diagnostics";
import { courseMessages } from "./course.ts";
import { itemMessages } from "./item.ts";
import { markdownMessages } from "./markdown.ts";
import { sourceMessages } from "./source.ts";
import { taskMessages } from "./task.ts";
import { yamlMessages } from "./yaml.ts";

/** Everything that reading a course may say. */
export const messages: readonly AnyMessage[] = [
  ...sourceMessages,
  ...yamlMessages,
  ...markdownMessages,
  ...courseMessages,
  ...itemMessages,
  ...taskMessages,
];
