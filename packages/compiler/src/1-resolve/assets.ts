import type { CompiledAsset } from "@kurswerk/format";
import { type CourseNode, nameOf, slug } from "@kurswerk/schema";

interface Found {
  readonly source: string;
  readonly size: number;
}

/** Finds media by path and gives each a safe name in the package: ASCII, lower case, unique. */
export function assetTable(course: CourseNode): {
  use: (path: string) => string | undefined;
  used: () => readonly CompiledAsset[];
} {
  const found = new Map<string, Found>(
    course.assets.map((asset) => [asset.path.normalize("NFC"), { source: asset.path, size: asset.size }]),
  );
  const encoder = new TextEncoder();
  for (const [path, text] of course.texts) {
    // A transcript may be a Markdown file; it is handed out as it is.
    if (path.includes("/media/") || path.startsWith("media/"))
      found.set(path, { source: path, size: encoder.encode(text).length });
  }
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const use = (path: string): string | undefined => {
    const key = path.normalize("NFC");
    if (!found.has(key)) return undefined;
    const name = names.get(key) ?? free(safeName(nameOf(key)), taken);
    names.set(key, name);
    taken.add(name);
    return name;
  };
  const used = (): readonly CompiledAsset[] =>
    [...names]
      .map(([key, path]): CompiledAsset => {
        const { source, size } = found.get(key) ?? { source: key, size: 0 };
        return { path, source, size, ...credit(course, key) };
      })
      .sort((one, other) => (one.path < other.path ? -1 : 1));
  return { use, used };
}

/** A name that every platform unpacks: `[a-z0-9-]` and an ending, at most 80 characters. */
function safeName(name: string): string {
  const dot = name.lastIndexOf(".");
  const base =
    slug(dot === -1 ? name : name.slice(0, dot))
      .replaceAll(".", "-")
      .slice(0, 70) || "datei";
  const ending =
    dot === -1
      ? ""
      : `.${name
          .slice(dot + 1)
          .toLowerCase()
          .replace(/[^a-z0-9]/g, "")}`;
  return `media/${base}${ending}`;
}

function free(name: string, taken: ReadonlySet<string>): string {
  const dot = name.lastIndexOf(".");
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name.slice(0, dot)}-${number}${name.slice(dot)}`;
    if (!taken.has(candidate)) return candidate;
  }
}

function credit(course: CourseNode, path: string): Pick<CompiledAsset, "credit"> {
  const inside = course.folder === "" ? path : path.slice(course.folder.length + 1);
  const record = course.media?.data.assets?.[inside.replace(/^media\//, "")];
  if (!record) return {};
  const { title, author, license, source, changes } = record;
  const url = record["license-url"];
  return {
    credit: {
      author,
      license,
      ...(record["author-type"] === undefined ? {} : { authorType: record["author-type"] }),
      ...(title === undefined ? {} : { title }),
      ...(url === undefined ? {} : { licenseUrl: url }),
      ...(source === undefined ? {} : { source }),
      ...(changes === undefined ? {} : { changes }),
    },
  };
}
