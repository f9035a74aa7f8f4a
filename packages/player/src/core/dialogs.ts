import type { App } from "./app.ts";
import { find, findAll, focusHeading, showCurrent } from "./dom.ts";

/** The table of contents on small screens and the glossary pop-up; both native dialogs where there are any. */
export function dialogs(app: App): { close(): void } {
  const toc = find(document, "toc");
  const tocDialog = find(document, "toc-dialog") as HTMLDialogElement | null;
  const termDialog = find(document, "term-dialog") as HTMLDialogElement | null;
  const home = toc?.parentElement;
  const opener = find(document, "toc-open");
  const after = toc?.nextElementSibling ?? null;

  const close = (): void => {
    for (const dialog of [tocDialog, termDialog]) if (dialog?.open) dialog.close();
  };
  if (opener && tocDialog?.showModal && toc) {
    opener.hidden = false;
    opener.addEventListener("click", () => {
      tocDialog.prepend(toc);
      tocDialog.showModal();
      showCurrent();
    });
    let chosen = false;
    tocDialog.addEventListener("click", (event) => {
      if (!(event.target instanceof Element && event.target.closest("a"))) return;
      chosen = true;
      close();
    });
    tocDialog.addEventListener("close", () => {
      home?.insertBefore(toc, after);
      if (!chosen) opener.focus();
      else focusHeading();
      chosen = false;
    });
  }
  for (const one of findAll(document, "close")) one.addEventListener("click", close);

  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-term]") : null;
    const term = app.model.course.glossary[link?.dataset["term"] ?? ""];
    const title = find(document, "term-title");
    const text = find(document, "term-text");
    if (!link || !term || !termDialog?.showModal || !title || !text) return;
    event.preventDefault();
    title.textContent = term.term;
    text.innerHTML = term.html;
    termDialog.showModal();
    termDialog.addEventListener("close", () => link.focus(), { once: true });
  });
  return { close };
}
