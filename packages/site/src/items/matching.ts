import type { MatchingItem } from "@kurswerk/format";
import { h } from "../parts/h.ts";
import { byName, fieldset, type ItemView, inner } from "./item-view.ts";

/** Rows with a list to choose from. Answers are told by name; those that are pictures also stand beside. */
export const matching: ItemView<MatchingItem> = {
  draw(item, texts) {
    const order = byName(item.answers.map((answer) => answer.name));
    const pictures = JSON.stringify(item.answers).includes('"img"');
    return fieldset(
      item,
      undefined,
      h(
        "div",
        { dataChoices: pictures ? "pictures" : "" },
        h("p", {}, texts.choices),
        h(
          "ul",
          {},
          ...order.map((answer) => {
            const { text, name } = item.answers[answer] ?? { text: undefined, name: "" };
            return h("li", {}, text && inner(text), pictures && h("span", { className: "line" }, name));
          }),
        ),
      ),
      h(
        "div",
        { dataOptions: "" },
        ...item.pairs.map((pair, index) => {
          const id = `${item.id}/${index}`;
          return h(
            "div",
            { dataPair: String(index) },
            h("span", { id, dataText: "" }, inner(pair.text)),
            h(
              "select",
              { ariaLabelledBy: id, dataInput: "", disabled: true },
              h("option", { value: "" }, texts.choose),
              ...order.map((answer, place) =>
                h("option", { value: String(place) }, item.answers[answer]?.name),
              ),
            ),
          );
        }),
      ),
    );
  },
  project(item) {
    const order = byName(item.answers.map((answer) => answer.name));
    return {
      kind: item.kind,
      marks: item.pairs.length,
      wide: true,
      answers: item.pairs.map((pair) => order.indexOf(pair.answer)),
    };
  },
};
