import { type Diagnostic, diagnose } from "@kurswerk/diagnostics";
import { plainText, type TaskNode } from "@kurswerk/schema";
import type { ListItem, Table } from "mdast";
import type { Rule } from "../../../rule.ts";
import { nodesOf, placeOf, tasks } from "../../../walk.ts";
import { hazardUnnamed, quantityMissing } from "./messages.ts";

/** Tools that hurt when nobody has explained them; whole words or ends of compounds. */
const tools =
  /(?<![\p{L}])(?:[\p{L}-]*(?:lasercutter|laserschneider|lötkolben|lötstation|kreissäge|stichsäge|bandsäge|kappsäge|bohrmaschine|ständerbohrmaschine|akkuschrauber|fräsmaschine|drehmaschine|cnc-fräse|winkelschleifer|trennschleifer|heißklebepistole|heißluftpistole|schweißgerät|3d-drucker|gabelstapler|cuttermesser|teppichmesser)|laser(?!-?(?:drucker|entfernung|mess|pointer|scan|licht))|soldering iron|band saw|circular saw|drill press|angle grinder|3d printer|laser cutter|glue gun|welding)(?:s|n|en)?(?![\p{L}])/iu;
const amount = /menge|anzahl|stück|quantity|amount|count|how many|wie viel/i;

/** Dangerous tools come with their hazards, and material with its quantity (MAK-003). */
export const hazardUnnamedRule: Rule = {
  messages: [hazardUnnamed, quantityMissing],
  check: (course) => tasks(course).flatMap(({ node }) => [...dangers(node), ...quantities(node)]),
};

function dangers(node: TaskNode): readonly Diagnostic[] {
  if ((node.file.data.hazards ?? []).length > 0) return [];
  const station = tools.exec(node.file.data.station ?? "")?.[0];
  if (station) return [diagnose(hazardUnnamed, { tool: station }, node.file.locate("/station"))];
  const { material } = node;
  const tool = material && tools.exec(plainText(material.body.tree))?.[0];
  return material && tool ? [diagnose(hazardUnnamed, { tool }, material.span)] : [];
}

function quantities({ material }: TaskNode): readonly Diagnostic[] {
  if (!material) return [];
  const { tree } = material.body;
  const piece = { path: material.body.span.path, text: material.body };
  const tables = nodesOf<Table>(tree, "table").filter(({ children: [head, ...rows] }) => {
    const named = (head?.children ?? []).some((cell) => amount.test(plainText(cell)));
    return !named && !rows.every((row) => /\d/.test(plainText(row.children)));
  });
  const items = nodesOf<ListItem>(tree, "listItem");
  const counted = items.some((item) =>
    /\d|\b(?:ein|eine|einen|zwei|drei|vier|a|an|one|two|three)\b/i.test(plainText(item)),
  );
  return [
    ...tables.map((table) => diagnose(quantityMissing, {}, placeOf(piece, table))),
    ...(items.length > 0 && tables.length === 0 && !counted && nodesOf<Table>(tree, "table").length === 0
      ? [diagnose(quantityMissing, {}, material.span)]
      : []),
  ];
}
