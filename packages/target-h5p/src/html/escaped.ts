const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#039;",
};

/** Plain text as PHP's `htmlspecialchars` writes it: what H5P does to every plain field before it shows it. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => references[sign] ?? sign);
}
