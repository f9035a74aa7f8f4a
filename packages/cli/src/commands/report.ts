export function report(_f: readonly string[], _o: unknown): Promise<number> {
  return Promise.resolve(0);
}
