/**
 * `npm run bench`: two training runs on the engine and on other libraries, one thread each, side by side.
 *
 * Every round runs every contender once, one after the other, each in a fresh process, so that a machine that becomes
 * slower in between slows all of them. What counts is the median over the rounds.
 *
 *     npm run bench                     both tasks, everybody
 *     npm run bench -- --rounds 3       fewer rounds than 9
 *     npm run bench -- --only pytorch   the engine and those whose name contains this
 *     npm run bench -- --cpu            processor time (of the training), on a busy machine
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { loadSampleBytes } from "../data/index.ts";
import { PACK_NAME } from "../data/packed.ts";
import { manualSeed, nn } from "../solutions/engine/index.ts";
import { chooseClock } from "./clock.ts";
import { chosen, here, inNode, inPytorch, inRounds } from "./processes.ts";
import { readRounds } from "./rounds.ts";
import { markdownTable } from "./table.ts";
import { type Report, type Task, tasks } from "./tasks.ts";

const contenders = [
  inNode("digit-by-digit", "engine.ts"),
  ...inPytorch("pytorch.py"),
  inNode("tfjs 4.22.0, WebAssembly", "tfjs.ts", ["wasm"]),
  inNode("jax-js 0.1.25, WebAssembly", "jax.ts", [], 5),
  inNode("tfjs 4.22.0, plain CPU", "tfjs.ts", ["cpu"], 1),
];

/** Writes the starting weights that PyTorch and the engine draw from seed 42, for those who draw others. */
function writeStart(task: Task, file: string): void {
  manualSeed(42);
  const sizes = task.hidden === 0 ? [784, 1] : [784, task.hidden, 1];
  const layers = sizes.slice(1).map((outputs, i) => new nn.Linear(sizes[i]!, outputs));
  const parameters = layers.flatMap((layer) => layer.parameters());
  writeFileSync(file, Buffer.concat(parameters.map((p) => new Uint8Array(p.toTypedArray().buffer))));
}

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "9" }, only: { type: "string" }, cpu: { type: "boolean" } },
});
const rounds = readRounds(values.rounds);
const measure = chooseClock(values.cpu ?? false);
const wanted = chosen(contenders, values.only);

await loadSampleBytes(); // writes the packed copy where there is none yet
const digits = here(`../data/cache/${PACK_NAME}`);
const folder = mkdtempSync(path.join(tmpdir(), "digit-by-digit-bench-"));
try {
  console.log(
    `Node ${process.version}, ${cpus()[0]?.model.trim()}, one thread each, median of up to ${rounds} rounds, ${measure}\n`,
  );
  for (const task of tasks) {
    const start = path.join(folder, `start-${task.hidden}.bin`);
    writeStart(task, start);
    const measured = inRounds<Report>(wanted, { ...task, digits, start }, rounds);
    console.log(
      `### ${task.name}, batch ${task.batchSize}, learning rate ${task.learningRate}, ${task.epochs} epochs\n`,
    );
    console.log(`${markdownTable(measured)}\n`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
