/** The spoken words of captions in WebVTT: no head, no notes, no times, no voice tags. */
export function cueText(file: string): string {
  return file
    .replace(/\r\n?/g, "\n")
    .split(/\n{2,}/)
    .flatMap((block) => {
      const lines = block.split("\n");
      const times = lines.findIndex((line) => line.includes("-->"));
      return times === -1 ? [] : lines.slice(times + 1);
    })
    .map((line) => line.replace(/<[^>]*>/g, ""))
    .join(" ");
}
