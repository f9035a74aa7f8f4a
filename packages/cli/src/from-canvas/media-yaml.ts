import type { Plan } from "./plan.ts";
import { comment, plainOpen, yaml } from "./write.ts";

/** `media.yaml`: the media plan as a list of what is to be got or made. */
export function mediaYaml(plan: Plan): string {
  const { canvas, say } = plan;
  const wanted = (canvas.media ?? []).map(({ medium, benefit, source, license }) => {
    const from = [source, license].filter((one) => one !== undefined).join(", ");
    return comment(
      plainOpen(plan, say.medium(medium, benefit) + (from === "" ? "" : `. ${say.source}: ${from}`)),
    );
  });
  return comment(say.mediaHead) + wanted.join("") + yaml({ own: ["*.svg"] });
}
