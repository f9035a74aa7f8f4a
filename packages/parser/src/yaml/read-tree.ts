import { type Diagnostic, diagnose, type Span } from "@kurswerk/diagnostics";
import { below } from "@kurswerk/schema";
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from "yaml";
import { alias, duplicateKey } from "../messages/yaml.ts";
import type { Place } from "./places.ts";

/** A scalar as written, with the path to it. */
export interface ScalarNode {
  readonly path: readonly (string | number)[];
  readonly pointer: string;
  readonly node: Scalar;
  readonly source: string;
  readonly span: Span;
  readonly inFlow: boolean;
}

/** YAML as plain data, the places of its parts, and its scalars. Aliases are never followed. */
export interface YamlTree {
  readonly data: unknown;
  readonly places: Map<string, Place>;
  readonly scalars: readonly ScalarNode[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Turns the nodes of a YAML document into data with places. `whole` stands for an empty document. */
export function readTree(root: Node | null, text: string, offset: number, whole: Span): YamlTree {
  const places = new Map<string, Place>();
  const scalars: ScalarNode[] = [];
  const diagnostics: Diagnostic[] = [];
  const spanOf = (node: Node | null | undefined): Span => {
    const range = node?.range;
    return range ? { path: whole.path, start: offset + range[0], end: offset + range[1] } : whole;
  };

  const visit = (
    node: unknown,
    path: readonly (string | number)[],
    pointer: string,
    inFlow: boolean,
    key?: Span,
    near: Span = whole,
  ): unknown => {
    const mark = (span: Span, literal?: number): void => {
      places.set(pointer, {
        ...(key ? { key } : {}),
        value: span,
        ...(literal === undefined ? {} : { literal }),
      });
    };
    if (isScalar(node)) {
      const span = spanOf(node);
      const source = text.slice(span.start - offset, span.end - offset);
      scalars.push({ path, pointer, node, source, span, inFlow });
      mark(source === "" ? near : span, literalOf(node, source, span.start));
      return node.value;
    }
    if (isAlias(node)) {
      diagnostics.push(diagnose(alias, { name: `*${node.source}` }, spanOf(node)));
      mark(spanOf(node));
      return `*${node.source}`;
    }
    if (isSeq(node)) {
      mark(spanOf(node));
      return node.items.map((item, index) =>
        visit(item, [...path, index], below(pointer, index), node.flow === true, undefined, spanOf(node)),
      );
    }
    if (isMap(node)) {
      mark(spanOf(node));
      const data: Record<string, unknown> = {};
      for (const pair of node.items) {
        const name = nameOf(pair);
        const keySpan = isScalar(pair.key) ? spanOf(pair.key) : spanOf(node);
        if (Object.hasOwn(data, name)) {
          const first = places.get(below(pointer, name))?.key;
          diagnostics.push(
            diagnose(duplicateKey, { key: name }, keySpan, first ? { related: [{ span: first }] } : {}),
          );
          continue;
        }
        const value = visit(
          pair.value,
          [...path, name],
          below(pointer, name),
          node.flow === true,
          keySpan,
          keySpan,
        );
        Object.defineProperty(data, name, { value, enumerable: true, writable: true, configurable: true });
      }
      return data;
    }
    mark(near);
    return null;
  };

  return { data: visit(root, [], "", false), places, scalars, diagnostics };
}

function nameOf(pair: Pair): string {
  return isScalar(pair.key) ? (pair.key.source ?? String(pair.key.value)) : String(pair.key);
}

/** Where the characters of a text begin, when they stand in the file one to one. */
function literalOf(node: Scalar, source: string, start: number): number | undefined {
  if (typeof node.value !== "string") return undefined;
  if (source === node.value) return start;
  return source.slice(1, -1) === node.value ? start + 1 : undefined;
}
