/**
 * Which operations are checked on which operands: one row per operation of the table `ops`.
 */
import type { ops } from "#engine/ops/index.ts";
import { mask, type Sample, whole } from "./sample.ts";
import { IMAGES } from "./samples-images.ts";
import { PLACES } from "./samples-places.ts";

/** Equal shapes, each way of broadcasting, rank 0, zero length. */
const PAIRS = [
  [
    [2, 3],
    [2, 3],
  ],
  [[2, 3], [3]],
  [
    [2, 1],
    [1, 3],
  ],
  [[], [2, 2]],
  [
    [2, 1, 3],
    [4, 1],
  ],
  [[], []],
  [
    [0, 3],
    [1, 3],
  ],
];
const pairs = (options: Partial<Sample> = {}): Sample[] => PAIRS.map((shapes) => ({ shapes, ...options }));
const ones = (...rest: Partial<Sample>[]): Sample[] =>
  [[2, 3], [], [4], [0]].flatMap((shape) =>
    (rest.length ? rest : [{}]).map((more) => ({ shapes: [shape], ...more })),
  );
const DIMS = [undefined, 0, 1, -1, [0, 2], [0, 1, 2]];
const reductions = (...more: unknown[]): Sample[] =>
  DIMS.flatMap((dim) =>
    [false, true].map((keepdim) => ({ shapes: [[2, 3, 4]], args: [dim, keepdim, ...more] })),
  );

