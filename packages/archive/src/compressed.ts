/** Endings of files whose bytes are compressed already: deflating them again costs time and saves nothing. */
const compressed: ReadonlySet<string> = new Set(
  "7z aac avif docx flac gif h5p heic jpeg jpg m4a m4v mbz mov mp3 mp4 odp ods odt ogg ogv opus png pptx webm webp woff woff2 xlsx zip".split(
    " ",
  ),
);

/** True when a file of this name holds compressed data. */
export function isCompressed(name: string): boolean {
  return compressed.has(name.slice(name.lastIndexOf(".") + 1).toLowerCase());
}
