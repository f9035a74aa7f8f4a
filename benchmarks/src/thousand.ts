import { linkSync, mkdirSync, mkdtempSync, readdirSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { sizes, writeCourse } from "./course.ts";
import { kurswerk, run } from "./run.ts";

/** Courses with texts of their own; the others are links to them, to spare the disk. */
const different = 50;
const counts = [10, 100, 1000];

const folder = mkdtempSync(join(tmpdir(), "kurswerk-thousand-"));
const name = (index: number): string => `kurs-${index + 1}`;
for (let index = 0; index < Math.max(...counts); index += 1) {
  if (index < different) writeCourse(join(folder, name(index)), sizes.x1, 100 + index);
  else link(join(folder, name(index % different)), join(folder, name(index)));
}

console.log(`Node ${process.version}, ${availableParallelism()} cores; one process each.\n`);
console.log("| kurswerk validate | wall s | CPU s | peak MiB |\n| --- | ---: | ---: | ---: |");
for (const count of counts) {
  const names = Array.from({ length: count }, (_, index) => name(index));
  const { wall, cpu, memory } = run([kurswerk, "validate", ...names, "--format", "json"], folder);
  console.log(
    `| ${count} courses | ${wall.toFixed(1)} | ${cpu.toFixed(1)} | ${(memory / 2 ** 20).toFixed(0)} |`,
  );
}

/** The same tree with links to the same files. */
function link(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) link(source, target);
    else linkSync(source, target);
  }
}
