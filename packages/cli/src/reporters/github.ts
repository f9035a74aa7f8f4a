import { type Diagnostic, type Severity, tell } from "@kurswerk/diagnostics";
import { allMessages } from "../catalogue.ts";
import { address } from "./address.ts";
import { type Place, placer } from "./place.ts";
import type { Report, Reporter } from "./report.ts";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** Workflow commands for GitHub Actions: each line becomes an annotation at its file. */
export const github: Reporter = (report) => {
  const place = placer(report.texts);
  return report.diagnostics.map((one) => `${annotation(one, place(one.span), report)}\n`).join("");
};

/** The log of a run shows the text only, so the place stands there once more. */
function annotation(one: Diagnostic, place: Place | undefined, { language, root }: Report): string {
  const { message, hint } = tell(one, allMessages, language);
  const file = address(one.span.path, root);
  const at = place ? `${file}:${place.start.line}:${place.start.column}` : file;
  const properties = Object.entries({ file, ...(place ? lines(place) : {}), title: one.code });
  const told = properties.map(([name, value]) => `${name}=${property(String(value))}`).join(",");
  return `::${commands[one.severity]} ${told}::${data(`${message}\n${hint}\n${at}`)}`;
}

/** GitHub takes columns on a single line only, and counts the last one in. */
function lines({ start, end }: Place): Readonly<Record<string, number>> {
  const several = end.line !== start.line;
  return {
    line: start.line,
    endLine: end.line,
    ...(several ? {} : { col: start.column, endColumn: Math.max(start.column, end.column - 1) }),
  };
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
