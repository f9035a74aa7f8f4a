import type { Language } from "@kurswerk/diagnostics";
import type { Package } from "@kurswerk/format";
import { type Lacking, packagesFor } from "@kurswerk/target-h5p";
import { layout, attribute as text } from "../layout.ts";
import { describe } from "./description.ts";
import { words } from "./words.ts";

/** The packages of a course, and which of them the page is about. */
export interface Shown {
  readonly packages: readonly Package[];
  readonly index: number;
  readonly language: Language;
  readonly version: number;
}

const style = `main{overflow:auto;padding:1rem}main h1{font-size:1.5rem;line-height:1.25}main>p,main>ul,main>ol{max-width:42rem}pre{white-space:pre-wrap;overflow-wrap:anywhere;background:#f4f5f6;color:#1b1b1b;padding:.5rem .75rem}
ol#statements{padding-left:1.5rem;font-size:.9rem}#statements li{margin:.5rem 0;overflow-wrap:anywhere}#statements pre{font-size:.75rem;max-height:20rem;overflow:auto}summary{cursor:pointer;padding:.2rem 0}
#content{background:#fff;color:#1b1b1b}
`;

/** A package as learners see it, and beside it what it reports. */
export function playerPage(shown: Shown): string {
  const say = words[shown.language];
  const one = shown.packages[shown.index];
  if (!one) throw new Error("There is no package to play.");
  const { title, language } = describe(one.tree);
  return page(shown, {
    title,
    data: { played: String(shown.index), language },
    main: '<main id="content"></main>',
    aside: `<h2 id="said">${say.said}</h2><p>${say.about}</p><div role="log" aria-labelledby="said"><ol id="statements"></ol></div><p><button type="button" id="again">${say.again}</button></p>`,
    scripts: '<script src="/h5p/player/main.bundle.js"></script>',
  });
}

/** Which libraries are missing, and how they are fetched. */
export function missingPage(shown: Shown, missing: readonly Lacking[], folder: string): string {
  const say = words[shown.language];
  const entries = missing.map(
    ({ id, by }) => `<li>${text(by === undefined ? id : say.neededBy(id, by))}</li>`,
  );
  return page(shown, {
    title: say.missingTitle,
    main: `<main><h1>${say.missingTitle}</h1><p>${say.missing}</p><ul>${entries.join("")}</ul>
<h2>${say.getTitle}</h2><ul><li>${say.install}<pre>kurswerk h5p install ${text(packagesFor(missing.map((one) => one.through)).join(" "))}</pre></li><li>${say.add}<pre>kurswerk h5p add ${say.addFile}</pre></li></ul>
<p>${say.kept} <code>${text(folder)}</code></p><p><a href="/h5p?package=${shown.index}">${say.look}</a></p></main>`,
  });
}

/** There is nothing to show: the findings say why. */
export function errorPage(shown: Shown): string {
  const say = words[shown.language];
  return page(shown, {
    title: say.errorTitle,
    main: `<main><h1>${say.errorTitle}</h1><p>${say.error}</p></main>`,
  });
}

interface Part {
  readonly title: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly main: string;
  readonly aside?: string;
  readonly scripts?: string;
}

function page(shown: Shown, { title, data = {}, main, aside = "", scripts = "" }: Part): string {
  return layout({
    language: shown.language,
    title,
    view: "h5p",
    style,
    data: { version: String(shown.version), ...data },
    main,
    aside: `${choice(shown)}${aside}`,
    scripts: `${scripts}<script src="/h5p/player/preview.js"></script>`,
  });
}

/** Links to the packages of the course, where it has several. */
function choice({ packages, index, language }: Shown): string {
  if (packages.length < 2) return "";
  const say = words[language];
  const links = packages.map(
    ({ tree }, at) =>
      `<a href="/h5p?package=${at}"${at === index ? ' aria-current="true"' : ""}>${text(describe(tree).title)}</a>`,
  );
  return `<h2>${say.packages}</h2><nav aria-label="${say.packages}">${links.join("")}</nav>`;
}
