import { type Severity, tell } from "@kurswerk/diagnostics";
import { allMessages } from "../catalogue.ts";
import { address } from "./address.ts";
import { fingerprints } from "./fingerprint.ts";
import { placer } from "./place.ts";
import type { Reporter } from "./report.ts";

const severities: Readonly<Record<Severity, string>> = { error: "major", warning: "minor", info: "info" };

/** A code quality report for GitLab: a list whose entries GitLab tells apart by their fingerprints. */
export const gitlab: Reporter = (report) => {
  const place = placer(report.texts);
  const names = fingerprints(report.diagnostics, report);
  const issues = report.diagnostics.map((one) => {
    const { message, hint } = tell(one, allMessages, report.language);
    return {
      description: `${message} ${hint}`,
      check_name: one.code,
      fingerprint: names.get(one),
      severity: severities[one.severity],
      location: {
        path: address(one.span.path, report.root),
        lines: { begin: place(one.span)?.start.line ?? 1 },
      },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
};
