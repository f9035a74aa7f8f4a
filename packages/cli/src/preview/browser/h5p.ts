import { showFindings } from "./findings.ts";
import { statementLog } from "./log.ts";
import { play } from "./standalone.ts";
import { words } from "./words.ts";

/** The script of the H5P page: opens the package, lists what it reports, and reloads after a build. */
const { version = "", played, language = "" } = document.body.dataset;
const say = words[document.documentElement.lang === "de" ? "de" : "en"];
const box = byId("findings");
const findings = (): Promise<void> => showFindings(box, "/h5p/findings.json", say);

if (played !== undefined) {
  const place = byId("content");
  play(
    place,
    { package: played, title: document.title, language },
    statementLog(byId("statements"), say),
  ).catch((error: unknown) => {
    place.textContent = `${say.broken} ${error instanceof Error ? error.message : String(error)}`;
  });
  byId("again").addEventListener("click", () => location.reload());
}

new EventSource("/events").addEventListener("message", async () => {
  const { version: newest } = await (await fetch("/h5p/version.json")).json();
  if (String(newest) === version) await findings();
  else location.reload();
});
findings();

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no ${id}.`);
  return found;
}
