/**
 * What module 13's tests need besides the learner's code: class numbers and batches as trials draw them, a model that notes how it is
 * used, what PyTorch recorded, and a plain run on all ten digits.
 */
import { readFileSync } from "node:fs";
import { loadTenDigits } from "#data";
import {
  cat,
  F,
  full,
  isGradEnabled,
  manualSeed,
  nn,
  noGrad,
  optim,
  type Pair,
  randperm,
  type Tensor,
  tensor,
} from "#engine";
import { choice, flag, type Kind, list, numbers, type PlanOf, steering, together } from "../trials/kinds.ts";
import { reshaped, shapes, showTensor, type TensorPlan, tensors, valuesOf } from "../trials/tensors.ts";

/** Class numbers, as int64 tensors of rank 1. They fit after `below`. */
export const classNumbers = (lengths: Kind<number> = choice([2, 3, 5], [1, 0, 12])) =>
  tensors({
    shapes: shapes(1, 1, lengths),
    numbers: choice([1, 0, 2, 3, 4], [9, 10, 11, 0]),
    dtypes: ["int64"],
  });

/** The same plan with numbers below `count`, and as many of them as asked for. */
export const below = (plan: TensorPlan, count: number, rows = plan.shape[0] ?? 0): TensorPlan => ({
  ...plan,
  shape: [rows],
  values: plan.values.map((value) => Math.abs(Math.trunc(value)) % count),
});

/** The rows of a plan of rank 2, as numbers. */
export function rowsOf(plan: TensorPlan): number[][] {
  const [rows = 0, width = 0] = plan.shape;
  const values = valuesOf(plan);
  return Array.from({ length: rows }, (_, i) => values.slice(i * width, (i + 1) * width));
}

/** What can be said of scores. */
export const scoreTraits = {
  "the largest number of a row comes twice": (scores: TensorPlan) =>
    rowsOf(scores).some((row) => row.filter((one) => one === Math.max(...row)).length > 1),
  "all numbers of a row are negative": (scores: TensorPlan) =>
    rowsOf(scores).some((row) => row.length > 0 && row.every((one) => one < 0)),
};

/** Scores and classes in batches: whatever a model is to be told, counted or trained with. */
const batch = steering(
  together({
    x: tensors({
      shapes: shapes(2, 2, choice([2, 3], [1])),
      numbers: numbers({ min: -6, max: 6, special: [0, 1e-9, -1, -2, 0.5] }),
    }),
    y: classNumbers(choice([2])),
  }),
);
export const batched = {
  width: steering(choice([3, 2], [1, 11])),
  batches: list(batch, { max: 3 }),
  isOnce: steering(flag()),
  isModule: steering(flag()),
};
/** The same, for what needs at least one batch. */
export const someBatches = { ...batched, batches: list(batch, { min: 1, max: 3 }) };
export type Batched = { readonly [name in keyof typeof batched]: PlanOf<(typeof batched)[name]> };

/** Brings batches into agreement: all rows as wide, and classes that are there. */
export function agreeing<Plans extends Batched>(plans: Plans, classes = plans.width): Plans {
  const batches = plans.batches.map(({ x, y }) => {
    const rows = x.shape[0] ?? 1;
    return { x: reshaped(x, [rows, plans.width]), y: below(y, classes, rows) };
  });
  return { ...plans, batches };
}

export const batchedTraits = {
  "the batches can be gone through only once": ({ isOnce }: Batched) => isOnce,
  "there are no batches": ({ batches }: Batched) => batches.length === 0,
  "there are two batches or more": ({ batches }: Batched) => batches.length > 1,
  "the batches differ in size": ({ batches }: Batched) =>
    new Set(batches.map(({ x }) => x.shape[0])).size > 1,
  "a batch has a single picture": ({ batches }: Batched) => batches.some(({ x }) => x.shape[0] === 1),
  "the model is a plain function": ({ isModule }: Batched) => !isModule,
  "the largest score of a picture comes twice": ({ batches }: Batched) =>
    batches.some(({ x }) => scoreTraits["the largest number of a row comes twice"](x)),
  "all scores of a picture are negative": ({ batches }: Batched) =>
    batches.some(({ x }) => scoreTraits["all numbers of a row are negative"](x)),
};

/** "[tensor([[1, 2]]), tensor([0])], ...", as a learner would write it. */
export function showBatched({ batches, isOnce }: Batched): string {
  const pairs = batches.map(({ x, y }) => `[${showTensor(x)}, ${showTensor(y)}]`);
  return `[${pairs.join(", ")}]${isOnce ? ".values()" : ""}`;
}

