import { type CourseReport, cell, type Table } from "./table.ts";

const style = `body{font:1rem/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff;max-width:72rem;margin:2rem auto;padding:0 1rem}
h1,h2{line-height:1.2}.scroll{overflow-x:auto}.scroll:focus-visible{outline:3px solid #00539f}
table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:left;font-weight:600;padding:.5rem 0}
th,td{border:1px solid #767676;padding:.375rem .5rem;text-align:left;vertical-align:top}thead th{background:#eef2f6}
.number{text-align:right;font-variant-numeric:tabular-nums}
@media print{body{margin:0;max-width:none;font-size:10pt}.scroll{overflow:visible}thead{display:table-header-group}tr,caption{break-inside:avoid}}
@media (prefers-color-scheme:dark){@media screen{body{color:#f2f2f2;background:#1b1b1b}thead th{background:#2c3640}}}`;

/** One page without scripts and without requests; tables have headings for rows and columns. */
export function html(reports: readonly CourseReport[]): string {
  const language = reports[0]?.language ?? "de";
  const title = reports.map((one) => one.title).join(", ");
  const body = reports.map(
    (one) =>
      `<h1>${escaped(one.title)}</h1>\n${one.tables.map((table, at) => section(table, one, at)).join("\n")}`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body.join("\n")}
</main>
</body>
</html>`;
}

function section(
  { caption, columns, rows, notes }: Table,
  { language, title }: CourseReport,
  at: number,
): string {
  const id = `${title.toLowerCase().replace(/[^a-z0-9]+/g, "-")}-${at + 1}`;
  const said = notes.map((note) => `<p>${escaped(note)}</p>`);
  const number = (isNumber: boolean | undefined): string => (isNumber ? ' class="number"' : "");
  const head = columns.map((one) => `<th scope="col"${number(one.isNumber)}>${escaped(one.label)}</th>`);
  const lines = rows.map((row) => {
    const cells = columns.map((column, index) => {
      const text = escaped(cell(row[column.key], language));
      return index === 0 ? `<th scope="row">${text}</th>` : `<td${number(column.isNumber)}>${text}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  if (rows.length === 0) return [`<h2>${escaped(caption)}</h2>`, ...said].join("\n");
  return `<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0">
<table>
<caption id="${id}">${escaped(caption)}</caption>
<thead><tr>${head.join("")}</tr></thead>
<tbody>
${lines.join("\n")}
</tbody>
</table>
</div>
${said.join("\n")}`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
