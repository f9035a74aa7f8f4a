import {
  type ContainerNode,
  type EmbedNode,
  folderOf,
  imageSize,
  type LangNode,
  nameOf,
  resolvePath,
  type TermNode,
  type VariableNode,
} from "@kurswerk/schema";
import type { Element, ElementContent, Properties } from "hast";
import type { Image, Link, ListItem, Table } from "mdast";
import { defaultHandlers, type Handler, type Handlers, type State } from "mdast-util-to-hast";
import type { Resolved } from "../1-resolve/resolved.ts";
import { substitute } from "../1-resolve/variables.ts";
import { words } from "../words.ts";
import { linkTarget } from "./links.ts";

/** Where a text stands: its course, and the file that paths in it are relative to. */
export interface Scope {
  readonly resolved: Resolved;
  readonly path: string;
}

/** Makes an element. */
export function element(
  tagName: string,
  properties: Properties,
  children: readonly ElementContent[],
): Element {
  return { type: "element", tagName, properties, children: [...children] };
}

/** A piece of text. */
export function text(value: string): ElementContent {
  return { type: "text", value };
}

function all(state: State, node: Parameters<State["all"]>[0]): ElementContent[] {
  return state.all(node);
}

/** How our own nodes, and those that need more than plain HTML, become elements. */
export function handlers(scope: Scope): Handlers {
  const { resolved } = scope;
  const say = words[resolved.language];
  const media = (relative: string | undefined): string | undefined =>
    relative === undefined
      ? undefined
      : resolved.media(resolvePath(folderOf(scope.path), decode(substitute(relative, resolved.variables))));
  const own: Record<string, Handler> = {
    container: (state, node: ContainerNode) => container(state, node, resolved),
    embed: (state, node: EmbedNode) => embed(state, node, media, resolved.language),
    term: (state, node: TermNode) => element("a", { dataTerm: "" }, all(state, node)),
    lang: (state, node: LangNode) =>
      element("span", node.language === "" ? {} : { lang: node.language }, all(state, node)),
    variable: (_, node: VariableNode) => text(substitute(`{{${node.value}}}`, resolved.variables)),
    gap: () => element("span", { dataGap: "" }, []),
    question: (_, node) => element("div", { dataQuestion: node.question.id.value }, []),
    html: () => undefined,
    image: (_, node: Image) => {
      const src = media(node.url);
      if (src === undefined) return undefined;
      const asset = resolved.course.assets.find(
        (one) => one.path.normalize("NFC") === resolvePath(folderOf(scope.path), decode(node.url)),
      );
      const size = asset && imageSize(asset.head);
      return element(
        "img",
        {
          src,
          alt: substitute(node.alt ?? "", resolved.variables),
          ...(size ?? {}),
          loading: "lazy",
          decoding: "async",
        },
        [],
      );
    },
    link: (state, node: Link) => {
      const href = linkTarget(node.url, scope);
      if (href === undefined) return all(state, node);
      // Another site, or a file, must not take the place of the course in the platform's frame.
      return /^(https?:|media\/)/.test(href)
        ? newWindow(href, all(state, node), resolved.language)
        : element("a", { href }, all(state, node));
    },
    table: (state, node: Table, parent) => {
      const table = defaultHandlers.table(state, node);
      heads(table);
      return parent === undefined
        ? table
        : element("div", { className: ["table"], role: "group", ariaLabel: say.table, tabIndex: 0 }, [table]);
    },
    listItem: (state, node: ListItem, parent) => {
      const item = defaultHandlers.listItem(state, { ...node, checked: null }, parent);
      if (typeof node.checked !== "boolean") return item;
      return {
        ...item,
        properties: { dataCheck: "" },
        children: [element("span", { dataStep: "" }, []), ...item.children],
      };
    },
  };
  return placed(own);
}

/** Lets each element remember where its author wrote it, as those of the library do. */
function placed(own: Readonly<Record<string, Handler>>): Handlers {
  const remember =
    (handler: Handler): Handler =>
    (state, node, parent) => {
      const made = handler(state, node, parent);
      if (!made || Array.isArray(made)) return made;
      for (const one of [made, ...("children" in made ? made.children : [])])
        if (one.type === "element" && !one.position) state.patch(node, one);
      return made;
    };
  return Object.fromEntries(Object.entries(own).map(([name, handler]) => [name, remember(handler)]));
}

/** A link that opens beside the course, and says so to those who do not see its sign. */
function newWindow(href: string, children: readonly ElementContent[], language: "de" | "en"): Element {
  const note = element("span", { className: ["unseen"] }, [text(` (${words[language].newWindow})`)]);
  return element("a", { href, target: "_blank", rel: ["noopener", "noreferrer"] }, [...children, note]);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a lone % in a file name
  }
}

function container(state: State, node: ContainerNode, resolved: Resolved): Element | undefined {
  const { name } = node;
  const forTrainer = name === "trainer" || name === "confidential";
  if (forTrainer && resolved.edition === "learner") return undefined;
  if (name === "details") {
    const title = substitute(node.attributes["title"] ?? "", resolved.variables);
    return element("details", {}, [element("summary", {}, [text(title)]), ...all(state, node)]);
  }
  const title = element("p", { className: ["box-title"] }, [text(words[resolved.language][name])]);
  return element("div", { dataBox: name }, [title, ...all(state, node)]);
}

function embed(
  state: State,
  node: EmbedNode,
  media: (path: string | undefined) => string | undefined,
  language: "de" | "en",
): Element | undefined {
  const say = words[language];
  const src = media(node.attributes["src"]);
  if (src === undefined) return undefined;
  const label = state.all({ type: "paragraph", children: node.label });
  if (node.name === "download") {
    const content = label.length > 0 ? label : [text(nameOf(src))];
    return element("p", { className: ["download"] }, [
      element("a", { href: src, download: nameOf(src) }, content),
    ]);
  }
  const captions = media(node.attributes["captions"]);
  const transcript = media(node.attributes["transcript"]);
  const track =
    captions === undefined
      ? []
      : [
          element(
            "track",
            { kind: "captions", src: captions, srcLang: language, label: say.captions, default: true },
            [],
          ),
        ];
  const player = element(node.name, { src, controls: true, preload: "metadata" }, track);
  const read = transcript === undefined ? [] : [newWindow(transcript, [text(say.transcript)], language)];
  const caption =
    label.length + read.length > 0
      ? [
          element("figcaption", {}, [
            ...label,
            ...(label.length > 0 && read.length > 0 ? [text(" ")] : []),
            ...read,
          ]),
        ]
      : [];
  return element("figure", {}, [player, ...caption]);
}

function heads(table: Element): void {
  const head = table.children.find(
    (child): child is Element => child.type === "element" && child.tagName === "thead",
  );
  const row = head?.children.find(
    (child): child is Element => child.type === "element" && child.tagName === "tr",
  );
  for (const cell of row?.children ?? [])
    if (cell.type === "element") cell.properties = { ...cell.properties, scope: "col" };
}
