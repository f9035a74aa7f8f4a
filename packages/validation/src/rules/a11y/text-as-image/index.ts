import { diagnose } from "@kurswerk/diagnostics";
import { type CourseNode, nameOf, type RichText } from "@kurswerk/schema";
import type { Image } from "mdast";
import { mediaPath } from "../../../media-path.ts";
import type { Rule } from "../../../rule.ts";
import { contents, nodesOf, placeOf, textsOf } from "../../../walk.ts";
import { isWritten } from "../../../written.ts";
import { shownWords } from "../../load/narration-same/similar.ts";
import { textAsImage } from "./messages.ts";
import { type Seen, sign } from "./sign.ts";

/** Text stands on the page, not in a picture (BAR-009). */
export const textAsImageRule: Rule = {
  profiles: ["strict"],
  messages: [textAsImage],
  check: (course) =>
    contents(course)
      .filter(({ node }) => isWritten(course, node))
      .flatMap(({ node }) => {
        const beside = once(() => textsOf(node).flatMap(shownWords));
        const isPage = node.kind === "page" && node.questions.length === 0;
        return textsOf(node).flatMap((text) =>
          pictures(course, node.path, text).flatMap(({ image, ...seen }) => {
            const found = sign({ ...seen, beside, isPage });
            const data = { file: nameOf(image.url), ...found };
            return found ? [diagnose(textAsImage, data, placeOf({ path: node.path, text }, image))] : [];
          }),
        );
      }),
};

/** Few pages have a picture that is looked at so closely: what stands beside it is read when it is needed. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

type Picture = Pick<Seen, "alt" | "asset" | "declared"> & { readonly image: Image };

/** The pictures of a text that mean something, with their files and what media.yaml says about them. */
function pictures(course: CourseNode, from: string, text: RichText): readonly Picture[] {
  return nodesOf<Image>(text.tree, "image").flatMap((image) => {
    const path = mediaPath(from, image.url);
    const asset = course.assets.find((one) => one.path.normalize("NFC") === path);
    if (image.data?.decorative || !asset) return [];
    const [, name = ""] = /(?:^|\/)media\/(.*)$/.exec(path) ?? [];
    const declared = course.media?.data.assets?.[name]?.["shows-text"];
    return [{ image, asset, alt: image.alt ?? "", ...(declared === undefined ? {} : { declared }) }];
  });
}
