import { diagnose } from "@kurswerk/diagnostics";
import { isGerman } from "../../../reading/levels.ts";
import { passages } from "../../../reading/passages.ts";
import type { Rule } from "../../../rule.ts";
import { contents } from "../../../walk.ts";
import { passiveMany } from "./messages.ts";

/** A form of "werden" with a participle in the same sentence. */
const passive =
  /(?<!\p{L})(?:wird|werden|wurde|wurden|worden)(?!\p{L}).*(?<!\p{L})(?:\p{L}*ge\p{L}{2,}(?:t|en)|\p{L}+iert|(?:be|ver|ent|er|zer)\p{L}{3,}(?:t|en))(?=[\s.,;!?]|$)/iu;
/** From this share on, and in texts of at least this many sentences. */
const limit = { share: 0.3, sentences: 8 };

/** Texts say who does what (LES-004). */
export const passiveManyRule: Rule = {
  profiles: ["strict"],
  messages: [passiveMany],
  check: (course) =>
    isGerman(course)
      ? contents(course).flatMap(({ node }) => {
          if (node.kind !== "page") return [];
          const all = passages(node.body, course.file.data.variables)
            .filter((one) => one.kind === "text")
            .flatMap((one) => one.sentences());
          const share = all.filter((one) => passive.test(one.text)).length / all.length;
          return all.length >= limit.sentences && share > limit.share
            ? [diagnose(passiveMany, { percent: Math.round(100 * share) }, node.title.span)]
            : [];
        })
      : [],
};
