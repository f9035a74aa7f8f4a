/** Where a licence of our vocabulary can be read; `undefined` for all rights reserved. */
export function licenseUrl(id: string): string | undefined {
  const [, kind, version, country] = /^CC-(BY(?:-[A-Z]+)*)-(\d\.\d)(?:-([A-Z]{2}))?$/.exec(id) ?? [];
  if (kind !== undefined)
    return `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/${country ? `${country.toLowerCase()}/` : ""}`;
  return others[id];
}

const others: Readonly<Record<string, string>> = {
  "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
  "public-domain": "https://creativecommons.org/publicdomain/mark/1.0/",
  MIT: "https://opensource.org/licenses/MIT",
  "Apache-2.0": "https://www.apache.org/licenses/LICENSE-2.0",
  "GPL-3.0-or-later": "https://www.gnu.org/licenses/gpl-3.0.html",
  "OFL-1.1": "https://openfontlicense.org/",
};
