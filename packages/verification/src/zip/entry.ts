/** One file of a zip as its central directory describes it; nothing in it can be trusted yet. */
export interface Entry {
  /** The name as it stands, byte by byte. */
  readonly name: Uint8Array;
  /** General purpose bit flags (APPNOTE 4.4.4). */
  readonly flags: number;
  /** 0 stored, 8 deflated; anything else is refused. */
  readonly method: number;
  readonly crc: number;
  /** Bytes in the archive. */
  readonly packed: number;
  /** Bytes after unpacking, as claimed. */
  readonly size: number;
  /** Where the local header begins. */
  readonly offset: number;
  /** The Unix mode, or 0 when another system wrote the entry. */
  readonly mode: number;
}

/** Flag bits of an entry that decide how it is read. */
export const flag = { encrypted: 0x1, descriptor: 0x8, utf8: 0x800 } as const;
