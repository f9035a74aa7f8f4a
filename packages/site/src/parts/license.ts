/** A licence as people know it (`CC BY-SA 4.0`), and where it can be read. */
export function license(id: string): { readonly name: string; readonly url?: string } {
  const [, kind, version] = /^CC-(BY(?:-[A-Z]+)*)-(\d\.\d)$/.exec(id) ?? [];
  if (kind !== undefined && version !== undefined)
    return {
      name: `CC ${kind} ${version}`,
      url: `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`,
    };
  return id === "CC0-1.0"
    ? { name: "CC0 1.0", url: "https://creativecommons.org/publicdomain/zero/1.0/" }
    : { name: id };
}
