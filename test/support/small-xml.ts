/** An element as a plain reader sees it: no namespaces resolved, comments and declarations passed over. */
export interface SmallXml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SmallXml[];
  /** The text directly in it. */
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(
    /&(#x([0-9A-Fa-f]+)|#(\d+)|\w+);/g,
    (_, name: string, hex?: string, number?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (number !== undefined) return String.fromCodePoint(Number(number));
      const sign = entities[name];
      if (sign === undefined) throw new Error(`Unknown entity ${name}`);
      return sign;
    },
  );
}

/** Reads XML with nothing of the product: small, strict, and enough for documents that the tests look at. */
export function readXml(source: string): SmallXml {
  const token =
    /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/y;
  const open: { name: string; attributes: Record<string, string>; children: SmallXml[]; text: string }[] = [
    { name: "", attributes: {}, children: [], text: "" },
  ];
  while (token.lastIndex < source.length) {
    const at = token.lastIndex;
    const found = token.exec(source);
    if (!found) throw new Error(`No XML at ${at}: ${source.slice(at, at + 40)}`);
    const [, closing, name, attributes = "", empty, text] = found;
    const top = open.at(-1);
    if (!top) throw new Error(`Text behind the end at ${at}`);
    if (text !== undefined) top.text += decoded(text);
    if (name === undefined) continue;
    if (closing === "/") {
      if (top.name !== name) throw new Error(`</${name}> closes <${top.name}>`);
      open.pop();
      open.at(-1)?.children.push(top);
      continue;
    }
    const pairs = [...attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
    const made = {
      name,
      attributes: Object.fromEntries(
        pairs.map(([, key = "", one, other]) => [key, decoded(one ?? other ?? "")]),
      ),
      children: [],
      text: "",
    };
    if (empty === "/") top.children.push(made);
    else open.push(made);
  }
  const [document, ...unclosed] = open;
  const root = document?.children[0];
  if (!root || unclosed.length > 0) throw new Error("An element is not closed");
  return root;
}

/** Every element of that name below a place, in reading order. */
export function all(from: SmallXml, name: string): readonly SmallXml[] {
  return from.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The text at a path of names; `undefined` when there is nothing. */
export function textAt(from: SmallXml, ...path: readonly string[]): string | undefined {
  const found = path.reduce<SmallXml | undefined>(
    (place, name) => place?.children.find((child) => child.name === name),
    from,
  );
  return found?.text;
}
