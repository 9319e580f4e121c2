/**
 * `npm run train -- linear`: trains on the real 3s and 7s, one line per epoch, and draws what came out.
 *
 * What is trained, and the loop itself, is in runs.ts. This page reads the command line, prints the table and writes two
 * pictures into runs/: the learning curve (SVG) and the weights as an image (PNG).
 */
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { DataError, mnistSample } from "#data";
import { manualSeed } from "#engine";
import { imagePng, lineChart, saveFile } from "#engine/plot.ts";
import { repository } from "./course/house.ts";
import { startProgress } from "./terminal/bar.ts";
import { UsageError } from "./terminal/command.ts";
import { fileTrouble } from "./terminal/trouble.ts";
import {
  type DigitSets,
  digitSets,
  type Model,
  type Row,
  type Run,
  runs,
  type TrainOptions,
  train,
} from "./training/runs.ts";

/** What the words on the command line ask for. */
export interface TrainRequest {
  readonly run: Run;
  readonly epochs: number;
  readonly seed: number;
  /** Out of the learner's own parts: see mine.ts. */
  readonly mine?: true;
}

/** Who builds the model and trains it. */
export interface Trainer {
  start(run: Run): Model;
  rows(model: Model, run: Run, digits: DigitSets, options: TrainOptions): Iterable<Row>;
}

/** Where the pictures go and who gets the lines; tests have their own. */
export interface TrainOutput {
  readonly folder?: string;
  readonly print?: (line: string) => void;
}

const HELP = `npm run train -- <run>     trains on the real 3s and 7s

${Object.entries(runs)
  .flatMap(([name, { run, book }]) => [
    describe(name, run),
    ...(book ? [describe(`${name} --book`, book)] : []),
  ])
  .join("\n")}

  --epochs <n>     how many times through all training images (each run has its own number)
  --mine           simple-net out of the parts that you have written in modules 06 to 12
  --seed <n>       another start: the seed of the random numbers (42)
  --help           this page`;

const reference: Trainer = { start: (run) => run.start(), rows: train };

const NOT_QUITE = `
The published run read the validation images in another order, so that its last and smaller batch held others:
that is the difference of 0.0001 here and there, and of 0.0004 at the start.`;

function describe(words: string, { about, learningRate, epochs }: Run): string {
  return `  ${words.padEnd(16)} ${about}; learning rate ${learningRate}, ${epochs} epochs`;
}

/**
 * Reads the words after `npm run train --`.
 *
 * @returns "help" when that was asked for.
 * @throws UsageError when the words make no run.
 */
export function readTrainRequest(words: readonly string[]): TrainRequest | "help" {
  const { values, positionals } = parse(words);
  if (values.help) return "help";
  const [name, ...more] = positionals;
  const known = Object.keys(runs).join(", ");
  if (name === undefined) throw new UsageError(`train: which run? There are: ${known}.\n\n${HELP}`);
  const entry = Object.hasOwn(runs, name) ? runs[name] : undefined;
  if (entry === undefined) throw new UsageError(`train: there is no run "${name}". There are: ${known}.`);
  if (more.length > 0) throw new UsageError(`train: one run at a time; "${more.join(" ")}" is too much.`);
  const run = values.book ? entry.book : entry.run;
  if (run === undefined) throw new UsageError(`train: only linear has published starting weights (--book).`);
  if (run.published && values.seed !== undefined) {
    throw new UsageError("train: --book has its own starting weights, so --seed would change nothing.");
  }
  if (values.mine && (name !== "simple-net" || values.book)) {
    throw new UsageError("train: --mine goes with simple-net, the run that needs all the parts.");
  }
  return {
    run,
    ...(values.mine && { mine: true }),
    epochs: values.epochs === undefined ? run.epochs : readWhole("--epochs", values.epochs, 1),
    seed: values.seed === undefined ? 42 : readWhole("--seed", values.seed, 0),
  };
}

function parse(words: readonly string[]) {
  const options = {
    book: { type: "boolean" },
    mine: { type: "boolean" },
    epochs: { type: "string" },
    seed: { type: "string" },
    help: { type: "boolean", short: "h" },
  } as const;
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    // Node explains an unknown option well in its first sentence; what follows is about positionals.
    const [first] = (error as Error).message.split(". ");
    throw new UsageError(`train: ${first}. See npm run train -- --help.`);
  }
}

function readWhole(option: string, word: string, least: number): number {
  const value = Number(word);
  if (word.trim() !== "" && Number.isSafeInteger(value) && value >= least) return value;
  throw new UsageError(`train: ${option} takes a whole number of ${least} or more, not "${word}".`);
}

