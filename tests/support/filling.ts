/**
 * What the trials of module 15 stand on: models to be filled, weights to be filled, and how to look at both afterwards.
 */
import {
  fromTypedArray,
  full,
  isGradEnabled,
  manualSeed,
  nn,
  noGrad,
  rand,
  randn,
  Tensor,
  tensor,
  zeros,
  zerosLike,
} from "#engine";
import { choice, list, numbers } from "../trials/kinds.ts";
import { exactly, type See } from "../trials/observing.ts";
import { shapes, showTensor, sizeOf, type TensorPlan, tensors, valuesOf } from "../trials/tensors.ts";
import { RESULT } from "../trials/trial.ts";
import { written } from "../trials/writing.ts";
import { expectNumbers } from "./expect.ts";
import { Own } from "./own-module.ts";
import { recordedStarts } from "./starts.ts";

export const seeds = choice([42, 7, 1, 3], [0]);
/** What a function draws with, in one call. */
type Draw = "rand" | "randn";

/** A linear layer by another name. */
class Sparse extends nn.Linear {}

const TIED = "tied (another Linear(2, 2), with the very weight of shared)";

/** The shared layer is the same wherever it stands. */
const MODELS: Readonly<Record<string, (shared: nn.Linear) => nn.Module>> = {
  "new nn.Linear(2, 3)": () => new nn.Linear(2, 3),
  "new nn.Linear(3, 1)": () => new nn.Linear(3, 1),
  "new nn.ReLU()": () => new nn.ReLU(),
  "new nn.Linear(2, 2, { bias: false })": () => new nn.Linear(2, 2, { bias: false }),
  "new nn.Sequential(new nn.Linear(2, 1), new nn.ReLU())": () =>
    new nn.Sequential(new nn.Linear(2, 1), new nn.ReLU()),
  "new nn.BatchNorm1d(2)": () => new nn.BatchNorm1d(2),
  "new Sparse(2, 1) (a class that extends nn.Linear)": () => new Sparse(2, 1),
  "new Gain() (gain of shape (2), and a Linear(1, 2) inside)": () =>
    new Own({ gain: [2] }, new nn.Linear(1, 2)),
  "new Filter() (weight of shape (2, 2, 2), bias of shape (2))": () =>
    new Own({ weight: [2, 2, 2], bias: [2] }),
  "new Norm() (scale of shape (), and a Buffer of shape (2))": () =>
    new Own({ scale: [] }, new nn.Buffer(randn(2))),
  "new Fine() (gain of shape (2), float64)": () =>
    Object.assign(new Own({}), { gain: new nn.Parameter(tensor([1, 2], { dtype: "float64" })) }),
  "shared (a Linear(2, 2))": (shared) => shared,
  "new nn.Sequential(shared)": (shared) => new nn.Sequential(shared),
  [TIED]: (shared) => Object.assign(new nn.Linear(2, 2), { weight: shared.weight }),
};
export const layerCodes = list(choice(Object.keys(MODELS)), { max: 4, item: "a module" });

/** One module, or several in a row. */
export function modelOf(codes: readonly string[]): nn.Module {
  const shared = new nn.Linear(2, 2);
  const made = codes.map((code) => MODELS[code]?.(shared) ?? shared);
  const [only] = made;
  return made.length === 1 && only !== undefined ? only : new nn.Sequential(...made);
}

export const showModel = (codes: readonly string[]): string =>
  codes.length === 1 ? (codes[0] ?? "") : `new nn.Sequential(${codes.join(", ")})`;

