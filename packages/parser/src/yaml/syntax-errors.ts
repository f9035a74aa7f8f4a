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
  let last = Number.NaN;
  for (const error of errors) {
    const [from, to] = error.pos;
    const line = text.lastIndexOf("\n", from - 1);
    if (line === last) continue;
    last = line;
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
