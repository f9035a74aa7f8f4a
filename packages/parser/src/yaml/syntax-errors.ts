import { type Diagnostic, diagnose, type Span } from "@kurswerk/diagnostics";
import type { YAMLError } from "yaml";
import * as say from "../messages/yaml.ts";

/** What the YAML library found, told as an author can use it. Two findings of one sort on one line are one. */
export function syntaxErrors(
  errors: readonly YAMLError[],
  text: string,
  offset: number,
  path: string,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const codes = new Set<string>();
  let last = Number.NaN;
  for (const [index, error] of errors.entries()) {
    const [from, to] = error.pos;
    const line = text.lastIndexOf("\n", from - 1);
    // One broken quote upsets everything after it: the first finding is the one to mend.
    const follows = error.code === "UNEXPECTED_TOKEN" && codes.has(error.code);
    codes.add(error.code);
    if (line === last || follows) continue;
    last = line;
    const next = errors[index + 1];
    if (error.code === "BLOCK_AS_IMPLICIT_KEY" && next?.code === "MULTILINE_IMPLICIT_KEY") {
      const at = offset + lastLine(text, next.pos);
      found.push(diagnose(say.indent, {}, { path, start: at, end: at + 1 }));
      last = text.lastIndexOf("\n", at - offset - 1);
      continue;
    }
    const opening = openingOf(error, text);
    if (opening) {
      const start = offset + opening.at;
      found.push(diagnose(say.unclosed, { missing: opening.missing }, { path, start, end: start + 1 }));
      continue;
    }
    found.push(
      tell(
        error,
        text,
        { path, start: offset + from, end: offset + Math.min(Math.max(to, from + 1), text.length) },
        offset,
      ),
    );
  }
  return found;
}

/** The first character of the last line that a range touches. */
function lastLine(text: string, [from, to]: readonly [number, number]): number {
  const line = text.lastIndexOf("\n", Math.min(to, text.length) - 1);
  if (line < from) return from;
  return line + 1 + (/^[ ]*/.exec(text.slice(line + 1))?.[0].length ?? 0);
}

/** Where the quote or bracket stands that is never closed. */
function openingOf(
  error: YAMLError,
  text: string,
): { readonly at: number; readonly missing: string } | undefined {
  const before = text.slice(0, error.pos[0]);
  const quote = /Missing closing (["'])/.exec(error.message)?.[1];
  if (quote !== undefined) {
    const at = Math.max(...[...before.matchAll(/(?<=(?:^|[\s,[{]))["']/gm)].map((one) => one.index), -1);
    return at < 0 ? undefined : { at, missing: quote };
  }
  const bracket = /end with an? ([\]}])/.exec(error.message)?.[1];
  if (bracket === undefined) return undefined;
  const at = before.lastIndexOf(bracket === "]" ? "[" : "{");
  return at < 0 ? undefined : { at, missing: bracket };
}

function tell(error: YAMLError, text: string, span: Span, offset: number): Diagnostic {
  const here = text.slice(span.start - offset);
  switch (error.code) {
    case "TAB_AS_INDENT":
      return diagnose(say.tab, {}, span, {
        fix: {
          edits: [{ span: { ...span, end: span.start + (/^\t+/.exec(here)?.[0].length ?? 0) }, text: "  " }],
        },
      });
    case "BAD_INDENT":
      return diagnose(/^\s*\t/.test(lineOf(text, span.start - offset)) ? say.tab : say.indent, {}, span);
    case "BLOCK_AS_IMPLICIT_KEY":
      if (error.message.includes("sequence")) return diagnose(say.indent, {}, span);
      return diagnose(say.colonInText, {}, span, quoteLine(text, span, offset));
    case "MULTILINE_IMPLICIT_KEY":
      return diagnose(
        say.colonMissing,
        {},
        { ...span, end: Math.min(span.end, offset + endOfLine(text, span.start - offset)) },
      );
    case "BAD_SCALAR_START":
      return diagnose(
        say.startCharacter,
        { character: here[0] ?? "" },
        { ...span, end: Math.min(span.end, span.start + 1) },
      );
    case "BAD_ALIAS":
      return diagnose(say.alias, { name: here.split(/\s/)[0] ?? "" }, span);
    case "MISSING_CHAR": {
      const missing = /closing (\S+)|with a (\S+)/.exec(error.message);
      const name = (missing?.[1] ?? missing?.[2] ?? "").replace("'quote", "'").replace('"quote', '"');
      return name === "" || name.length > 2
        ? diagnose(say.colonMissing, {}, span)
        : diagnose(say.unclosed, { missing: name }, span);
    }
    case "MULTIPLE_DOCS":
      return diagnose(say.severalDocuments, {}, span);
    default:
      return diagnose(/^\s*\t/.test(lineOf(text, span.start - offset)) ? say.tab : say.syntax, {}, span);
  }
}

function lineOf(text: string, at: number): string {
  return text.slice(text.lastIndexOf("\n", at - 1) + 1, endOfLine(text, at));
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}

/** Quotes everything after the first colon of the line that holds the span. */
function quoteLine(
  text: string,
  span: Span,
  offset: number,
): { fix?: { edits: { span: Span; text: string }[] } } {
  const at = span.start - offset;
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const line = text.slice(start, endOfLine(text, at)).replace(/\r$/, "");
  const value = /^(\s*(?:- )*[\w-]+: +)([^"'[{|>&*!%@`].*)$/.exec(line);
  if (!value?.[1] || !value[2]) return {};
  const from = offset + start + value[1].length;
  return {
    fix: {
      edits: [
        {
          span: { path: span.path, start: from, end: from + value[2].length },
          text: JSON.stringify(value[2].trimEnd()),
        },
      ],
    },
  };
}
