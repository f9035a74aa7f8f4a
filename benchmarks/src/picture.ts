import { crc32, deflateSync } from "node:zlib";
import type { Random } from "./random.ts";

/**
 * A PNG of 320 × 200 pixels in 256 greys with a soft pattern and some noise: about the size of a small screenshot.
 */
export function picture(next: Random): Buffer {
  const [width, height] = [320, 200];
  const rows = Buffer.alloc((width + 1) * height);
  const [a, b] = [next() * 9 + 3, next() * 7 + 2];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      rows[y * (width + 1) + x + 1] = 128 + 90 * Math.sin(x / a) * Math.cos(y / b) + next() * 16;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4); // RFC 2083, 3.4
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
