import { diagnose } from "@kurswerk/diagnostics";
import {
  controlMode,
  deliveryControls,
  globalObjective,
  sequencingPartial,
} from "../../messages/manifest-tracking.ts";
import { all, attribute, childOf, childrenOf } from "../../xml/node.ts";
import { launchesOf, scormType } from "../resources.ts";
import type { ManifestRule } from "../rule.ts";

const setByContent = ["completionSetByContent", "objectiveSetByContent"] as const;

/** SCORM 2004: what sequencing a package needs everywhere, and what it must not rely on. */
export const sequencing: ManifestRule = function* (manifest) {
  if (manifest.edition !== "2004") return;
  const { root } = manifest;
  const shared = all(root, "mapInfo")[0];
  if (shared) yield diagnose(globalObjective, {}, shared.span);
  const rules = all(root, "sequencingRules")[0] ?? all(root, "rollupRules")[0];
  if (rules) yield diagnose(sequencingPartial, { element: rules.name }, rules.span);

  for (const { item, resource } of launchesOf(manifest)) {
    if (!resource || scormType(resource)?.value !== "sco") continue;
    const controls = childOf(childOf(item, "sequencing"), "deliveryControls");
    const attributes = setByContent.filter(
      (name) => !controls || attribute(controls, name)?.value !== "true",
    );
    if (attributes.length > 0) yield diagnose(deliveryControls, { attributes }, (controls ?? item).span);
  }
  for (const organization of childrenOf(childOf(root, "organizations"), "organization")) {
    const mode = childOf(childOf(organization, "sequencing"), "controlMode");
    const says = (name: string): string | undefined => mode && attribute(mode, name)?.value;
    if (says("flow") !== "true" || says("choice") === "false")
      yield diagnose(controlMode, {}, (mode ?? organization).span);
  }
};
