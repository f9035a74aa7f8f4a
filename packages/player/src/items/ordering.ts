import type { PlayerOrdering } from "@kurswerk/format";
import { button, fill, find, findAll, make } from "../core/dom.ts";
import type { ItemKind } from "../core/registry.ts";
import { share } from "./share.ts";

/**
 * Lines that move up and down with buttons.
 * Scored: the share of neighbours that follow each other as they should, so that one line in a wrong place does not cost everything.
 */
export const ordering: ItemKind<PlayerOrdering> = {
  why: "checkOrder",
  score: ({ order }, marks) =>
    share(
      marks.filter(
        (entry, place) => place > 0 && order.indexOf(entry) === order.indexOf(marks[place - 1] ?? -1) + 1,
      ).length,
      order.length - 1,
    ),
  bind(section, { order }, { texts, announce, touched }) {
    const list = find(section, "options") as HTMLElement;
    const rows = findAll(section, "entry");
    let moved = false;
    const now = (): HTMLElement[] => findAll(list, "entry");
    const move = (row: HTMLElement, step: number, self: HTMLElement): void => {
      const all = now();
      const place = all.indexOf(row) + step;
      const other = all[place];
      if (!other) return;
      if (step < 0) other.before(row);
      else other.after(row);
      moved = true;
      ends();
      self.focus();
      announce(fill(texts.moved, { text: name(row), place: place + 1, of: all.length }));
      touched();
    };
    const name = (row: HTMLElement): string => find(row, "text")?.textContent?.trim() ?? "";
    const ends = (): void => {
      const all = now();
      for (const [place, row] of all.entries())
        for (const [at, one] of findAll(row, "move").entries())
          one.setAttribute("aria-disabled", String(place === (at === 0 ? 0 : all.length - 1)));
    };
    for (const row of rows)
      for (const [text, sign, step] of [
        [texts.moveUp, "↑", -1],
        [texts.moveDown, "↓", 1],
      ] as const) {
        const self = button(sign, () => move(row, step, self), {
          class: "secondary small",
          "data-move": "",
          "aria-label": `${text}: ${name(row)}`,
        });
        row.append(self);
      }
    const open = (is: boolean): void => {
      for (const one of findAll(section, "move")) one.hidden = !is;
    };
    return {
      read() {
        const marks = now().map((row) => rows.indexOf(row));
        return moved ? { marks, response: ["sequencing", marks] } : undefined;
      },
      show(marks, reveal) {
        for (const index of marks) if (rows[index]) list.append(rows[index]);
        open(false);
        marks.forEach((index, place) => {
          const row = rows[index];
          if (!row) return;
          const right = order[place] === index;
          row.dataset["correct"] = String(right);
          const answer = reveal && !right ? ` (${order.indexOf(index) + 1}.)` : "";
          row.append(make("span", `${right ? " ✓" : " ✗"}${answer}`, { "data-extra": "" }));
        });
      },
      reset() {
        moved = false;
        for (const extra of findAll(section, "extra")) extra.remove();
        for (const row of rows) row.removeAttribute("data-correct");
        open(true);
        ends();
      },
      arrange(shuffle) {
        const shuffled = shuffle(rows.length);
        const solved = shuffled.every((index, place) => order[place] === index);
        for (const index of solved ? [...shuffled].reverse() : shuffled)
          list.append(rows[index] as HTMLElement);
        ends();
      },
    };
  },
};
