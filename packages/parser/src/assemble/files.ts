import type { Diagnostic } from "@kurswerk/diagnostics";
import {
  type AssetNode,
  endingOf,
  type FileKind,
  isInMedia,
  mediaEndings,
  type Source,
} from "@kurswerk/schema";
import { scanText } from "../scan/scan-text.ts";
import { readYaml } from "../yaml/read-yaml.ts";
import type { YamlFile } from "../yaml/yaml-file.ts";

/** The files of one course while it is put together: texts by path, what was read, what was found. */
export interface Files {
  readonly texts: ReadonlyMap<string, string>;
  readonly assets: readonly AssetNode[];
  readonly diagnostics: Diagnostic[];
  /** Paths that some part of the course names. */
  readonly used: Set<string>;
  /** Reads a YAML file once; `undefined` when it is absent or was refused. */
  yaml<T>(kind: FileKind, path: string): YamlFile<T> | undefined;
}

/** Sorts sources into texts and media; hostile texts are reported and left out. */
export function sortFiles(sources: readonly Source[]): Files {
  const texts = new Map<string, string>();
  const assets: AssetNode[] = [];
  const diagnostics: Diagnostic[] = [];
  const used = new Set<string>();
  for (const source of sources) {
    if (!("text" in source)) {
      // A licence or a make file beside the course is none of its media.
      if (isInMedia(source.path) || mediaEndings.has(endingOf(source.path))) assets.push(source);
    } else {
      const refused = scanText(source.path, source.text);
      if (refused) diagnostics.push(refused);
      texts.set(source.path.normalize("NFC"), refused ? "" : source.text);
    }
  }
  return {
    texts,
    assets,
    diagnostics,
    used,
    yaml: <T>(kind: FileKind, path: string) => {
      const text = texts.get(path);
      if (text === undefined) return undefined;
      used.add(path);
      const read = readYaml<T>(kind, { path, text });
      diagnostics.push(...read.diagnostics);
      return read.value;
    },
  };
}
