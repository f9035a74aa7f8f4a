/** A function that acts once calls to it have stopped for a moment. */
export function later(action: () => void, wait = 800): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(action, wait);
  };
}
