import { type Diagnostic, diagnose } from "@kurswerk/diagnostics";
import { plainText } from "@kurswerk/schema";
import type { Link } from "mdast";
import type { Rule } from "../../../rule.ts";
import { contents, nodesOf, placeOf, textsOf } from "../../../walk.ts";
import { linkTextSame, linkTextVague } from "./messages.ts";

/** Words that name no target, whole link texts only. */
const vague =
  /^(?:hier|hier klicken|klicken sie hier|klick(?:en)? hier|mehr|mehr dazu|mehr erfahren|mehr lesen|weiter|weiterlesen|link|dieser link|diesem link|dort|dieser seite|diese seite|here|click here|more|read more|learn more|link|this link|this page|continue)$/;
const address = /^(?:https?:\/\/|www\.)\S+$/;

/** A link says where it leads, also out of its context (BAR-004). */
export const linkTextVagueRule: Rule = {
  messages: [linkTextVague, linkTextSame],
  check: (course) =>
    contents(course).flatMap(({ node }): readonly Diagnostic[] => {
      const links = textsOf(node).flatMap((text) =>
        nodesOf<Link>(text.tree, "link").map((link) => ({
          link,
          text: plainText(link),
          span: placeOf({ path: node.path, text }, link),
        })),
      );
      const targets = new Map<string, string>();
      return links.flatMap(({ link, text, span }) => {
        const plain = text
          .toLowerCase()
          .replace(/[.…:»>→]+$/, "")
          .trim();
        if (vague.test(plain) || address.test(plain)) return [diagnose(linkTextVague, { text }, span)];
        const first = targets.get(plain);
        targets.set(plain, first ?? link.url);
        return plain !== "" && first !== undefined && first !== link.url
          ? [diagnose(linkTextSame, { text }, span)]
          : [];
      });
    }),
};
