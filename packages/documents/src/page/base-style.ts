/** What every page looks like: black on white, system fonts, tables with lines. */
export const baseStyle = `
*, ::before, ::after { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 60rem; color: #1b1b1b; background: #fff; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; }
a { color: #00539f; text-underline-offset: 0.18em; }
:focus-visible { outline: 3px solid #00539f; outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; margin: 0.75rem 0; }
th, td { border: 1px solid #767676; padding: 0.35rem 0.6rem; text-align: left; vertical-align: top; }
th { background: #f1f3f5; }
img { max-width: 100%; height: auto; }
.skip { position: absolute; left: -99rem; }
.skip:focus { position: static; }
@media print {
  body { max-width: none; padding: 0; color: #000; }
  .skip { display: none; }
}
`;
