import type { Language } from "@kurswerk/diagnostics";

const words = {
  de: { view: "Ansicht", scorm: "SCORM", h5p: "H5P" },
  en: { view: "View", scorm: "SCORM", h5p: "H5P" },
} as const;

const views = { scorm: "/", h5p: "/h5p" } as const;

/** One page of the preview. */
export interface Page {
  readonly language: Language;
  readonly title: string;
  readonly view: keyof typeof views;
  /** Attributes of the body, for the script. */
  readonly data?: Readonly<Record<string, string>>;
  readonly style?: string;
  readonly main: string;
  /** What stands beside it, below the findings. */
  readonly aside: string;
  readonly scripts: string;
}

/** The frame of every page of the preview: the course, and beside it the views, what is wrong, and what a platform is told. */
export function layout({ language, title, view, data = {}, style = "", main, aside, scripts }: Page): string {
  const say = words[language];
  const link = (name: keyof typeof views): string =>
    `<a href="${views[name]}"${name === view ? ' aria-current="page"' : ""}>${say[name]}</a>`;
  const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${attribute(value)}"`);
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${attribute(title)}</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<style>
*{box-sizing:border-box}body{margin:0;height:100vh;display:grid;grid-template-columns:minmax(0,1fr) 22rem;font:1rem/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff}
body>iframe{border:0;width:100%;height:100%}aside{border-left:1px solid #999;overflow:auto;padding:1rem;background:#f4f5f6}a{color:#00539f}
nav{display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin:0 0 1rem}nav a{padding:.4rem 0;min-width:2.5rem}nav a[aria-current]{font-weight:600;text-decoration:none;border-bottom:3px solid}
h2{font-size:1rem;margin:1.5rem 0 .5rem}dl{margin:0;font-size:.85rem}dt{font-weight:600;margin-top:.5rem;overflow-wrap:anywhere}dd{margin:0;overflow-wrap:anywhere}
#findings div{border-left:4px solid #b3261e;padding:.25rem .75rem;margin:.5rem 0;background:#fff}#findings .warning{border-color:#8a5a00}#findings .info{border-color:#00539f}#findings p{margin:.25rem 0}code{font-size:.85rem;overflow-wrap:anywhere}
button{font:inherit;padding:.4rem .8rem;min-height:2.5rem}@media(max-width:50rem){body{grid-template-columns:minmax(0,1fr);grid-template-rows:minmax(0,1fr) 40vh}aside{border-left:0;border-top:1px solid #999}}
@media(prefers-color-scheme:dark){body{color:#f1f3f5;background:#14181c}aside{background:#20262b}#findings div{background:#14181c}a{color:#8ec5ff}}
${style}</style></head><body${attributes.join("")}>
${main}
<aside><nav aria-label="${say.view}">${link("scorm")}${link("h5p")}</nav><div id="findings" role="status"></div>${aside}</aside>
${scripts}
</body></html>
`;
}

/** Text as it may stand in HTML and in an attribute. */
export function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