export const modelTraits = {
  "the model is a single module": ({ layers }: { readonly layers: readonly string[] }) => layers.length === 1,
  "the model itself has parameters (not only modules inside of it)": ({
    layers,
  }: {
    readonly layers: readonly string[];
  }) => layers.length === 1 && !/ReLU|Sequential/.test(layers[0] ?? ""),
  "the model has no parameters": ({ layers }: { readonly layers: readonly string[] }) =>
    layers.every((code) => code === "new nn.ReLU()"),
  "a parameter lies two modules deep": ({ layers }: { readonly layers: readonly string[] }) =>
    layers.length > 1 && layers.some((code) => /Sequential|Gain/.test(code)),
  "a linear layer has no bias": ({ layers }: { readonly layers: readonly string[] }) =>
    layers.some((code) => code.includes("false")),
  "a module other than Linear has parameters of its own": ({
    layers,
  }: {
    readonly layers: readonly string[];
  }) => layers.some((code) => /BatchNorm|Gain|Filter|Norm|Fine/.test(code)),
  "the same layer stands in the model twice": ({ layers }: { readonly layers: readonly string[] }) =>
    layers.filter((code) => code.includes("shared") && code !== TIED).length > 1,
  "a parameter is float64": ({ layers }: { readonly layers: readonly string[] }) =>
    layers.some((code) => code.includes("float64")),
  "two linear layers share one weight": ({ layers }: { readonly layers: readonly string[] }) =>
    layers.includes(TIED) && layers.some((code) => code.includes("shared") && code !== TIED),
};

export const startTraits = {
  "a module other than Linear has a bias that isn't 0": ({
    layers,
  }: {
    readonly layers: readonly string[];
  }) => layers.some((code) => code.includes("Filter")),
  "a linear layer comes behind one without a bias": ({ layers }: { readonly layers: readonly string[] }) => {
    const at = layers.findIndex((code) => code.includes("false"));
    return at >= 0 && layers.slice(at + 1).some((code) => /Linear|Sparse|Gain|shared/.test(code));
  },
  "start returns nothing or false": ({ gives }: { readonly gives: string }) => /nothing|false/.test(gives),
  "start returns another tensor": ({ gives }: { readonly gives: string }) => gives === "another tensor",
  "start returns false": ({ gives }: { readonly gives: string }) => gives === "false",
  "start doesn't return the weight": ({ gives }: { readonly gives: string }) => gives !== "the weight",
  ...modelTraits,
};

/** As a training that failed may leave a model: NaN and Infinity in it, old gradients, and every other parameter frozen. */
export function wreck(parameters: readonly Tensor[]): void {
  for (const [i, parameter] of parameters.entries()) {
    noGrad(() => parameter.fill_(i % 2 === 0 ? Number.NaN : Number.POSITIVE_INFINITY));
    parameter.grad = zerosLike(parameter).add(i + 1);
    parameter.requiresGrad_(i % 2 === 0);
  }
}
export const WRECKED =
  "after a second call, on NaN and Infinity, with old gradients and every other parameter frozen";

/** Who switches recording off and on again must not switch it on where it was off. */
export const inNoGrad = (see: See, work: () => unknown): void =>
  noGrad(() => {
    work();
    see("whether recording is still off after a call inside of noGrad", !isGradEnabled());
  });

/** All numbers of a model, by name; whether its tensors are still the same and can be trained; and all else that should stay. */
export function seeModel(
  see: See,
  model: nn.Module,
  before: readonly nn.Parameter[],
  when = "afterwards",
): void {
  const named = model.namedParameters();
  see(`the parameters ${when}`, Object.fromEntries(named), exactly);
  see(
    `whether the parameters are still the same tensors ${when}`,
    named.length === before.length && named.every(([, one], i) => one === before[i]),
  );
  see(
    `which of them can be trained (requiresGrad) ${when}`,
    named.map(([, { requiresGrad }]) => requiresGrad),
  );
  see(
    `whether none has a record behind it (isLeaf) ${when}`,
    named.every(([, { isLeaf }]) => isLeaf),
  );
  see(`the buffers ${when}`, Object.fromEntries(model.namedBuffers()), exactly);
  see(`the gradients ${when}`, Object.fromEntries(named.map(([name, { grad }]) => [name, grad])), exactly);
  see(
    `which modules are set to training ${when}`,
    model.modules().map(({ training }) => training),
  );
}

