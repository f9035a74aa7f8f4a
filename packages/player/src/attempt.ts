/** What a call gives, or `undefined` when it throws: other origins throw at every touch, platforms at any call. */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
