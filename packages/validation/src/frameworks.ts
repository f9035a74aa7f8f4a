import { type Framework, findLevel, frameworks } from "@kurswerk/frameworks";
import { type CourseNode, type FileNode, type FrameworkFile, nameOf } from "@kurswerk/schema";

/** Every framework that a course may refer to: those of the product, then its own. */
export function frameworksOf(course: CourseNode): readonly Framework[] {
  return course.frameworks.length === 0
    ? frameworks
    : [...frameworks, ...course.frameworks.map(ownFramework)];
}

/** A framework file as data of the same form as the built-in ones. */
export function ownFramework({ path, data }: FileNode<FrameworkFile>): Framework {
  const levels = (data.levels ?? []).map((level) => ({
    id: level.id,
    ...label(level),
    ...(level.aliases ? { aliases: level.aliases } : {}),
  }));
  return {
    id: data.id ?? nameOf(path).replace(/\.ya?ml$/i, ""),
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

function label({ de, en }: { readonly de: string; readonly en?: string }): { de: string; en: string } {
  return { de, en: en ?? de };
}
