/**
 * What the trials of module 14 hand over: data of every sort, modules in mixed modes, formulas to walk back through.
 */
import { readFileSync } from "node:fs";
import { F, nn, noGrad, stack, type Tensor, type TypedArray, tensor } from "#engine";
import type { Callable as RightCallable } from "#solutions/14-modules/3-call.ts";
import { type Kind, named } from "../trials/kinds.ts";
import type { See } from "../trials/observing.ts";
import { type Log, logged } from "../trials/stand-ins.ts";
import { sizeOf } from "../trials/tensors.ts";
import { written } from "../trials/writing.ts";
import { Own } from "./own-module.ts";

export type TypedKind = "Float32Array" | "Float64Array" | "Int32Array" | "Uint8Array";
/** What a tensor may be made from. */
export type DataKind = TypedKind | "a list of numbers" | "a list of booleans";
export const DATA_KINDS: readonly DataKind[] = [
  "a list of numbers",
  "Float32Array",
  "Uint8Array",
  "Int32Array",
  "Float64Array",
  "a list of booleans",
];
type Data = TypedArray | number[] | boolean[];

const TYPED: Readonly<Record<TypedKind, (values: readonly number[]) => TypedArray>> = {
  Float32Array: (values) => Float32Array.from(values),
  Float64Array: (values) => Float64Array.from(values),
  Int32Array: (values) => Int32Array.from(values),
  Uint8Array: (values) => Uint8Array.from(values),
};

export const isTyped = (kind: DataKind): kind is TypedKind => kind in TYPED;

/** As many numbers as a shape has room for. */
export const filling = (shape: readonly number[], values: readonly number[]): number[] =>
  Array.from({ length: sizeOf(shape) }, (_, i) => values[i % values.length] ?? 1);

/** A typed array, or, `isPart`, the same numbers in the middle of a longer one. */
export const typedOf = (kind: TypedKind, values: readonly number[], isPart = false): TypedArray =>
  isPart ? TYPED[kind]([9, ...values, 8]).subarray(1, values.length + 1) : TYPED[kind](values);

export function dataOf(kind: DataKind, values: readonly number[], isPart = false): Data {
  if (isTyped(kind)) return typedOf(kind, values, isPart);
  return kind === "a list of booleans" ? values.map((value) => value % 2 === 1) : [...values];
}

export function showData(kind: DataKind, values: readonly number[], isPart = false): string {
  if (!isTyped(kind)) return written(dataOf(kind, values));
  if (!isPart) return `new ${kind}([${values.join(", ")}])`;
  return `new ${kind}([${[9, ...values, 8].join(", ")}]).subarray(1, ${values.length + 1})`;
}

/** Writes another number into data, whatever they are. */
export function overwrite(data: Data): void {
  if (data.length > 0) data[0] = typeof data[0] === "boolean" ? !data[0] : 77;
}

/** What the class may be called with, by its code. */
const CLASS_ARGUMENTS: Readonly<Record<string, () => unknown[]>> = {
  "3": () => [3],
  "2, 3": () => [2, 3],
  "2, 1, 2": () => [2, 1, 2],
  "1": () => [1],
  "0": () => [0],
  "2, 0": () => [2, 0],
  "0, 2": () => [0, 2],
  "": () => [],
  "[3]": () => [[3]],
  "[2, 3]": () => [[2, 3]],
  "[1.5, -2, 0]": () => [[1.5, -2, 0]],
  "[]": () => [[]],
  "new Int32Array([7, 8])": () => [new Int32Array([7, 8])],
  "new Uint8Array([3])": () => [new Uint8Array([3])],
  "new Float64Array([0.5, 2])": () => [new Float64Array([0.5, 2])],
  "new Float64Array([])": () => [new Float64Array([])],
  "new Float32Array([4, 5])": () => [new Float32Array([4, 5])],
  "new Float32Array([9, 4, 5]).subarray(1)": () => [new Float32Array([9, 4, 5]).subarray(1)],
  "5, 4, 3, 2": () => [5, 4, 3, 2],
};

/** One of these lists of arguments. */
export const classArguments = (): Kind<string, () => unknown[]> => ({
  ...named(CLASS_ARGUMENTS),
  traits: Object.keys(CLASS_ARGUMENTS).map((code) => ({
    says: () => `the call is classTensor(${code})`,
    holds: (one) => one === code,
  })),
});

/**
 * Hooks by their names, the same one for the same name. What they return differs, and is to be ignored.
 *
 * @param given gets every output that a hook is told of
 */
