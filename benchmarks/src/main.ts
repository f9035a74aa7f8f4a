import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { sizes, writeCourse } from "./course.ts";
import { installPeer } from "./peer.ts";
import { kurswerk, median, run, type Usage } from "./run.ts";

const rounds = Number(process.argv[2] ?? 7);
const folder = mkdtempSync(join(tmpdir(), "kurswerk-reference-"));

interface Case {
  readonly name: string;
  readonly start: () => Usage;
  readonly size?: () => number;
}

const made = (name: string): string => join(folder, name);

function build(name: string, courses: readonly string[], target: string): Case {
  const out = made(`dist-${name}-${target}`);
  return {
    name: `kurswerk build ${target}, ${name}`,
    start: () =>
      run([kurswerk, "build", ...courses, "--target", target, "--out", out, "--format", "json"], folder),
    size: () => bytes(out),
  };
}

function peer(name: string, program: string): Case {
  const out = made(`peer-${name}`);
  mkdirSync(out);
  const web = join(made(`dist-${name}-web`), readdirSync(made(`dist-${name}-web`))[0] ?? "");
  return {
    name: `simple-scorm-packager, ${name} (zips ready HTML)`,
    start: () => run([program, web, out], folder),
    size: () => Math.max(...readdirSync(out).map((file) => statSync(join(out, file)).size)),
  };
}

function bytes(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).size;
  return readdirSync(path).reduce((sum, name) => sum + bytes(join(path, name)), 0);
}

writeCourse(made("x1"), sizes.x1, 1);
writeCourse(made("x10"), sizes.x10, 2);
const many = Array.from({ length: 20 }, (_, index) => `c20/kurs-${index + 1}`);
for (const [index, name] of many.entries()) writeCourse(made(name), sizes.x1, 100 + index);
for (const name of ["x1", "x10"]) build(name, [name], "web").start();

const program = join(installPeer(join(tmpdir(), "kurswerk-bench-peer")), "pack.cjs");
const cases: readonly Case[] = [
  { name: "node, nothing else", start: () => run(["-e", ""], folder) },
  build("x1", ["x1"], "scorm12"),
  peer("x1", program),
  build("x10", ["x10"], "scorm12"),
  peer("x10", program),
  build("c20", many, "scorm12"),
  build("x1", ["x1"], "h5p"),
  {
    name: "kurswerk validate, x1",
    start: () => run([kurswerk, "validate", "x1", "--format", "json"], folder),
  },
];

const found = new Map<Case, Usage[]>(cases.map((one) => [one, []]));
for (let round = 0; round <= rounds; round += 1) {
  for (const one of cases) {
    const usage = one.start();
    if (round > 0) found.get(one)?.push(usage); // the first round warms the disk's cache
  }
  process.stderr.write(`round ${round} of ${rounds}\n`);
}

console.log(
  `Node ${process.version}, ${availableParallelism()} cores, ${rounds} rounds, all cases in turn; medians.\n`,
);
console.log("| what | wall s | CPU s | peak MiB | package kB |\n| --- | ---: | ---: | ---: | ---: |");
for (const [one, usages] of found) {
  const of = (key: keyof Usage): number => median(usages.map((usage) => usage[key]));
  const size = one.size ? (one.size() / 1000).toFixed(1) : "";
  console.log(
    `| ${one.name} | ${of("wall").toFixed(3)} | ${of("cpu").toFixed(3)} | ${(of("memory") / 2 ** 20).toFixed(0)} | ${size} |`,
  );
}
for (const name of ["x1", "x10"]) {
  const [ours, theirs] = cases.filter(
    (one) => one.name.endsWith(`scorm12, ${name}`) || one.name.includes(`packager, ${name}`),
  );
  if (!ours || !theirs) continue;
  const ratios = (found.get(ours) ?? []).map(
    (usage, at) => usage.wall / (found.get(theirs)?.[at]?.wall ?? Number.NaN),
  );
  console.log(
    `\n${name}: kurswerk / simple-scorm-packager, wall, median of pairs: ${median(ratios).toFixed(2)}`,
  );
}

const segments = new URL("../../packages/player/dist/player/", import.meta.url).pathname;
const scripts = readdirSync(segments)
  .sort()
  .map((name) => [name, readFileSync(join(segments, name))] as const);
console.log("\n| player segment | bytes | gzipped |\n| --- | ---: | ---: |");
for (const [name, script] of scripts) {
  console.log(`| ${name} | ${script.length} | ${gzipSync(script, { level: 9 }).length} |`);
}
