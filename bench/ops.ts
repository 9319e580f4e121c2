/**
 * `npm run ops`: single operations on the engine, on PyTorch and on TensorFlow.js's WebAssembly backend, one thread each.
 *
 * All contenders run all the time and wait for the name of an operation on their standard input; what they print is how
 * many microseconds one call took, the least of a few short series. In every round each operation is asked of everybody,
 * one after the other. What counts is the median over the rounds, for ratios that of the ratios.
 *
 *     npm run ops                        everything; a minute or two
 *     npm run ops -- --only pytorch      the engine and those whose name contains this
 *     npm run ops -- --rounds 3 softmax sum     fewer rounds than 9, some operations
 *     npm run ops -- --cpu               processor time, on a busy machine
 */
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { cpus } from "node:os";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { parseArgs } from "node:util";
import { chooseClock } from "./clock.ts";
import { type Contender, chosen, environment, here, inNode, inPytorch, withTwoThreads } from "./processes.ts";
import { median, readRounds } from "./rounds.ts";

/** Names in the order of the table; every contender has a table of the same names, and says of some that it has none. */
const OPERATIONS = [
  ...["exp", "log", "sigmoid", "tanh", "sqrt", "add", "add row", "add column"],
  ...[
    "softmax",
    "log softmax",
    "softmax and gradient",
    "sum over rows",
    "sum over columns",
    "sum",
    "max over columns",
  ],
  ...["images: sum over batch", "images: sum per channel", "images: permute and copy"],
  ...["matmul 512^3", "matmul 256x784x30", "matmul 784x256x30"],
  ...[
    "conv 1-5",
    "conv 1-5 and gradients",
    "max pool",
    "max pool and gradient",
    "batch norm",
    "batch norm and gradients",
  ],
  ...["Adam step", "momentum step"],
];

interface Running {
  readonly name: string;
  readonly child: ChildProcessByStdio<Writable, Readable, null>;
  readonly answers: AsyncIterator<string>;
}

function start(contender: Contender): Running {
  const { name, command, words } = contender;
  const child = spawn(command, words("{}"), {
    cwd: here("."),
    env: environment(contender),
    stdio: ["pipe", "pipe", "inherit"],
  });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return { name, child, answers };
}

/** Microseconds per call, or NaN where the contender has no such operation. */
async function ask({ name, child, answers }: Running, operation: string): Promise<number> {
  child.stdin.write(`${operation}\n`);
  const { value, done } = await answers.next();
  if (done) throw new Error(`${name} stopped at ${operation}`);
  return Number(value);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: "string", default: "9" }, only: { type: "string" }, cpu: { type: "boolean" } },
});
const rounds = readRounds(values.rounds);
const measure = chooseClock(values.cpu ?? false);
const operations = OPERATIONS.filter(
  (name) => positionals.length === 0 || positionals.some((word) => name.includes(word)),
);
const engine = inNode("digit-by-digit", "ops.ts");
const contenders = [
  engine,
  withTwoThreads(engine),
  ...inPytorch("ops.py"),
  inNode("tfjs 4.22.0, WebAssembly", "opsTfjs.ts"),
];

const running = chosen(contenders, values.only).map(start);
const measured = new Map(operations.map((name) => [name, running.map(() => [] as number[])]));
for (let round = -1; round < rounds; round++) {
  for (const operation of operations) {
    for (const [i, contender] of running.entries()) {
      const time = await ask(contender, operation);
      if (round >= 0) measured.get(operation)![i]!.push(time); // the first round warms up
    }
  }
  process.stderr.write(".");
}
process.stderr.write("\n");
for (const { child } of running) child.stdin.end();

const [first, ...others] = running.map(({ name }) => name);
console.log(
  `Node ${process.version}, ${cpus()[0]?.model.trim()}, one thread each, ${rounds} rounds, ${measure}\n`,
);
console.log(`| µs per call | ${first} | ${others.map((name) => `${name} | engine / it`).join(" | ")} |`);
console.log(`|---|--:|${others.map(() => "--:|--:|").join("")}`);
for (const [name, [mine, ...theirs]] of measured) {
  const cells = theirs.flatMap((times) => {
    if (times.some(Number.isNaN)) return ["–", "–"];
    return [median(times).toFixed(0), median(times.map((time, i) => mine![i]! / time)).toFixed(2)];
  });
  console.log(`| ${[name, median(mine!).toFixed(0), ...cells].join(" | ")} |`);
}
