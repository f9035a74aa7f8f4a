/** How a report looks on screen and on paper. */
export const reportStyle = `
body { max-width: 70rem; }
h1, h2, h3, h4, h5 { hyphens: auto; }
pre { overflow-x: auto; }
header { border-bottom: 4px solid #00539f; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; padding: 0; list-style: none; }
nav a { display: inline-block; padding: 0.25rem 0; }
h2 { margin: 2.5rem 0 0.75rem; border-bottom: 2px solid #00539f; }
h3 { margin-top: 2rem; }
h4 { margin: 2rem 0 0.25rem; font-size: 1.15rem; }
h5, h6 { margin: 1rem 0 0.25rem; font-size: 1rem; }
code { font-family: ui-monospace, Consolas, monospace; font-size: 0.9em; overflow-wrap: anywhere; }
.kind, .name { font-weight: 700; margin-bottom: 0.25rem; }
.keys { border: 2px solid #b3261e; padding: 0.4rem 0.75rem; }
.of, .legend { color: #595959; margin: 0.15rem 0; }
th .of { font-weight: 400; }
tbody th { font-weight: 400; background: none; }
.missing { color: #b3261e; }
.plain { list-style: none; margin: 0; padding: 0; }
.plain a { display: inline-block; min-height: 24px; }
.table { overflow-x: auto; }
.part-objectives th:first-child { width: 32%; min-width: 13rem; }
.facts > div { display: grid; grid-template-columns: minmax(0, 14rem) minmax(0, 3fr); gap: 0.75rem; border-bottom: 1px solid #d0d0d0; padding: 0.2rem 0; }
.facts dt { hyphens: auto; }
.facts dd, .facts dd p { margin: 0; }
article { border-top: 1px solid #767676; margin-top: 1.5rem; }
.item { border: 1px solid #767676; border-left-width: 6px; border-radius: 4px; padding: 0.5rem 1rem; margin: 1rem 0; }
.options { list-style: none; padding-left: 0; }
.options > li { margin: 0.4rem 0; padding-left: 0.5rem; border-left: 3px solid transparent; }
.options > .right { border-left-color: #1b7a43; }
.options p, .feedback p { display: inline; }
.feedback { padding-left: 1.5rem; color: #404040; }
mark { background: #fff3bf; color: #1b1b1b; border-bottom: 2px solid #8a5a00; padding: 0 0.2em; }
[data-box] { border: 1px solid #767676; border-left-width: 6px; padding: 0.25rem 1rem; margin: 1rem 0; }
[data-box="trainer"], [data-box="confidential"] { border: 2px dashed #6a1b9a; background: #faf5fc; }
.box-title { font-weight: 700; margin: 0.4rem 0; }
.picture { display: block; }
.picture img { display: block; max-height: 24rem; width: auto; }
.file { color: #595959; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[data-check] { list-style: none; }
[data-check] > p { display: inline; }
.part-sign-off input[type="text"] { width: 100%; min-width: 8rem; min-height: 2.2rem; border: 0; border-bottom: 1px solid #1b1b1b; font: inherit; background: #fff; }
.part-sign-off input[type="checkbox"], .part-sign-off input[type="radio"] { width: 1.5rem; height: 1.5rem; vertical-align: middle; }
.decision { display: block; padding: 0.3rem 0; }
.signature { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 2rem 1.5rem; margin-top: 1.5rem; }
.field { display: flex; flex-direction: column-reverse; }
@page { margin: 16mm 14mm; }
@media print {
  body { font-size: 10pt; }
  nav { display: none; }
  a { color: inherit; }
  h2, h3, h4, h5, h6, .name { break-after: avoid; }
  tr, .item, img, .field, [data-box], fieldset { break-inside: avoid; }
  .part-contents, .part-sign-off { break-before: page; }
  .table { overflow: visible; }
  .part-objectives th:first-child { min-width: 0; }
  .signature input[type="text"] { min-height: 12mm; }
}
`;
