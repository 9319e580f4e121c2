/**
 * On which operands the operations on images are checked.
 */
import type { Sample } from "./sample.ts";

const window = (size: number, stride: number, padding: number) => ({
  size: [size, size],
  stride: [stride, stride],
  padding: [padding, padding],
});

export const IMAGES = {
  conv2d: [
    { shapes: [[2, 2, 4, 4], [3, 2, 3, 3], [3]], args: [window(3, 1, 0)] },
    { shapes: [[1, 2, 5, 5], [2, 2, 3, 3], [2]], args: [window(3, 2, 1)] },
    {
      shapes: [
        [1, 1, 4, 4],
        [2, 1, 2, 2],
      ],
      args: [window(2, 2, 0)],
    },
  ],
  maxPool2d: [window(2, 2, 0), window(3, 2, 1), window(2, 1, 0)].map((w) => ({
    shapes: [[1, 2, 5, 5]],
    args: [w],
  })),
  avgPool2d: [window(2, 2, 0), window(3, 2, 1), window(2, 1, 0)].map((w) => ({
    shapes: [[1, 2, 5, 5]],
    args: [w],
  })),
  adaptiveAvgPool2d: [
    [1, 1],
    [2, 3],
    [5, 1],
    [7, 6],
  ].map((regions) => ({ shapes: [[2, 2, 5, 6]], args: [regions] })),
  batchNorm: [
    { shapes: [[4, 3], [3], [3]], args: [{ given: null, eps: 0.01, used: null }] },
    { shapes: [[2, 3, 2, 2], [3], [3]], args: [{ given: null, eps: 1e-5, used: null }] },
    { shapes: [[2, 1, 3], [1], [1]], args: [{ given: null, eps: 0.1, used: null }] },
    {
      shapes: [[2, 2, 3], [2], [2]],
      args: [
        {
          given: { mean: Float64Array.of(0.3, -1), variance: Float64Array.of(0.5, 2) },
          eps: 0.01,
          used: null,
        },
      ],
    },
  ],
} satisfies Readonly<Record<string, readonly Sample[]>>;
