/**
 * The engine's half of random_programs.py: replays every program of a file, one per line, and says what differs.
 *
 * A program that differs on purpose (on_purpose.ts) ends there; its other steps are not looked at.
 */
import { readFileSync } from "node:fs";
import type { Tensor } from "#engine";
import { call, toTensor } from "../../../tests/engine/support/recorded.ts";
import { differs } from "./compare.ts";
import { onPurpose } from "./on_purpose.ts";
import type { Program, Step } from "./program.ts";

/** What is other than in PyTorch, and at which operation. */
class Difference extends Error {
  readonly op: string;
  constructor(op: string, message: string) {
    super(message);
    this.op = op;
  }
}

interface Attempt<Result> {
  readonly result?: Result;
  readonly error?: string;
}

function attempt<Result>(run: () => Result): Attempt<Result> {
  try {
    return { result: run() };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

/** One side refuses and the other doesn't. */
function expectSameFate(op: string, engine: string | undefined, pytorch: string | undefined): void {
  if (engine !== undefined && pytorch === undefined)
    throw new Difference(op, `the engine refuses: ${engine}`);
  if (engine === undefined && pytorch !== undefined) throw new Difference(op, `PyTorch refuses: ${pytorch}`);
  if (engine !== undefined && !/^(a tensor|\w+: )/.test(engine))
    throw new Difference(op, `a raw error: ${engine}`);
}

function replayStep(step: Step, named: Map<string, Tensor>, isDouble: boolean): void {
  const operands = step.operands.map((name) => named.get(name)!);
  const { result, error } = attempt(() => call(step.op, operands, step.args));
  expectSameFate(step.op, error, step.error);
  if (result === undefined || step.out === undefined) return;
  const out = "values" in result ? result.values : result;
  named.set(step.result, out);
  const problem = differs(out, step.out, { slack: step.slack, isDouble });
  if (problem !== null) throw new Difference(step.op, problem);
  if ("values" in result) {
    named.set(`${step.result}.indices`, result.indices);
    const elsewhere = differs(result.indices, step.indices!, { isDouble });
    if (elsewhere !== null) throw new Difference(step.op, `other places of equal values: ${elsewhere}`);
  }
  if (out.requiresGrad !== step.out.requiresGrad)
    throw new Difference(step.op, `requiresGrad is ${out.requiresGrad}`);
  if (out.gradFn?.name !== step.gradFn)
    throw new Difference(step.op, `grad_fn is ${out.gradFn?.name}, PyTorch has ${step.gradFn}`);
}

function replayBackward(program: Program, named: Map<string, Tensor>, isDouble: boolean): void {
  if (program.backward === null) return;
  const { target, upstream, error: refused } = program.backward;
  const { error } = attempt(() => named.get(target)!.backward(toTensor(upstream)));
  expectSameFate("backward", error, refused);
  const beside = [upstream, ...Object.values(program.grads).filter((grad) => grad !== null)];
  for (const [name, grad] of Object.entries(program.grads)) {
    const own = named.get(name)!.grad;
    if ((own === null) !== (grad === null))
      throw new Difference("backward", `the gradient of ${name} is ${own === null ? "missing" : "there"}`);
    const problem =
      own === null || grad === null ? null : differs(own, grad, { slack: grad.slack, isDouble, beside });
    if (problem !== null) throw new Difference("backward", `the gradient of ${name}: ${problem}`);
  }
}

function replay(program: Program): void {
  const named = new Map(Object.entries(program.leaves).map(([name, leaf]) => [name, toTensor(leaf)]));
  const all = [...Object.values(program.leaves), ...program.steps.flatMap(({ out }) => out ?? [])];
  const isDouble = all.every(({ dtype }) => dtype === "float64");
  for (const step of program.steps) replayStep(step, named, isDouble);
  replayBackward(program, named, isDouble);
  for (const [name, end] of Object.entries(program.ends)) {
    const problem = differs(named.get(name)!, end, { slack: end.slack, isDouble });
    if (problem !== null) throw new Difference("the end", `${name}: ${problem}`);
  }
}

/** The program in words, up to where it differs. */
function told(program: Program): string {
  const leaf = ([name, { dtype, shape, data, requiresGrad }]: [string, Program["leaves"][string]]) =>
    `    ${name} = ${dtype} (${shape})${requiresGrad ? " grad" : ""} [${data.slice(0, 12)}]`;
  const steps = program.steps.map(
    ({ result, op, operands, args, error }) =>
      `    ${result} = ${op}(${operands}; ${JSON.stringify(args)})${error === undefined ? "" : ` ! ${error}`}`,
  );
  const { backward } = program;
  const end =
    backward === null ? [] : [`    backward ${backward.target} [${backward.upstream.data.slice(0, 12)}]`];
  return [...Object.entries(program.leaves).map(leaf), ...steps, ...end].join("\n");
}

const lines = readFileSync(process.argv[2]!, "utf8").trimEnd().split("\n");
const differences = new Map<string, string[]>();
const purposes = new Map<string, number>();
const operations = new Map<string, number>();
let [same, refused, backward] = [0, 0, 0];
for (const line of lines) {
  const program = JSON.parse(line) as Program;
  for (const { op } of program.steps) operations.set(op, (operations.get(op) ?? 0) + 1);
  refused += program.steps.filter(({ error }) => error !== undefined).length;
  if (program.backward !== null) backward++;
  try {
    replay(program);
    same++;
  } catch (error) {
    const { message } = error as Error;
    const op = error instanceof Difference ? error.op : "replay";
    const reason = onPurpose(op, message, program);
    if (reason !== null) {
      purposes.set(reason, (purposes.get(reason) ?? 0) + 1);
      continue;
    }
    const kind = `${op}: ${message.replaceAll(/-?[\d.]+(e[+-]?\d+)?/g, "#").slice(0, 90)}`;
    differences.set(kind, [
      ...(differences.get(kind) ?? []),
      `  ${program.name}: ${message}\n${told(program)}`,
    ]);
  }
}
const counted = (counts: Map<string, number>) => [...counts].sort(([, a], [, b]) => b - a);
const steps = [...operations.values()].reduce((a, b) => a + b, 0);
console.log(
  `${lines.length} programs, ${operations.size} operations, ${steps} steps (${refused} that PyTorch refuses), ${backward} backward calls: ${same} are the same`,
);
for (const [reason, count] of counted(purposes))
  console.log(`${String(count).padStart(5)} on purpose: ${reason}`);
const open = [...differences].sort(([, a], [, b]) => b.length - a.length);
for (const [kind, examples] of open) {
  console.log(`\n${examples.length} × ${kind}`);
  for (const example of examples.slice(0, Number(process.env.EXAMPLES ?? 1))) console.log(example);
}
console.log(`${open.reduce((sum, [, { length }]) => sum + length, 0)} programs differ and nobody knows why`);
if (open.length > 0) process.exitCode = 1;
