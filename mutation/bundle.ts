/**
 * A module's spec and the solutions that Stryker has prepared, as one file that can be imported again and again.
 *
 * Every mutant gets a fresh copy of the spec and of the solutions, so that nothing one mutant left in a variable is seen
 * by the next. What is the same for all of them (engine, data, the specs' helpers) stays outside: it is loaded once.
 */
import { existsSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";

/** Where things are. */
export interface Places {
  /** The kit's root. */
  readonly root: string;
  /** Stryker's copy of the module's solutions, with all mutants in it. */
  readonly sandbox: string;
}

/** The imports that mean the same for every mutant, and where they lead from the kit's root. */
const SHARED: readonly (readonly [pattern: RegExp, to: string])[] = [
  [/^vitest$/, "kit/run/collector.ts"],
  [/^#engine$/, "solutions/engine/index.ts"],
  [/^#data$/, "data/index.ts"],
  [/^#engine\//, "solutions/engine/"],
  [/^#data\//, "data/"],
  [/^#kit\//, "kit/"],
  [/^#solutions\//, "solutions/"],
  [/^\.\.\/support\//, "tests/support/"],
  [/^\.\.\/trials\//, "tests/trials/"],
];

/** Writes the bundle into the sandbox. @returns its address, to which `?take=1`, `?take=2`, ... can be added */
export async function bundle(moduleId: string, { root, sandbox }: Places): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, "tests", "exercises", `${moduleId}.test.ts`)],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    // The claims of answers.md: a spec reads both pages as text.
    loader: { ".md": "text" },
    plugins: [imports({ root, sandbox })],
    logLevel: "error",
  });
  const file = join(sandbox, "spec.mjs");
  writeFileSync(file, outputFiles[0]!.contents);
  return pathToFileURL(file).href;
}

/** What the imports of a spec and of the solutions mean. */
function imports({ root, sandbox }: Places): Plugin {
  return {
    name: "digit-by-digit:imports",
    setup(build) {
      build.onResolve({ filter: /^#(work|solutions)\/.*\.md$/ }, ({ path }) => ({
        path: join(root, path.replace(/^#\w+/, "solutions")),
      }));
      build.onResolve({ filter: /^#work\// }, ({ path }) => {
        const inside = join("solutions", path.slice("#work/".length));
        const mutated = join(sandbox, inside);
        return { path: existsSync(mutated) ? mutated : join(root, inside) };
      });
      for (const [pattern, to] of SHARED) {
        build.onResolve({ filter: pattern }, ({ path }) => {
          const file = resolve(root, to.endsWith("/") ? path.replace(pattern, to) : to);
          return { path: pathToFileURL(file).href, external: true };
        });
      }
    },
  };
}
