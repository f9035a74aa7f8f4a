import { diagnose } from "@kurswerk/diagnostics";
import type { Rule } from "../../../rule.ts";
import { contents } from "../../../walk.ts";
import { keyPosition } from "./messages.ts";

/** Fewer questions say nothing about a habit. */
const least = 8;

/** Where options keep their order, the right one has no favourite place (ITM-007). */
export const keyPositionRule: Rule = {
  messages: [keyPosition],
  check: (course) =>
    contents(course).flatMap(({ node }) => {
      if (node.kind !== "quiz" || node.file.data.shuffle !== false) return [];
      const keys = node.questions.flatMap((one) =>
        one.kind === "single-choice" && one.options.length >= 3
          ? [one.options.findIndex((option) => option.correct)]
          : [],
      );
      if (keys.length < least) return [];
      const places = new Map<number, number>();
      for (const key of keys) places.set(key, (places.get(key) ?? 0) + 1);
      const [position, count] = [...places].sort((one, other) => other[1] - one[1])[0] ?? [0, 0];
      return count > keys.length / 2
        ? [
            diagnose(
              keyPosition,
              { percent: Math.round((100 * count) / keys.length), position: position + 1 },
              node.file.locate("/shuffle"),
            ),
          ]
        : [];
    }),
};