export const drawing = {
  seed: seeds,
  shape: list(choice([2, 3, 4], [1, 5, 20]), { min: 1, max: 3, item: "a length" }),
  std: choice([0.1, 2, 0.5, 1], [0, 1, 0.01, 10]),
};
export const drawingTraits = {
  "16 numbers or more are drawn": ({ shape }: { readonly shape: readonly number[] }) => sizeOf(shape) >= 16,
  "shape doesn't have two lengths": ({ shape }: { readonly shape: readonly number[] }) => shape.length !== 2,
};

export function seeDrawn(
  see: See,
  draw: (shape: readonly number[], std: number) => Tensor,
  by: Draw,
  { seed, shape, std }: { readonly seed: number; readonly shape: number[]; readonly std: number },
): void {
  manualSeed(seed);
  const drawn: unknown = draw(shape, std);
  see("the shape of the result", drawn instanceof Tensor ? drawn.shape : drawn);
  see("requiresGrad of the result", drawn instanceof Tensor && drawn.requiresGrad);
  if (drawn instanceof Tensor) seeChance(see, drawn, by, seed);
  see(RESULT, drawn);
  see("shape after the call", shape);
  see("a second call, which draws further numbers", draw(shape, std));
}

/**
 * How numbers were drawn: whether with one call of the engine, and by what they were multiplied. Two lists of random numbers side by side
 * would tell nobody anything. Afterwards the generator stands where one call and one number more leave it.
 */
function seeChance(see: See, drawn: Tensor, by: Draw, seed: number): void {
  const next = randn(1).item();
  manualSeed(seed);
  const untouched = randn(1).item();
  manualSeed(seed);
  const unit =
    by === "randn"
      ? randn([...drawn.shape])
      : rand([...drawn.shape])
          .mul(2)
          .sub(1);
  const one = `as much as one call of \`${by}\` draws`;
  const other = next === untouched ? "nothing" : "something else, or a seed was set";
  see("what the generator has given", next === randn(1).item() ? one : other);
  // Of two numbers nothing can be told: a line leads through any two points.
  if (drawn.size === 2) return;
  const own = drawn.detach();
  const { factor, isEven } = stretched(own, unit);
  const [what, given] = by === "randn" ? ["spread", "`randn`"] : ["bound", "2 · rand - 1"];
  see(`the ${what}, by which ${given} was multiplied`, isEven ? factor : unevenly(own, unit, given));
}

/** By what some numbers have to be multiplied to give others, and whether all by the same. */
function stretched(own: Tensor, unit: Tensor): { readonly factor: number; readonly isEven: boolean } {
  const factor = own.mul(unit).sum().item() / unit.mul(unit).sum().item();
  const most = own.sub(unit.mul(factor)).abs().max().item();
  return { factor, isEven: most <= 1e-4 * Math.max(1, Math.abs(factor)) };
}

/** What is to say of numbers that aren't those of the generator, all times the same. */
function unevenly(own: Tensor, unit: Tensor, given: string): string {
  const inMemory = fromTypedArray(own.array.values.slice(0, own.size), own.shape);
  if (stretched(inMemory, unit).isEven)
    return "another factor for each number (they lie side by side in memory, but this view has other places there: write through the tensor, as copy_ does)";
  const isCentred = Math.abs(own.mean().item()) <= 1e-5 * own.abs().max().item();
  if (isCentred) return "another factor for each number (their mean is exactly 0: it was taken away)";
  const inOrder = (some: Tensor) => some.flatten().sort(0).values;
  if (stretched(inOrder(own), inOrder(unit)).isEven)
    return "another factor for each number (the right numbers in another order)";
  const centred = (some: Tensor) => some.sub(some.mean());
  const { factor, isEven } = stretched(centred(own), centred(unit));
  if (!isEven) return `another factor for each number (${extremes(own, unit, given)})`;
  const moved = own.mean().item() - factor * unit.mean().item();
  return `${Number(factor.toPrecision(4))}, and then ${Number(moved.toPrecision(4))} was added: the middle isn't 0`;
}

