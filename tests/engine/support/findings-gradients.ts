/**
 * Small programs: gradients where a slope is infinite, what backward needs unchanged, and names in the graph.
 */
import { F, full, nn, noGrad, ones, type Tensor, tensor, where, zeros } from "#engine";
import { changed, int, OVERWRITTEN, parameter, type Row, slope } from "./findings.ts";

const infinite = (x: Tensor) => x.sqrt(); // its slope at 0 is infinite

export const GRADIENTS_SELECT: readonly Row[] = [
  [
    "binary cross-entropy where the probability is 0 or 1",
    () => slope(parameter(20, -120, 0.5), (x) => F.binaryCrossEntropy(x.sigmoid(), tensor([1, 0, 1]))),
    "[0,0,-0.12584687769412994]",
  ],
  [
    "maximum: the loser",
    () => slope(parameter(-1, 4), (x) => infinite(x.maximum(zeros(2))).sum()),
    "[0,0.25]",
  ],
  [
    "minimum: the loser",
    () => slope(parameter(1, 0), (x) => infinite(x.minimum(zeros(2))).sum()),
    '[0,"Infinity"]',
  ],
  ["max: the losers", () => slope(parameter(-1, 0), (x) => infinite(x.max())), '[0,"Infinity"]'],
  ["min: the losers", () => slope(parameter(0, 1), (x) => infinite(x.min())), '["Infinity",0]'],
  [
    "max along a dimension: the losers",
    () => slope(parameter(-1, 0), (x) => infinite(x.max(0).values)),
    '[0,"Infinity"]',
  ],
  [
    "binary cross-entropy in float64: what keeps the bottom above 0 is a float32",
    () =>
      slope(tensor([1], { dtype: "float64", requiresGrad: true }), (p) =>
        F.binaryCrossEntropy(p, zeros([1], { dtype: "float64" })),
      ),
    "[1000000003995.8029]",
  ],
  [
    "a power of 0",
    () =>
      slope(parameter(-1, 2), (x) =>
        x
          .pow(0)
          .mul(tensor([Infinity, Number.NaN]))
          .sum(),
      ),
    "[0,0]",
  ],
  ["the length of 0 and NaN", () => slope(parameter(0, Number.NaN), (x) => x.norm()), '["NaN","NaN"]'],
  [
    "the norm with p = 0.5 of infinity and 0",
    () => slope(parameter(Infinity, 0), (x) => x.norm(0.5)),
    '["NaN","NaN"]',
  ],
  ["the largest size beside NaN", () => slope(parameter(Number.NaN, -2), (x) => x.norm(Infinity)), "[0,0]"],
  ["the sum of sizes, one of them NaN", () => slope(parameter(Number.NaN, -2), (x) => x.norm(1)), "[0,-1]"],
  [
    "var of two with correction 3",
    () => slope(parameter(1, 2), (x) => x.var(0, { correction: 3 })),
    "[1,-1]",
  ],
  [
    "batchNorm in eval mode of a channel with NaN",
    () =>
      slope(tensor([[Number.NaN], [1]], { requiresGrad: true }), (x) =>
        F.batchNorm(x, zeros(1), full([1], 3), null, null, { eps: 1 }),
      ),
    "[[0.5],[0.5]]",
  ],
  [
    "a float32 product divided by a float64",
    () =>
      slope(tensor([[3]], { requiresGrad: true }), (x) =>
        x.matmul(ones(1, 1)).div(full([1], 2, { dtype: "float64" })),
      ),
    "[[0.5]]",
  ],
  ["clamp: what was cut", () => slope(parameter(-1, 4), (x) => infinite(x.clamp(0)).sum()), "[0,0.25]"],
  ["relu: what was cut", () => slope(parameter(-1, 4), (x) => infinite(x.relu()).sum()), "[0,0.25]"],
  [
    "maxPool2d of -inf at the border",
    () => {
      const x = full([1, 1, 2, 2], -Infinity, { requiresGrad: true });
      F.maxPool2d(x, 2, { padding: 1 }).backward(ones(1, 1, 2, 2));
      return x.grad!.flatten();
    },
    "float32 [1,1,1,1]",
  ],
];

export const READS: readonly Row[] = [
  [
    "the index of indexSelect",
    () => {
      const i = int(0, 1);
      return changed(parameter(1, 2, 3).indexSelect(0, i).sum(), () => i.fill_(2));
    },
    OVERWRITTEN,
  ],
  ...([F.nllLoss, F.crossEntropy] as const).map(
    (loss): Row => [
      `the targets of ${loss.name}`,
      () => {
        const targets = int(0);
        return changed(loss(parameter(1, 2, 3).view(1, 3), targets), () => targets.fill_(2));
      },
      OVERWRITTEN,
    ],
  ),
  [
    "the targets of binaryCrossEntropy",
    () => {
      const targets = tensor([1, 0]);
      return changed(F.binaryCrossEntropy(parameter(0.3, 0.7), targets), () => targets.zero_());
    },
    OVERWRITTEN,
  ],
  [
    "the places that max(dim) gave",
    () => {
      const { values, indices } = parameter(1, 2, 3).max(0);
      return changed(values, () => indices.zero_());
    },
    OVERWRITTEN,
  ],
  [
    "the mask of where",
    () => {
      const mask = tensor([true, false]);
      return changed(where(mask, parameter(1, 2), 0).sum(), () => mask.zero_());
    },
    OVERWRITTEN,
  ],
  [
    "a changed input that no rule reads",
    () => {
      const w = tensor([[1], [2]], { requiresGrad: true });
      const y = tensor([[1, 2]]).matmul(w);
      noGrad(() => w.zero_());
      y.backward();
      return w.grad;
    },
    "float32 [[1],[2]]",
  ],
  [
    "the same in a product",
    () => {
      const w = parameter(3);
      const y = w.mul(tensor([2]));
      noGrad(() => w.zero_());
      y.backward();
      return w.grad;
    },
    "float32 [2]",
  ],
  [
    "a changed input that a rule reads",
    () => {
      const w = parameter(3);
      return changed(w.mul(parameter(2)), () => noGrad(() => w.zero_()));
    },
    OVERWRITTEN,
  ],
];

const afterBackward = (y: Tensor) => {
  y.backward(ones(y.shape));
  return String(y);
};
const bias4 = () => parameter(1, 1, 1, 1);

export const NAMES: readonly Row[] = [
  [
    "pow after backward",
    () => afterBackward(parameter(1, 2).pow(2)),
    "tensor([1., 4.], grad_fn=<PowBackward0>)",
  ],
  [
    "a model's predictions after backward",
    () => afterBackward(new nn.Linear(2, 1)(ones(1, 2))),
    /grad_fn=<AddmmBackward0>/,
  ],
  [
    "a loss after backward",
    () => afterBackward(F.mseLoss(parameter(1), zeros(1))),
    "tensor(1., grad_fn=<MseLossBackward0>)",
  ],
  ["linear of rank 4", () => F.linear(zeros(2, 2, 2, 2), zeros(4, 2), bias4()).gradFn!.name, "AddBackward0"],
  ["linear of rank 3", () => F.linear(zeros(2, 2, 2), zeros(4, 2), bias4()).gradFn!.name, "ViewBackward0"],
  [
    "linear of rank 3, transposed",
    () => F.linear(zeros(2, 3, 2).transpose(0, 1), zeros(4, 2), bias4()).gradFn!.name,
    "AddBackward0",
  ],
];
