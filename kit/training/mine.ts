/**
 * `npm run train -- simple-net --mine` (or digits, or cnn): the real network, trained with the parts that the learner has written.
 *
 * Whose part is used? The learner's when all tests of its section are green on the file as it is now, else the reference's. So the
 * modules' tests come first (only those that haven't been run since the last change). The training itself runs in a process
 * of its own with the same watch as the tests have (watch/thread.mjs): code may be green and still never come to an end on
 * 12,396 images, or on 60,000.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Module } from "../../exercises/curriculum.ts";
import { house, repository } from "../course/house.ts";
import { manifest, moduleOf } from "../course/manifest.ts";
import { greenSections } from "../course/state.ts";
import { runModule } from "../run/learner-run.ts";
import { firstPlaceIn } from "../run/results.ts";
import { readLog } from "../run/watch/log.ts";
import type { Limits } from "../run/watch/protocol.ts";
import { palette } from "../terminal/colours.ts";
import { temporaryFolder } from "../terminal/temporary.ts";
import type { TrainOutput, TrainRequest } from "../train.ts";
import type { Job } from "./mine-run.ts";
import { type PartName, parts, recipes } from "./stack.ts";

/** The folder of the learner's parts. */
const FOLDER = "exercises";
/** How long one epoch of simple-net, or one batch of ten digits, may take, in seconds. The reference needs well below one. */
const PATIENCE = 60;
/** How much memory the training may hold, in megabytes: as much as tests may. */
const MEMORY = 1200;

/** Finds out whose parts there are, says so, and trains. @returns the exit code */
export async function trainMine(request: TrainRequest, output: TrainOutput = {}): Promise<number> {
  const { print = console.log } = output;
  const names = recipes[request.run.name]!.parts;
  const own = await ownParts(names, print);
  for (const line of partsPage(names, own)) print(line);
  // On a fresh clone nobody has done anything wrong: no reason for npm to call it an error.
  return own.size === 0 ? 0 : await trainWatched(request, own, output);
}

/** The parts whose sections are green. Runs the tests of modules where that is the only way to know. */
async function ownParts(names: readonly PartName[], print: (line: string) => void): Promise<Set<PartName>> {
  const known = await manifest();
  const own = new Set<PartName>();
  for (const id of new Set(names.map(moduleOfPart))) {
    const module = moduleOf(id, known);
    const green = greenSections(module) ?? (await runAndLook(module, print));
    for (const name of names) if (green.some((section) => name === `${id}/${section}`)) own.add(name);
  }
  return own;
}

const moduleOfPart = (name: PartName): string => name.slice(0, name.indexOf("/"));

async function runAndLook(module: Module, print: (line: string) => void): Promise<readonly string[]> {
  print(palette().quiet(`The tests of ${FOLDER}/${module.id} run first.`));
  const request = {
    kind: "learner",
    target: FOLDER,
    modules: [module.id],
    sections: [],
    filters: [],
  } as const;
  await runModule({ request, options: { watch: false, run: true }, withStack: false }, module);
  return greenSections(module) ?? [];
}

/** Says whose part each is, and what to do for the others. */
export function partsPage(names: readonly PartName[], own: ReadonlySet<PartName>): string[] {
  const paint = palette();
  const widest = Math.max(...names.map((name) => parts[name].length));
  const lines = names.map((name) => {
    const what = parts[name].padEnd(widest);
    return own.has(name)
      ? `  ${paint.good("✓ yours    ")}   ${what}   ${FOLDER}/${name}.ts`
      : `    reference   ${what}   ${paint.quiet(`solutions/${name}.ts`)}`;
  });
  return ["", ...lines, "", ...toDo(names, own), ""];
}

function toDo(names: readonly PartName[], own: ReadonlySet<PartName>): string[] {
  const missing = names.filter((name) => !own.has(name));
  if (missing.length === 0)
    return [`All ${names.length} parts are yours. What lies beneath them is the engine.`];
  const modules = [...new Set(missing.map(moduleOfPart))];
  const sentence =
    own.size === 0
      ? "None of the parts is yours yet, so there is nothing to train: without --mine, the reference trains."
      : `${own.size} of ${names.length} parts are yours; the reference lends the others.`;
  return [
    `${sentence} A part is yours when all tests of its file are green:`,
    ...modules.map((id) => {
      const sections = missing.filter((name) => moduleOfPart(name) === id).map((name) => name.split("/")[1]);
      return `  npm test ${FOLDER}/${id}`.padEnd(38) + sections.join(", ");
    }),
  ];
}

/** Trains in a process of its own, and says what happened if it had to be ended. @returns the exit code */
async function trainWatched(
  { run, epochs, seed, changed }: TrainRequest,
  own: ReadonlySet<PartName>,
  { folder: pictures = join(house, "runs") }: TrainOutput,
): Promise<number> {
  const { folder: scratch, remove } = temporaryFolder("digit-by-digit-");
  try {
    const { DIGIT_PATIENCE, DIGIT_MEMORY } = process.env;
    const limits: Limits = {
      time: Number(DIGIT_PATIENCE ?? PATIENCE) * 1000,
      memory: Number(DIGIT_MEMORY ?? MEMORY),
    };
    const report = join(scratch, "watch.log");
    const job: Job = {
      run: run.name,
      epochs,
      seed,
      changed,
      own: [...own],
      folder: FOLDER,
      report,
      limits,
      pictures,
    };
    const code = await finished(job);
    const ended = whyEnded(report, limits);
    if (ended !== undefined) console.error(ended);
    return ended === undefined ? code : 1;
  } finally {
    remove();
  }
}

function finished(job: Job): Promise<number> {
  const script = join(repository, "kit", "training", "mine-run.ts");
  const words = ["--import", import.meta.resolve("tsx"), script, JSON.stringify(job)];
  const child = spawn(process.execPath, words, { stdio: "inherit" });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
}

/** Why the watch ended the process, as a sentence; `undefined` when it didn't. */
function whyEnded(file: string, limits: Limits): string | undefined {
  const { stopped, phase, frames = [] } = readLog(file);
  if (stopped === undefined) return undefined;
  const what = phase === null ? "The training" : phase.kind === "load" ? `Loading ${phase.file}` : phase.name;
  const place = firstPlaceIn(frames, FOLDER);
  const at = place === undefined ? "" : ` at ${place.file}:${place.line}`;
  return stopped === "time"
    ? `${what} was still running after ${limits.time / 1000} seconds${at}, so it was stopped. An endless loop?`
    : `${what} took more than ${limits.memory} MB of memory${at}, so it was stopped. Does something grow for ever?`;
}
