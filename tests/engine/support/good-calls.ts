/**
 * For everything the engine exports one call that works, and which odd arguments are right there after all.
 */
import * as engine from "#engine";
import {
  DataLoader,
  F,
  Generator,
  metrics,
  nn,
  ones,
  onesLike,
  optim,
  randLike,
  randnLike,
  Tensor,
  tensor,
  zeros,
  zerosLike,
} from "#engine";
import { wrong } from "./bad-operands.ts";

export interface Call {
  readonly args: () => unknown[];
  readonly run: (...args: unknown[]) => unknown;
  /** How many arguments there must be (all, unless it says so). */
  readonly least?: number;
  /** For each argument the odd values that are meant. */
  readonly fits?: readonly (readonly string[])[];
  /** Odd arguments that would be right and take too long. */
  readonly skip?: readonly string[];
}

type Loose = (...args: unknown[]) => unknown;

const call = (run: unknown, args: () => unknown[], least?: number, ...fits: (readonly string[])[]): Call => ({
  run: run as Loose,
  args,
  ...(least === undefined ? {} : { least }),
  fits,
});

const x = () => zeros(2, 3);
const whole = (...values: number[]) => tensor(values, { dtype: "int64" });
const images = () => zeros(1, 1, 4, 4);
const NUMBERS = ["nan", "huge", "negative", "fraction"];
/** A list of batches is as good as a loader. */
const WALKS = ["empty list", "list", "tensor"];
const shape = call; // a name for the reader: calls whose first argument is a shape

/** The functions of nn.init. */
const INIT: Readonly<Record<string, Call>> = {
  ...Object.fromEntries(
    (["zeros_", "ones_"] as const).map((name) => [name, call(nn.init[name], () => [x()])]),
  ),
  constant_: call(nn.init.constant_, () => [x(), 2], 2, [], ["huge", "negative", "fraction"]),
  normal_: call(
    nn.init.normal_,
    () => [x(), 1, 2],
    1,
    [],
    ["huge", "negative", "fraction"],
    ["huge", "fraction"],
  ),
  uniform_: call(nn.init.uniform_, () => [x(), 1, 2], 1, [], ["negative", "fraction"], ["huge"]),
  ...Object.fromEntries(
    (["xavierUniform_", "xavierNormal_"] as const).map((name) => [
      name,
      call(nn.init[name], () => [x(), 2], 1, [], ["huge", "fraction"]),
    ]),
  ),
  ...Object.fromEntries(
    (["kaimingUniform_", "kaimingNormal_"] as const).map((name) => [
      name,
      call(nn.init[name], () => [x(), { mode: "fan_out" }], 1, [], ["object"]), // { a: 1 } is right
    ]),
  ),
  calculateGain: call(
    nn.init.calculateGain,
    () => ["leaky_relu", 0.2],
    1,
    [],
    ["huge", "negative", "fraction"],
  ),
};