/** Where the numbers are stretched the least and the most: "0 where `randn` gave -2.1, 3 where it gave 0.4". */
function extremes(own: Tensor, unit: Tensor, given: string): string {
  const factors = own.div(unit).abs().flatten();
  const [least, most] = [factors.argmin().item(), factors.argmax().item()];
  const at = (some: Tensor, i: number) => Number(some.flatten().select(0, i).item().toPrecision(3));
  return `${at(own, least)} where ${given} gave ${at(unit, least)}, ${at(own, most)} where it gave ${at(unit, most)}`;
}

/** The units, each as a text of its numbers. */
export function rowsOf(
  weight: TensorPlan,
  inputs: number,
  units: number,
  biases: readonly number[] = [],
): string[] {
  const values = valuesOf(weight).map((value) => value + 0);
  const rows = Array.from({ length: units }, (_, i) => values.slice(i * inputs, (i + 1) * inputs));
  return rows.map((row, i) => JSON.stringify([...row, (biases[i] ?? 0) + 0]));
}

/** The same layer, but the first two units differ only in where a gap lies: 2 with the bias 11, and 21 with the bias 1. */
export function glued({ weight, bias }: { readonly weight: TensorPlan; readonly bias: TensorPlan }) {
  const inputs = weight.shape[1] ?? 1;
  const values = valuesOf(weight);
  const others = values.slice(0, inputs - 1);
  return {
    weight: { ...weight, values: [...others, 2, ...others, 21, ...values.slice(2 * inputs)] },
    bias: { ...bias, values: [11, 1, ...valuesOf(bias).slice(2)] },
  };
}

const lengths = choice([2, 1, 3], [4, 5]);

/** Weights to be filled: of rank 2, with a window behind it, and, where `least` is 1, biases. */
export const weights = (least: number) =>
  tensors({
    shapes: shapes(least, 4, lengths),
    tracks: "sometimes",
    grads: "sometimes",
    numbers: numbers({ min: -3, max: 3 }),
  });

export const shapeTraits = {
  "the weight has a window with more than one number": ({ weight }: { readonly weight: TensorPlan }) =>
    sizeOf(weight.shape.slice(2)) > 1,
  "the weight has rank 3, and a window with more than one number": ({
    weight,
  }: {
    readonly weight: TensorPlan;
  }) => weight.shape.length === 3 && (weight.shape[2] ?? 0) > 1,
  "the weight has a window with two lengths": ({ weight }: { readonly weight: TensorPlan }) =>
    weight.shape.length === 4,
  "the weight has a window (rank 3 or more)": ({ weight }: { readonly weight: TensorPlan }) =>
    weight.shape.length > 2,
  "outputs and inputs differ": ({ weight }: { readonly weight: TensorPlan }) =>
    weight.shape[0] !== weight.shape[1],
};
export const weightTraits = {
  ...shapeTraits,
  "16 numbers or more are drawn": ({ weight }: { readonly weight: TensorPlan }) => sizeOf(weight.shape) >= 16,
};

interface Filling {
  readonly seed: number;
  readonly weight: Tensor;
}

export const callOf =
  (name: string) =>
  ({ seed, weight }: { readonly seed: number; readonly weight: TensorPlan }) =>
    `manualSeed(${seed}); ${name}(weight), where weight is ${showTensor(weight)}`;

