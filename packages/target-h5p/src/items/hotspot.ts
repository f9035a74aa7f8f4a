import type { HotspotItem, Html } from "@kurswerk/format";
import { questionTags } from "../types/common.ts";
import { multiple } from "./choice.ts";
import { type ItemWriter, otherForm, stem } from "./question.ts";

/** Places on a picture: the picture above, the names of its places as answers to choose. */
export const hotspot: ItemWriter<HotspotItem> = (item, write, manner, title) => {
  otherForm(item, write, "H5P.MultiChoice");
  const html: Html = { ...item.stem, children: [...item.picture.children, ...item.stem.children] };
  const several = item.options.filter((option) => option.correct).length > 1;
  return multiple(
    item,
    write,
    manner,
    title,
    stem(item, write, questionTags, write.say.choose, html),
    several,
  );
};
