import { diagnose } from "@kurswerk/diagnostics";
import {
  actionPhases,
  type CheckNode,
  nameOf,
  type PhaseNode,
  type RichText,
  type TaskNode,
  type TaskYaml,
} from "@kurswerk/schema";
import type { RootContent } from "mdast";
import { criteriaMissing, productMissing } from "../messages/task.ts";
import type { YamlFile } from "../yaml/yaml-file.ts";
import type { Files } from "./files.ts";
import { idFromName } from "./ids.ts";
import { textOf } from "./text-of.ts";

/** A task written as YAML: the same node as from Markdown. */
export function taskFromYaml(files: Files, path: string): TaskNode | undefined {
  const file = files.yaml<TaskYaml>("task-yaml", path);
  if (!file) return undefined;
  const { data } = file;
  const section = (key: "product" | "material" | "mistakes") => {
    const text = data[key];
    return text === undefined
      ? {}
      : { [key]: { span: file.locate(`/${key}`), body: textOf(files, file, `/${key}`, text, "block") } };
  };
  if (data.product === undefined) files.diagnostics.push(diagnose(productMissing, {}, file.locate("/title")));
  if ((data.criteria ?? []).length === 0)
    files.diagnostics.push(diagnose(criteriaMissing, {}, file.locate("/criteria")));
  const empty: RichText = { span: file.span, tree: { type: "root", children: [] } };
  return {
    kind: "task",
    id: { value: data.id ?? idFromName(nameOf(path)), span: file.locate("/id") },
    path,
    span: file.span,
    file,
    title: textOf(files, file, "/title", data.title),
    intro: data.intro === undefined ? empty : textOf(files, file, "/intro", data.intro, "block"),
    ...section("product"),
    criteria: (data.criteria ?? []).map((text, at) => ({
      span: file.locate(`/criteria/${at}`),
      text: textOf(files, file, `/criteria/${at}`, text),
    })),
    ...section("material"),
    roles: (data.roles ?? []).map((role, at) => ({
      span: file.locate(`/roles/${at}`),
      name: textOf(files, file, `/roles/${at}/name`, role.name),
      duty: textOf(files, file, `/roles/${at}/duty`, role.duty),
    })),
    phases: phases(files, file),
    ...section("mistakes"),
    ...(data.transfer === undefined
      ? {}
      : {
          transfer: {
            span: file.locate("/transfer"),
            body: textOf(files, file, "/transfer", data.transfer, "block"),
            ...(data["transfer-days"] === undefined ? {} : { days: data["transfer-days"] }),
          },
        }),
  };
}

function phases(files: Files, file: YamlFile<TaskYaml>): readonly PhaseNode[] {
  return (file.data.phases ?? []).flatMap((written, at): readonly PhaseNode[] => {
    const phase = actionPhases.find((one) => one === written.phase);
    if (!phase) return [];
    const body = textOf(files, file, `/phases/${at}/text`, written.text ?? "", "block");
    const minutes = written.minutes === undefined ? {} : { minutes: written.minutes };
    return [
      { phase, span: file.locate(`/phases/${at}`), body, steps: steps(body.tree.children, body), ...minutes },
    ];
  });
}

function steps(children: readonly RootContent[], body: RichText): readonly CheckNode[] {
  return children.flatMap((node) =>
    node.type === "list"
      ? node.children
          .filter((item) => typeof item.checked === "boolean")
          .map((item) => ({
            span: body.span,
            text: { span: body.span, tree: { type: "root" as const, children: item.children } },
          }))
      : [],
  );
}
