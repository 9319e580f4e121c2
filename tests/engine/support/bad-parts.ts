/**
 * Bad input for the parts that training is put together from.
 */
import * as engine from "#engine";
import { F, metrics, nn, optim, type Tensor, tensor, zeros } from "#engine";
import { leaf, type Row, rank0, v, whole, wrong, x, y } from "./bad-operands.ts";

const loader = () => new engine.DataLoader([[rank0, rank0]]);
const learner = (model = new nn.Linear(3, 1)) =>
  new engine.Learner(new engine.DataLoaders(loader(), loader()), model, {
    optFunc: optim.SGD,
    lossFunc: F.mseLoss,
  });

class Counting extends nn.Module {
  count = new nn.Buffer(zeros(1));
  override forward(input: Tensor): Tensor {
    return input;
  }
}
function hooked(hook: nn.ForwardHook): nn.Module {
  const layer = new nn.ReLU();
  layer.registerForwardHook(hook);
  return layer;
}
const twice = (one: Tensor) => new optim.SGD([{ params: [one] }, { params: [one] }], { lr: 1 });

const { init } = nn;

export const PARTS: readonly Row[] = [
  ["Linear", () => new nn.Linear(0, 1), "whole numbers from 1, got (0, 1)"],
  ["linear, of a Linear", () => new nn.Linear(3, 2)(y), "input (4, 5) does not fit weight (2, 3)"],
  [
    "linear, in a Sequential",
    () => new nn.Sequential(new nn.Linear(3, 2), new nn.Linear(3, 2))(x),
    "(2, 2)",
    "(2, 3)",
  ],
  [
    "Sequential",
    () => new nn.Sequential(new nn.ReLU(), wrong(5)),
    "layer 1 is neither a module nor a function, but 5",
  ],
  ["relu, of a ReLU", () => new nn.ReLU()(wrong(5)), "expected a tensor, got 5"],
  ["sigmoid, of a Sigmoid", () => new nn.Sigmoid()(wrong(5)), "expected a tensor, got 5"],
  ["tanh, of a Tanh", () => new nn.Tanh()(wrong(5)), "expected a tensor, got 5"],
  ["flatten, of a Flatten", () => new nn.Flatten()(v), "no dimension 1"],
  ["softmax, of a Softmax", () => new nn.Softmax(5)(x), "no dimension 5"],
  ["Softmax", () => new nn.Softmax(wrong(undefined)), "new nn.Softmax(1)", "got undefined"],
  ["LogSoftmax", () => new nn.LogSoftmax(wrong({ dim: 1 })), "new nn.LogSoftmax(1)", "got { dim: 1 }"],
  ["Dropout", () => new nn.Dropout(1.5), "a number from 0 to 1, got 1.5"],
  ["Dropout, by name", () => new nn.Dropout(wrong({ p: 0.5 })), "got { p: 0.5 }"],
  ["dropout, of a Dropout", () => new nn.Dropout()(wrong(5)), "expected a tensor, got 5"],
  ["ModuleList", () => new nn.ModuleList(wrong([new nn.ReLU(), 5])), "holds modules, but number 1 is 5"],
  ["ModuleList, spread", () => new nn.ModuleList(wrong(new nn.ReLU())), "new nn.ModuleList([first, second])"],
  ["ModuleList, called", () => new nn.ModuleList([])(x), "for (const layer of list)", "nn.Sequential"],
  ...(["MSELoss", "L1Loss", "BCELoss", "NLLLoss", "CrossEntropyLoss"] as const).map(
    (name): Row => [name, () => new nn[name](wrong("sum")), "new nn.", '{ reduction: "sum" }'],
  ),
  [
    "MSELoss, reduction",
    () => new nn.MSELoss({ reduction: wrong("avg") }),
    '"mean", "sum" or "none", got \'avg\'',
  ],
  ["mseLoss, of a MSELoss", () => new nn.MSELoss()(x), "expected a tensor, got undefined"],
  ...(["NLLLoss", "CrossEntropyLoss"] as const).map(
    (name): Row => [
      `${name}, a list of weights`,
      () => new nn[name]({ weight: wrong([1, 2]) }),
      "a tensor with a number for each class",
    ],
  ),
  [
    "CrossEntropyLoss, smoothing",
    () => new nn.CrossEntropyLoss({ labelSmoothing: -1 }),
    "labelSmoothing must be a number from 0 to 1, got -1",
  ],
  ["Buffer", () => new nn.Buffer(wrong(5)), "made from a tensor, got 5"],
  ["apply", () => new nn.ReLU().apply(wrong(5)), "a function to call with each module, got 5"],
  ["registerForwardHook", () => new nn.ReLU().registerForwardHook(wrong(5)), "at each forward, got 5"],
  ["registerForwardPreHook", () => new nn.ReLU().registerForwardPreHook(wrong(5)), "at each forward, got 5"],
  ["registerForwardHook, what comes back", () => hooked(wrong(() => 3))(x), "got 3", "braces"],
  [
    "loadStateDict, buffers",
    () => new Counting().loadStateDict({ count: v }),
    "count has shape (3), this module needs (1)",
  ],
  ...(["zeros_", "ones_"] as const).map(
    (name): Row => [name, () => init[name](wrong(3)), "expected a tensor, got 3"],
  ),
  ["constant_", () => init.constant_(zeros(2), wrong("1")), "the value must be a number, got '1'"],
  [
    "fill_, of constant_",
    () => init.constant_(tensor(new Uint8Array(2)), 300),
    "300 does not fit into uint8",
  ],
  ["normal_, whole numbers", () => init.normal_(whole), "(3) is int64"],
  ["normal_, spread", () => init.normal_(zeros(2), 0, -1), "0 or more, got -1"],
  [
    "normal_, options",
    () => init.normal_(zeros(2), wrong({ std: 2 })),
    "the mean must be a number, got { std: 2 }",
  ],
  ["uniform_, ends", () => init.uniform_(zeros(2), 2, 1), "low 2 must not be more than high 1"],
  [
    "uniform_, infinite",
    () => init.uniform_(zeros(2), 0, Number.POSITIVE_INFINITY),
    "high must be a number, got Infinity",
  ],
  ...(["xavierUniform_", "xavierNormal_"] as const).flatMap((name): Row[] => [
    [
      `${name}, a bias`,
      () => init[name](zeros(3)),
      "needs a weight (out, in)",
      "got (3); for a bias use zeros_",
    ],
    [`${name}, gain`, () => init[name](zeros(2, 3), -1), "the gain must be 0 or more, got -1"],
    [`${name}, whole numbers`, () => init[name](whole), "is int64"],
  ]),
  ...(["kaimingUniform_", "kaimingNormal_"] as const).flatMap((name): Row[] => [
    [`${name}, a bias`, () => init[name](zeros(3)), "needs a weight (out, in)", "got (3)"],
    [
      `${name}, mode`,
      () => init[name](zeros(2, 3), { mode: wrong("fanIn") }),
      '"fan_in" or "fan_out"',
      "'fanIn'",
    ],
    [
      `${name}, function`,
      () => init[name](zeros(2, 3), { nonlinearity: wrong("gelu") }),
      "leaky_relu",
      "'gelu'",
    ],
    [`${name}, by place`, () => init[name](zeros(2, 3), wrong(0)), '{ nonlinearity: "relu" }'],
  ]),
  ...(["clipGradNorm_", "clipGradValue_"] as const).flatMap((name): Row[] => [
    [`${name}, a model`, () => nn.utils[name](wrong(new nn.ReLU()), 1), "model.parameters()", "got"],
    [`${name}, numbers`, () => nn.utils[name](wrong([leaf(), 5]), 1), "number 1 is 5"],
    [
      `${name}, no limit`,
      () => nn.utils[name]([leaf()], wrong(undefined)),
      "must be a number, got undefined",
    ],
    [`${name}, below 0`, () => nn.utils[name]([leaf()], -1), "must be 0 or more, got -1"],
  ]),
  ["clipGradNorm_, by place", () => nn.utils.clipGradNorm_([leaf()], 1, wrong(2)), "{ normType: 2 }"],
  ["calculateGain", () => init.calculateGain(wrong("gelu")), "linear", "tanh", "got 'gelu'"],
  ["Parameter", () => new nn.Parameter(wrong(5)), "made from a tensor, got 5"],
  ["loadStateDict, nothing", () => new nn.Linear(3, 2).loadStateDict(wrong(undefined)), "stateDict()"],
  ["loadStateDict, missing", () => new nn.Linear(3, 2).loadStateDict({ weight: x }), "bias is missing"],
  [
    "loadStateDict, shapes and strangers",
    () => new nn.Linear(3, 2).loadStateDict({ weight: x, bias: v, extra: v }),
    "extra is not a parameter",
    "bias has shape (3), this module needs (2)",
  ],
  ["SGD, nothing", () => new optim.SGD([], { lr: 1 }), "model.parameters()"],
  ["SGD, no leaf", () => new optim.SGD([leaf(), x], { lr: 1 }), "parameter 1", "requiresGrad_()"],
  ["SGD, learning rate", () => new optim.SGD([leaf()], { lr: -1 }), "0 or more, got -1"],
  ["SGD, no learning rate", () => new optim.SGD([leaf()], wrong(undefined)), "0 or more, got undefined"],
  [
    "SGD, momentum",
    () => new optim.SGD([leaf()], { lr: 1, momentum: -1 }),
    "momentum must be a number of 0 or more, got -1",
  ],
  [
    "SGD, Nesterov alone",
    () => new optim.SGD([leaf()], { lr: 1, nesterov: true }),
    "a momentum above 0 and no dampening, got 0 and 0",
  ],
  [
    "SGD, truths",
    () => new optim.SGD([leaf()], { lr: 1, nesterov: wrong(1) }),
    "nesterov must be true or false, got 1",
  ],
  [
    "SGD, a group without a rate",
    () => new optim.SGD([{ params: [leaf()] }]),
    "learning rate lr",
    "got undefined",
  ],
  [
    "SGD, no group",
    () => new optim.SGD(wrong([{ params: [leaf()], lr: 1 }, leaf()])),
    "{ params: layer.parameters(), lr: 0.01 }",
  ],
  [
    "SGD, a group of nothing",
    () => new optim.SGD([{ params: wrong(5), lr: 1 }]),
    "a group of parameters is written",
  ],
  [
    "SGD, a group's option",
    () => new optim.SGD(wrong([{ params: [leaf()], lr: 1, momentun: 1 }])),
    "no option momentun",
  ],
  ["SGD, twice", () => twice(leaf()), "parameter 0 of the group is in another group too"],
  ["Adam, nothing", () => new optim.Adam([]), "model.parameters()"],
  ["Adam, learning rate", () => new optim.Adam([leaf()], { lr: -1 }), "0 or more, got -1"],
  [
    "Adam, betas",
    () => new optim.Adam([leaf()], { betas: [0.9, 1] }),
    "betas must be two numbers",
    "got [ 0.9, 1 ]",
  ],
  ["Adam, one beta", () => new optim.Adam([leaf()], { betas: wrong(0.9) }), "[0.9, 0.999]", "got 0.9"],
  [
    "Adam, eps",
    () => new optim.Adam([leaf()], { eps: Number.NaN }),
    "eps must be a number of 0 or more, got NaN",
  ],
  [
    "AdamW, weightDecay",
    () => new optim.AdamW([leaf()], { weightDecay: -1 }),
    "weightDecay must be a number of 0 or more",
  ],
  ["AdamW, no leaf", () => new optim.AdamW([x]), "parameter 0 is not a leaf tensor"],
  ["TensorDataset, lengths", () => new engine.TensorDataset(x, v), "(2, 3) and (3)", "one label per input"],
  ["TensorDataset, nothing", () => new engine.TensorDataset(x, wrong(undefined)), "two tensors"],
  ["get, of listDataset", () => engine.listDataset([]).get(0), "index 0 is outside a data set of 0 items"],
  ["select, of TensorDataset.get", () => new engine.TensorDataset(v, v).get(3), "index 3 is outside"],
  [
    "DataLoader, nothing",
    () => new engine.DataLoader(wrong(undefined)),
    "a data set or a list of pairs, got undefined",
  ],
  ["DataLoader, batch size", () => new engine.DataLoader([], { batchSize: 0 }), "1 or more, got 0"],
  ["DataLoader, empty", () => new engine.DataLoader([]).first(), "the data set is empty"],
  [
    "stack, of DataLoader over numbers",
    () => [...new engine.DataLoader(wrong([[1, 2]]))],
    "nothing but tensors",
  ],
  [
    "Learner, nothing",
    () => new engine.Learner(wrong(null), wrong(null), wrong({})),
    "dls",
    "model",
    "optFunc",
    "lossFunc",
  ],
  [
    "Learner, a plain function",
    () => learner(wrong((input: Tensor) => input)),
    "{ parameters: [weights, bias] }",
  ],
  ["fit", () => learner().fit(-1, 1), "0 or more, got -1"],
  ["SGD, of fit without a learning rate", () => learner().fit(1, wrong(undefined)), "lr", "undefined"],
  ["binaryAccuracy", () => metrics.binaryAccuracy(x, v), "(2, 3)", "(3)"],
  ["binaryAccuracy, a number", () => metrics.binaryAccuracy(x, wrong(1)), "expected a tensor, got 1"],
  ["accuracy", () => metrics.accuracy(x, v), "(n, classes) and (n), got (2, 3) and (3)"],
];
