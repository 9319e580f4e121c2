/**
 * Small programs: what must work, and what is other than in PyTorch on purpose.
 */
import { arange, DataLoader, F, fromTypedArray, nn, ones, type Tensor, tensor, zeros } from "#engine";
import { wrong } from "./bad-operands.ts";
import { changed, int, OVERWRITTEN, parameter, type Row, shown, slope } from "./findings.ts";
import { Listed } from "./findings-calls.ts";

class Sum extends nn.Module {
  override forward(a: Tensor, b?: Tensor): Tensor {
    return b === undefined ? a : a.add(b);
  }
}
class Named extends nn.Module {
  override name = "net";
  override length = 3;
  override forward(x: Tensor): Tensor {
    return x;
  }
}

export const WORKS: readonly Row[] = [
  ["a module of two inputs", () => wrong(new Sum())(ones(2), tensor([1, 2])), "float32 [2,3]"],
  [
    "tensors.map(F.relu)",
    () => [tensor([-1]), ones(1)].map(F.relu).map(shown),
    ["float32 [0]", "float32 [1]"],
  ],
  ["int64 times a number beyond 2^53", () => int(2).mul(2 ** 60).dtype, "int64"],
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
    "binaryCrossEntropy with int64 targets (PyTorch wants floats)",
    () => F.binaryCrossEntropy(tensor([0.5, 0.5]), int(0, 1)),
    `float32 ${Math.fround(Math.log(2))}`,
  ],
  [
    "crossEntropy with whole numbers in float32 (PyTorch wants int64)",
    () => F.crossEntropy(zeros(1, 2), tensor([1])),
    `float32 ${Math.fround(Math.log(2))}`,
  ],
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
  ["zeros() is of rank 0 (PyTorch wants a shape)", () => zeros(), "float32 0"],
  [
    "clamp of uint8 at -1 (PyTorch takes 255)",
    () => tensor(Uint8Array.of(7)).clamp(-1),
    /-1 does not fit into uint8/,
  ],
  [
    "a wrong type where there is nothing to compute (PyTorch lets it pass)",
    () => zeros([0], { dtype: "bool" }).softmax(0),
    /softmax: needs a floating type/,
  ],
  ["the largest size of no elements (PyTorch says 0)", () => zeros(0).norm(Infinity), /norm: .* no largest/],
  [
    "maxPool2d of bytes (PyTorch has it for int64 alone)",
    () => F.maxPool2d(ones([1, 1, 2, 2], { dtype: "uint8" }), 2),
    "uint8 [[[[1]]]]",
  ],
  [
    "a slope of prod beside infinity (PyTorch divides: NaN)",
    () => slope(parameter(2, Infinity), (x) => x.prod()),
    '["Infinity",2]',
  ],
  [
    "-infinity to the power 0.5, as in C (PyTorch takes the root: NaN)",
    () => tensor([-Infinity]).pow(0.5),
    'float32 ["Infinity"]',
  ],
  [
    "written from a part of itself (PyTorch refuses)",
    () => {
      const x = arange(4).float();
      x.slice(0, 1).add_(x.slice(0, 0, 3));
      return x;
    },
    "float32 [0,1,3,5]",
  ],
  [
    "equal elements: topk names the first (PyTorch any)",
    () => tensor([1, 1, 1]).topk(2).indices,
    "int64 [0,1]",
  ],
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
