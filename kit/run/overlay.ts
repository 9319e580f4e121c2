/**
 * One spec in many versions at once: how the kit's own tests run a spec on stubs and on known wrong answers.
 *
 * Imported as `07-sgd.test.ts?work=wrong:07-sgd/climbs`, a spec sees the solutions with one file replaced by the wrong
 * answer `tests/wrong-answers/07-sgd/climbs.ts`; as `?work=stub` it sees the stubs. The query travels along with every import
 * of `#work` and of files beside them, so the versions share nothing but the engine and the data. As `?work=switch` it sees
 * solutions whose exports can be exchanged (switches.ts): for all wrong answers that needs one import of the spec, where
 * `wrong:...` needs one each. A known wrong answer imported as `?work=known`, or an answer to be judged as `?work=judged`, stands on the plain solutions. `vitest` becomes collector.ts: the tests are only collected, and then run one by one by who
 * imported them.
 */
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { house, slashed } from "../course/house.ts";
import { stubOf } from "../course/stubbing.ts";
import { replacedFile } from "../course/wrong-answers.ts";
import { exportedNames } from "./exported.ts";
import { pageModule } from "./guard-module.ts";

const QUERY = /\?work=([^&]+)(&plain|&live)?$/;

/** Where an import leads that is made inside an overlay; `undefined` when it is not our business. */
export function resolveOverlay(source: string, importer: string | undefined): string | undefined {
  // The import that starts an overlay: an absolute path with the query on it.
  if (QUERY.test(source)) return slashed(source);
  const work = QUERY.exec(importer ?? "")?.[1];
  if (work === undefined || importer === undefined) return undefined;
  if (source.startsWith("#work/")) return workFile(source.slice("#work/".length), work);
  if (!source.startsWith(".")) return undefined;
  const file = slashed(resolve(dirname(importer.replace(QUERY, "")), source));
  const inside = insideSolutions(file);
  return inside === undefined ? file : workFile(inside, work);
}

/** The module behind an overlay's id; `undefined` for every other id. */
export function loadOverlay(id: string): string | undefined {
  const found = QUERY.exec(id);
  if (found === null) return undefined;
  const [, work = "", mark] = found;
  const file = id.replace(QUERY, "");
  if (mark === "&live") return liveModule(file, work);
  const source = readFileSync(file, "utf8");
  const version = work === "stub" && insideSolutions(file) !== undefined ? stubOf(source, file) : source;
  if (file.endsWith(".md")) return pageModule(version);
  if (version !== source) return version;
  // Vitest's worker takes `vitest` for itself before any plugin sees it: so it is replaced in the text.
  if (file.endsWith(".test.ts")) return source.replace(/from ["']vitest["']/, 'from "#kit/run/collector.ts"');
  const replaced =
    mark === undefined && wrongAnswerFile(work) === file ? solutionBehind(work, source) : undefined;
  // What the wrong answer doesn't export itself comes from the solution.
  return replaced === undefined
    ? source
    : `${source}\nexport * from ${JSON.stringify(`${replaced}?work=${work}&plain`)};`;
}

/** The file of a module in this version: the wrong answer if that is what it replaces, else the solution. */
function workFile(inside: string, work: string): string {
  const wrong = wrongAnswerFile(work);
  if (wrong !== undefined && existsSync(wrong)) {
    const solution = solutionBehind(work, readFileSync(wrong, "utf8"));
    if (solution === slashed(join(house, "solutions", inside))) return `${wrong}?work=${work}`;
  }
  const solution = slashed(join(house, "solutions", inside));
  if (inside.endsWith(".md")) return `${solution}?work=${work}`;
  if (work === "known" || work === "judged") return solution;
  if (work === "switch") return `${solution}?work=${work}&live`;
  // A file that imports none of its neighbours is the same in every version: it is loaded once and shared.
  return work === "stub" || importsNeighbours(solution) ? `${solution}?work=${work}` : solution;
}

/** The module in front of a solution's file, whose exports can be exchanged. */
function liveModule(file: string, work: string): string {
  const names = exportedNames(readFileSync(file, "utf8")).names ?? [];
  const inside = JSON.stringify(insideSolutions(file));
  // A file without neighbours is one and the same everywhere, so that its classes are.
  const plain = importsNeighbours(file) ? `${file}?work=${work}&plain` : file;
  const value = (name: string) => `"${name}" in other ? other["${name}"] : solution["${name}"]`;
  return [
    `import * as solution from ${JSON.stringify(plain)};`,
    `import { switchable } from "#kit/run/switches.ts";`,
    ...names.map((name, i) => `let value${i} = solution["${name}"];`),
    `switchable(${inside}, (other) => {`,
    ...names.map((name, i) => `  value${i} = ${value(name)};`),
    "});",
    `export { ${names.map((name, i) => `value${i} as ${name}`).join(", ")} };`,
  ].join("\n");
}

const neighbours = new Map<string, boolean>();

/** Whether a solution's file imports other files of the modules. */
function importsNeighbours(file: string): boolean {
  const known = neighbours.get(file);
  if (known !== undefined) return known;
  const found = /from ["'](\.|#work\/)/.test(readFileSync(file, "utf8"));
  neighbours.set(file, found);
  return found;
}

/** "wrong:07-sgd/climbs" -> .../tests/wrong-answers/07-sgd/climbs.ts */
function wrongAnswerFile(work: string): string | undefined {
  if (!work.startsWith("wrong:")) return undefined;
  return slashed(join(house, "tests", "wrong-answers", `${work.slice("wrong:".length)}.ts`));
}

/** The solution's file that a wrong answer replaces. */
function solutionBehind(work: string, source: string): string {
  const module = basename(dirname(work.slice("wrong:".length)));
  return slashed(join(house, "solutions", module, replacedFile(source)));
}

/** "07-sgd/step5-step.ts" for the solution's file; `undefined` for every other file, the engine's included. */
function insideSolutions(file: string): string | undefined {
  const folder = `${slashed(join(house, "solutions"))}/`;
  const inside = file.startsWith(folder) ? file.slice(folder.length) : undefined;
  return inside?.startsWith("engine/") ? undefined : inside;
}
