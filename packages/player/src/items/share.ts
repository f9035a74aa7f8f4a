/** A part of a whole, 0..1; nothing of nothing is nothing. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.max(0, part / whole);
}

/** True marks of so many that were to be found: right ones less wrong ones, over what there was to find. */
export function found(marks: readonly number[], right: (index: number) => boolean, whole: number): number {
  return share(
    marks.reduce((sum, mark, index) => sum + (mark ? (right(index) ? 1 : -1) : 0), 0),
    whole,
  );
}
