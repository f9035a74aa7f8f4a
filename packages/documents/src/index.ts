export { type Paper, type Poster, poster } from "./canvas/poster.ts";
export { type Coverage, coverage } from "./report/coverage.ts";
export { type Finding, type ReportInput, report } from "./report/report.ts";