/** Trains, prints the table, writes the pictures. */
export async function runTraining(
  request: TrainRequest,
  output: TrainOutput = {},
  trainer: Trainer = reference,
): Promise<void> {
  const { run, epochs, seed } = request;
  const { folder = path.join(repository, "runs"), print = console.log } = output;
  await mnistSample(); // the same digits as PNG files, to look at: made once
  const digits = await digitSets();

  print(`${run.name}: ${run.about}`);
  print(`learning rate ${run.learningRate}, batches of ${run.batchSize}, ${start(request)}`);
  print(
    `${count(digits.train.length)} images to learn from, ${count(digits.valid.length)} others to test on`,
  );
  print("");
  print(`epoch   train loss   valid loss   accuracy${run.published ? "   published" : ""}    time`);

  manualSeed(seed);
  const model = trainer.start(run);
  const bar = (epoch: number, batches: number) =>
    startProgress(`epoch ${epoch}/${epochs}`, batches, { elsewhere: "silent", clear: true });
  const rows: Row[] = [];
  let before = performance.now();
  for (const row of trainer.rows(model, run, digits, { epochs, progress: bar })) {
    const now = performance.now();
    print(tableLine(run, row, (now - before) / 1000));
    before = now;
    rows.push(row);
  }

  if (run.published) print(NOT_QUITE);
  print("");
  for (const [what, file] of savePictures(folder, run, rows, model)) print(`${what.padEnd(16)} ${file}`);
}

function start({ run, seed }: TrainRequest): string {
  return run.published ? "the published starting weights" : `seed ${seed}`;
}

function count(images: number): string {
  return images.toLocaleString("en");
}

function tableLine(
  { published }: Run,
  { epoch, trainLoss, validLoss, accuracy }: Row,
  seconds: number,
): string {
  const cells: [text: string, width: number][] = [
    [epoch === 0 ? "start" : String(epoch), 5],
    [trainLoss?.toFixed(4) ?? "", 13],
    [validLoss.toFixed(4), 13],
    [accuracy.toFixed(4), 11],
    ...(published ? [[published[epoch]?.toFixed(4) ?? "", 12] as [string, number]] : []),
    [epoch === 0 ? "" : `${seconds.toFixed(2)} s`, 8],
  ];
  return cells
    .map(([text, width]) => text.padStart(width))
    .join("")
    .trimEnd();
}

/** Draws the learning curve and the weights. @returns what was drawn, and where it is, as one would type it. */
function savePictures(
  folder: string,
  run: Run,
  rows: readonly Row[],
  model: Model,
): [what: string, file: string][] {
  const save = (name: string, content: string | Uint8Array) =>
    path.relative(process.cwd(), saveFile(path.join(folder, name), content));
  return [
    ["learning curve", save(`${run.name}.svg`, learningCurve(run, rows))],
    ["weights", save(`${run.name}-weights.png`, weightsPicture(model))],
  ];
}

/** Loss and accuracy both live between 0 and 1, so they share an axis. */
function learningCurve(run: Run, rows: readonly Row[]): string {
  const x = rows.map(({ epoch }) => epoch);
  return lineChart({
    title: `${run.name}: ${run.about}`,
    x: { label: "epoch" },
    y: { range: [0, 1] },
    series: [
      { name: "accuracy on unseen images", x, y: rows.map(({ accuracy }) => accuracy) },
      { name: "loss on unseen images", x, y: rows.map(({ validLoss }) => validLoss) },
      {
        name: "loss while learning",
        x,
        y: rows.map(({ trainLoss }) => trainLoss ?? Number.NaN),
        dashed: true,
      },
    ],
  });
}

/** One unit large, or many as tiles. Red speaks for a three, blue for a seven. */
function weightsPicture(model: Model): Buffer {
  const images = model.weightImages();
  return imagePng(images, { palette: "diverging", scale: images.shape[0] === 1 ? 12 : 4, columns: 6 });
}

/** The command. @returns the exit code. */
export async function trainCommand(words: readonly string[], output: TrainOutput = {}): Promise<number> {
  try {
    const request = readTrainRequest(words);
    if (request === "help") (output.print ?? console.log)(HELP);
    // Only this one needs the tests, and with them Vitest, which takes its time to load.
    else if (request.mine) return await (await import("./training/mine.ts")).trainMine(request, output);
    else await runTraining(request, output);
    return 0;
  } catch (error) {
    // A folder that can't be written to, a full disk: no bug, and no stack.
    const trouble = fileTrouble(error);
    if (!(error instanceof UsageError || error instanceof DataError) && trouble === undefined) throw error;
    console.error(trouble ?? (error as Error).message);
    return error instanceof UsageError ? 2 : 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.exitCode = await trainCommand(process.argv.slice(2));
}