export const FUNCTIONS: Readonly<Record<string, Call>> = {
  ...INIT,
  tensor: call(engine.tensor, () => [[[1, 2]], { dtype: "int64" }], 1, [...NUMBERS, "true", "empty list"]),
  fromTypedArray: call(engine.fromTypedArray, () => [new Float32Array(6), [2, 3], "float32"], 2),
  zeros: shape(engine.zeros, () => [[2, 3], { dtype: "int64" }], 1, ["empty list"]),
  ones: shape(engine.ones, () => [[2, 3], { dtype: "int64" }], 1, ["empty list"]),
  rand: shape(engine.rand, () => [[2, 3], { requiresGrad: true }], 1, ["empty list"]),
  randn: shape(engine.randn, () => [[2, 3], { requiresGrad: true }], 1, ["empty list"]),
  full: shape(engine.full, () => [[2, 3], 7, { dtype: "float64" }], 2, ["empty list"], NUMBERS),
  eye: call(engine.eye, () => [3, { dtype: "int64" }], 1),
  arange: call(
    engine.arange,
    () => [0, 6, 2, { dtype: "float32" }],
    1,
    ["negative", "fraction"],
    ["fraction"],
    ["huge", "fraction"],
  ),
  linspace: call(
    engine.linspace,
    () => [0, 1, 5, { dtype: "float64" }],
    3,
    ["huge", "negative", "fraction"],
    ["huge", "negative", "fraction"],
  ),
  manualSeed: call(engine.manualSeed, () => [1], 1, ["huge", "negative"]),
  getRngState: call(engine.getRngState, () => []),
  setRngState: call(engine.setRngState, () => [engine.getRngState()]),
  randint: call(engine.randint, () => [0, 5, [2], { dtype: "int32" }], 3, ["negative"], [], ["empty list"]),
  randperm: call(engine.randperm, () => [4]),
  ...Object.fromEntries(
    Object.entries({ zerosLike, onesLike, randLike, randnLike }).map(([name, f]) => [
      name,
      call(f, () => [x(), { requiresGrad: true }], 1),
    ]),
  ),
  bernoulli: call(engine.bernoulli, () => [x()]),
  dropout: call(F.dropout, () => [x(), 0.5, { training: false }], 1, [], ["fraction"]),
  stack: call(engine.stack, () => [[x(), x()], 1], 1),
  cat: call(engine.cat, () => [[x(), x()], 1], 1),
  where: call(engine.where, () => [x().gt(0), 1, 2], 3, [], NUMBERS, NUMBERS),
  isGradEnabled: call(engine.isGradEnabled, () => []),
  setGradEnabled: call(engine.setGradEnabled, () => [true], 1, ["true"]),
  noGrad: call(engine.noGrad, () => [() => 1], 1, ["function"]),
  listDataset: call(engine.listDataset, () => [[[x(), x()]]], 1, ["empty list", "list"]), // items are looked at one by one
  relu: call(F.relu, () => [x()]),
  sigmoid: call(F.sigmoid, () => [x()]),
  tanh: call(F.tanh, () => [x()]),
  softmax: call(F.softmax, () => [x(), 1]),
  logSoftmax: call(F.logSoftmax, () => [x(), 1]),
  linear: call(F.linear, () => [x(), zeros(4, 3), zeros(4)], 2, [], [], ["null"]),
  clipGradNorm_: call(
    nn.utils.clipGradNorm_,
    () => [[x()], 1, { normType: 1 }],
    2,
    ["empty list", "tensor"],
    ["huge", "fraction"],
  ),
  clipGradValue_: call(
    nn.utils.clipGradValue_,
    () => [[x()], 1],
    2,
    ["empty list", "tensor"],
    ["huge", "fraction"],
  ),
  oneHot: call(F.oneHot, () => [whole(0, 2), 3], 1),
  mseLoss: call(F.mseLoss, () => [x(), x(), { reduction: "sum" }], 2),
  l1Loss: call(F.l1Loss, () => [x(), x(), { reduction: "sum" }], 2),
  binaryCrossEntropy: call(F.binaryCrossEntropy, () => [x(), x(), { reduction: "sum" }], 2),
  nllLoss: call(F.nllLoss, () => [x(), whole(0, 1), { reduction: "sum" }], 2),
  crossEntropy: call(F.crossEntropy, () => [x(), whole(0, 1), { reduction: "sum" }], 2),
  conv2d: call(
    F.conv2d,
    () => [images(), zeros(2, 1, 3, 3), zeros(2), { stride: 1, padding: 1 }],
    2,
    [],
    [],
    ["null"],
  ),
  maxPool2d: call(F.maxPool2d, () => [images(), 2, { stride: 1 }], 2),
  avgPool2d: call(F.avgPool2d, () => [images(), 2, { stride: 1 }], 2),
  binaryAccuracy: call(metrics.binaryAccuracy, () => [x(), x(), 0.5], 2, [], [], NUMBERS),
  accuracy: call(metrics.accuracy, () => [x(), whole(0, 1)]),
};

const method =
  (make: () => object, name: string): Loose =>
  (...args) =>
    (make() as Record<string, Loose>)[name]!(...args);

/** A method of a tensor of shape (2, 3). */
const of = (name: string, args: () => unknown[] = () => [], least?: number, ...fits: (readonly string[])[]) =>
  ({ [`Tensor.${name}`]: call(method(x, name), args, least, ...fits) }) as const;
const ofLoss = (name: string, args: () => unknown[], least?: number, ...fits: (readonly string[])[]) =>
  ({
    [`Tensor.${name}`]: call(
      method(() => ones([2, 3], { requiresGrad: true }).sum(), name),
      args,
      least,
      ...fits,
    ),
  }) as const;
const each = (names: readonly string[], row: (name: string) => Readonly<Record<string, Call>>) =>
  Object.assign({}, ...names.map(row)) as Readonly<Record<string, Call>>;