export const SAMPLES: Readonly<Record<keyof typeof ops, readonly Sample[]>> = {
  add: pairs(),
  sub: pairs(),
  mul: pairs(),
  div: pairs({ positive: true }),
  pow: [...pairs({ positive: true, args: [false] }), { shapes: [[3], []], positive: true, args: [true] }],
  maximum: pairs(),
  minimum: pairs(),
  exp: ones(),
  log: ones({ positive: true }),
  sqrt: ones({ positive: true }),
  rsqrt: ones({ positive: true }),
  floor: ones({ scale: 1.03 }),
  round: ones({ scale: 1.03 }),
  sign: ones(),
  sin: ones(),
  cos: ones(),
  tanh: ones(),
  sigmoid: ones(),
  neg: ones(),
  abs: ones(),
  relu: ones(),
  clamp: ones({ args: [-0.7, 0.9] }, { args: [0, Number.POSITIVE_INFINITY] }),
  where: [
    {
      shapes: [
        [2, 3],
        [2, 3],
      ],
      constants: [mask([1, 0, 1, 0, 0, 1], [2, 3])],
    },
    { shapes: [[3], [2, 1]], constants: [mask([1, 0, 1], [3])] },
    { shapes: [[], []], constants: [mask([1, 0], [2, 1])] },
  ],
  // float32 has few digits, but the step may be large: the rule is linear.
  to: [
    { shapes: [[2, 3]], args: ["float64"] },
    { shapes: [[2, 3]], args: ["float32"], step: 0.5, tolerance: 1e-5 },
  ],
  sum: reductions(),
  mean: reductions(),
  std: [...reductions(1), { shapes: [[3, 4]], args: [1, false, 0] }],
  variance: [...reductions(1), { shapes: [[3, 4]], args: [1, false, 0] }],
  max: ones().filter(({ shapes }) => String(shapes) !== "0"),
  min: ones().filter(({ shapes }) => String(shapes) !== "0"),
  takeBest: [
    { shapes: [[2, 3]], after: [whole([2, 0])], args: ["max", 1] },
    { shapes: [[2, 3]], after: [whole([1, 1, 0])], args: ["min", 0] },
  ],
  cumsum: [0, 1, 2].map((dim) => ({ shapes: [[2, 3, 4]], args: [dim] })),
  prod: [
    { shapes: [[2, 3]], args: [undefined, false] },
    { shapes: [[]], args: [undefined, false] },
    ...[0, 1].map((dim) => ({ shapes: [[3, 2]], args: [dim, dim === 0] })),
  ],
  logSumExp: reductions().filter(({ args }) => args![0] !== undefined),
  norm: [2, 1, 3, 1.5, -1, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].flatMap((p) => [
    { shapes: [[2, 3]], args: [p, undefined, false] },
    { shapes: [[2, 3]], args: [p, 0, true] },
    { shapes: [[2, 3, 2]], args: [p, [0, 2], false] },
  ]),
  softmax: [0, 1].map((dim) => ({ shapes: [[3, 4]], args: [dim] })),
  logSoftmax: [0, 1].map((dim) => ({ shapes: [[3, 4]], args: [dim] })),
  view: [
    { shapes: [[2, 6]], args: [[3, 4]] },
    { shapes: [[2, 6]], args: [[-1]] },
    { shapes: [[]], args: [[1, 1]] },
  ],
  reshape: [
    { shapes: [[2, 6]], args: [[3, 4]] },
    { shapes: [[2, 0]], args: [[0, 5]] },
  ],
  squeeze: [
    { shapes: [[1, 3, 1]], args: [undefined] },
    { shapes: [[1, 3, 1]], args: [-1] },
  ],
  unsqueeze: [0, 1, -1].map((dim) => ({ shapes: [[2, 3]], args: [dim] })),
  permute: [
    [2, 0, 1],
    [0, -1, 1],
  ].map((order) => ({ shapes: [[2, 3, 4]], args: [order] })),
  transpose: [
    { shapes: [[2, 3, 4]], args: [0, -1] },
    { shapes: [[2, 3]], args: [1, 0] },
  ],
  t: [{ shapes: [[2, 3]] }, { shapes: [[3]] }],
  expand: [
    { shapes: [[3, 1]], args: [[3, 4]] },
    { shapes: [[3]], args: [[2, -1]] },
    { shapes: [[]], args: [[2, 2]] },
  ],
  slice: [
    { shapes: [[5, 4]], args: [0, 1, 4, 2] },
    { shapes: [[5, 4]], args: [1, -2, undefined, undefined] },
    { shapes: [[5, 4]], args: [0, 3, 2, 1] },
  ],
  select: [
    { shapes: [[3, 4]], args: [0, 1] },
    { shapes: [[3, 4]], args: [-1, -2] },
    { shapes: [[3]], args: [0, 2] },
  ],
  clone: ones(),
  cat: [
    {
      shapes: [
        [2, 3],
        [1, 3],
        [2, 3],
      ],
      args: [0],
    },
    {
      shapes: [
        [2, 1],
        [2, 3],
      ],
      args: [1],
    },
  ],
  stack: [0, 1, 2].map((dim) => ({
    shapes: [
      [2, 3],
      [2, 3],
      [2, 3],
    ],
    args: [dim],
  })),
  matmul: [
    {
      shapes: [
        [2, 3],
        [3, 4],
      ],
    },
    { shapes: [[3], [3]] },
    { shapes: [[3], [3, 2]] },
    { shapes: [[2, 3], [3]] },
    {
      shapes: [
        [2, 2, 3],
        [2, 3, 2],
      ],
    },
    {
      shapes: [
        [2, 2, 3],
        [3, 2],
      ],
    },
    {
      shapes: [
        [2, 3],
        [2, 3, 2],
      ],
    },
    { shapes: [[3], [2, 3, 2]] },
    {
      shapes: [
        [2, 1, 2, 2],
        [3, 2, 1],
      ],
    },
    {
      shapes: [
        [3, 3],
        [3, 3],
      ],
    },
    {
      shapes: [
        [0, 3],
        [3, 2],
      ],
    },
    {
      shapes: [
        [2, 0],
        [0, 2],
      ],
    },
  ],
  linear: [
    { shapes: [[4, 3], [2, 3], [2]] },
    {
      shapes: [
        [4, 3],
        [2, 3],
      ],
    },
    { shapes: [[3], [2, 3], [2]] },
    { shapes: [[2, 2, 3], [1, 3], [1]] },
    {
      shapes: [
        [3, 3],
        [3, 3],
      ],
    },
  ],
  ...IMAGES,
  ...PLACES,
  pick: [{ shapes: [[3, 4]], after: [whole([3, 0, 1])], args: [1] }],
  binaryCrossEntropy: [
    {
      shapes: [
        [2, 3],
        [2, 3],
      ],
      positive: true,
      scale: 0.3,
      tolerance: 1e-6,
    },
    { shapes: [[], []], positive: true, scale: 0.3, tolerance: 1e-6 },
  ],
};
