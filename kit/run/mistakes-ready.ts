/**
 * The known mistakes of a module, made ready for a learner's run.
 *
 * When an answer is wrong, the known wrong answers of that function run on the same inputs, to see whether one behaves alike
 * (tests/trials/known.ts). Each is a TypeScript file of its own: translating them then would make the learner wait. So they are bundled
 * while the tests' process starts, a file for each function, into node_modules/, under a name that is a hash of their text.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BuildOptions, Plugin } from "esbuild";
import { house, repository, slashed } from "../course/house.ts";
import { namesIn } from "../course/text.ts";
import { readWrongAnswer, readyName } from "../course/wrong-answers.ts";
import { exportedNames } from "./exported.ts";
import { madeReady } from "./prebuilt.ts";

/** A wrong answer's file. Most runs only need to know whether one has changed: what it is about is read when they are bundled. */
interface Source {
  readonly file: string;
  readonly text: string;
}

/**
 * The environment that leads a run to the mistakes of its modules, which are made ready if need be.
 *
 * @param built where the engine and the solutions lie ready-made (prebuilt.ts): mistakes must stand on the same ones. Nothing, where a run
 *   wants sources: then it reads the mistakes' sources, too
 */
export async function mistakesFor(
  moduleIds: readonly string[],
  built: ReadonlyMap<string, string> | undefined,
): Promise<{ DIGIT_MISTAKES?: string }> {
  if (built === undefined || built.size === 0) return {};
  const folders = await Promise.all(moduleIds.map(async (id) => [id, await folderFor(id, built)] as const));
  return { DIGIT_MISTAKES: JSON.stringify(Object.fromEntries(folders)) };
}

/** The folder with a module's mistakes; nothing where it can't be made: then no mistake is recognised, and all else works. */
async function folderFor(moduleId: string, built: ReadonlyMap<string, string>): Promise<string | undefined> {
  try {
    const sources = sourcesOf(moduleId);
    const hash = createHash("sha256").update([...built.values()].join());
    for (const { file, text } of sources) hash.update(`\0${file}\0${text}`);
    return await madeReady(`mistakes-${moduleId}-`, hash, () => buildOf(moduleId, sources, built));
  } catch {
    return undefined;
  }
}

function sourcesOf(moduleId: string): Source[] {
  const folder = join(house, "tests", "wrong-answers", moduleId);
  return namesIn(folder).map((name) => {
    const file = join(folder, name);
    return { file, text: readFileSync(file, "utf8") };
  });
}

const NAMED = "mistakes-of:";

/**
 * What a bundler needs to make a module's mistakes ready: one file for each function ("08-minibatches.1-zip.zip.mjs"), and a plugin that
 * writes these files. What their imports mean is for another plugin to say.
 */
export function mistakesBundle(moduleId: string, sources: readonly Source[] = sourcesOf(moduleId)) {
  const byFunction = new Map<string, Source[]>();
  for (const source of sources) {
    const section = readWrongAnswer(source.text).replaces.replace(/\.ts$/, "");
    for (const name of exportedNames(source.text).names ?? []) {
      const key = readyName(`${moduleId}/${section}`, name);
      byFunction.set(key, [...(byFunction.get(key) ?? []), source]);
    }
  }
  const namespace = `mistakes-${moduleId}`;
  const plugin: Plugin = {
    name: `digit-by-digit:${namespace}`,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: new RegExp(`^${NAMED}${moduleId}\\.`) }, ({ path }) => ({ path, namespace }));
      onLoad({ filter: /.*/, namespace }, ({ path }) => ({
        contents: listOf(byFunction.get(path.slice(NAMED.length)) ?? []),
        loader: "ts",
        resolveDir: repository,
      }));
    },
  };
  return { entryPoints: [...byFunction.keys()].map((key) => ({ in: NAMED + key, out: key })), plugin };
}

function buildOf(
  moduleId: string,
  sources: readonly Source[],
  built: ReadonlyMap<string, string>,
): BuildOptions {
  const { entryPoints, plugin } = mistakesBundle(moduleId, sources);
  const standing: Plugin = {
    name: "digit-by-digit:mistakes-stand-on",
    setup({ onResolve }) {
      onResolve({ filter: /^#/ }, ({ path }) => {
        const meant = path.replace(/^#work\//, "#solutions/");
        const ready = built.get(meant);
        return ready === undefined
          ? { path: join(repository, meant.slice(1).replace(/^engine\//, "solutions/engine/")) }
          : { path: pathToFileURL(ready).href, external: true };
      });
    },
  };
  return { entryPoints, plugins: [plugin, standing] };
}

/** A module that exports the mistakes of one function, with what their files say of themselves. */
function listOf(sources: readonly Source[]): string {
  const imports = sources.map(
    ({ file }, i) => `import * as exports${i} from ${JSON.stringify(slashed(file))};`,
  );
  const items = sources.map(({ file, text }, i) => {
    const told = { ...readWrongAnswer(text), id: basename(file, ".ts") };
    return `{ ...${JSON.stringify(told)}, exports: exports${i} }`;
  });
  return `${imports.join("\n")}\nexport const mistakes = [${items.join(", ")}];`;
}
