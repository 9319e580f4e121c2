/**
 * `npm run specs`: how much longer a module's run takes than that of an empty spec.
 *
 * Before every module's run an empty spec is run, so that a machine that becomes slower in between slows both. What counts is
 * what Vitest calls the duration, and the medians over the rounds.
 *
 *     npm run specs                            all modules, on the reference
 *     npm run specs -- --rounds 3              fewer rounds than 7
 *     npm run specs -- --target exercises      on your own files
 *     npm run specs -- 04 sgd                  only modules with this in their name
 */
import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { modulesWithSpec, repository, specOf } from "../kit/course/house.ts";
import { median, readRounds } from "./rounds.ts";

const EMPTY = "00-empty";
const emptySpec = specOf(EMPTY);

/** One run of a module's spec, in milliseconds: what Vitest itself says. */
function run(target: string, module: string): number {
  const words = ["--import", "vitest/node", "--import", "tsx", "kit/test.ts"];
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [...words, `${target}/${module}`, "--reporter=default"],
    {
      cwd: repository,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
    },
  );
  const said = /Duration\s+([\d.]+)(ms|s)/.exec(stdout);
  if (said === null) throw new Error(`${target}/${module} said no duration:\n${stdout}${stderr}`);
  return Number(said[1]) * (said[2] === "s" ? 1000 : 1);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "7" },
    target: { type: "string", default: "solutions" },
  },
});
const rounds = readRounds(values.rounds);
const modules = modulesWithSpec().filter(
  (id) => id !== EMPTY && (positionals.length === 0 || positionals.some((word) => id.includes(word))),
);

interface Beside {
  readonly empty: number;
  readonly module: number;
}

writeFileSync(emptySpec, 'import { test } from "vitest";\n\ntest("nothing", () => {});\n');
process.on("exit", () => rmSync(emptySpec, { force: true }));
process.on("SIGINT", () => process.exit(1));

// The first run of each fills the caches, as it does for a learner.
for (const module of [EMPTY, ...modules]) run(values.target, module);
const measured = new Map<string, Beside[]>(modules.map((module) => [module, []]));
for (let round = 0; round < rounds; round++) {
  for (const module of modules) {
    measured.get(module)!.push({ empty: run(values.target, EMPTY), module: run(values.target, module) });
    process.stderr.write(".");
  }
}
process.stderr.write("\n");

console.log("| module | run | adds to an empty one | times an empty one |\n|---|--:|--:|--:|");
for (const [module, all] of measured) {
  const of = (pick: (one: Beside) => number): number => median(all.map(pick));
  const cells = [
    module,
    `${of((one) => one.module).toFixed(0)} ms`,
    `${of((one) => one.module - one.empty).toFixed(0)} ms`,
    of((one) => one.module / one.empty).toFixed(2),
  ];
  console.log(`| ${cells.join(" | ")} |`);
}
const empties = [...measured.values()].flat().map((one) => one.empty);
console.log(`\nAn empty spec: ${median(empties).toFixed(0)} ms. Node ${process.version}, ${rounds} rounds.`);
