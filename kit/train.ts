/**
 * `npm run train -- linear`: trains on real digits, one line per epoch, and draws what came out.
 *
 * What is trained, and the loop itself, is in runs.ts. This page reads the command line, prints the table and writes
 * pictures into runs/: the learning curve (SVG) and those of pictures.ts (PNG).
 */
import path from "node:path";
import { manualSeed, nn } from "#engine";
import { lineChart, saveFile } from "#engine/plot.ts";
import { repository } from "./course/house.ts";
import { startProgress } from "./terminal/bar.ts";
import {
  type Command,
  type Flags,
  outcomeOf,
  readArguments,
  runCommand,
  UsageError,
} from "./terminal/command.ts";
import { terminalWidth } from "./terminal/markdown.ts";
import { picturesOf } from "./training/pictures.ts";
import {
  type DigitSets,
  type Model,
  type Row,
  type Run,
  runs,
  type TrainOptions,
  train,
} from "./training/runs.ts";
import { recipes } from "./training/stack.ts";

/** What the words on the command line ask for. */
export interface TrainRequest {
  readonly run: Run;
  readonly epochs: number;
  readonly seed: number;
  /** What is another than the run's own. */
  readonly changed: Changes;
  /** Out of the learner's own parts: see mine.ts. */
  readonly mine?: true;
}

/** What somebody would like to try. */
type Changes = Partial<Pick<Run, "learningRate" | "batchSize" | "hidden">>;

/** Who builds the model and trains it. */
export interface Trainer {
  start(run: Run, hidden?: number): Model;
  rows(model: Model, run: Run, digits: DigitSets, options: TrainOptions): AsyncIterable<Row> | Iterable<Row>;
}

/** Where the pictures go and who gets the lines; tests have their own. */
export interface TrainOutput {
  readonly folder?: string;
  readonly print?: (line: string) => void;
  /** How wide the table may be; the terminal's width unless told. */
  readonly width?: number;
  /** Ends the training between two batches. */
  readonly signal?: AbortSignal;
}

const HELP = `npm run train -- <run>     trains on real digits

${Object.entries(runs)
  .flatMap(([name, { run, book }]) => [
    describe(name, run),
    ...(book ? [describe(`${name} --book`, book)] : []),
  ])
  .join("\n")}

  --epochs <n>     how many times through all training images (each run has its own number)
  --lr <rate>      another learning rate than the run's own: what happens with 3? With 100?
  --batch <n>      another number of images in a batch
  --hidden <n>     another number of hidden units (simple-net, digits)
  --mine           simple-net, digits or cnn out of the parts that you have written
  --seed <n>       another start: the seed of the random numbers (42)
  --help           this page`;

const FLAGS = {
  book: { type: "boolean" },
  mine: { type: "boolean" },
  epochs: { type: "string" },
  lr: { type: "string" },
  batch: { type: "string" },
  hidden: { type: "string" },
  seed: { type: "string" },
} as const;

const reference: Trainer = { start: (run, hidden) => run.start(nn, hidden), rows: train };

const NOT_QUITE = `
The published run read the validation images in another order, so that its last and smaller batch held others:
that is the difference of 0.0001 here and there, and of 0.0004 at the start.`;

function describe(words: string, { about, task, learningRate, epochs }: Run): string {
  return `  ${words.padEnd(16)} ${task.name}: ${about}; learning rate ${learningRate}, ${epochs} epochs`;
}

