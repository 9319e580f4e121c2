/**
 * On which operands the operations are checked that read and write by number, by mask, or with a frame around.
 */
import { mask, type Sample, whole } from "./sample.ts";

export const PLACES = {
  pad: [
    [
      [1, 2],
      [0, 3],
    ],
    [
      [-1, 0],
      [2, -1],
    ],
    [
      [0, 0],
      [0, 0],
    ],
  ].map((frame) => ({ shapes: [[3, 4]], args: [frame, 0.5] })),
  scatter: [
    {
      shapes: [
        [2, 4],
        [2, 3],
      ],
      between: [whole([3, 0, 1, 2, 1, 0], [2, 3])],
      args: [1, false],
    },
    {
      shapes: [
        [3, 2],
        [2, 2],
      ],
      between: [whole([2, 0], [1, 2])],
      args: [0, false],
    },
    { shapes: [[2, 3]], after: [whole([1, 2, 0, 1], [2, 2]), whole([5], []).double()], args: [1, true] },
    { shapes: [[], []], between: [whole([0], [])], args: [0, false] },
  ],
  scatterAdd: [
    {
      shapes: [
        [2, 4],
        [2, 3],
      ],
      between: [whole([3, 3, 1, 2, 2, 2], [2, 3])],
      args: [1],
    },
    {
      shapes: [
        [3, 2],
        [4, 3],
      ],
      between: [whole([2, 0, 1, 1, 2, 0, 0, 0], [4, 2])],
      args: [0],
    },
  ],
  maskedSelect: [
    { shapes: [[2, 3]], constants: [mask([1, 0, 1, 0, 0, 1], [2, 3])] },
    { shapes: [[2, 3]], constants: [mask([1, 0, 1], [3])] },
    { shapes: [[3]], constants: [mask([1, 0], [2, 1])] },
    { shapes: [[]], constants: [mask([1], [])] },
  ],
  indexSelect: [
    { shapes: [[4, 3]], after: [whole([2, 0, 2, 2])], args: [0] },
    { shapes: [[4, 3]], after: [whole([1])], args: [1] },
    { shapes: [[2, 3, 2]], after: [whole([2, 2])], args: [1] },
    { shapes: [[]], after: [whole([0])], args: [0] },
  ],
  gather: [
    { shapes: [[3, 4]], after: [whole([3, 0, 1, 1, 2, 2], [3, 2])], args: [1, "gather"] },
    { shapes: [[2, 3]], after: [whole([1, 0, 1, 1, 0, 0], [3, 2])], args: [0, "gather"] },
    { shapes: [[2, 3, 2]], after: [whole([2, 0, 1, 1], [2, 1, 2])], args: [1, "sort"] },
    { shapes: [[]], after: [whole([0, 0])], args: [0, "gather"] },
  ],
  maskedFill: [
    { shapes: [[2, 3], []], constants: [mask([1, 0, 1, 0, 0, 1], [2, 3])], args: [false] },
    { shapes: [[3], []], constants: [mask([1, 0], [2, 1])], args: [false] },
    { shapes: [[], []], constants: [mask([1], [])], args: [true] },
  ],
} satisfies Readonly<Record<string, readonly Sample[]>>;