export function seeFilled(
  see: See,
  fill: (weight: Tensor) => Tensor,
  by: Draw,
  { seed, weight }: Filling,
): void {
  manualSeed(seed);
  const [tracked, grad, old] = [weight.requiresGrad, weight.grad, weight.tolist()];
  const isRefused = (is: boolean) =>
    weight.rank < 2 && see(`whether a weight of rank ${weight.rank} is refused`, is);
  let result: unknown;
  try {
    result = fill(weight);
  } catch (error) {
    isRefused(true);
    see("the weight after the refusal", weight, exactly);
    throw error;
  }
  isRefused(false);
  see("what comes back", whatIs(result, weight));
  see("whether the weight has still its old numbers", written(weight.tolist()) === written(old));
  seeChance(see, weight, by, seed);
  see("the weight afterwards", weight);
  see("whether requiresGrad is as before", weight.requiresGrad === tracked);
  see("whether it is a leaf still, without a record", weight.isLeaf);
  see("whether its gradient is as before", weight.grad === grad);
  noGrad(() => weight.fill_(Number.NaN));
  inNoGrad(see, () => fill(weight));
  see("the weight after a second call, on NaN, which draws further numbers", weight);
  const frozen = new nn.Parameter(full(weight.shape, Number.NaN)).requiresGrad_(false);
  fill(frozen);
  see("whether a frozen nn.Parameter gets numbers, too", Number.isFinite(frozen.sum().item()));
}

/** What came back, where the weight itself is due. */
function whatIs(result: unknown, weight: Tensor): unknown {
  if (result === weight) return "the very tensor that came in";
  if (!(result instanceof Tensor)) return result;
  return result.array.values === weight.array.values
    ? "another tensor on the same numbers"
    : "another tensor, with numbers of its own";
}

export const rankIfRefused = ({ weight }: { readonly weight: TensorPlan }) =>
  weight.shape.length < 2 ? [weight.shape.length] : [];

/** The draws that PyTorch recorded, for a linear layer and for a convolution. */
export function expectRecorded(name: string, fill: (weight: Tensor) => Tensor): void {
  const draws = recordedStarts.draws[name];
  for (const [i, shape] of [
    [5, 4],
    [4, 3, 2, 2],
  ].entries()) {
    const weight = zeros(...shape);
    manualSeed(42);
    fill(weight);
    expectNumbers(weight.flatten(), draws?.[i] ?? [], {
      what: `a weight of shape (${shape.join(", ")}), filled after manualSeed(42), against PyTorch's`,
      tolerance: 2e-6,
    });
  }
}

/** For how many inputs each unit gives 0. */
function zeroCounts(outputs: TensorPlan): number[] {
  return columnsOf(outputs).map((column) => column.filter((value) => value === 0).length);
}

/** The outputs of each unit, for all inputs. */
function columnsOf(outputs: TensorPlan): number[][] {
  const [rows = 0, units = 0] = outputs.shape;
  const values = valuesOf(outputs);
  return Array.from({ length: units }, (_, unit) =>
    Array.from({ length: rows }, (_, row) => values[row * units + unit] ?? 0),
  );
}

interface Outputs {
  readonly outputs: TensorPlan;
}

export const deadTraits = {
  "a unit gives one and the same number above 0 for all inputs": ({ outputs }: Outputs) =>
    columnsOf(outputs).some(([first = 0, ...others]) => first > 0 && others.every((one) => one === first)),
  "a unit is 0 for the first and the last input, but not for all": ({ outputs }: Outputs) =>
    columnsOf(outputs).some(
      (column) => column[0] === 0 && column.at(-1) === 0 && column.some((one) => one !== 0),
    ),
  "a unit is 0 for some inputs, but not for all": ({ outputs }: Outputs) =>
    zeroCounts(outputs).some((count) => count > 0 && count < (outputs.shape[0] ?? 0)),
  "a unit gives a number above 0 for several inputs": ({ outputs }: Outputs) =>
    zeroCounts(outputs).some((count) => count + 1 < (outputs.shape[0] ?? 0)),
  "a number above 0 is tiny": ({ outputs }: Outputs) =>
    valuesOf(outputs).some((value) => value > 0 && value < 1e-5),
  "a unit is dead": ({ outputs }: Outputs) => zeroCounts(outputs).includes(outputs.shape[0] ?? 0),
  "an input gets 0 from every unit": ({ outputs }: Outputs) =>
    Array.from({ length: outputs.shape[0] ?? 0 }, (_, row) => row).some((row) =>
      columnsOf(outputs).every((column) => column[row] === 0),
    ),
};