const SIZES = (name: string, args: () => unknown[]) => of(name, args);
const keepdim = () => [1, { keepdim: true }];
const seeded = (name: string) => method(() => new Generator().manualSeed(1), name);
const model = () => new nn.Linear(3, 2);
const sgd = () => new optim.SGD(model().parameters(), { lr: 1 });

export const METHODS: Readonly<Record<string, Call>> = {
  ...each(
    [
      "neg",
      "abs",
      "exp",
      "log",
      "sqrt",
      "sin",
      "cos",
      "sigmoid",
      "tanh",
      "relu",
      "rsqrt",
      "floor",
      "round",
      "sign",
    ],
    (name) => of(name),
  ),
  ...each(["tolist", "toTypedArray", "detach", "contiguous", "clone", "zero_"], (name) => of(name)),
  ...each(["float", "double", "int", "long", "bool"], (name) => of(name)),
  "Tensor.t": call(method(x, "t"), () => []),
  "Tensor.item": call(
    method(() => tensor(3), "item"),
    () => [],
  ),
  ...each(["add", "sub", "mul", "div", "pow", "eq", "ne", "lt", "le", "gt", "ge"], (name) =>
    of(name, () => [x()], 1, NUMBERS),
  ),
  ...each(["add_", "sub_", "mul_", "div_", "fill_"], (name) => of(name, () => [2], 1, NUMBERS)),
  ...each(["maximum", "minimum", "copy_"], (name) => of(name, () => [x()])),
  ...of(
    "clamp",
    () => [0, 1],
    1,
    ["undefined", "huge", "negative", "fraction"],
    ["huge", "negative", "fraction"],
  ),
  ...of("matmul", () => [zeros(3, 2)]),
  ...each(["sum", "mean", "any", "all"], (name) => of(name, keepdim, 0, ["empty list"])),
  ...each(["std", "var"], (name) => of(name, () => [1, { correction: 0 }], 0, ["empty list"])),
  ...each(["argmax", "argmin"], (name) => of(name, keepdim, 0)),
  ...each(["max", "min"], (name) => ({
    [`Tensor.${name}`]: { ...of(name, keepdim, 0)[`Tensor.${name}`]!, fits: [[]] },
  })),
  ...each(["softmax", "logSoftmax"], (name) => of(name, () => [1])),
  ...SIZES("view", () => [[3, 2]]),
  ...SIZES("reshape", () => [[3, 2]]),
  ...SIZES("permute", () => [[1, 0]]),
  ...SIZES("expand", () => [[2, 3]]),
  ...of("flatten", () => [0, 1], 0),
  ...of("transpose", () => [0, 1]),
  ...of("squeeze", () => [0], 0),
  ...of("unsqueeze", () => [0]),
  ...of("slice", () => [1, 0, 2, 1], 1, [], ["huge", "negative"], ["huge", "negative"], ["huge"]),
  ...of("select", () => [1, 0]),
  ...of("prod", keepdim, 0),
  ...of("cumsum", () => [1]),
  ...of("logSumExp", keepdim, 1, ["empty list"]),
  ...of("norm", () => [2, 1, { keepdim: true }], 0, ["huge", "negative", "fraction"], ["empty list"]),
  ...of("gather", () => [1, tensor([[0], [1]], { dtype: "int64" })]),
  ...of("maskedFill", () => [x().gt(0), 2], 2, [], NUMBERS),
  ...of("sort", () => [1, { descending: true }], 0),
  ...of("topk", () => [2, 1, { largest: false }], 1),
  ...of("indexSelect", () => [1, whole(0, 2)]),
  ...of("to", () => ["int64"]),
  ...of("requiresGrad_", () => [true], 0, ["true"]),
  ...ofLoss("backward", () => [tensor(1), { retainGraph: true }], 0),
  "Generator.manualSeed": call(seeded("manualSeed"), () => [1], 1, ["huge", "negative"]),
  "Generator.setState": call(seeded("setState"), () => [new Generator().getState()]),
  "Generator.advance": call(seeded("advance"), () => [3]),
  ...each(["uniforms", "uniforms64"], (name) => ({
    [`Generator.${name}`]: call(
      seeded(name),
      () => [3, 0, 1],
      1,
      [],
      ["huge", "negative", "fraction"],
      ["huge", "negative", "fraction"],
    ),
  })),
  ...each(["normals", "normals64", "permutation"], (name) => ({
    [`Generator.${name}`]: call(seeded(name), () => [3]),
  })),
  "Generator.integers": call(seeded("integers"), () => [0, 5, 3], 3, ["negative"], ["huge"]),
  "Generator.bernoullis": call(seeded("bernoullis"), () => [3, 0.5], 1, [], ["fraction"]),
  "Module.apply": call(method(model, "apply"), () => [() => 1], 1, ["function"]),
  ...each(["registerForwardHook", "registerForwardPreHook"], (name) => ({
    [`Module.${name}`]: call(method(model, name), () => [() => undefined], 1, ["function"]),
  })),
  "ModuleList.append": call(
    method(() => new nn.ModuleList(), "append"),
    () => [model()],
  ),
  "Module.forward": call(method(model, "forward"), () => [x()]),
  "Module.train": call(method(model, "train"), () => [true], 0, ["true"]),
  "Module.loadStateDict": call(method(model, "loadStateDict"), () => [model().stateDict()]),
  "SGD.addParamGroup": call(method(sgd, "addParamGroup"), () => [{ params: model().parameters(), lr: 1 }]),
  "SGD.loadStateDict": call(method(sgd, "loadStateDict"), () => [sgd().stateDict()]),
  "Learner.fit": {
    ...call(
      method(() => learner(), "fit"),
      () => [1, 0.1],
      2,
      [],
      ["huge", "fraction"],
    ),
    skip: ["huge"],
  },
  "Learner.validate": call(
    method(() => learner(), "validate"),
    () => [loader()],
    0,
    WALKS,
  ),
};

