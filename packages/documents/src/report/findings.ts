import { type Child, h } from "@kurswerk/site";
import type { Finding, Reported } from "./report.ts";
import { table } from "./table.ts";

/** What `kurswerk validate` says, gravest first, and what the course answers with a reason. */
export function findings({ findings: found, suppressed, texts }: Reported): Child {
  const order = { error: 0, warning: 1, info: 2 } as const;
  const sorted = [...found].sort((one, other) => order[one.severity] - order[other.severity]);
  return [
    sorted.length === 0
      ? h("p", {}, texts.noFindings)
      : table(
          texts.findings,
          [texts.place, texts.severity, texts.finding, texts.next],
          sorted.map((one) => row(one, texts.severities[one.severity])),
        ),
    suppressed.length > 0 && [
      h("h3", {}, texts.suppressed),
      table(
        texts.suppressed,
        [texts.place, texts.severity, texts.finding, texts.reason],
        suppressed.map((one) => row(one, texts.severities[one.severity])),
      ),
    ],
  ];
}

function row({ place, code, message, hint }: Finding, severity: string): readonly Child[] {
  return [h("code", {}, place), severity, [message, " ", h("code", {}, code)], hint];
}
