/** SHA-1 (FIPS 180-4), in 20 bytes: for names of things, not for secrets. Written out, so that it runs anywhere. */
export function sha1(message: Uint8Array): Uint8Array {
  const length = Math.ceil((message.length + 9) / 64) * 64;
  const padded = new Uint8Array(length);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(length - 8, Math.floor((message.length * 8) / 2 ** 32));
  view.setUint32(length - 4, (message.length * 8) >>> 0);

  let state: readonly number[] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let block = 0; block < length; block += 64) state = mixed(state, view, block);
  const result = new Uint8Array(20);
  state.forEach((word, index) => {
    new DataView(result.buffer).setUint32(index * 4, word >>> 0);
  });
  return result;
}

function mixed(state: readonly number[], view: DataView, block: number): readonly number[] {
  const words = Array.from({ length: 80 }, (_, at) => (at < 16 ? view.getInt32(block + at * 4) : 0));
  const word = (at: number): number => words[at] ?? 0;
  for (let at = 16; at < 80; at += 1)
    words[at] = left(word(at - 3) ^ word(at - 8) ^ word(at - 14) ^ word(at - 16), 1);
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  for (let at = 0; at < 80; at += 1) {
    const [mix, constant] = round(at, b, c, d);
    const next = (left(a, 5) + mix + e + constant + word(at)) | 0;
    [a, b, c, d, e] = [next, a, left(b, 30), c, d];
  }
  return [a, b, c, d, e].map((value, index) => (value + (state[index] ?? 0)) | 0);
}

function round(at: number, b: number, c: number, d: number): readonly [mix: number, constant: number] {
  if (at < 20) return [(b & c) | (~b & d), 0x5a827999];
  if (at < 40) return [b ^ c ^ d, 0x6ed9eba1];
  if (at < 60) return [(b & c) | (b & d) | (c & d), 0x8f1bbcdc];
  return [b ^ c ^ d, 0xca62c1d6];
}

function left(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}
