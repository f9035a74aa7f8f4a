/** How a text was stored. */
export interface Encoded {
  /** Without its byte order mark. */
  readonly text: string;
  /** `undefined` when the bytes do not fit the encoding. */
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | undefined;
  readonly mark: boolean;
}

/** Reads bytes as text: by byte order mark, else as the text says itself, else as UTF-8. */
export function decode(bytes: Uint8Array, declared?: (head: string) => string | undefined): Encoded {
  const [first, second, third] = bytes;
  const mark = first === 0xef && second === 0xbb && third === 0xbf;
  if (first === 0xff && second === 0xfe) return read(bytes, "utf-16le", true);
  if (first === 0xfe && second === 0xff) return read(bytes, "utf-16be", true);
  const said = declared?.(new TextDecoder("latin1").decode(bytes.subarray(0, 200)))?.toLowerCase();
  if (said !== undefined && /^(iso-8859-1|latin-?1|windows-1252|us-ascii)$/.test(said) && !mark)
    return read(bytes, "windows-1252", false);
  return read(bytes, "utf-8", mark);
}

function read(bytes: Uint8Array, encoding: NonNullable<Encoded["encoding"]>, mark: boolean): Encoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, mark };
  } catch {
    return { text: new TextDecoder(encoding).decode(bytes), encoding: undefined, mark };
  }
}
