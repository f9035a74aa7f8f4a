import { type Diagnostic, diagnose } from "@kurswerk/diagnostics";
import {
  byteOrderMark,
  doctype,
  encodingBroken,
  encodingOther,
  entityUnknown,
  nestingDeep,
  rootUnknown,
  xmlBroken,
} from "../../messages/manifest-read.ts";
import { quotation } from "../../place.ts";
import { decode, type Encoded } from "../../text.ts";
import type { XmlNode } from "../../xml/node.ts";
import { isProblem, readXml, type XmlProblem } from "../../xml/read.ts";

/** A manifest's text and, when it is well-formed, its root element. */
export interface Parsed {
  readonly text: string;
  readonly root: XmlNode | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads bytes as a manifest. */
export function parseManifest(path: string, bytes: Uint8Array): Parsed {
  const encoded = decode(bytes, declaredEncoding);
  const { text } = encoded;
  const before = [...encodingDiagnostics(path, encoded), ...doctypeDiagnostics(path, text)];
  const read = readXml(path, text);
  if (isProblem(read)) return { text, root: undefined, diagnostics: [...before, explain(path, read)] };
  if (read.local === "manifest") return { text, root: read, diagnostics: before };
  const wrong = diagnose(rootUnknown, { element: quotation(read.name) }, read.span);
  return { text, root: undefined, diagnostics: [...before, wrong] };
}

/** The encoding that an XML declaration names. */
function declaredEncoding(head: string): string | undefined {
  return /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1];
}

function encodingDiagnostics(path: string, { encoding, mark }: Encoded): readonly Diagnostic[] {
  const start = { path, start: 0, end: 0 };
  if (encoding === undefined) return [diagnose(encodingBroken, {}, start)];
  if (encoding !== "utf-8") return [diagnose(encodingOther, { encoding: encoding.toUpperCase() }, start)];
  return mark ? [diagnose(byteOrderMark, {}, start)] : [];
}

function doctypeDiagnostics(path: string, text: string): readonly Diagnostic[] {
  const start = text.indexOf("<!DOCTYPE");
  return start === -1 ? [] : [diagnose(doctype, {}, { path, start, end: start + 9 })];
}

function explain(path: string, problem: XmlProblem): Diagnostic {
  const span = { path, start: problem.at, end: problem.at + 1 };
  const name = "name" in problem ? quotation(problem.name) : "";
  if (problem.kind === "entity") return diagnose(entityUnknown, { entity: name }, span);
  if (problem.kind === "nesting") return diagnose(nestingDeep, {}, span);
  return diagnose(xmlBroken, { kind: problem.kind, name }, span);
}
