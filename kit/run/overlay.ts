/**
 * One spec on other code than anybody's own: how the kit's own tests run a spec on stubs and on known wrong answers.
 *
 * Imported as `07-sgd.test.ts?work=stub`, a spec sees the stubs that the solutions make. As `?work=switch` it sees solutions whose
 * exports can be exchanged (switches.ts): so hundreds of wrong answers share one import of the spec. The query travels along with
 * every import of `#work` and of files beside them, so the versions share nothing but the engine and the data. An answer itself,
 * imported as `?work=known`, or `?work=judged`, stands on the plain solutions. `vitest` becomes collector.ts: the tests are only
 * collected, and then run one by one by who imported them.
 */
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { house, slashed } from "../course/house.ts";
import { stubOf } from "../course/stubbing.ts";
import { exportedNames } from "./exported.ts";
import { AFRESH, pageModule } from "./guard-module.ts";

const QUERY = /\?work=([^&]+)(&plain|&live|&afresh=\d+)?$/;

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
  // Vitest's worker takes `vitest` for itself before any plugin sees it: so it is replaced in the text.
  if (file.endsWith(".test.ts")) return source.replace(/from ["']vitest["']/, 'from "#kit/run/collector.ts"');
  return version;
}

/** The file of a module in this version. */
function workFile(inside: string, work: string): string {
  const solution = slashed(join(house, "solutions", inside));
  if (inside.endsWith(".md")) return `${solution}?work=${work}`;
  if (work === "known" || work === "judged") return solution;
  return `${solution}?work=${work}${work === "switch" ? "&live" : ""}`;
}

/** The module in front of a solution's file, whose exports can be exchanged. */
function liveModule(file: string, work: string): string {
  const source = readFileSync(file, "utf8");
  const names = [...(exportedNames(source).names ?? []), AFRESH];
  const inside = JSON.stringify(insideSolutions(file));
  // A file that imports no other of the modules is one and the same everywhere, so that its classes are.
  const plain = /from ["'](\.|#work\/)/.test(source) ? `${file}?work=${work}&plain` : file;
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

/** "07-sgd/step5-step.ts" for the solution's file; `undefined` for every other file, the engine's included. */
function insideSolutions(file: string): string | undefined {
  const folder = `${slashed(join(house, "solutions"))}/`;
  const inside = file.startsWith(folder) ? file.slice(folder.length) : undefined;
  return inside?.startsWith("engine/") ? undefined : inside;
}
