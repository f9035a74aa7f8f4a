import { closest, type Diagnostic, diagnose, type Span } from "@kurswerk/diagnostics";
import { type Framework, findLevel, ownFramework } from "@kurswerk/frameworks";
import type { FileNode, FrameworkFile } from "@kurswerk/schema";
import { judgeReference } from "./judge-reference.ts";
import * as say from "./messages.ts";

/** Names in a framework that lead nowhere, and codes that lead to two places. */
export function checkFramework(
  file: FileNode<FrameworkFile>,
  known: readonly Framework[],
): readonly Diagnostic[] {
  const framework = ownFramework(file);
  const { items } = file.data;
  const codes = items.map((item) => item.code);
  return items.flatMap((item, at) => {
    const place = (key: string): Span => file.locate(`/items/${at}/${key}`);
    return [
      ...(codes.indexOf(item.code) < at ? [diagnose(say.codeTwice, { code: item.code }, place("code"))] : []),
      ...(item.area === undefined ? [] : area(framework, item.code, item.area, place("area"))),
      ...Object.keys(item.descriptors ?? {})
        .filter((level) => findLevel(framework, level) === undefined)
        .map((level) =>
          diagnose(
            say.levelUnknown,
            { level, framework: framework.id, levels: framework.levels.map((one) => one.id) },
            file.locate(
              `/items/${at}/descriptors/${level.replaceAll("~", "~0").replaceAll("/", "~1")}`,
              "key",
            ),
          ),
        ),
      ...(item.mappings ?? []).flatMap((value, index) =>
        judgeReference({ value, span: place(`mappings/${index}`) }, known),
      ),
    ];
  });
}

function area({ items }: Framework, code: string, named: string, span: Span): readonly Diagnostic[] {
  const above = (one: string | undefined): string | undefined =>
    items.find((item) => item.code === one)?.area;
  if (!items.some((item) => item.code === named)) {
    const suggestion = closest(
      named,
      items.map((item) => item.code).filter((one) => one !== code),
    );
    return [
      diagnose(say.areaUnknown, { area: named, ...(suggestion === undefined ? {} : { suggestion }) }, span),
    ];
  }
  const seen = new Set<string>();
  let at: string | undefined = named;
  while (at !== undefined && at !== code && !seen.has(at)) {
    seen.add(at);
    at = above(at);
  }
  return at === code ? [diagnose(say.areaCircular, { code }, span)] : [];
}
