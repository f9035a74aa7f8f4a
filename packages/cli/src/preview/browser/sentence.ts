import { answerOf } from "./answer.ts";
import { type Statement, wordsOf } from "./statement.ts";
import type { Words } from "./words.ts";

/**
 * A statement in plain words: what happened to which content, with answer, verdict and points.
 * @param plain turns HTML into the words that it shows
 */
export function sentence(statement: Statement, say: Words, plain: (html: string) => string): string {
  const verb = statement.verb.id.split("/").at(-1) ?? "";
  const name = plain(wordsOf(statement.object.definition?.name)) || say.content;
  const happened = (say.verbs[verb] ?? say.otherVerb(verb))(name);
  const answer = plain(answerOf(statement, say));
  const rest = [verdict(statement, verb, say), points(statement, say)].filter((part) => part !== "");
  return [
    answer === "" ? `${happened}.` : `${happened}: ${say.quoted(answer)}.`,
    ...(rest.length === 0 ? [] : [`${capital(rest.join(", "))}.`]),
  ].join(" ");
}

function verdict({ result }: Statement, verb: string, say: Words): string {
  if (result?.success === undefined) return "";
  if (verb === "completed") return result.success ? say.passed : say.failed;
  return result.success ? say.right : say.wrong;
}

function points({ result }: Statement, say: Words): string {
  const { raw, max } = result?.score ?? {};
  return raw === undefined || max === undefined || max === 0 ? "" : say.points(raw, max);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
