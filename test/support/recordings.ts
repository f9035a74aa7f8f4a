import { launch } from "./chromium.ts";

/** A recording of half a second of a quiet tone, as WAV. */
export function tone(): Uint8Array {
  const rate = 8000;
  const samples = rate / 2;
  const bytes = Buffer.alloc(44 + samples);
  bytes.write("RIFF", 0);
  bytes.writeUInt32LE(36 + samples, 4);
  bytes.write("WAVEfmt ", 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE(rate, 28);
  bytes.writeUInt16LE(1, 32);
  bytes.writeUInt16LE(8, 34);
  bytes.write("data", 36);
  bytes.writeUInt32LE(samples, 40);
  for (let at = 0; at < samples; at += 1) bytes[44 + at] = 128 + Math.round(20 * Math.sin(at / 3));
  return bytes;
}

/** A film of about a second, recorded in Chromium. */
export async function film(): Promise<Uint8Array> {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const base64 = await page.evaluate<string>(record);
    return Buffer.from(base64, "base64");
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
const record = `new Promise((resolve) => {
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  const parts = [];
  const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: "video/webm" });
  const paint = setInterval(() => pen.fillRect(Math.random() * 200, Math.random() * 100, 20, 20), 40);
  recorder.ondataavailable = ({ data }) => parts.push(data);
  recorder.onstop = () => {
    clearInterval(paint);
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.split(",")[1]);
    reader.readAsDataURL(new Blob(parts));
  };
  recorder.start();
  setTimeout(() => recorder.stop(), 1000);
})`;
