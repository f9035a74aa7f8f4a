import type { PlayerView } from "@kurswerk/format";
import { fitText, roomLeft } from "../state/text.ts";
import type { App } from "./app.ts";
import { fill, find, findAll, make } from "./dom.ts";
import { later } from "./later.ts";

/** A Maker task: ticks that stay, safety before the work, self-assessment, reflection, the declaration, the work card. */
export function task(app: App, view: PlayerView, article: HTMLElement): void {
  const { texts } = app;
  const room = app.room();
  const kept = (): string => app.state.texts.get(view.id) ?? "";
  const settled = later(() => app.changed());
  const state = app.state.tasks.get(view.id);
  if (!state) return;
  const safety = find(article, "safety") as HTMLInputElement | null;
  const declare = find(article, "declare") as HTMLInputElement | null;
  const work = find(article, "work");
  const closed = find(article, "closed");
  const text = find(article, "reflection") as HTMLTextAreaElement | null;
  const left = find(article, "left");
  for (const input of findAll<HTMLInputElement>(article, "input")) input.disabled = false;

  /** Ties boxes to flags. */
  const boxes = (name: string, flags: boolean[]): void => {
    for (const box of findAll<HTMLInputElement>(article, name)) {
      const index = Number(box.dataset[name]);
      box.checked = flags[index] === true;
      box.addEventListener("change", () => {
        flags[index] = box.checked;
        if (!state.criteria.every(Boolean)) state.declared = false;
        draw();
        app.changed();
      });
    }
  };
  boxes("criterion", state.criteria);
  boxes("step", state.steps);

  for (const radio of findAll<HTMLInputElement>(article, "role")) {
    radio.checked = Number(radio.value) === state.role;
    radio.addEventListener("change", () => {
      state.role = Number(radio.value);
      app.changed();
    });
  }
  for (const radio of findAll<HTMLInputElement>(article, "rubric")) {
    const row = Number(radio.dataset["rubric"]);
    radio.checked = Number(radio.value) === state.rubric[row];
    radio.addEventListener("change", () => {
      state.rubric[row] = Number(radio.value);
      app.changed();
    });
  }
  safety?.addEventListener("change", () => {
    state.safety = safety.checked;
    draw();
    app.changed();
  });
  declare?.addEventListener("change", () => {
    state.declared = declare.checked && state.criteria.every(Boolean);
    if (declare.checked && !state.declared) app.announce(texts.taskCriteria);
    draw();
    app.changed();
  });
  if (text) {
    text.value = kept();
    text.addEventListener("input", () => {
      const fitting = fitText(text.value, room);
      if (fitting !== text.value) text.value = fitting;
      app.state.texts.set(view.id, fitting);
      draw();
      settled();
    });
  }
  const print = find(article, "print");
  if (print) print.hidden = false;
  print?.addEventListener("click", () => {
    article.dataset["printCard"] = "";
    window.print();
    delete article.dataset["printCard"];
  });

  function draw(): void {
    if (!state) return;
    const isClosed = safety !== null && !state.safety;
    if (safety) safety.checked = state.safety;
    if (work) work.hidden = isClosed;
    closed?.replaceChildren(...(isClosed ? [make("p", texts.safetyFirst)] : []));
    if (declare) declare.checked = state.declared;
    const ready = state.criteria.every(Boolean);
    if (declare) declare.setAttribute("aria-disabled", String(!ready));
    const said = find(article, "task-state");
    if (said) said.textContent = ready ? (state.declared ? texts.taskDone : "") : texts.taskCriteria;
    const rest = roomLeft(kept(), room);
    if (left) left.textContent = rest === undefined ? "" : fill(texts.charactersLeft, { left: rest });
    for (const phase of findAll(article, "phase")) {
      const steps = findAll<HTMLInputElement>(phase, "step");
      phase.toggleAttribute("data-done", steps.length > 0 && steps.every((box) => box.checked));
    }
  }
  draw();
}
