/**
 * Which characters a TrueType font has glyphs for.
 * @see OpenType specification, table `cmap`, formats 4 and 12
 */
export function coverage(font: Uint8Array): (codePoint: number) => boolean {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const ranges = subtables(view).flatMap((at) => {
    const format = view.getUint16(at);
    return format === 12 ? wide(view, at) : format === 4 ? narrow(view, at) : [];
  });
  return (codePoint) => ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

type Range = readonly [first: number, last: number];

function subtables(view: DataView): readonly number[] {
  for (let table = 0; table < view.getUint16(4); table += 1) {
    const entry = 12 + 16 * table;
    if (view.getUint32(entry) !== 0x636d6170) continue; // "cmap"
    const at = view.getUint32(entry + 8);
    return list(view.getUint16(at + 2), (index) => at + view.getUint32(at + 8 + 8 * index));
  }
  return [];
}

/** Format 12: groups of 32-bit numbers. */
function wide(view: DataView, at: number): readonly Range[] {
  return list(view.getUint32(at + 12), (index) => [
    view.getUint32(at + 16 + 12 * index),
    view.getUint32(at + 20 + 12 * index),
  ]);
}

/** Format 4: ends of segments, two bytes of padding, their starts. The last segment only closes the table. */
function narrow(view: DataView, at: number): readonly Range[] {
  const size = view.getUint16(at + 6);
  return list(size / 2 - 1, (index) => [
    view.getUint16(at + 16 + size + 2 * index),
    view.getUint16(at + 14 + 2 * index),
  ]);
}

function list<T>(length: number, item: (index: number) => T): readonly T[] {
  return Array.from({ length }, (_, index) => item(index));
}
