/**
 * `npm run images`: two image nets on the engine and on other libraries, one thread each, side by side.
 *
 * The small conv net trains for an epoch on all 3s and 7s, and for one on all ten digits; ResNet-18 takes a few steps, and what counts
 * is the time per step. Both are those of nets.ts, and see the same batches of 64 from the same weights (seed 42).
 *
 *     npm run images                      both nets, everybody: two hours, most of them for the slowest
 *     npm run images -- --net small       only the small one (or: resnet)
 *     npm run images -- --data all        only what is trained on all ten digits (or: sample)
 *     npm run images -- --only pytorch    the engine and those whose name contains this
 *     npm run images -- --rounds 3        fewer rounds than 9
 *     npm run images -- --cpu             processor time, on a busy machine
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { loadDigits, loadSampleBytes, PIXELS } from "../data/index.ts";
import { manualSeed } from "../solutions/engine/index.ts";
import { chooseClock } from "./clock.ts";
import { type ImageReport, type ImageTask, imageTasks } from "./imageTasks.ts";
import { ResNet18, smallConvNet } from "./nets.ts";
import { chosen, inNode, inPytorch, inRounds, withTwoThreads } from "./processes.ts";
import { median, readRounds } from "./rounds.ts";

const engine = inNode("digit-by-digit", "images.ts");
const contenders = [
  engine,
  withTwoThreads(engine),
  ...inPytorch("images.py"),
  inNode("tfjs 4.22.0, WebAssembly", "imagesTfjs.ts", ["wasm"], 3),
  inNode("jax-js 0.1.25, WebAssembly", "imagesJax.ts", [], 1),
  inNode("tfjs 4.22.0, plain CPU", "imagesTfjs.ts", ["cpu"], 1),
];

/** The weights that PyTorch and the engine draw from seed 42, for those who draw others: one behind the other. */
function writeStart({ net }: ImageTask, file: string): void {
  manualSeed(42);
  const model = net === "small" ? smallConvNet() : new ResNet18();
  writeFileSync(file, Buffer.concat(model.parameters().map((p) => new Uint8Array(p.toTypedArray().buffer))));
}

/** The digits of a task, as imageTasks.ts says. */
async function writeDigits({ data }: ImageTask, file: string): Promise<void> {
  const { images, labels } = data === "all" ? (await loadDigits()).train : await sample();
  writeFileSync(file, Buffer.concat([images, labels]));
}

async function sample(): Promise<{ images: Uint8Array; labels: Uint8Array }> {
  const { threes, sevens } = (await loadSampleBytes()).train;
  const classes = [threes, sevens].map((pixels, i) => Buffer.alloc(pixels.length / PIXELS, [3, 7][i]));
  return { images: Buffer.concat([threes, sevens]), labels: Buffer.concat(classes) };
}

function table(measured: ReadonlyMap<string, readonly ImageReport[]>): string {
  const medians = [...measured].map(([name, rounds]) => {
    const of = (pick: (one: ImageReport) => number) => median(rounds.map(pick));
    const seconds = of((one) => one.seconds);
    return {
      name,
      rounds: rounds.length,
      seconds,
      loss: of((one) => one.loss),
      peak: of((one) => one.peakMegabytes),
    };
  });
  const rows = medians.map(({ name, rounds, seconds, loss, peak }) => {
    const times = (seconds / medians[0]!.seconds).toFixed(2);
    return `| ${name} | ${seconds.toFixed(3)} s | ${times}× | ${peak.toFixed(0)} MB | ${loss.toFixed(4)} | ${rounds} |`;
  });
  return ["| | time | | peak memory | last loss | rounds |", "|---|--:|--:|--:|--:|--:|", ...rows].join("\n");
}

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "9" },
    only: { type: "string" },
    net: { type: "string", default: "" },
    data: { type: "string", default: "" },
    cpu: { type: "boolean", default: false },
  },
});
const rounds = readRounds(values.rounds);
const measure = chooseClock(values.cpu);
const wanted = chosen(contenders, values.only);

const folder = mkdtempSync(path.join(tmpdir(), "digit-by-digit-bench-"));
try {
  console.log(
    `Node ${process.version}, ${cpus()[0]?.model.trim()}, one thread each, up to ${rounds} rounds, ${measure}\n`,
  );
  for (const task of imageTasks) {
    if (!(task.net.includes(values.net) && task.data.includes(values.data))) continue;
    const start = path.join(folder, `start-${task.net}.bin`);
    writeStart(task, start);
    const digits = path.join(folder, `digits-${task.data}.bin`);
    await writeDigits(task, digits);
    const measured = inRounds<ImageReport>(wanted, { ...task, digits, start }, rounds);
    console.log(`### ${task.name}\n\n${table(measured)}\n`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
