/**
 * Functions that are composed of several operations, and on which operands their gradients are checked.
 */
import { F, fromTypedArray, manualSeed, type Tensor } from "#engine";
import { type Sample, whole } from "./sample.ts";

const HALVES = Float64Array.from([1, 0, 1, 0, 0, 1]);
const targets = () => fromTypedArray(HALVES, [2, 3]);
const ROWS = fromTypedArray(Uint8Array.of(1, 0, 1, 0, 1, 1), [2, 3], "bool");
const weight = () => fromTypedArray(Float64Array.of(0.5, 1, 2, 3), [4]);
const classes = () => whole([2, 0, 1]);

/** Functions made of several operations: all of F that isn't one operation above under the same name. */
export const COMPOSED: Readonly<
  Record<string, readonly (Sample & { readonly f: (...operands: Tensor[]) => Tensor })[]>
> = {
  mseLoss: (["mean", "sum", "none"] as const).map((reduction) => ({
    shapes: [
      [2, 3],
      [2, 3],
    ],
    f: (a, b) => F.mseLoss(a!, b!, { reduction }),
  })),
  l1Loss: [
    {
      shapes: [
        [2, 3],
        [2, 3],
      ],
      f: (a, b) => F.l1Loss(a!, b!),
    },
  ],
  binaryCrossEntropy: [{ shapes: [[2, 3]], f: (x) => F.binaryCrossEntropy(x!.sigmoid(), targets()) }],
  nllLoss: (["mean", "none"] as const).map((reduction) => ({
    shapes: [[3, 4]],
    f: (x) => F.nllLoss(x!, classes(), { reduction }),
  })),
  crossEntropy: [
    { shapes: [[3, 4]], f: (x) => F.crossEntropy(x!, classes()) },
    { shapes: [[3, 4]], f: (x) => F.crossEntropy(x!, classes(), { labelSmoothing: 0.2, weight: weight() }) },
    { shapes: [[3, 4]], f: (x) => F.crossEntropy(x!, classes(), { labelSmoothing: 1, reduction: "none" }) },
  ],
  "nllLoss with weights": [
    { shapes: [[3, 4]], f: (x) => F.nllLoss(x!, classes(), { weight: weight() }) },
    { shapes: [[3, 4]], f: (x) => F.nllLoss(x!, classes(), { weight: weight(), reduction: "none" }) },
  ],
  "batchNorm by running statistics, and then by the batch's": [
    {
      shapes: [[4, 2], [2], [2]],
      f: (x, w, b) => {
        const [mean, variance] = [fromTypedArray(Float64Array.of(1, 2), [2]), weight().slice(0, 0, 2)];
        const once = F.batchNorm(x!, mean, variance, w!, b!);
        return F.batchNorm(once.mul(once), mean, variance, w!, b!, { training: true });
      },
    },
  ],
  "split and chunk": [
    { shapes: [[5, 3]], f: (x) => x!.split(2).reduce((sum, part) => sum.add(part.pow(2).sum()), x!.sum()) },
    { shapes: [[2, 6]], f: (x) => x!.chunk(3, 1).reduce((a, b) => a.mul(b)) },
    { shapes: [[5, 2]], f: (x) => x!.split([1, 4])[1]! },
  ],
  "maskedSelect where the mask lies otherwise in memory": [
    { shapes: [[3, 2]], f: (x) => x!.maskedSelect(ROWS.t()) },
    { shapes: [[2, 3]], f: (x) => x!.t().maskedSelect(ROWS.t()) },
  ],
  dropout: [0, 0.3, 1].map((p) => ({
    shapes: [[3, 4]],
    f: (x) => {
      manualSeed(1);
      return F.dropout(x!, p);
    },
  })),
  "max and min along a dimension": [
    { shapes: [[3, 4]], f: (x) => x!.max(1).values.add(x!.min(1).values) },
    { shapes: [[3, 4]], f: (x) => x!.max(0, { keepdim: true }).values },
  ],
  "sort and topk": [
    { shapes: [[3, 4]], f: (x) => x!.sort(1).values },
    { shapes: [[3, 4]], f: (x) => x!.sort(0, { descending: true }).values },
    { shapes: [[3, 4]], f: (x) => x!.topk(2, 0).values },
  ],
  "flatten and contiguous": [{ shapes: [[2, 3, 2]], f: (x) => x!.permute(2, 0, 1).contiguous().flatten(1) }],
  "a value used in three places": [{ shapes: [[3, 3]], f: (x) => x!.matmul(x!.t()).mul(x!).add(x!.exp()) }],
  "a branch that meets itself": [
    {
      shapes: [[2, 3], [3]],
      f: (a, b) => {
        const y = a!.mul(b!);
        return y.sigmoid().mul(y).sub(y.sum(0));
      },
    },
  ],
  "a network": [
    {
      shapes: [[4, 3], [5, 3], [5], [1, 5], [1]],
      f: (x, w, b, v, c) =>
        F.linear(F.linear(x!, w!, b!).tanh(), v!, c!)
          .sigmoid()
          .mean(),
    },
  ],
};