export function hooksOf(log: Log, given: Tensor[]): Readonly<Record<string, (output: Tensor) => unknown>> {
  const told = (output: Tensor, ...more: unknown[]) =>
    `the output ${written(output.tolist())}${more.length === 0 ? "" : ` and ${more.length} more`}`;
  const hook = (name: string, returned: unknown) => {
    const note = (output: Tensor, ..._more: unknown[]): unknown => {
      given.push(output);
      return returned;
    };
    return logged(log, name, note, told);
  };
  return {
    print: hook("print", undefined),
    collect: hook("collect", false),
    count: hook("count", tensor(9)),
  };
}

/**
 * The class of the lesson, for several inputs, which notes each `forward`; and one with a private field, which lies where its constructor
 * put it.
 */
export function timesOf(Callable: typeof RightCallable, log: Log) {
  class Times extends Callable {
    readonly factor: number;
    constructor(factor: number) {
      super();
      this.factor = factor;
    }
    override forward(...all: Tensor[]): Tensor {
      log.push(`forward(${all.length} inputs)`);
      return (all[0] as Tensor).mul(this.factor);
    }
    twice(x: Tensor): Tensor {
      return this(this(x));
    }
  }
  class Private extends Times {
    readonly #sign = 1;
    override forward(...all: Tensor[]): Tensor {
      return super.forward(...all).mul(this.#sign);
    }
  }
  return { Times, Private };
}

/** Whether `new` gives a function, and where its list of hooks is. Gives false when a function has none: then there is no more to see. */
export function seeHooks(see: See, Callable: typeof RightCallable, times: RightCallable): boolean {
  see("whether new gives a function, which can be called", typeof times === "function");
  let isLost = false;
  if (times.hooks === undefined) {
    class Probe extends Callable {}
    Object.defineProperty(Probe.prototype, "hooks", { set: () => (isLost = true) });
    new Probe();
  }
  see("whether the list of hooks lies in an object that nobody gets", isLost);
  see("times.hooks at first", times.hooks);
  return typeof times !== "function" || times.hooks !== undefined;
}

/** How many modules `modelIn` has. */
export const MODULES = 9;

/** A module with modules down to a depth of three, one of them twice, two with the path "0.0", one in a module of a class of our own. */
export function modelIn(modes: readonly boolean[]): nn.Module {
  const twice = new nn.ReLU();
  const deep = new nn.Sequential(twice, new nn.Dropout(0.5));
  const own = new Own({ gain: [1] }, new nn.Dropout(0.5));
  const model = new nn.Sequential(new nn.Sequential(deep), new nn.Sequential(twice), own);
  Object.assign(model, { "0.0": new nn.ReLU() });
  for (const [i, one] of model.modules().entries()) one.training = modes[i % modes.length] ?? true;
  return model;
}

/** A module that stands in a plain list, a plain object and a plain function of the model, where nobody looks, in training mode. */
export function hiddenIn(model: nn.Module): nn.Module {
  const hidden = new nn.Sequential(new nn.ReLU());
  Object.assign(model, {
    list: [hidden],
    object: { hidden, training: true },
    rule: Object.assign(() => 1, { hidden }),
  });
  return hidden;
}

/** Looks at the mode of each of some modules. */
export function seeModes(see: See, all: ReturnType<nn.Module["namedModules"]>, when: string): void {
  for (const [path, one] of all)
    see(`training of ${path === "" ? "the model itself" : `its module "${path}"`} ${when}`, one.training);
}

export const showModes = (modes: readonly boolean[]): string =>
  `where the fields training in it are ${modes.join(", ")}, from the outside to the inside`;

/** What the work of `inEval` changes, in words, and how it ends. */
export const CHANGES = [
  "",
  "",
  "switches all to training mode and ",
  "puts a new layer in and ",
  'puts another layer in the place of its module "0" and ',
];
export const ENDS = ["returns 7", "returns nothing", "returns 0", "throws"];

/** Does the work on a model. */
export function doWork(model: nn.Module, changes: string, ends: string, failure: Error): number | undefined {
  if (changes.startsWith("switches")) model.train();
  if (changes.startsWith("puts a new")) Object.assign(model.children()[0]!, { added: new nn.ReLU() });
  if (changes.startsWith("puts another")) Object.assign(model, { 0: new nn.ReLU() });
  if (ends === "throws") throw failure;
  return ends === "returns 7" ? 7 : ends === "returns 0" ? 0 : undefined;
}

export type Formula = (...inputs: Tensor[]) => Tensor;

/** Formulas of one to three tensors of one shape, by their code. */
export const FORMULAS: Readonly<Record<string, Formula>> = {
  "(a) => a.pow(2)": (a) => a!.pow(2),
  "(a) => a.mul(a).sum()": (a) => a!.mul(a!).sum(),
  "(a, b) => a.pow(3).mul(3).sub(b.pow(2))": (a, b) => a!.pow(3).mul(3).sub(b!.pow(2)),
  "(a, b, c) => a.add(b).mul(c)": (a, b, c) => a!.add(b!).mul(c!),
  "(a, b) => b.mul(2)": (_, b) => b!.mul(2),
  "(a) => stack([a, a.mul(3)])": (a) => stack([a!, a!.mul(3)]),
  "(a, b) => a.mul(b)": (a, b) => a!.mul(b!),
};

/** How many tensors a formula takes. */
export const countIn = (code: string): number => code.slice(0, code.indexOf(")")).split(",").length;

/** Formulas of one tensor; in some, one output depends on several numbers. */
export const SINGLE: Readonly<Record<string, (x: Tensor) => Tensor>> = {
  "(x) => x.pow(2)": (x) => x.pow(2),
  "(x) => x.mul(3)": (x) => x.mul(3),
  "(x) => x.div(3)": (x) => x.div(3),
  "(x) => x": (x) => x,
  "(x) => x.mul(x).sum()": (x) => x.mul(x).sum(),
  "(x) => x.mul(x.sum())": (x) => x.mul(x.sum()),
  "(x) => x.flatten().cumsum(0)": (x) => x.flatten().cumsum(0),
  "F.sigmoid": F.sigmoid,
};

/** Rules for the way back of an operation, by their code. */
export const RULES: Readonly<Record<string, (upstream: Tensor, x: Tensor) => Tensor>> = {
  "the rule of section 8": (upstream, x) => upstream.div(x.abs().add(1).pow(2)),
  "(upstream) => upstream.mul(10)": (upstream) => upstream.mul(10),
  "(upstream, x) => upstream.add(x)": (upstream, x) => upstream.add(x),
};

/** Calls a function, and calls it again with other tensors: what it returned first must stay as it was. */
export function seeOtherNumbers<Name extends string>(
  see: See,
  work: (...all: Tensor[]) => unknown,
  first: Readonly<Record<Name, Tensor>>,
  second: Readonly<Record<Name, Tensor>>,
): void {
  const given = Object.entries<Tensor>(first);
  const result = work(...given.map(([, one]) => one));
  see("the result", result);
  for (const [name, one] of given) see(`${name} after the call`, one);
  see("the result of a second call, with other numbers", work(...Object.values<Tensor>(second)));
  see("what the first call returned, after the second", result);
  see("the result of a third call, with the first numbers", work(...given.map(([, one]) => one)));
}

/** A call of pullBack, with an upstream gradient in words. */
export function showPulled(f: string, inputs: readonly string[], isTwice: boolean, scale: number): string {
  const own = inputs
    .slice(0, countIn(f))
    .map((one, i) => (isTwice && i === 1 ? "the first input again" : one));
  return `pullBack(${f}, [${own.join(", ")}], upstream), where upstream is ${scale === 1 ? "" : `${scale} times `}0.5, -1, 2, 0.25, 3, ... in the shape of the output`;
}

/** Whether a call throws, in words. */
export function outcomeOf(work: () => unknown): string {
  try {
    work();
  } catch {
    return "an error";
  }
  return "no error";
}

/** Whether a column of rows of numbers holds one number only. */
export function hasFlatColumn(values: readonly number[], features: number): boolean {
  const columns = Array.from({ length: features }, (_, f) => values.filter((_, i) => i % features === f));
  return columns.some((column) => new Set(column).size === 1);
}

/** Rows of numbers whose first column holds one number only. */
export const flatFirst = (values: readonly number[], features: number): number[] =>
  values.map((value, i) => (i % features === 0 ? (values[0] ?? value) : value));

/** The same few numbers in every parameter, so that predictions can be checked by hand. */
export function fillParameters(model: nn.Module): void {
  for (const one of model.parameters())
    noGrad(() => one.copy_(tensor(filling(one.shape, [1, -1, 2])).view([...one.shape])));
}

/** What PyTorch gave (data/pytorch/modules14.py). */
interface Recorded {
  readonly mlp: {
    readonly seed: number;
    readonly sizes: number[];
    readonly x: number[][];
    readonly output: number[][];
    readonly upstream: number[][];
    readonly gradients: (number[] | number[][])[];
  };
  readonly softsign: Readonly<Record<"x" | "upstream" | "output" | "gradient", number[]>>;
}
const file = new URL("../../data/pytorch/modules14.json", import.meta.url);
export const recorded = JSON.parse(readFileSync(file, "utf8")) as Recorded;
