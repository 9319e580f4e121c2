/**
 * What specs stand on (the engine, the data's loader, their helpers) as a few plain JavaScript files, so that a learner's run
 * starts sooner.
 *
 * Vitest fetches, translates and runs every TypeScript file by itself: for the engine's fifty files that is a tenth of a second
 * in every run, and more on a slow disk. A learner doesn't change them, so they are bundled once, into node_modules/, under a
 * name that is a hash of their text: when a file changes, another bundle is made. The kit's own tests don't use it.
 */
import { createHash, type Hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BuildOptions, Plugin } from "esbuild";
import { partPath, remove, removeLeftovers, renameIntoPlace } from "../../data/beside.ts";
import { repository, slashed } from "../course/house.ts";
import { namesIn } from "../course/text.ts";

/** What specs and learners import, and the files behind it. All share one copy of what they have in common. */
function entries(): ReadonlyMap<string, string> {
  const inside = (root: string, folders: readonly string[]) =>
    folders.flatMap((folder) => namesIn(join(repository, root, folder)).map((name) => `${folder}/${name}`));
  const modules = namesIn(join(repository, "solutions"), "").filter((name) => /^\d\d-/.test(name));
  return new Map([
    ["#engine", "solutions/engine/index.ts"],
    ["#engine/plot.ts", "solutions/engine/plot.ts"],
    ["#engine/files.ts", "solutions/engine/files.ts"],
    ["#engine/array/broadcast.ts", "solutions/engine/array/broadcast.ts"],
    ["#data", "data/index.ts"],
    ["#kit/run/guard.ts", "kit/run/guard.ts"],
    ["#kit/terminal/bar.ts", "kit/terminal/bar.ts"],
    ...inside("tests", ["support", "trials"]).map((path) => [`../${path}`, `tests/${path}`] as const),
    ...inside("solutions", modules).map((path) => [`#solutions/${path}`, `solutions/${path}`] as const),
  ]);
}

/** The files, and the folders of files, that may end up in the bundle. */
const SOURCES = [
  "data",
  "kit/course",
  "kit/run/guard.ts",
  "kit/run/watch",
  "kit/terminal",
  "kit/course/wrong-answers.ts",
  "solutions",
  "tests/support",
  "tests/trials",
];

/** Where everything that is made ready lies. */
const READY = join(repository, "node_modules", ".digit-by-digit");

/**
 * The bundle, made if need be.
 *
 * @returns the file behind each import: "#engine" -> ".../engine.mjs"; nothing where it can't be made (a folder that must not
 *   be written to): then everything works as without it, only later
 */
export async function prebuilt(): Promise<ReadonlyMap<string, string>> {
  try {
    const folder = await madeReady("engine-", fingerprint(), () => ({
      entryPoints: [...entries()].map(([name, file]) => ({
        in: join(repository, file),
        out: outputName(name),
      })),
      plugins: [keepPlace],
    }));
    return new Map(
      [...entries().keys()].map((name) => [name, slashed(join(folder, `${outputName(name)}.mjs`))]),
    );
  } catch {
    return new Map();
  }
}

/** "#engine/plot.ts" -> "engine-plot" */
const outputName = (name: string): string =>
  name
    .replace(/^(#|\.\.\/)/, "")
    .replace(/\.ts$/, "")
    .replaceAll("/", "-");

/** Changes when a source changes, or when the kit moves: the bundle holds its place. */
function fingerprint(): Hash {
  const hash = createHash("sha256").update(repository);
  for (const file of SOURCES.flatMap((place) => filesIn(join(repository, place)))) {
    hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash;
}

/** A file itself, or all TypeScript files under a folder, in order. Folders without any (the digits themselves) aren't entered. */
function filesIn(place: string): string[] {
  if (place.endsWith(".ts")) return [place];
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) =>
      entry.isDirectory()
        ? !/^(mnist_sample|cache|pytorch|assembly)$/.test(entry.name)
        : entry.name.endsWith(".ts"),
    )
    .map(({ name }) => name)
    .sort()
    .flatMap((name) => filesIn(join(place, name)));
}

/** How the kit bundles: modules that Node runs as they are, which share what they have in common. */
export const AS_MODULES = {
  absWorkingDir: repository,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  splitting: true,
  // A metric is known by its function's name; two files may have one of the same name.
  keepNames: true,
  format: "esm",
  platform: "node",
  target: "node20",
  logLevel: "silent",
} as const;

/**
 * The folder of a bundle, whose name is a family's and a hash. Bundled is into a folder beside, which is then renamed: a run that is
 * interrupted, or two at once, leave nothing half-made. Then older folders whose names begin with `family` are removed.
 */
export async function madeReady(family: string, hash: Hash, options: () => BuildOptions): Promise<string> {
  const folder = join(READY, family + hash.digest("hex").slice(0, 16));
  if (existsSync(folder)) return folder;
  await removeLeftovers(READY);
  const part = await partPath(READY, family.replace(/-$/, ""));
  await mkdir(part, { recursive: true });
  // Loading the bundler takes longer than the bundle does, and most runs don't need it.
  const { build } = await import("esbuild");
  await build({
    ...AS_MODULES,
    outdir: part,
    packages: "external",
    ...options(),
  });
  if (!(await renameIntoPlace(part, folder))) await remove(part);
  for (const name of await readdir(READY)) {
    const path = join(READY, name);
    if (path !== folder && name.startsWith(family) && /-[0-9a-f]+$/.test(name)) await remove(path);
  }
  return folder;
}

/** A file that looks for its neighbours (`import.meta.url`) must find those of the source, not of the bundle. */
export const keepPlace: Plugin = {
  name: "digit-by-digit:keep-place",
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replaceAll(
        "import.meta.url",
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: "ts",
    }));
  },
};
