import { type Diagnostic, type Severity, type Span, tell } from "@kurswerk/diagnostics";
import { allMessages } from "../catalogue.ts";
import { exitCode } from "../exit-code.ts";
import { pageOf } from "../pages.ts";
import { version } from "../version.ts";
import { address, uriOf } from "./address.ts";
import { fingerprints } from "./fingerprint.ts";
import { placer } from "./place.ts";
import type { Report, Reporter } from "./report.ts";

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** SARIF 2.1.0 (OASIS): one run, every finding a result, those that are suppressed or held by a baseline among them. */
export const sarif: Reporter = (report) => {
  const { diagnostics, suppressed, known, language, strict } = report;
  const all = [...diagnostics, ...suppressed.map((one) => one.diagnostic), ...known];
  const codes = [...new Set(all.map((one) => one.code))].sort();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Kurswerk",
            version,
            semanticVersion: version,
            language,
            rules: codes.map((code) => rule(code, report)),
          },
        },
        invocations: [{ executionSuccessful: true, exitCode: exitCode(diagnostics, strict) }],
        language,
        columnKind: "utf16CodeUnits",
        newlineSequences: ["\r\n", "\n", "\r"],
        results: results(all, codes, report),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

/** Why a result does not count (§3.35): said in course.yaml, or held by a file beside it. */
interface Suppression {
  readonly kind: "inSource" | "external";
  readonly status: "accepted";
  readonly justification: string;
}

const inSource = (justification: string): Suppression => ({
  kind: "inSource",
  status: "accepted",
  justification,
});
const inBaseline: Suppression = { kind: "external", status: "accepted", justification: "baseline.yaml" };

function rule(code: string, { language }: Report) {
  const page = pageOf(code, language)?.text ?? code;
  return {
    id: code,
    shortDescription: { text: plain(page.split(/(?<=[.!?])\s/)[0] ?? page) },
    fullDescription: { text: plain(page) },
    help: { text: plain(`${page}\n\nkurswerk explain ${code}`) },
    defaultConfiguration: { level: levels[allMessages.get(code)?.severity ?? "error"] },
    properties: { tags: [code.slice(0, code.indexOf("/"))] },
  };
}

function results(all: readonly Diagnostic[], codes: readonly string[], report: Report) {
  const place = placer(report.texts);
  const names = fingerprints(all, report);
  const held = new Map<Diagnostic, Suppression>([
    ...report.suppressed.map(({ diagnostic, reason }) => [diagnostic, inSource(reason)] as const),
    ...report.known.map((one) => [one, inBaseline] as const),
  ]);
  const artifactLocation = (path: string) => ({ uri: uriOf(address(path, report.root)) });
  const region = (span: Span) => {
    const found = place(span);
    return (
      found && {
        startLine: found.start.line,
        startColumn: found.start.column,
        endLine: found.end.line,
        endColumn: found.end.column,
      }
    );
  };
  const physicalLocation = (span: Span) => ({
    artifactLocation: artifactLocation(span.path),
    region: region(span),
  });
  return all.map((one) => {
    const { message, hint } = tell(one, allMessages, report.language);
    const suppression = held.get(one);
    const edited = [...new Set(one.fix?.edits.map((edit) => edit.span.path))];
    return {
      ruleId: one.code,
      ruleIndex: codes.indexOf(one.code),
      level: levels[one.severity],
      message: { text: plain(`${message} ${hint}`) },
      locations: [{ physicalLocation: physicalLocation(one.span) }],
      relatedLocations: one.related?.map(({ span, note }) => ({
        physicalLocation: physicalLocation(span),
        message: note === undefined ? undefined : { text: plain(note) },
      })),
      partialFingerprints: { "kurswerk/v1": names.get(one) },
      // Where one result tells of suppressions, all have to (§3.27.23).
      suppressions: suppression === undefined ? [] : [suppression],
      fixes: one.fix && [
        {
          artifactChanges: edited.map((path) => ({
            artifactLocation: artifactLocation(path),
            replacements: one.fix?.edits
              .filter((edit) => edit.span.path === path)
              .map((edit) => ({ deletedRegion: region(edit.span), insertedContent: { text: edit.text } })),
          })),
        },
      ],
    };
  });
}

/** Braces would stand for arguments (§3.11.5), and `](` would make a link (§3.11.6). */
function plain(text: string): string {
  return text.replace(/[{}]/g, "$&$&").replaceAll("](", "] (");
}
