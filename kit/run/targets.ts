/**
 * One spec, many targets: the Vite plugin that decides what `#work/07-sgd/step5-step.ts` means in this run.
 *
 * A spec never names a folder. `npm test exercises/07-sgd` runs it on the learner's files, `npm test solutions/07-sgd` on
 * the reference, a peer's folder works the same way. The files of anyone who is learning go through guard.ts, so that one
 * broken file stays one broken file. The kit's own tests can also lay something over the solutions, spec by spec: see
 * overlay.ts.
 */
import { dirname, join, resolve, sep } from "node:path";
import type { Vite } from "vitest/node";
import { house, repository, shortPath, slashed, textIn } from "../course/house.ts";
import { textAt } from "../course/text.ts";
import { examine } from "./examine.ts";
import { exportedNames } from "./exported.ts";
import { AFRESH, guardModule, pageModule } from "./guard-module.ts";
import { loadOverlay, resolveOverlay } from "./overlay.ts";

/** Marks the module that stands in front of a learner's file. */
const GUARDED = "?guarded";
/** Marks a page: what is imported from it is its text. */
const TEXT = "?text";

/** Marks the file behind it, loaded once more: nothing of it has been called yet. A number follows. */
const ONCE_MORE = /\?afresh=\d+$/;

/** The imports that mean the same in every run. */
const FIXED: readonly (readonly [string, string])[] = [
  ["#engine", "solutions/engine/index.ts"],
  ["#data", "data/index.ts"],
  ["#solutions/", "solutions/"],
  ["#engine/", "solutions/engine/"],
  ["#data/", "data/"],
  ["#kit/", "kit/"],
];

/**
 * The plugin.
 *
 * @param target the folder that `#work` stands for, from the house's root: "exercises", "solutions", ...
 * @param blocked files that must not be loaded in this run, and why: "exercises/07-sgd/step5-step.ts" -> a sentence
 * @param built imports that come ready-made (prebuilt.ts): "#engine" -> a file
 */
export function targets(
  target: string,
  blocked: ReadonlyMap<string, string> = new Map(),
  built: ReadonlyMap<string, string> = new Map(),
): Vite.Plugin {
  const folder = slashed(resolve(house, target));
  const isReference = target === "solutions";
  /** Whether a file is one that a learner writes in this run. */
  const isLearners = (file: string) => !isReference && file.startsWith(`${folder}/`) && file.endsWith(".ts");

  return {
    name: "digit-by-digit:targets",
    enforce: "pre",

    /** Which translated files may be kept on disk for the next run: those that depend on nothing but their text. */
    configureVitest({ experimental_defineCacheKeyGenerator: defineKey }) {
      // What is kept names the files that it imports: so the ready-made ones belong to the key.
      const surroundings = [target, house, ...built.values()].join(" ");
      defineKey(({ id }) => (id.includes("?") || isLearners(slashed(id)) ? false : surroundings));
    },

    resolveId(source, importer) {
      const overlay = resolveOverlay(source, importer);
      if (overlay !== undefined) return overlay;
      if (source.startsWith("#work/")) {
        const file = `${folder}/${source.slice("#work/".length)}`;
        if (file.endsWith(".md")) return file + TEXT;
        return isReference ? file : file + GUARDED;
      }
      if (source.startsWith(".") && importer !== undefined && isLearners(withoutQuery(importer))) {
        const file = slashed(resolve(dirname(withoutQuery(importer)), source));
        return isLearners(file) ? file + GUARDED : file;
      }
      // A spec that was kept from an earlier run names the guard by its URL, and Vite finds nothing there if the file has gone.
      if (source.endsWith(GUARDED))
        return isLearners(withoutQuery(source)) ? source : fileOfUrl(source) + GUARDED;
      if (source.endsWith(TEXT))
        return source.startsWith(`${slashed(house)}/`) ? source : fileOfUrl(source) + TEXT;
      // The guard's own imports of the file behind it.
      if (isLearners(slashed(source).replace(ONCE_MORE, ""))) return slashed(source);
      const meant = built.get(source) ?? meantBy(source);
      return meant?.endsWith(".md") ? meant + TEXT : meant;
    },

    async load(id) {
      if (!id.endsWith(GUARDED) && !id.endsWith(TEXT)) return loadOverlay(id);
      const file = withoutQuery(id);
      this.addWatchFile(file);
      if (id.endsWith(TEXT)) return pageModule(textAt(file));
      return guarded(file, file.slice(folder.length + 1), blocked.get(shortPath(file)));
    },
  };
}

/** What Vite is asked for when a spec imports a learner's file: its guard, then the file. `inside` is "07-sgd/step5-step.ts". */
export function urlsOf(target: string, inside: string): readonly string[] {
  const url = `/${target}/${inside}`;
  return [url + GUARDED, url];
}

/** The file that one of Vite's URLs means: it counts from the house, unless `/@fs` stands before a whole path. */
function fileOfUrl(url: string): string {
  const path = withoutQuery(url);
  return path.startsWith("/@fs/")
    ? slashed(resolve(path.slice(sep === "\\" ? 5 : 4)))
    : slashed(house) + path;
}

function withoutQuery(id: string): string {
  return slashed(id).replace(/\?.*$/, "");
}

/** The file that an import means in every run, wherever the importing file lies. */
export function meantBy(source: string): string | undefined {
  const [, path] =
    FIXED.find(([name]) => name === source || (name.endsWith("/") && source.startsWith(name))) ?? [];
  if (path === undefined) return undefined;
  const inside = path.endsWith("/") ? path + source.slice(source.indexOf("/") + 1) : path;
  return slashed(join(source.startsWith("#solutions/") ? house : repository, inside));
}

/** The module that stands in front of a learner's file. */
function guarded(file: string, inside: string, blocked: string | undefined): string {
  const shown = shortPath(file);
  const { own, problem, unusable = {} } = examine(file, shown, inside);
  const about = { file: shown, path: file, expected: [...exportsOfSolution(inside), ...own], unusable };
  const known = blocked ?? problem;
  const text = guardModule(
    "#kit/run/guard.ts",
    file,
    known === undefined ? about : { ...about, problem: known },
  );
  return `${text}\nexport const ${AFRESH} = (time) => import(${JSON.stringify(`${file}?afresh=`)} + time);`;
}

/** What a file of a module should export: what the solution does. `inside` is "07-sgd/step5-step.ts". */
export const exportsOfSolution = (inside: string): readonly string[] =>
  exportedNames(textIn("solutions", inside)).names ?? [];
