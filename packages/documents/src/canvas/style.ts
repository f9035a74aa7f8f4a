export type Paper = "a4" | "a3";

/** Width and height inside the margins, in millimetres, landscape. */
const sheets: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  a4: [281, 194],
  a3: [404, 281],
};

/** Below this a poster on A4 is hard to read. */
const readable = 7;

/** The paper and the size of letters, in points, at which a text of that length fits on the sheet. */
export function fit(characters: number, wanted?: Paper): { readonly paper: Paper; readonly points: number } {
  const points = (paper: Paper): number => {
    const [width, height] = sheets[paper];
    // A letter takes about half its size in width and 1.3 of it in height; headings and edges take the other half.
    const area = 0.5 * 1.3 * 0.353 ** 2;
    const size = Math.sqrt((width * height * 0.5) / (area * (characters + 900)));
    return Math.round(Math.min(paper === "a4" ? 10 : 13, Math.max(4.5, size)) * 10) / 10;
  };
  const paper = wanted ?? (points("a4") < readable ? "a3" : "a4");
  return { paper, points: points(paper) };
}

/** The poster: a grid on wide screens and on paper, one column on a phone. */
export function posterStyle(paper: Paper, points: number): string {
  const [width, height] = sheets[paper];
  return `
body { max-width: 90rem; hyphens: auto; }
header { border-bottom: 4px solid #00539f; margin-bottom: 1rem; }
header p { margin: 0 0 0.4rem; }
h1 { font-size: 1.8em; margin: 0 0 0.3rem; }
h2 { font-size: 1.1em; margin: 0 0 0.4rem; color: #00539f; }
h3 { font-size: 1em; margin: 0 0 0.2rem; }
.kind { font-weight: 700; color: #00539f; }
.part { margin-bottom: 1rem; }
.grid { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.5rem; }
.cell { border: 1px solid #767676; border-radius: 4px; padding: 0.5rem; min-height: 5.5em; }
.cell p, .cell ul, .cell ol, .cell dl, .cell dd { margin: 0; }
.cell ul, .cell ol { padding-left: 1.2em; }
.prompt { color: #595959; font-style: italic; }
.phase { color: #444; }
.smart > div { display: grid; grid-template-columns: 7.5em minmax(0, 1fr); gap: 0.4em; border-top: 1px dotted #767676; }
.smart > div:first-child { border-top: 0; }
@media (min-width: 60rem), print {
  .part-1 .grid { grid-template-columns: repeat(12, minmax(0, 1fr)); }
  .field, .audience { grid-column: span 6; min-height: 0; }
  .start, .stakeholders { grid-column: span 4; }
  .goal { grid-column: span 4; }
  .needs, .learning-needs, .attitude, .benefit { grid-column: span 3; background: #f1f6fb; }
  .part-2 .grid { grid-template-columns: minmax(0, 5fr) minmax(0, 3fr) minmax(0, 4fr) minmax(0, 4fr); }
  .part-3 .grid { grid-template-columns: repeat(3, minmax(0, 1fr)); }
}
@page { size: ${paper === "a4" ? "A4" : "A3"} landscape; margin: 8mm; }
@media print {
  html, body { width: ${width}mm; }
  body { font-size: ${points}pt; line-height: 1.25; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main { display: grid; grid-template-rows: auto minmax(min-content, 2fr) minmax(min-content, 3fr) auto; height: ${height - 1}mm; }
  header { margin-bottom: 1.5mm; border-bottom-width: 0.6mm; }
  header p { margin-bottom: 0.5mm; }
  h1 { font-size: 1.5em; margin-bottom: 0.5mm; }
  h2 { margin-bottom: 0.5mm; }
  .part { margin-bottom: 1.5mm; display: grid; grid-template-rows: auto minmax(min-content, 1fr); }
  .grid { gap: 1.2mm; }
  .cell { padding: 1mm 1.5mm; min-height: 13mm; border-width: 0.2mm; }
  .part-3 .cell { min-height: 15mm; }
  .smart > div { grid-template-columns: 7em minmax(0, 1fr); }
}
`;
}
