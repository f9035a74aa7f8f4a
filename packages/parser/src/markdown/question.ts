import { closest, diagnose } from "@kurswerk/diagnostics";
import {
  entryOf,
  isId,
  items,
  type QuestionNode,
  type QuestionPart,
  questionParts,
  type RichText,
} from "@kurswerk/schema";
import type { BlockContent, RootContent } from "mdast";
import type { ContainerDirective, LeafDirective } from "mdast-util-directive";
import { fromMarkdown } from "../items/index.ts";
import type { InMarkdown } from "../items/reader.ts";
import { courseShape, idInvalid } from "../messages/course.ts";
import * as say from "../messages/item.ts";
import { attributeUnknown, directiveUnparsed } from "../messages/markdown.ts";
import { type Context, firstLine, offsets, spanOf } from "./context.ts";
import { inline } from "./inline.ts";
import { richBlocks, richText } from "./rich-text.ts";

/** Reads a question directive; what is wrong with it is reported, and as much as possible kept. */
export function question(node: ContainerDirective, context: Context): QuestionNode {
  const { body, parts } = takeParts(node, context);
  const { attributes, ...shared } = head(node, context);
  const place = firstLine(context, node);
  return { ...shared, ...parts, ...fromMarkdown({ node, body, context, attributes, place }) };
}

/** Id, points and further attributes. An id that is missing is filled in later, when all ids of the file are known. */
function head(
  node: ContainerDirective,
  context: Context,
): Pick<QuestionNode, "span" | "id" | "idDerived" | "points"> & Pick<InMarkdown, "attributes"> {
  const span = spanOf(context, node);
  const place = firstLine(context, node);
  const { id = "", points, ...others } = node.attributes ?? {};
  const known = items[node.name]?.attributes ?? {};
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(others)) {
    const shape = known[name];
    const entry = shape?.type === "choice" ? entryOf(shape.vocabulary, value ?? "") : undefined;
    if (entry) attributes[name] = entry.id;
    else if (shape?.type === "choice")
      context.report(
        diagnose(
          courseShape.valueUnknown,
          { value: value ?? "", allowed: shape.vocabulary.entries.map((one) => one.id) },
          place,
        ),
      );
    else if (shape) attributes[name] = value ?? "";
    else {
      const suggestion = closest(name, ["id", "points", ...Object.keys(known)]);
      context.report(
        diagnose(attributeUnknown, { name, ...(suggestion === undefined ? {} : { suggestion }) }, place),
      );
    }
  }
  const worth = points === undefined || points === null ? 1 : Number(points.replace(",", "."));
  const valid = Number.isFinite(worth) && worth >= 0 && worth <= 100;
  if (!valid) context.report(diagnose(say.pointsInvalid, { value: points ?? "" }, place));
  if (id !== null && id !== "" && !isId(id)) context.report(diagnose(idInvalid, { id }, place));
  const written = id ?? "";
  return {
    span,
    id: { value: written, span: place },
    idDerived: written === "",
    points: valid ? worth : 1,
    attributes,
  };
}

type Parts = Partial<Record<QuestionPart, RichText>>;

/** Separates the named parts (`::hint[…]`, or `:::hint` for longer ones) from the rest. */
function takeParts(
  node: ContainerDirective,
  context: Context,
): { readonly body: readonly RootContent[]; readonly parts: Parts } {
  const body: RootContent[] = [];
  const parts: Parts = {};
  for (const child of node.children) {
    const name =
      child.type === "leafDirective" || child.type === "containerDirective"
        ? questionParts.find((part) => part === child.name)
        : undefined;
    if (name === undefined || (child.type !== "leafDirective" && child.type !== "containerDirective"))
      body.push(child);
    else if (parts[name]) context.report(diagnose(say.partDuplicate, { name }, firstLine(context, child)));
    else if (child.type === "containerDirective") parts[name] = richBlocks(child.children, child, context);
    else parts[name] = leafPart(child, context);
  }
  return { body, parts };
}

function leafPart(node: LeafDirective, context: Context): RichText {
  const { start, end } = offsets(node);
  if (node.children.length === 0) {
    context.report(
      diagnose(directiveUnparsed, { line: context.text.slice(start, end).trim() }, firstLine(context, node)),
    );
  }
  const paragraph: BlockContent = {
    type: "paragraph",
    children: inline(node.children, context),
    ...(node.position ? { position: node.position } : {}),
  };
  return richText([paragraph], node, context);
}
