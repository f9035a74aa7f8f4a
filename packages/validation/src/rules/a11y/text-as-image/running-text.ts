/** A line of so many words is no label. */
const least = 5;

const decoder = new TextDecoder();

/** The lines of running text in a drawing (SVG), without labels. */
export function runningText(head: Uint8Array): string {
  return [...decoder.decode(head).matchAll(/<text\b[^>]*>([\s\S]*?)<\/text>/g)]
    .flatMap(([, inside = ""]) => inside.split(/<tspan\b[^>]*>/))
    .map((line) =>
      line
        .replace(/<[^>]*>/g, "")
        .replace(/&[#\w]+;/g, " ")
        .trim(),
    )
    .filter((line) => line.split(/\s+/).length >= least)
    .join(" ");
}
