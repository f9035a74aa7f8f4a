import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "./kurswerk.ts";

/** A running preview. */
export interface Preview {
  readonly address: string;
  stop(): void;
}

/** Starts the real command and waits until it says where it is. */
export async function preview(
  course: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Preview> {
  const bundle = join(root, "packages/cli/dist/kurswerk.js");
  const server = spawn(process.execPath, [bundle, "preview", course, ...args], {
    env: { ...process.env, LANG: "de_DE.UTF-8", LC_ALL: "", ...env },
  });
  let said = "";
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (data: Buffer): void => {
      said += data.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(said);
      if (found) resolve(found[0]);
    };
    server.stdout.on("data", hear);
    server.stderr.on("data", hear);
    server.once("exit", () => reject(new Error(`The preview ended: ${said}`)));
  });
  return { address, stop: () => server.kill() };
}
