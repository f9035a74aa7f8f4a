import { type Diagnostic, diagnose, type Span } from "@kurswerk/diagnostics";
import type { Area, HotspotNode, OptionNode, RichText } from "@kurswerk/schema";
import type { List, ListItem, RootContent } from "mdast";
import type { TextDirective } from "mdast-util-directive";
import { type Context, firstLine } from "../markdown/context.ts";
import { richBlocks } from "../markdown/rich-text.ts";
import * as say from "../messages/item.ts";
import { checkDistinct, listAt, optionsFrom } from "./options.ts";
import type { InMarkdown, Reader } from "./reader.ts";
import { stemBefore, stemOf } from "./stem.ts";

const nowhere: Area = { x: 0, y: 0, width: 0, height: 0 };

/** Places on a picture; each is an option with its rectangle: `- [x] :area[roter Knopf]{x=10 y=20 width=15 height=12}`. */
export const hotspot: Reader<HotspotNode> = {
  markdown(question) {
    const { body, node, context, place } = question;
    const pictureAt = body.findIndex(isPicture);
    const picture = richBlocks(body.slice(pictureAt, pictureAt + 1), node, context);
    if (pictureAt === -1) context.report(diagnose(say.pictureMissing, {}, place));
    const areas: Area[] = [];
    const without = body
      .filter((_, index) => index !== pictureAt)
      .map((child) => (child.type === "list" ? withoutAreas(child, areas, context) : child));
    const rest: InMarkdown = { ...question, body: without };
    const at = listAt(without);
    const stem = stemBefore(at, rest);
    const options = optionsFrom(at, rest).map((option, index) => ({
      ...option,
      area: areas[index] ?? nowhere,
    }));
    check(options, place, context.report);
    return { kind: "hotspot", stem, picture, options };
  },
  yaml(question) {
    const { written, text, span, place, report } = question;
    const picture: RichText = text("/picture", written.picture);
    if (!JSON.stringify(picture.tree).includes('"image"'))
      report(diagnose(say.pictureMissing, {}, span("/picture")));
    const options = written.options.map((one, index) => {
      const at = `/options/${index}`;
      if (!isInside(one.area)) report(diagnose(say.areaInvalid, {}, span(`${at}/area`)));
      return {
        span: span(at),
        text: text(`${at}/text`, one.text),
        correct: one.correct === true,
        ...(one.feedback === undefined ? {} : { feedback: text(`${at}/feedback`, one.feedback) }),
        area: one.area,
      };
    });
    check(options, place, report);
    return { kind: "hotspot", stem: stemOf(question), picture, options };
  },
};

/** A paragraph that holds nothing but one picture. */
function isPicture(node: RootContent): boolean {
  return node.type === "paragraph" && node.children.length === 1 && node.children[0]?.type === "image";
}

/** The list with the labels of its areas in their places; the rectangles are put into `areas`. */
function withoutAreas(list: List, areas: Area[], context: Context): List {
  return { ...list, children: list.children.map((item) => withoutArea(item, areas, context)) };
}

function withoutArea(item: ListItem, areas: Area[], context: Context): ListItem {
  const [first, ...others] = item.children;
  const directive =
    first?.type === "paragraph"
      ? first.children.find(
          (child): child is TextDirective => child.type === "textDirective" && child.name === "area",
        )
      : undefined;
  const area = directive ? areaFrom(directive) : undefined;
  areas.push(area ?? nowhere);
  if (!area) context.report(diagnose(say.areaInvalid, {}, firstLine(context, item)));
  if (first?.type !== "paragraph" || !directive) return item;
  const children = first.children.flatMap((child) => (child === directive ? directive.children : [child]));
  return { ...item, children: [{ ...first, children }, ...others] };
}

function areaFrom({ attributes }: TextDirective): Area | undefined {
  const [x, y, width, height] = ["x", "y", "width", "height"].map((name) =>
    Number((attributes?.[name] ?? "").replace(",", ".") || Number.NaN),
  );
  const area = { x: x ?? -1, y: y ?? -1, width: width ?? 0, height: height ?? 0 };
  return isInside(area) ? area : undefined;
}

/** True for a rectangle of some size that lies on the picture. */
function isInside({ x, y, width, height }: Area): boolean {
  return x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= 100 && y + height <= 100;
}

function check(options: readonly OptionNode[], place: Span, report: (one: Diagnostic) => void): void {
  if (options.length === 0) return report(diagnose(say.optionsMissing, {}, place));
  if (!options.some((one) => one.correct)) report(diagnose(say.answerMissing, {}, place));
  checkDistinct(options, place, report);
}
