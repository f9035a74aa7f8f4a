import { frameworks } from "./builtin.ts";
import type { Framework, Label } from "./framework.ts";
import { findLevel } from "./reference.ts";

/** A name as an author writes it: German, English where it differs. */
interface Named {
  readonly de: string;
  readonly en?: string;
}

/** A framework of one's own, as it stands in its file. */
export interface OwnFramework extends Named {
  readonly id?: string;
  readonly version: string;
  readonly source: string;
  readonly url?: string;
  readonly "item-url"?: string;
  readonly modified?: string;
  readonly license: string;
  readonly scope?: Framework["scope"];
  readonly levels?: readonly (Named & {
    readonly id: string;
    readonly aliases?: readonly string[];
    readonly plain?: Named;
  })[];
  readonly items: readonly (Named & {
    readonly code: string;
    readonly area?: string;
    readonly aliases?: readonly string[];
    readonly descriptors?: Readonly<Record<string, string>>;
    readonly mappings?: readonly string[];
  })[];
}

/** A file of a framework: where it lies and what it says. */
export interface FrameworkSource {
  readonly path: string;
  readonly data: OwnFramework;
}

/** The frameworks of the product, then those of somebody's own. */
export function withOwn(files: readonly FrameworkSource[]): readonly Framework[] {
  return files.length === 0 ? frameworks : [...frameworks, ...files.map(ownFramework)];
}

/** A framework file as data of the same form as the built-in ones. */
export function ownFramework({ path, data }: FrameworkSource): Framework {
  const levels = (data.levels ?? []).map((level) => ({
    id: level.id,
    ...label(level),
    ...(level.aliases ? { aliases: level.aliases } : {}),
    ...(level.plain ? { plain: label(level.plain) } : {}),
  }));
  return {
    id: data.id ?? path.slice(path.lastIndexOf("/") + 1).replace(/\.ya?ml$/i, ""),
    version: data.version,
    title: label(data),
    source: data.source,
    ...(data.url === undefined ? {} : { url: data.url }),
    ...(data["item-url"] === undefined ? {} : { itemUrl: data["item-url"] }),
    ...(data.modified === undefined ? {} : { modified: data.modified }),
    license: data.license,
    scope: data.scope ?? "professional",
    levels,
    items: data.items.map((item) => ({
      code: item.code,
      ...label(item),
      ...(item.area === undefined ? {} : { area: item.area }),
      ...(item.aliases ? { aliases: item.aliases } : {}),
      ...(item.mappings ? { mappings: item.mappings } : {}),
      ...(item.descriptors
        ? {
            descriptors: Object.fromEntries(
              Object.entries(item.descriptors).map(([level, text]) => [
                findLevel({ levels }, level)?.id ?? level,
                { de: text, en: text },
              ]),
            ),
          }
        : {}),
    })),
  };
}

function label({ de, en }: Named): Label {
  return { de, en: en ?? de };
}