/** What the words and flags after `npm run train --` ask for. @throws UsageError when they make no run */
function trainRequest([name, ...more]: readonly string[], flags: Flags): TrainRequest {
  const known = Object.keys(runs).join(", ");
  if (name === undefined) throw new UsageError(`train: which run? There are: ${known}.\n\n${HELP}`);
  const entry = Object.hasOwn(runs, name) ? runs[name] : undefined;
  if (entry === undefined) throw new UsageError(`train: there is no run "${name}". There are: ${known}.`);
  if (more.length > 0) throw new UsageError(`train: one run at a time; "${more.join(" ")}" is too much.`);
  const { book, mine, epochs, seed, ...changes } = flags;
  const run = book ? entry.book : entry.run;
  if (run === undefined) throw new UsageError(`train: only linear has published starting weights (--book).`);
  if (run.published && seed !== undefined)
    throw new UsageError("train: --book has its own starting weights, so --seed would change nothing.");
  const [change] = Object.keys(changes);
  if (run.published && change !== undefined)
    throw new UsageError(`train: --book repeats a published run, so --${change} doesn't go with it.`);
  if (run.hidden === undefined && changes.hidden !== undefined)
    throw new UsageError(`train: ${name} has no hidden units; --hidden goes with simple-net and digits.`);
  if (mine && (!Object.hasOwn(recipes, name) || book))
    throw new UsageError(`train: --mine goes with ${Object.keys(recipes).join(", ")}.`);
  return {
    run,
    ...(mine === true && { mine }),
    epochs: epochs === undefined ? run.epochs : readWhole("--epochs", epochs, 1),
    seed: seed === undefined ? 42 : readWhole("--seed", seed, 0),
    changed: changesFrom(changes),
  };
}

function changesFrom({ lr, batch, hidden }: Flags): Changes {
  return {
    ...(lr !== undefined && { learningRate: readRate(lr) }),
    ...(batch !== undefined && { batchSize: readWhole("--batch", batch, 1) }),
    ...(hidden !== undefined && { hidden: readWhole("--hidden", hidden, 1) }),
  };
}

function readRate(word: Flags[string]): number {
  const value = Number(word);
  if (String(word).trim() !== "" && Number.isFinite(value)) return value;
  throw new UsageError(`train: --lr takes a number, such as 0.1, not "${word}".`);
}

function readWhole(option: string, word: Flags[string], least: number): number {
  const value = Number(word);
  if (String(word).trim() !== "" && Number.isSafeInteger(value) && value >= least) return value;
  throw new UsageError(`train: ${option} takes a whole number of ${least} or more, not "${word}".`);
}

/** Trains, prints the table, writes the pictures. */
export async function runTraining(
  request: TrainRequest,
  output: TrainOutput = {},
  trainer: Trainer = reference,
): Promise<void> {
  const { epochs, seed, changed } = request;
  const run = { ...request.run, ...changed, name: nameOf(request) };
  const { folder = path.join(repository, "runs"), print = console.log, signal } = output;
  const digits = await run.task.digits();

  print(`${run.name}: ${run.about}`);
  print(`${settings(run)}, ${start(request)}`);
  if (Object.keys(changed).length > 0) print(`changed; the run's own values: ${settings(request.run)}`);
  print(
    `${count(digits.train.length)} images to learn from, ${count(digits.valid.length)} others to test on`,
  );
  print("");
  const columns = columnsFor(run, output.width ?? terminalWidth());
  print(lineOf(columns.map(({ head, width }) => [head, width])));

  manualSeed(seed);
  const model = trainer.start(run, run.hidden);
  const bar = (epoch: number, batches: number) =>
    startProgress(`epoch ${epoch}/${epochs}`, batches, { elsewhere: "silent", clear: true });
  const rows: Row[] = [];
  let before = performance.now();
  const options = { epochs, progress: bar, ...(signal && { signal }) };
  for await (const row of trainer.rows(model, run, digits, options)) {
    const now = performance.now();
    const seconds = (now - before) / 1000;
    print(lineOf(columns.map(({ cell, width }) => [cell(row, seconds), width])));
    before = now;
    rows.push(row);
  }

  if (run.published) print(NOT_QUITE);
  print("");
  for (const [what, file] of savePictures(folder, run, rows, model, digits))
    print(`${what.padEnd(16)} ${file}`);
}

/** A changed run has files of its own, so that the two can lie side by side: "linear-lr-3". */
const nameOf = ({ run, changed: { learningRate, batchSize, hidden } }: TrainRequest): string =>
  Object.entries({ lr: learningRate, batch: batchSize, hidden })
    .flatMap(([what, value]) => (value === undefined ? [] : [what, value]))
    .reduce<string>((name, part) => `${name}-${part}`, run.name);

/** What a run can be told to do otherwise. */
const settings = ({ learningRate, batchSize, hidden }: Run): string =>
  [
    `learning rate ${learningRate}`,
    `batches of ${batchSize}`,
    ...(hidden === undefined ? [] : [`${hidden} hidden units`]),
  ].join(", ");

