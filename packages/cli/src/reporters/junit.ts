import { type Diagnostic, tell } from "@kurswerk/diagnostics";
import { allMessages } from "../catalogue.ts";
import { exitCode } from "../exit-code.ts";
import { address } from "./address.ts";
import { placer } from "./place.ts";
import type { Part, Report, Reporter } from "./report.ts";
import { element, escaped, spread } from "./xml.ts";

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
  const inside = suites.map((one) =>
    element(
      "testsuite",
      { name: one.name, ...counts(one.tests), skipped: "0" },
      spread(
        one.tests.map((test) => testCase(one, test)),
        2,
      ),
    ),
  );
  const root = element("testsuites", { name: "Kurswerk", ...counts(tests) }, spread(inside, 1));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
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
    ...(part.files ?? part.texts.keys()),
    ...part.diagnostics.map((one) => one.span.path),
    ...part.suppressed.map((one) => one.diagnostic.span.path),
    ...(part.known ?? []).map((one) => one.span.path),
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
      ...(part.known ?? [])
        .filter((one) => one.span.path === path)
        .map((one) => `${told(one)}\n(baseline.yaml)`),
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

function testCase(suite: Suite, { name, failure, output }: Test): string {
  const parts = [
    failure && element("failure", { type: failure.code, message: failure.message }, escaped(failure.text)),
    output && element("system-out", {}, escaped(output)),
  ];
  return element("testcase", { classname: suite.name, name }, parts.filter(Boolean).join(""));
}
