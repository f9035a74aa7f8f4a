import type { Reference } from "./file.ts";

/** Addresses of a style sheet, at most so long: inlined data are passed over. */
const address =
  /url\(\s*(?:"(?<a>[^"\n]{0,2000})"|'(?<b>[^'\n]{0,2000})'|(?<c>[^"'()\s]{1,2000}))\s*\)|@import\s{1,20}(?:"(?<d>[^"\n]{0,2000})"|'(?<e>[^'\n]{0,2000})')/dgi;

/** The addresses that a style sheet loads, comments left out. */
export function readCss(css: string, path: string, start: number, folder: string): readonly Reference[] {
  const code = css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, (comment) => " ".repeat(comment.length));
  return [...code.matchAll(address)].flatMap((found): Reference[] => {
    const [name, value] = Object.entries(found.groups ?? {}).find(([, one]) => one !== undefined) ?? [];
    const [from, to] = found.indices?.groups?.[name ?? ""] ?? [0, 0];
    return value === undefined
      ? []
      : [{ value, folder, use: "load", span: { path, start: start + from, end: start + to } }];
  });
}
