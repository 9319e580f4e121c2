/**
 * Small programs: what is refused, with words that say how to write it.
 */
import {
  DataLoader,
  F,
  fromTypedArray,
  isGradEnabled,
  nn,
  noGrad,
  ones,
  optim,
  type Tensor,
  tensor,
  zeros,
} from "#engine";
import { wrong } from "./bad-operands.ts";
import { parameter, type Row } from "./findings.ts";

const layers = () => [new nn.Linear(2, 2), new nn.Linear(2, 1)];
export class Listed extends nn.Module {
  readonly layers = layers();
  override forward(x: Tensor): Tensor {
    return this.layers.reduce((seen, layer) => layer(seen), x);
  }
}

const halfLoaded = (state: Record<string, unknown>) => {
  const layer = new nn.Linear(2, 1);
  const before = String(layer.weight);
  try {
    layer.loadStateDict(wrong(state));
    return "no error";
  } catch (error) {
    return String(layer.weight) === before ? (error as Error).message : "half of it was copied";
  }
};
const images = () => zeros(1, 1, 3, 3);

export const SAYS_SO: readonly Row[] = [
  [
    "relu in place",
    () => wrong(F.relu)(ones(1), true),
    /relu: takes x alone and never works in place, got also true/,
  ],
  ["softmax with a type", () => wrong(F.softmax)(ones(1), 0, "float64"), /softmax: takes x and dim/],
  ["add with alpha", () => wrong(ones(1)).add(ones(1), { alpha: 2 }), /add: takes 1 at most, got 2/],
  [
    "zeros(2, 3, options)",
    () => wrong(zeros)(2, 3, { dtype: "int64" }),
    /zeros\(\[2, 3\], \{ dtype: "int64" \}\)/,
  ],
  ["tensor(data, type)", () => tensor([1], wrong("int64")), /tensor\(\[1, 2\], \{ dtype: "int64" \}\)/],
  [
    "avgPool2d with a stride by place",
    () => F.avgPool2d(zeros(1, 1, 5, 5), 3, wrong(1)),
    /avgPool2d\(x, 2, \{ stride: 2/,
  ],
  [
    "mseLoss with a reduction by place",
    () => F.mseLoss(ones(2), zeros(2), wrong("sum")),
    /\{ reduction: "sum" \}/,
  ],
  ["Linear with a bias by place", () => new nn.Linear(2, 1, wrong(false)), /\{ bias: false \}/],
  ["DataLoader with a batch size by place", () => new DataLoader([], wrong(4)), /\{ batchSize: 64/],
  ["SGD with a rate by place", () => new optim.SGD([parameter(1)], wrong(0.1)), /\{ lr: 0.1 \}/],
  ["Sequential of a list", () => new nn.Sequential(wrong(layers())), /new nn\.Sequential\(\.\.\.layers\)/],
  ["Flatten(0)", () => Reflect.construct(nn.Flatten, [0]), /Flatten: has no settings here/],
  [
    "to() without a type",
    () => tensor([1]).to(wrong(undefined)),
    /to: there is no type undefined; choose one of bool/,
  ],
  [
    "loadStateDict of numbers",
    () => halfLoaded({ weight: 7, bias: 7 }),
    /weight must be a tensor of shape \(1, 2\), got 7; bias/,
  ],
  [
    "loadStateDict of a half",
    () => halfLoaded({ weight: zeros(1, 2), bias: undefined }),
    /bias must be a tensor.*got undefined/,
  ],
  [
    "SGD, lr null",
    () => new optim.SGD([parameter(1)], { lr: wrong(null) }),
    /SGD: .*lr must be a number.*null/,
  ],
  ["SGD, lr []", () => new optim.SGD([parameter(1)], { lr: wrong([]) }), /SGD: .*lr must be a number.*\[\]/],
  [
    "SGD, lr as text",
    () => new optim.SGD([parameter(1)], { lr: wrong("0.1") }),
    /SGD: .*lr must be a number.*'0.1'/,
  ],
  [
    "SGD, a misspelt option",
    () => new optim.SGD([parameter(1)], wrong({ lr: 0.1, momentun: 0.9 })),
    /SGD: there is no option momentun/,
  ],
  [
    "SGD of a model",
    () => new optim.SGD(wrong(new nn.Linear(2, 1)), { lr: 1 }),
    /SGD: .*model\.parameters\(\)/,
  ],
  ["SGD of nothing", () => new optim.SGD(wrong(undefined), wrong(undefined)), /SGD: .*model\.parameters\(\)/],
  [
    "noGrad of an async function",
    () => noGrad(async () => isGradEnabled()),
    /noGrad: .*asynchronous.*await first/,
  ],
  [
    "noGrad of a function that gives a promise",
    () => noGrad(() => Promise.resolve(1)),
    /noGrad: .*asynchronous/,
  ],
  [
    "fromTypedArray, negative lengths",
    () => fromTypedArray(new Float32Array(6), [-2, -3]),
    /lengths must be whole numbers/,
  ],
  [
    "fromTypedArray, int64 in float32",
    () => fromTypedArray(Float32Array.of(1.5), [1], "int64"),
    /int64 is kept in a Float64Array/,
  ],
  [
    "fromTypedArray, a fraction in int64",
    () => fromTypedArray(Float64Array.of(1.5), [1], "int64"),
    /1.5 is no int64/,
  ],
  [
    "conv2d, stride [1]",
    () => F.conv2d(images(), images(), null, { stride: wrong([1]) }),
    /conv2d: stride must be a number.*\[ 1 \]/,
  ],
  [
    "conv2d, padding 'same'",
    () => F.conv2d(images(), images(), null, { padding: wrong("same") }),
    /conv2d: padding must be.*padding 1/,
  ],
  ["conv2d, no weight", () => F.conv2d(images(), wrong(null)), /conv2d: expected a tensor, got null/],
  [
    "conv2d, two types",
    () => F.conv2d(images().double(), images()),
    /conv2d: images, weight and bias must have one type, got float64, float32/,
  ],
  ["a huge shape", () => zeros(1e5, 1e5), /not enough memory/],
  ["a huge result", () => ones(1).expand(1e12).clone(), /not enough memory/],
  ["view(null)", () => ones(2).view(wrong(null)), /view: takes numbers/],
  ["permute(null)", () => ones(2).permute(wrong(null)), /permute: takes numbers/],
  ["softmax(null)", () => F.softmax(wrong(null), 0), /softmax: expected a tensor, got null/],
  ["maxPool2d without a size", () => F.maxPool2d(images(), wrong(undefined)), /maxPool2d: the window's size/],
  [
    "grad = 5",
    () => Object.assign(parameter(1), { grad: 5 }),
    /grad: must be null or a tensor like the one it belongs to/,
  ],
  [
    "grad of another shape",
    () => Object.assign(parameter(1), { grad: ones(2) }),
    /grad: .*float32 \(1\), got float32 \(2\)/,
  ],
  ["x[0]", () => wrong(ones(2))[0], /no \[0\] in JavaScript: x\.select\(0, 0\)/],
  ["x[-1]", () => wrong(ones(2))[-1], /x\.select\(0, -1\)/],
  ["x[0] = 5", () => Object.assign(ones(2), { 0: 5 }), /write into x\.select\(0, 0\)/],
  [
    "layers in a plain list",
    () => new Listed().parameters(),
    /parameters: the field layers of Listed is a plain list.*ModuleList.*Sequential/,
  ],
  [
    "the same inside a Sequential",
    () => new nn.Sequential(new Listed()).stateDict(),
    /layers of Listed is a plain list/,
  ],
  [
    "crossEntropy, fractions for classes",
    () => F.crossEntropy(zeros(1, 3), tensor([0.86])),
    /0\.86.* is no class.*whole number.*logSoftmax/,
  ],
  [
    "crossEntropy, one-hot rows",
    () => F.crossEntropy(zeros(2, 3), zeros(2, 3)),
    /one whole number per row, \(2\), got \(2, 3\); one-hot rows become classes by argmax\(1\)/,
  ],
  ["crossEntropy, a column", () => F.crossEntropy(zeros(2, 3), zeros(2, 1)), /view\(-1\)/],
];
