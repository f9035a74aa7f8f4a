import { type Diagnostic, tell } from "@kurswerk/diagnostics";
import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import { allMessages } from "../catalogue.ts";
import { exitCode } from "../exit-code.ts";
import { address } from "./address.ts";
import { placer } from "./place.ts";
import type { Part, Report, Reporter } from "./report.ts";

/** A course and what its files came to. */
interface Suite {
  readonly name: string;
  readonly tests: readonly Test[];
}

/** A file. It fails when it alone would make the command fail; whatever else was found stands in its output. */
interface Test {
  readonly name: string;
  readonly failure?: { readonly code: string; readonly message: string; readonly text: string };
  readonly output?: string;
}

/** JUnit XML: a suite per course and a test per file, so that a test keeps its name from run to run. */
export const junit: Reporter = (report) => {
  const suites = report.parts.map((part) => suite(part, report));
  const tests = suites.flatMap((one) => one.tests);
  const root = element(
    "testsuites",
    { name: "Kurswerk", ...counts(tests) },
    suites.map((one) =>
      element(
        "testsuite",
        { name: one.name, ...counts(one.tests), skipped: "0" },
        one.tests.map((test) => testCase(one, test)),
        2,
      ),
    ),
    1,
  );
  const head = { type: "instruction" as const, name: "xml", value: 'version="1.0" encoding="UTF-8"' };
  return `${toXml(head)}\n${toXml(root)}\n`;
};

function suite(part: Part, report: Report): Suite {
  const { language, strict, root } = report;
  const place = placer(report.texts);
  const told = (one: Diagnostic): string => {
    const { message, hint } = tell(one, allMessages, language);
    const start = place(one.span)?.start;
    const at = start ? `:${start.line}:${start.column}` : "";
    return `${address(one.span.path, root)}${at}  ${one.code}\n${message}\n→ ${hint}`;
  };
  const paths = [
    ...part.texts.keys(),
    ...part.diagnostics.map((one) => one.span.path),
    ...part.suppressed.map((one) => one.diagnostic.span.path),
  ];
  const name = address(part.name ?? paths[0]?.split("!/")[0] ?? "Kurswerk", root);
  const tests = [...new Set(paths.length === 0 ? [name] : paths)].map((path): Test => {
    const found = part.diagnostics.filter((one) => one.span.path === path);
    const failing = found.filter((one) => exitCode([one], strict) !== 0);
    const output = [
      ...found.filter((one) => !failing.includes(one)).map(told),
      ...part.suppressed
        .filter((one) => one.diagnostic.span.path === path)
        .map((one) => `${told(one.diagnostic)}\n(${one.reason})`),
    ];
    const [first] = failing;
    return {
      name: shortened(address(path, root), name),
      ...(first && {
        failure: {
          code: first.code,
          message: tell(first, allMessages, language).message,
          text: failing.map(told).join("\n\n"),
        },
      }),
      ...(output.length > 0 && { output: output.join("\n\n") }),
    };
  });
  return { name, tests };
}

/** The path inside its course or package. */
function shortened(path: string, name: string): string {
  const head = [`${name}/`, `${name}!/`].find((one) => path.startsWith(one)) ?? "";
  return path.slice(head.length);
}

function counts(tests: readonly Test[]): Readonly<Record<string, string>> {
  const failures = tests.filter((one) => one.failure !== undefined).length;
  return { tests: String(tests.length), failures: String(failures), errors: "0" };
}

function testCase({ name }: Suite, { failure, output, ...test }: Test) {
  return element("testcase", { classname: name, name: test.name }, [
    ...(failure
      ? [element("failure", { type: failure.code, message: failure.message }, [text(failure.text)])]
      : []),
    ...(output === undefined ? [] : [element("system-out", {}, [text(output)])]),
  ]);
}

type Child = ReturnType<typeof text> | ReturnType<typeof x>;

/** An element; with a depth, every child stands on a line of its own. */
function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly Child[],
  depth?: number,
) {
  const values = Object.entries(attributes).map(([key, value]) => [key, clean(value).replace(/\s+/g, " ")]);
  const line = (indent: number): Child => text(`\n${"  ".repeat(indent)}`);
  const spread =
    depth === undefined || children.length === 0
      ? children
      : [...children.flatMap((one) => [line(depth), one]), line(depth - 1)];
  return x(name, Object.fromEntries(values), ...spread);
}

function text(value: string) {
  return { type: "text" as const, value: clean(value) };
}

/** XML 1.0 has no place for most control characters, not even escaped. */
function clean(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "\ufffd");
}
