/** The Hub of H5P itself. */
export const defaultHub = "https://hub-api.h5p.org/v1/";

/** A Hub: where it is asked for a list, for a package, and to register. */
export interface Hub {
  /** Ends in `/`. */
  readonly base: string;
  readonly host: string;
  readonly contentTypes: string;
  readonly sites: string;
}

/** Reads the address of a Hub, with or without `content-types/`; `undefined` when nothing may be sent there in the clear. */
export function hubAt(address: string): Hub | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const local = ["127.0.0.1", "localhost", "[::1]"].includes(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && local)) return undefined;
  const base = `${url.origin}${url.pathname.replace(/\/?(content-types\/?)?$/, "/")}`;
  return { base, host: url.host, contentTypes: `${base}content-types/`, sites: `${base}sites` };
}
