/** Reads CSV as RFC 4180 states it, with nothing of the product, and refuses whatever is not that. */
export function readCsv(source: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < source.length) {
    if (source[at] === '"') {
      let cell = "";
      at += 1;
      while (source[at] !== '"' || source[at + 1] === '"') {
        if (at >= source.length) throw new Error("A quoted cell is not closed");
        cell += source[at];
        at += source[at] === '"' ? 2 : 1;
      }
      at += 1;
      record.push(cell);
    } else {
      const [cell = ""] = /[^",\r\n]*/y.exec(source.slice(at)) ?? [];
      at += cell.length;
      record.push(cell);
    }
    if (source[at] === ",") {
      at += 1;
      if (source.startsWith("\r\n", at)) record.push("");
      else continue;
    }
    if (!source.startsWith("\r\n", at))
      throw new Error(`No end of a record at ${at}: ${source.slice(at, at + 30)}`);
    at += 2;
    records.push(record);
    record = [];
  }
  if (record.length > 0) throw new Error("The last record has no end");
  return records;
}
