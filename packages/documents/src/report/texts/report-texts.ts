import type { Severity } from "@kurswerk/diagnostics";
import type { ItemKind } from "@kurswerk/format";

/** What a report says of its own. */
export interface ReportTexts {
  readonly report: string;
  readonly skip: string;
  readonly overview: string;
  readonly notForLearners: string;
  readonly facts: string;
  readonly objectives: string;
  readonly times: string;
  readonly findings: string;
  readonly contents: string;
  readonly credits: string;
  readonly signOff: string;
  readonly factNames: Readonly<
    Record<
      | "version"
      | "status"
      | "reviewBy"
      | "audience"
      | "level"
      | "format"
      | "area"
      | "group"
      | "prerequisites"
      | "proof"
      | "passMark"
      | "provider"
      | "authors"
      | "license",
      string
    >
  >;
  readonly notGiven: string;
  readonly people: string;
  readonly inTeams: string;
  readonly noObjectives: string;
  readonly covered: string;
  readonly uncovered: (missing: number, all: number) => string;
  readonly coverageLegend: string;
  readonly objective: string;
  readonly level: string;
  readonly competences: string;
  readonly presented: string;
  readonly practised: string;
  readonly assessed: string;
  readonly missing: string;
  readonly module: string;
  readonly wholeCourse: string;
  readonly timesCompared: string;
  readonly timesByPiece: string;
  readonly timesLegend: string;
  readonly declaredProvider: string;
  readonly plannedProvider: string;
  readonly declaredCompany: string;
  readonly plannedCompany: string;
  readonly units: string;
  readonly hours: string;
  readonly minutes: string;
  readonly minutesHead: string;
  readonly piece: string;
  readonly phase: string;
  readonly phases: string;
  readonly noFindings: string;
  readonly suppressed: string;
  readonly place: string;
  readonly severity: string;
  readonly finding: string;
  readonly next: string;
  readonly reason: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly glossary: string;
  readonly after: string;
  readonly kinds: Readonly<Record<"page" | "practice" | "test" | "maker" | "assignment", string>>;
  readonly attempts: string;
  readonly drawn: string;
  readonly question: string;
  readonly itemKinds: Readonly<Record<ItemKind, string>>;
  readonly point1: string;
  readonly pointsMany: string;
  readonly unscored: string;
  readonly key: string;
  readonly isRight: string;
  readonly isWrong: string;
  readonly feedback: string;
  readonly hint: string;
  readonly whenRight: string;
  readonly whenWrong: string;
  readonly solution: string;
  readonly spellings: Readonly<Record<"tolerant" | "exact", string>>;
  readonly left: string;
  readonly right: string;
  readonly fitsNowhere: string;
  readonly levels: string;
  readonly picture: string;
  readonly decorative: string;
  readonly altText: string;
  readonly file: string;
  readonly iterations: string;
  readonly station: string;
  readonly product: string;
  readonly criteria: string;
  readonly material: string;
  readonly roles: string;
  readonly roleName: string;
  readonly duty: string;
  readonly mistakes: string;
  readonly transfer: string;
  readonly days: string;
  readonly submit: string;
  readonly rubric: string;
  readonly criterion: string;
  readonly safety: Readonly<
    Record<"title" | "hazards" | "briefing" | "instruction" | "ppe" | "responsible" | "record", string>
  >;
  readonly noMedia: string;
  readonly size: string;
  readonly title: string;
  readonly author: string;
  readonly own: string;
  readonly license: string;
  readonly source: string;
  readonly changes: string;
  readonly signOffFor: string;
  readonly checkedPoints: string;
  readonly point: string;
  readonly fine: string;
  readonly improve: string;
  readonly remark: string;
  readonly points: readonly string[];
  readonly decision: string;
  readonly decisions: readonly string[];
  readonly name: string;
  readonly role: string;
  readonly date: string;
  readonly signature: string;
}
