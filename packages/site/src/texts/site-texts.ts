/** Texts that stand in the page from the start; `{name}` marks a place. */
export interface SiteTexts {
  /** Between whole number and fraction. */
  readonly decimal: string;
  readonly skip: string;
  readonly contents: string;
  readonly back: string;
  readonly next: string;
  readonly close: string;
  readonly zoom: string;
  readonly start: string;
  readonly trainerEdition: string;
  readonly results: string;
  readonly resultsNoScript: string;
  readonly competences: string;
  readonly competencesLead: string;
  readonly framework: string;
  readonly aim: string;
  readonly competenceGoals: string;
  readonly printPage: string;
  readonly glossary: string;
  readonly credits: string;
  readonly provider: string;
  readonly version: string;
  readonly license: string;
  readonly authors: string;
  readonly youWillBeAble: string;
  /** Above the competences of an objective. */
  readonly builds: string;
  /** `{number}` and `{of}`: which level of how many. */
  readonly level: string;
  readonly youNeed: string;
  readonly time: string;
  readonly modules: string;
  readonly inThisModule: string;
  /** Where and how a phase of a module takes place. */
  readonly settings: Readonly<Record<"online-self" | "online-live" | "on-site" | "in-company", string>>;
  /** For one, then for several with `{count}`, divided by `|`. */
  readonly units: string;
  readonly companyHours: string;
  readonly minutes: string;
  readonly hours: string;
  readonly question: string;
  readonly gap: string;
  readonly fillIn: string;
  readonly chooseSeveral: string;
  readonly choose: string;
  readonly choices: string;
  readonly orderHelp: string;
  readonly markHelp: string;
  readonly areaHelp: string;
  readonly criteriaHelp: string;
  readonly answer: string;
  readonly page: string;
  readonly quiz: string;
  readonly practice: string;
  readonly task: string;
  readonly phaseNames: Readonly<
    Record<"inform" | "plan" | "decide" | "carry-out" | "check" | "evaluate", string>
  >;
  readonly taskFacts: string;
  readonly team: string;
  readonly station: string;
  readonly iterations: string;
  readonly product: string;
  readonly criteria: string;
  readonly declare: string;
  readonly material: string;
  readonly roles: string;
  readonly myRole: string;
  readonly phases: string;
  readonly mistakes: string;
  readonly transfer: string;
  readonly transferDays: string;
  readonly submit: string;
  readonly safety: string;
  readonly hazards: string;
  readonly protection: string;
  readonly briefing: string;
  readonly instruction: string;
  readonly responsible: string;
  readonly record: string;
  readonly confirmSafety: string;
  readonly confirmNote: string;
  readonly rubric: string;
  readonly rubricHelp: string;
  readonly criterion: string;
  readonly reflection: string;
  readonly reflectionHelp: string;
  readonly printCard: string;
  readonly card: string;
  readonly name: string;
  readonly date: string;
  readonly signature: string;
  readonly source: string;
  readonly changes: string;
  readonly ownMedia: string;
  readonly listen: string;
}
