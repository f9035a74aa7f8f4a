/** A place that is still to be written, on one line: `[OFFEN: was hier stehen soll]`, `[TODO: what belongs here]`. */
export const placeholder: RegExp = /\[(?:OFFEN|TODO):\s*([^\]]*)\]/g;
