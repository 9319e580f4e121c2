/**
 * `npm run train -- simple-net --mine` (or digits, or cnn): the real network, trained with the parts that the learner has written.
 *
 * Whose part is used? The learner's when all tests of its section are green on the file as it is now, else the reference's. So the
 * modules' tests come first (only those that haven't been run since the last change). The training itself runs in a process
 * of its own with the same watch as the tests have (watch/thread.mjs): code may be green and still never come to an end on
 * 12,396 images, or on 60,000.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { house, repository } from "../course/house.ts";
import { manifest, moduleOf } from "../course/manifest.ts";
import { greenSections } from "../course/state.ts";
import { limitsFor } from "../run/attempts.ts";
import { knownGreen } from "../run/known.ts";
import { firstPlaceIn } from "../run/results.ts";
import { whyEnded } from "../run/stuck.ts";
import { readLog } from "../run/watch/log.ts";
import { palette } from "../terminal/colours.ts";
import { atTheEnd, temporaryFolder } from "../terminal/temporary.ts";
import type { TrainOutput, TrainRequest } from "../train.ts";
import type { Job } from "./mine-run.ts";
import { type PartName, parts, recipes } from "./stack.ts";

/** The folder of the learner's parts. */
const FOLDER = "exercises";
/** How long one epoch of simple-net, or one batch of ten digits, may take, in seconds. The reference needs well below one. */
const PATIENCE = 60;

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
    if (greenSections(module) === undefined)
      print(palette().quiet(`The tests of ${FOLDER}/${module.id} run first.`));
    const green = await knownGreen(module);
    for (const name of names) if (green.some((section) => name === `${id}/${section}`)) own.add(name);
  }
  return own;
}

const moduleOfPart = (name: PartName): string => name.slice(0, name.indexOf("/"));

/** Says whose part each is, and what to do for the others. */
export function partsPage(names: readonly PartName[], own: ReadonlySet<PartName>): string[] {
  const paint = palette();
  const widest = Math.max(...names.map((name) => parts[name][0].length));
  const lines = names.map((name) => {
    const what = parts[name][0].padEnd(widest);
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
    const limits = limitsFor(PATIENCE);
    const files = { folder: FOLDER, report: join(scratch, "watch.log"), pictures };
    const code = await finished({ run: run.name, epochs, seed, changed, own: [...own], ...files, limits });
    const seen = readLog(files.report);
    if (seen.stopped === undefined) return code;
    const place = firstPlaceIn(seen.frames ?? [], FOLDER);
    console.error(
      whyEnded(seen, limits, place, seen.phase?.kind === "test" ? seen.phase.name : "The training"),
    );
    return 1;
  } finally {
    remove();
  }
}

async function finished(job: Job): Promise<number> {
  const script = join(repository, "kit", "training", "mine-run.ts");
  const words = ["--import", import.meta.resolve("tsx"), script, JSON.stringify(job)];
  const child = spawn(process.execPath, words, { stdio: "inherit" });
  const forget = atTheEnd(() => void child.kill());
  try {
    const [code] = (await once(child, "close")) as [number | null];
    return code ?? 1;
  } finally {
    forget();
  }
}
