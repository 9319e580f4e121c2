/**
 * Small programs: what is refused, with words that say how to write it, and what must work.
 */
import {
  arange,
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
import { changed, int, OVERWRITTEN, parameter, type Row, shown } from "./findings.ts";

const layers = () => [new nn.Linear(2, 2), new nn.Linear(2, 1)];
class Listed extends nn.Module {
  readonly layers = layers();
  override forward(x: Tensor): Tensor {
    return this.layers.reduce((seen, layer) => layer(seen), x);
  }
}
class Named extends nn.Module {
  override name = "net";
  override length = 3;
  override forward(x: Tensor): Tensor {
    return x;
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
    /grad: .*float32 \(1,\), got float32 \(2,\)/,
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
    /one whole number per row, \(2,\), got \(2, 3\); one-hot rows become classes by argmax\(1\)/,
  ],
  ["crossEntropy, a column", () => F.crossEntropy(zeros(2, 3), zeros(2, 1)), /view\(-1\)/],
];

export const WORKS: readonly Row[] = [
  [
    "a module with a field called name",
    () => [new Named().name, new Named().length, String(new Named())],
    ["net", 3, "Named()"],
  ],
  [
    "a list of layers that are fields, too",
    () =>
      new (class extends Listed {
        readonly first = this.layers[0]!;
        readonly second = this.layers[1]!;
      })().parameters().length,
    4,
  ],
  [
    "JSON and back",
    () =>
      tensor(
        JSON.parse(
          JSON.stringify(
            tensor([
              [1, 2],
              [Number.NaN, -Infinity],
            ]),
          ),
        ),
      ),
    'float32 [[1,2],["NaN","-Infinity"]]',
  ],
  [
    "JSON and back, no elements",
    () => tensor(JSON.parse(JSON.stringify(zeros([0, 3], { dtype: "int64" })))).shape,
    [0, 3],
  ],
  ["JSON and back, bool of rank 0", () => tensor(JSON.parse(JSON.stringify(tensor(true)))), "bool true"],
  ["JSON of a tensor", () => JSON.stringify(tensor([1])), '{"shape":[1],"dtype":"float32","data":[1]}'],
  [
    "rows.map(tensor)",
    () => [[1], [2]].map(wrong(tensor)).map((t) => shown(wrong(t))),
    ["float32 [1]", "float32 [2]"],
  ],
  ["shapes.map(zeros)", () => [[1], [2, 3]].map(wrong(zeros)).map((t) => (t as Tensor).shape), [[1], [2, 3]]],
  [
    "a borrowed array stays where it is",
    () => {
      const memory = new Float32Array(2048);
      const t = fromTypedArray(memory, [2048]);
      for (let k = 0; k < 20; k++) t.add(1);
      memory[0] = 9;
      return t.select(0, 0).item();
    },
    9,
  ],
];

/** What PyTorch does is worse for who learns here. The remark says why; the row says what happens instead. */
export const ON_PURPOSE: readonly Row[] = [
  [
    "DataLoader of a tensor: no pairs (PyTorch gives its rows)",
    () => new DataLoader(wrong(ones(4, 2))),
    /DataLoader: .*new TensorDataset\(x, y\)/,
  ],
  [
    "options by position: braces (PyTorch takes either)",
    () => ones(2, 3).sum(0, wrong(true)),
    /sum\(0, \{ keepdim: true \}\)/,
  ],
  ["uint8 < 300 (PyTorch wraps 300 to 44)", () => tensor(Uint8Array.of(100)).lt(300), "bool [true]"],
  ["uint8 > -1 (PyTorch wraps -1 to 255)", () => tensor(Uint8Array.of(100)).gt(-1), "bool [true]"],
  [
    "arange of fractions in int64 (PyTorch cuts start, end and step first)",
    () => arange(0, 2.5, 1, { dtype: "int64" }),
    /needs whole numbers/,
  ],
  ["infinite ends of clamp (PyTorch makes floats)", () => int(1).clamp(-Infinity, 0), "int64 [0]"],
  [
    "writes through .data are seen by backward (PyTorch: a wrong gradient)",
    () => {
      const w = parameter(3);
      return changed(w.mul(w), () => w.data.zero_());
    },
    OVERWRITTEN,
  ],
  [
    "indexSelect of rank 0 by two places (PyTorch takes the one element)",
    () => tensor(3).indexSelect(0, int(0, 0)),
    /rank 0 has one element/,
  ],
  [
    "int64 beyond 2^53 is rounded to a double",
    () =>
      int(2 ** 53)
        .add(1)
        .item() -
      2 ** 53,
    0,
  ],
];
