import type { Outcome } from "@kurswerk/diagnostics";
import type { Exported } from "../exported.ts";
import { type Node, nodes } from "../tree.ts";
import { check } from "./check.ts";
import { record } from "./csv.ts";
import { ofFramework, ofItem } from "./descriptions.ts";
import { configuration, scaleOf } from "./scale.ts";
import { idNumber, nameOf } from "./text.ts";

/** The columns of Moodle's own export, which its import takes in this order. */
const columns = [
  "Parent ID number",
  "ID number",
  "Short name",
  "Description",
  "Description format",
  "Scale values",
  "Scale configuration",
  "Rule type (optional)",
  "Rule outcome (optional)",
  "Rule config (optional)",
  "Cross-referenced competency ID numbers",
  "Exported ID (optional)",
  "Is framework",
  "Taxonomy",
];

const html = "1";
/** The number of a rule's outcome "none". */
const noOutcome = "0";

/**
 * A framework for Moodle's import of competency frameworks: the framework, then every area before what lies in it.
 * The import only creates, so the version is part of the framework's id number.
 * @see admin/tool/lpimportcsv/classes/framework_importer.php
 */
export function moodleCsv(exported: Exported): Outcome<string> {
  const all = nodes(exported.framework);
  const diagnostics = check(exported);
  const rows = [columns, frameworkRow(exported, all), ...all.map((node) => itemRow(exported, node))];
  return { value: rows.map((row) => `${record(row)}\r\n`).join(""), diagnostics };
}

function frameworkRow(exported: Exported, all: readonly Node[]): readonly string[] {
  const { framework, language } = exported;
  const scale = scaleOf(exported);
  return [
    "",
    idNumber(framework),
    nameOf(framework.title[language]),
    ofFramework(exported),
    html,
    scale.names.join(","),
    configuration(scale),
    ...["", "", "", "", ""],
    "1",
    taxonomy(all),
  ];
}

function itemRow(exported: Exported, { item, area }: Node): readonly string[] {
  const name = nameOf(item[exported.language]);
  const description = ofItem(exported, item);
  return [
    area?.code ?? "",
    item.code,
    name,
    description,
    html,
    "",
    "",
    "",
    noOutcome,
    "null",
    "",
    "",
    "",
    "",
  ];
}

/** What each depth of the tree is called: domains above, competencies at the bottom. */
function taxonomy(all: readonly Node[]): string {
  const depth = Math.max(...all.map((node) => node.depth));
  return Array.from({ length: depth }, (_, at) => (at + 1 < depth ? "domain" : "competency")).join(",");
}
