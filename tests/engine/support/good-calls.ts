/**
 * For every method and class one call that works, and which odd arguments are right there after all.
 */
import * as engine from "#engine";
import { DataLoader, F, Generator, nn, ones, optim, Tensor, tensor, zeros } from "#engine";
import { wrong } from "./bad-operands.ts";
import { type Call, call, type Loose, NUMBERS, whole, x } from "./call.ts";

/** A list of batches is as good as a loader. */
const WALKS = ["empty list", "list", "tensor"];

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
  ...of("maskedSelect", () => [x().gt(0)]),
  ...of("nonzero"),
  ...of("scatter", () => [1, tensor([[0], [1]], { dtype: "int64" }), 2], 3, [], [], NUMBERS),
  ...of("scatterAdd", () => [1, tensor([[0], [1]], { dtype: "int64" }), zeros(2, 1)]),
  ...of("split", () => [2, 1], 1, ["huge"]),
  ...of("chunk", () => [2, 1], 1, ["huge"]),
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
  "StepLR.loadStateDict": call(
    method(() => new optim.StepLR(sgd(), 3), "loadStateDict"),
    () => [new optim.StepLR(sgd(), 2).stateDict()],
  ),
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

class Halving extends optim.LRScheduler {
  constructor(optimizer: optim.Scheduled) {
    super(optimizer, {}, {});
  }
  protected override ratesAt(): number[] {
    return this.getLastLr().map((lr) => lr / 2);
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
  Conv2d: call(made(nn.Conv2d), () => [1, 2, 3, { padding: 1 }], 3),
  MaxPool2d: call(made(nn.MaxPool2d), () => [2, { stride: 1 }], 1, ["huge"]),
  AvgPool2d: call(made(nn.AvgPool2d), () => [2, { stride: 1 }], 1, ["huge"]),
  AdaptiveAvgPool2d: call(made(nn.AdaptiveAvgPool2d), () => [2], 1, ["huge"]),
  BatchNorm1d: call(made(nn.BatchNorm1d), () => [2, { momentum: 0.2 }], 1),
  BatchNorm2d: call(made(nn.BatchNorm2d), () => [2, { momentum: 0.2 }], 1),
  Buffer: call(made(nn.Buffer), () => [x()]),
  Dropout: call(made(nn.Dropout), () => [0.5], 0, ["fraction"]),
  Softmax: call(made(nn.Softmax), () => [1], 1, ["negative", "huge"]),
  LogSoftmax: call(made(nn.LogSoftmax), () => [1], 1, ["negative", "huge"]),
  ModuleList: call(made(nn.ModuleList), () => [[model(), new nn.ReLU()]], 0, ["empty list"]),
  SGD: call(made(optim.SGD), () => [model().parameters(), { lr: 0.1 }]),
  Adam: call(made(optim.Adam), () => [model().parameters(), { lr: 0.1 }], 1),
  AdamW: call(made(optim.AdamW), () => [model().parameters(), { lr: 0.1 }], 1),
  LRScheduler: call(made(Halving), () => [sgd()], 1),
  StepLR: call(made(optim.StepLR), () => [sgd(), 3, { gamma: 0.5 }], 2, [], ["huge"]),
  CosineAnnealingLR: call(made(optim.CosineAnnealingLR), () => [sgd(), 3, { etaMin: 0.5 }], 2, [], ["huge"]),
  OneCycleLR: call(made(optim.OneCycleLR), () => [sgd(), 3, { totalSteps: 5 }], 3, [], ["huge", "fraction"]),
};
