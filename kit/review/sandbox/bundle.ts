/**
 * Puts together, in a new folder, everything that runs in the sandbox. Nothing of the peer's runs here.
 *
 *     trusted/   the specs, their helpers, the engine, the data's loader, and the process's own code: bundled
 *     work/      the peer's files as plain JavaScript, one by one, and in front of each a guard (kit/run/guard.ts)
 *
 * A file that can't be used (it isn't there, can't be parsed, imports what it must not) is only a guard that says so.
 */
import { existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { build, type Plugin } from "esbuild";
import { repository, slashed, specOf } from "../../course/house.ts";
import { guardModule, pageModule } from "../../run/guard-module.ts";
import { mistakesBundle } from "../../run/mistakes-ready.ts";
import { AS_MODULES, keepPlace } from "../../run/prebuilt.ts";
import { exportsOfSolution, meantBy } from "../../run/targets.ts";
import { temporaryFolder } from "../../terminal/temporary.ts";
import { readWanted, wantedFiles } from "../fetching/files.ts";
import { writeAt } from "../new-page.ts";
import type { Translated } from "../reading/file.ts";
import type { Reads } from "../reading.ts";
import { engineParts, guardName, trustedName } from "./imports.ts";
import { writtenLoops } from "./loops.ts";

/** What runs in the sandbox, on disk. */
export interface Bundle {
  /** The folder of it all, without links in its path. */
  readonly folder: string;
  /** The peer's files in it, as "07-sgd/step5-step.ts" from here. */
  readonly work: string;
  /** Lets a file be a guard that says what is wrong with it. */
  block(file: string, problem: string): void;
  remove(): void;
}

/** Bundles the specs of some modules and all files of one person. */
export async function makeBundle(
  exercises: string,
  modules: readonly string[],
  { translated }: Reads,
): Promise<Bundle> {
  const { folder, remove } = temporaryFolder("digit-review-");
  try {
    for (const { name, contents } of await trustedFiles(modules))
      writeAt(join(folder, "trusted", name), contents);
    const work = join(folder, "work");
    for (const [file, found] of translated) {
      const problem = found.problem && `${slashed(join(work, file))}${found.problem}`;
      writeReviewed(work, file, { ...found, ...(problem !== undefined && { problem }) });
    }
    // A page is nothing but text: whatever is in it, it can't run.
    for (const page of wantedFiles().filter((file) => file.endsWith(".md")))
      writeAt(join(work, guardName(page)), pageModule(readWanted(exercises, page)?.text));
    const block = (file: string, problem: string) => writeReviewed(work, file, { own: [], problem });
    return { folder, work, remove, block };
  } catch (error) {
    remove();
    throw error;
  }
}

const made = new Map<string, ReturnType<typeof bundleTrusted>>();

/** The trusted part: the same for everybody, so it is made once in a process. */
function trustedFiles(modules: readonly string[]) {
  const key = modules.join(" ");
  const making = made.get(key) ?? bundleTrusted(modules);
  made.set(key, making);
  return making;
}

async function bundleTrusted(modules: readonly string[]) {
  const mistakes = modules.map((id) => mistakesBundle(id));
  const inKit = (path: string, out: string) => ({ in: join(repository, path), out });
  const { outputFiles } = await build({
    entryPoints: [
      inKit("kit/review/inside/main.ts", "main"),
      inKit("kit/review/inside/files.ts", "files"),
      inKit("kit/review/inside/png.ts", "png"),
      inKit("kit/run/guard.ts", "guard"),
      inKit("kit/todo.ts", "todo"),
      inKit("data/index.ts", "data"),
      inKit("solutions/engine/index.ts", "engine"),
      ...engineParts().map((part) => inKit(`solutions/${part.slice(1)}`, trustedName(part))),
      ...modules.map((id) => ({ in: specOf(id), out: `spec-${id}` })),
      ...mistakes.flatMap(({ entryPoints }) => entryPoints),
    ],
    ...AS_MODULES,
    outdir: repository,
    // Packages in the old format fetch Node's modules with a function that a module of today doesn't have.
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    loader: { ".md": "text" },
    write: false,
    plugins: [...mistakes.map(({ plugin }) => plugin), imports, writtenLoops, keepPlace],
  });
  return outputFiles.map(({ path, contents }) => ({ name: basename(path), contents }));
}

/** Packages that are something else in here; only what stands in for one may import it. */
const STAND_INS = { vitest: "kit/run/collector.ts", pngjs: "kit/review/inside/png.ts" };

/** What the imports of trusted files mean. */
const imports: Plugin = {
  name: "digit-by-digit:review-imports",
  setup({ onResolve }) {
    onResolve({ filter: /^#work\// }, ({ path, importer }) => {
      const inside = path.slice("#work/".length);
      // A known mistake stands on the reference.
      if (slashed(importer).includes("/tests/wrong-answers/"))
        return { path: join(repository, "solutions", inside) };
      return { path: `../work/${guardName(inside)}`, external: true };
    });
    for (const [name, standIn] of Object.entries(STAND_INS)) {
      onResolve({ filter: new RegExp(`^${name}$`) }, ({ importer }) =>
        slashed(importer).endsWith(standIn) ? undefined : { path: join(repository, standIn) },
      );
    }
    onResolve({ filter: /^#/ }, ({ path }) => ({ path: meantBy(path) ?? path }));
    // A small house (a test of the kit builds them) has no helpers of its own.
    onResolve({ filter: /^\.\.\/(support|trials)\// }, ({ path, resolveDir }) => {
      const own = resolve(resolveDir, path);
      return { path: existsSync(own) ? own : resolve(repository, "tests/exercises", path) };
    });
  },
};

/** Writes a reviewed file and the guard in front of it. */
function writeReviewed(work: string, file: string, { own, code, problem, unusable = {} }: Translated): void {
  const path = slashed(join(work, file));
  if (code !== undefined) writeAt(`${path}.mjs`, code);
  const why = Object.entries(unusable).map(([name, rest]) => [name, path + rest]);
  const expected = [...exportsOfSolution(file), ...own];
  const about = { file: path, path, expected, unusable: Object.fromEntries(why), problem };
  const text = guardModule("../../trusted/guard.mjs", `./${basename(file)}.mjs`, about);
  writeAt(join(work, guardName(file)), text);
}
