/**
 * Calls back once the end of an article has been on the screen: then its page is done.
 * Returns how to stop waiting.
 */
export function whenSeen(article: HTMLElement, done: () => void): () => void {
  const end = document.createElement("div");
  end.style.height = "1px";
  article.append(end);
  const stop = (): void => {
    watcher.disconnect();
    end.remove();
  };
  const watcher = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    stop();
    done();
  });
  watcher.observe(end);
  return stop;
}