const pairs = () => [[zeros(3), zeros(2)]];
const loader = () => new DataLoader(wrong(pairs()), { batchSize: 1 });
const dls = () => new engine.DataLoaders(loader(), loader());
const parts = { optFunc: optim.SGD, lossFunc: F.mseLoss };
const learner = () => new engine.Learner(dls(), model(), parts);
const made =
  (kind: unknown): Loose =>
  (...args) =>
    Reflect.construct(kind as new () => unknown, args);

class Doubled extends nn.Module {
  override forward(input: Tensor): Tensor {
    return input.mul(2);
  }
}

export const CLASSES: Readonly<Record<string, Call>> = {
  Tensor: call(made(Tensor), () => [x().array]),
  Generator: call(made(Generator), () => []),
  DataLoader: call(made(DataLoader), () => [pairs(), { batchSize: 1 }], 1, ["empty list"]),
  DataLoaders: call(made(engine.DataLoaders), () => [loader(), loader()], 2, WALKS, WALKS),
  TensorDataset: call(made(engine.TensorDataset), () => [x(), x()]),
  Learner: call(made(engine.Learner), () => [dls(), model(), parts], 3),
  Recorder: call(made(engine.Recorder), () => []),
  Module: call(made(Doubled), () => []),
  Parameter: call(made(nn.Parameter), () => [x()]),
  Linear: call(made(nn.Linear), () => [3, 2, { bias: false }], 2),
  Sequential: call(made(nn.Sequential), () => [new nn.ReLU(), model()], 0, ["function"], ["function"]),
  ...Object.fromEntries(
    (["ReLU", "Sigmoid", "Tanh", "Flatten", "Identity"] as const).map((name) => [
      name,
      call(made(nn[name]), () => []),
    ]),
  ),
  ...Object.fromEntries(
    (["MSELoss", "L1Loss", "BCELoss", "NLLLoss", "CrossEntropyLoss"] as const).map((name) => [
      name,
      call(made(nn[name]), () => [{ reduction: "sum" }], 0),
    ]),
  ),
  Buffer: call(made(nn.Buffer), () => [x()]),
  Dropout: call(made(nn.Dropout), () => [0.5], 0, ["fraction"]),
  Softmax: call(made(nn.Softmax), () => [1], 1, ["negative", "huge"]),
  LogSoftmax: call(made(nn.LogSoftmax), () => [1], 1, ["negative", "huge"]),
  ModuleList: call(made(nn.ModuleList), () => [[model(), new nn.ReLU()]], 0, ["empty list"]),
  SGD: call(made(optim.SGD), () => [model().parameters(), { lr: 0.1 }]),
  Adam: call(made(optim.Adam), () => [model().parameters(), { lr: 0.1 }], 1),
  AdamW: call(made(optim.AdamW), () => [model().parameters(), { lr: 0.1 }], 1),
};
