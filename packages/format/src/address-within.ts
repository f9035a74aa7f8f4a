/**
 * The address of a part of something that has an address. An address has one `#` at most (RFC 3986, 3.5), so behind
 * one that is there already, as in `https://portal.example.org/#/kurs`, the part follows after a slash.
 */
export function addressWithin(url: string, part: string): string {
  return url.includes("#") ? `${url.replace(/\/$/, "")}/${part}` : `${url}#${part}`;
}
