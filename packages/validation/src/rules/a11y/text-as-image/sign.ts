import { type AssetNode, endingOf, imageSize } from "@kurswerk/schema";
import { words } from "../../../reading/words.ts";
import { spokenShare } from "../../load/narration-same/similar.ts";
import { runningText } from "./running-text.ts";

/** A picture and what there is to know about it. */
export interface Seen {
  readonly alt: string;
  readonly asset: AssetNode;
  /** What media.yaml says. */
  readonly declared?: boolean;
  /** The words of the text around it, and whether that is a page without questions. */
  readonly beside: () => readonly string[];
  readonly isPage: boolean;
}

/** What speaks for text in the picture: said so, drawn as text, described as text, or nothing else on the page. */
export type Sign = { readonly sign: "declared" | "drawn" | "described" | "alone"; readonly count: number };

/** Words of running text in a drawing; labels of a diagram are shorter. */
const drawn = 25;
/** Words of a description that gives a text. */
const described = 6;
/** A page with fewer words, and a picture at least so many times as wide as high. */
const alone = { words: 15, ratio: 2.5 };
/** From this share on, the text of the picture stands on the page, too. */
const same = 0.8;

const quotes = /^(?:Text|Zitat|Merksatz|Merkkasten|Infotext|Textfolie|Quote|Quotation|Text slide):\s/i;
const photos = /^(?:png|jpe?g|gif|webp)$/;

/** The first sign that a picture consists of text; `undefined` when there is none. */
export function sign({ alt, asset, declared, beside, isPage }: Seen): Sign | undefined {
  if (declared !== undefined) return declared ? { sign: "declared", count: 0 } : undefined;
  const ending = endingOf(asset.path);
  const inside = ending === "svg" ? runningText(asset.head) : "";
  const count = words(inside).length;
  if (count >= drawn && spokenShare(inside, beside()) < same) return { sign: "drawn", count };
  const told = words(alt.replace(quotes, "")).length;
  if (quotes.test(alt) && told >= described) return { sign: "described", count: told };
  const size = photos.test(ending) ? imageSize(asset.head) : undefined;
  const isWide = size !== undefined && size.width / size.height >= alone.ratio;
  return isWide && isPage && beside().length < alone.words
    ? { sign: "alone", count: beside().length }
    : undefined;
}