function start({ run, seed }: TrainRequest): string {
  return run.published ? "the published starting weights" : `seed ${seed}`;
}

function count(images: number): string {
  return images.toLocaleString("en");
}

/** The columns of the table of epochs: on a narrow terminal with shorter heads, and without the time where there is no room for it. */
function columnsFor({ published }: Run, room: number) {
  const narrow = room < (published ? 62 : 50);
  const column = (head: string, width: number, cell: (row: Row, seconds: number) => string) => ({
    head,
    width,
    cell,
  });
  const rates = (head: string, width: number, short: string, rate: (row: Row) => number | null | undefined) =>
    column(narrow ? short : head, narrow ? 8 : width, (row) => rate(row)?.toFixed(4) ?? "");
  return [
    column("epoch", 5, ({ epoch }) => (epoch === 0 ? "start" : String(epoch))),
    rates("train loss", 13, "train", ({ trainLoss }) => trainLoss),
    rates("valid loss", 13, "valid", ({ validLoss }) => validLoss),
    rates("accuracy", 11, "right", ({ accuracy }) => accuracy),
    ...(published ? [rates("published", 12, "print", ({ epoch }) => published[epoch])] : []),
    ...(published && narrow
      ? []
      : [column("time", 8, ({ epoch }, s) => (epoch === 0 ? "" : `${s.toFixed(2)} s`))]),
  ];
}

const lineOf = (cells: readonly (readonly [text: string, width: number])[]): string =>
  cells
    .map(([text, width]) => text.padStart(width))
    .join("")
    .trimEnd();

/** Draws the learning curve and what the model has become. @returns what was drawn, and where it is, as one would type it. */
function savePictures(
  folder: string,
  run: Run,
  rows: readonly Row[],
  model: Model,
  digits: DigitSets,
): [what: string, file: string][] {
  const save = (name: string, content: string | Uint8Array) => saveFile(path.join(folder, name), content);
  const curve: [string, string] = ["learning curve", save(`${run.name}.svg`, learningCurve(run, rows))];
  const others = [...picturesOf(model, run.task, digits)].map(([what, png]): [string, string] => {
    return [what, save(`${run.name}-${what.replaceAll(" ", "-")}.png`, png)];
  });
  return [curve, ...others];
}

/** Accuracy and loss share an axis from 0 to 1. Only a loss at the start may be larger: it is cut off. */
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

/** The command, with its output going somewhere. */
const commandFor = (output: TrainOutput): Command => ({
  help: HELP,
  flags: FLAGS,
  async run(words, flags) {
    const request = trainRequest(words, flags);
    if (request.mine) {
      // Here Ctrl-C ends the process that trains as well, and it has nothing to put in order.
      process.once("SIGINT", () => process.exit(sayStopped()));
      // Only this one needs the tests, and with them Vitest, which takes its time to load.
      return (await import("./training/mine.ts")).trainMine(request, output);
    }
    return stoppable((signal) => runTraining(request, { signal, ...output }));
  },
});

/** @returns what Ctrl-C gives a command for its exit code */
function sayStopped(): number {
  console.error("\nStopped. Nothing was written: pictures are drawn at the end.");
  return 130;
}

/** Lets Ctrl-C end a training in peace. @returns the exit code */
async function stoppable(work: (signal: AbortSignal) => Promise<void>): Promise<number> {
  const stop = new AbortController();
  const hear = () => stop.abort();
  process.once("SIGINT", hear);
  try {
    await work(stop.signal);
    return 0;
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    return sayStopped();
  } finally {
    process.off("SIGINT", hear);
  }
}

/** What the words on a command line ask for. @throws UsageError when they make no run */
export function readTrainRequest(args: readonly string[]): TrainRequest {
  const { positionals, values } = readArguments(command, args);
  return trainRequest(positionals, values);
}

/** Does what the words on a command line ask for. @returns the exit code */
export const trainCommand = (args: readonly string[], output: TrainOutput = {}): Promise<number> =>
  outcomeOf(commandFor(output), args);

export const command: Command = commandFor({});

await runCommand(import.meta, command);