/** The batches, and the first of them once more. */
export const withFirstAgain = (pairs: readonly Pair[]): Pair[] => [...pairs, ...pairs.slice(0, 1)];

/** The first picture alone, with 300 more classes before its own: a byte has no room for these numbers. */
export const behindMore = (pairs: readonly Pair[]): Pair[] =>
  pairs
    .slice(0, 1)
    .map(([x, y]) => [cat([full([1, 300], -1e6), x.slice(0, 0, 1)], 1), y.slice(0, 0, 1).add(300)]);

/** A batch in which this many pictures are right, if their pixels are the scores. */
export const someRight = (count: number, right: number): { x: Tensor; y: Tensor } => ({
  x: tensor(Array.from({ length: count }, () => [0, 1])),
  y: tensor(
    Array.from({ length: count }, (_, i) => (i < right ? 1 : 0)),
    { dtype: "int64" },
  ),
});

/** A model whose scores are its input. It has a parameter, so that it records, and notes every call. */
export class Echo extends nn.Module {
  readonly gain = new nn.Parameter(tensor([1]));
  readonly calls: string[] = [];
  readonly #known: readonly Tensor[];

  constructor(known: readonly Tensor[]) {
    super();
    this.#known = known;
  }

  override forward(x: Tensor, ...more: readonly unknown[]): Tensor {
    const at = this.#known.indexOf(x);
    const first = at === -1 ? "something else" : `the pictures of batch ${at}`;
    const name =
      more.length === 0 ? first : `${first} and ${more.length} more argument${more.length > 1 ? "s" : ""}`;
    this.calls.push(`${name}${isGradEnabled() ? ", recorded" : ""}, ${this.training ? "train" : "eval"}`);
    return x.mul(this.gain);
  }
}

// ── What PyTorch recorded ────────────────────────────────────────────────────────────────────────────────────────

/** data/pytorch/ten-digits.json. */
interface Recorded {
  readonly start: readonly number[];
  readonly gradients: readonly (readonly number[])[];
  readonly steps: Readonly<
    Record<"Momentum" | "Adam" | "AdamW" | "Adam with L2", readonly (readonly number[])[]>
  >;
  readonly networks: Readonly<
    Record<Network, { readonly losses: readonly number[]; readonly accuracies: readonly number[] }>
  >;
}
export type Network = "784-10" | "784-100-10";

const file = new URL("../../data/pytorch/ten-digits.json", import.meta.url);
export const recorded = JSON.parse(readFileSync(file, "utf8")) as Recorded;

/** Where three numbers are after each of ten steps with the recorded gradients. */
export function tenSteps(make: (parameters: Tensor[]) => optim.Optimizer): number[][] {
  const w = tensor([...recorded.start], { requiresGrad: true });
  const optimizer = make([w]);
  return recorded.gradients.map((gradient) => {
    w.grad = tensor([...gradient]);
    optimizer.step();
    return w.tolist() as number[];
  });
}

// ── All ten digits ───────────────────────────────────────────────────────────────────────────────────────────────

/** A network and its optimizer as they were recorded: seed 42. The order of the rows is drawn next. */
export function networkOf(name: Network): { model: nn.Module; optimizer: optim.Optimizer } {
  manualSeed(42);
  if (name === "784-10") {
    const model = new nn.Linear(784, 10);
    return { model, optimizer: new optim.SGD(model.parameters(), { lr: 0.1 }) };
  }
  const model = new nn.Sequential(new nn.Linear(784, 100), new nn.ReLU(), new nn.Linear(100, 10));
  return { model, optimizer: new optim.Adam(model.parameters(), { lr: 1e-3 }) };
}

/** The rows in a new order, in batches of 256, made one by one. */
export function* mixed([x, y]: Pair): Generator<Pair> {
  for (const rows of randperm(x.shape[0]!).split(256)) yield [x.indexSelect(0, rows), y.indexSelect(0, rows)];
}

/** One step: what the loss was before it. */
export function stepOn([x, y]: Pair, model: nn.Layer, optimizer: optim.Optimizer): number {
  const loss = F.crossEntropy(model(x), y);
  loss.backward();
  optimizer.step();
  optimizer.zeroGrad();
  return loss.item();
}

/** The scores of all 10,000 test pictures. */
export async function testScores(model: nn.Layer): Promise<Tensor> {
  const [x] = (await loadTenDigits()).test;
  return noGrad(() => model(x));
}

/** The share of the 10,000 test pictures that a model gets right. */
export async function testAccuracy(model: nn.Layer): Promise<number> {
  const [, y] = (await loadTenDigits()).test;
  return (await testScores(model)).argmax(1).eq(y).float().mean().item();
}
