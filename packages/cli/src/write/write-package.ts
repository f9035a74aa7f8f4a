import { createReadStream, createWriteStream, mkdirSync, rmSync, statSync } from "node:fs";
import { copyFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Package } from "@kurswerk/format";
import { beside, swap } from "./atomic.ts";

/** What was written: a path, and its size in bytes. */
export interface Written {
  readonly path: string;
  readonly size: number;
}

/** Writes a package beside its place and then puts it there, so that a half-written one is never seen. */
export async function writePackage(one: Package, out: string): Promise<Written> {
  const path = join(out, one.form === "folder" ? one.name : `${one.name}.${one.extension ?? one.form}`);
  const made = beside(path, "new");
  mkdirSync(out, { recursive: true });
  try {
    const size = one.form === "folder" ? await writeFolder(one, made) : await writeZip(one, made);
    swap(made, path);
    return { path, size };
  } catch (error) {
    rmSync(made, { recursive: true, force: true });
    throw error;
  }
}

async function writeZip(one: Package, path: string): Promise<number> {
  const { zip } = await import("@kurswerk/archive");
  await pipeline(
    zip(one.tree, (media) => createReadStream(media.source)),
    createWriteStream(path),
  );
  return statSync(path).size;
}

async function writeFolder(one: Package, folder: string): Promise<number> {
  let size = 0;
  for (const [path, content] of one.tree) {
    const full = join(folder, path);
    mkdirSync(dirname(full), { recursive: true });
    if (typeof content === "string" || content instanceof Uint8Array) await writeFile(full, content);
    else if ("source" in content) await copyFile(content.source, full);
    size += statSync(full).size;
  }
  return size;
}
