/**
 * `npm run bench`: two training runs on the engine and on other libraries, one thread each, side by side.
 *
 * Every round runs every contender once, one after the other, each in a fresh process, so that a machine that becomes
 * slower in between slows all of them. What counts is the median over the rounds.
 *
 *     npm run bench                     both tasks, everybody
 *     npm run bench -- --rounds 3       fewer rounds than 9
 *     npm run bench -- --only pytorch   the engine and those whose name contains this
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadSampleBytes } from "../data/index.ts";
import { PACK_NAME } from "../data/packed.ts";
import { manualSeed, nn } from "../solutions/engine/index.ts";
import { readRounds } from "./rounds.ts";
import { type Measured, markdownTable } from "./table.ts";
import { type Assignment, type Report, type Task, tasks } from "./tasks.ts";

interface Contender {
  readonly name: string;
  readonly command: string;
  readonly words: (assignment: string) => string[];
  /** Never more rounds than this: some are so slow that one tells enough. */
  readonly atMost?: number;
}

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Libraries that would use more threads are told not to. */
const ONE_THREAD = { OMP_NUM_THREADS: "1", OPENBLAS_NUM_THREADS: "1", MKL_NUM_THREADS: "1" };

function inNode(name: string, file: string, extra: readonly string[] = [], atMost?: number): Contender {
  const words = (assignment: string) => ["--import", "tsx", here(`contenders/${file}`), assignment, ...extra];
  return { name, command: process.execPath, words, ...(atMost === undefined ? {} : { atMost }) };
}

function contenders(): Contender[] {
  const python = findTorch();
  return [
    inNode("digit-by-digit", "engine.ts"),
    ...(python
      ? [{ ...python, words: (assignment: string) => [here("contenders/pytorch.py"), assignment] }]
      : []),
    inNode("tfjs 4.22.0, WebAssembly", "tfjs.ts", ["wasm"]),
    inNode("jax-js 0.1.25, WebAssembly", "jax.ts", [], 5),
    inNode("tfjs 4.22.0, plain CPU", "tfjs.ts", ["cpu"], 1),
  ];
}

/** A Python that has PyTorch, if there is one. */
function findTorch(): { name: string; command: string } | null {
  for (const command of ["python3", "/usr/bin/python3", "python"]) {
    const found = spawnSync(command, ["-c", "import torch; print(torch.__version__)"], { encoding: "utf8" });
    if (found.status === 0) return { name: `PyTorch ${found.stdout.trim()}`, command };
  }
  console.error("PyTorch is not installed here, so it is left out.");
  return null;
}

/** Writes the starting weights that PyTorch and the engine draw from seed 42, for those who draw others. */
function writeStart(task: Task, file: string): void {
  manualSeed(42);
  const sizes = task.hidden === 0 ? [784, 1] : [784, task.hidden, 1];
  const layers = sizes.slice(1).map((outputs, i) => new nn.Linear(sizes[i]!, outputs));
  const parameters = layers.flatMap((layer) => layer.parameters());
  writeFileSync(file, Buffer.concat(parameters.map((p) => new Uint8Array(p.toTypedArray().buffer))));
}

/** One run in a process of its own. `processSeconds` is what somebody waits from Enter to the end. */
function measure(contender: Contender, assignment: Assignment): Measured {
  const start = performance.now();
  const result = spawnSync(contender.command, contender.words(JSON.stringify(assignment)), {
    encoding: "utf8",
    cwd: here("."),
    env: { ...process.env, ...ONE_THREAD },
  });
  const processSeconds = (performance.now() - start) / 1000;
  const last = result.stdout?.trim().split("\n").at(-1) ?? "";
  if (result.status !== 0 || !last.startsWith("{")) {
    throw new Error(`${contender.name} failed: ${result.error ?? result.stderr}`);
  }
  return { ...(JSON.parse(last) as Report), processSeconds };
}

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "9" }, only: { type: "string" } },
});
const rounds = readRounds(values.rounds);
const wanted = contenders().filter(
  ({ name }, i) => i === 0 || name.toLowerCase().includes(values.only ?? ""),
);

await loadSampleBytes(); // writes the packed copy where there is none yet
const digits = here(`../data/cache/${PACK_NAME}`);
const folder = mkdtempSync(path.join(tmpdir(), "digit-by-digit-bench-"));
try {
  console.log(
    `Node ${process.version}, ${cpus()[0]?.model.trim()}, one thread each, median of up to ${rounds} rounds\n`,
  );
  for (const task of tasks) {
    const start = path.join(folder, `start-${task.hidden}.bin`);
    writeStart(task, start);
    const measured = new Map(wanted.map(({ name }) => [name, [] as Measured[]]));
    for (let round = 0; round < rounds; round++) {
      for (const contender of wanted) {
        if (round >= (contender.atMost ?? rounds)) continue;
        measured.get(contender.name)!.push(measure(contender, { ...task, digits, start }));
        process.stderr.write(".");
      }
    }
    process.stderr.write("\n");
    console.log(
      `### ${task.name}, batch ${task.batchSize}, learning rate ${task.learningRate}, ${task.epochs} epochs\n`,
    );
    console.log(`${markdownTable(measured)}\n`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
