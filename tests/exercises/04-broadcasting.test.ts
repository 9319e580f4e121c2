/**
 * Module 04: broadcasting, from the shape rule to the accuracy on the real validation pictures.
 *
 * The engine broadcasts by the same rule, so it says what is right. Most arrays count upwards, so that every number in
 * them is another one and a number in the wrong place shows. What a section needs from another one comes from
 * `tests/support/nd.ts`: no test needs two of the learner's sections.
 */
import { beforeAll, describe, test } from "vitest";
import type { Pair } from "#data";
import { cat, manualSeed, randn, tensor } from "#engine";
import { alignRight, broadcastShapes, commonLength } from "#work/04-broadcasting/1-shapes.ts";
import { at, expand, nth } from "#work/04-broadcasting/2-stretch.ts";
import { subtract } from "#work/04-broadcasting/3-subtract.ts";
import { distances, meanOfLastTwo } from "#work/04-broadcasting/4-distances.ts";
import { accuracy, isThree } from "#work/04-broadcasting/5-three.ts";
import { measureBoth, memorize } from "#work/04-broadcasting/6-memorize.ts";
import { cell, matmul, meaningOfAt, productShape } from "#work/04-broadcasting/7-matmul.ts";
import { attempt } from "../support/attempt.ts";
import { expectNumbers, expectSame } from "../support/expect.ts";
import {
  counting,
  expectNd,
  expectRefusal,
  type Nd,
  type NdDigits,
  namesShapes,
  nd,
  ndDigits,
  ndDistances,
  ndTools,
  nearest,
  pictures,
  toTensor,
} from "../support/nd.ts";
import { accepted } from "../support/refusals.ts";
import { seen } from "../support/seen.ts";

type Shape = readonly number[];

const text = (shape: Shape): string => `(${shape.join(", ")})`;
const sizeOf = (shape: Shape): number => shape.reduce((all, length) => all * length, 1);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
/** Answers in words, because messages write true and false in lists as 1 and 0. */
const words = (answers: unknown): unknown =>
  typeof answers === "object" && answers !== null
    ? Array.from(answers as Iterable<unknown>, String).join(", ")
    : answers;

/** What stands for a shape when there is none. */
const REFUSED = "an error that refuses the two shapes";

let real: NdDigits;

describe("1-shapes", () => {
  test("alignRight · ones in front, until the rank is reached", () => {
    const cases: [number[], number][] = [
      [[28, 28], 3],
      [[5], 4],
      [[2, 3, 4], 3],
      [[], 2],
    ];
    for (const [shape, rank] of cases) {
      const ones = Array<number>(rank - shape.length).fill(1);
      expectSame(alignRight([...shape], rank), [...ones, ...shape], {
        what: `alignRight([${shape.join(", ")}], ${rank})`,
        mistakes: seen<number[]>({
          "has the new axes at the end. Shapes are aligned at the right: new axes come in front.": [
            ...shape,
            ...ones,
          ],
          "has zeros for the new axes. An axis of length 0 holds nothing; the missing ones count as 1.": [
            ...ones.map(() => 0),
            ...shape,
          ],
          "is one axis too few. Count: rank minus the axes that are there.": [...ones.slice(1), ...shape],
          "has a single 1 in front. As many come as axes are missing: rank minus the axes that are there.": [
            1,
            ...shape,
          ],
          "is one axis too many. Count: rank minus the axes that are there.": [1, ...ones, ...shape],
          "has as many ones as the rank. Only the missing axes are added.": [
            ...Array<number>(rank).fill(1),
            ...shape,
          ],
        }),
      });
    }
  });

  test("alignRight · leaves the shape it was given as it was", () => {
    const shape = [4, 5];
    alignRight(shape, 3);
    expectSame(shape, [4, 5], {
      what: "the caller's shape after alignRight(shape, 3)",
      mistakes: seen<number[]>({
        "is the caller's own shape, changed: unshift puts the 1 into it. Make a new list: [...ones, ...shape].":
          [1, 4, 5],
      }),
    });
  });

  test("commonLength · equal lengths stay, a 1 takes the other length", () => {
    for (const [a, b, common] of [
      [28, 28, 28],
      [1, 7, 7],
      [6, 1, 6],
      [1, 1, 1],
      [1, 0, 0],
      [0, 1, 0],
    ] as const) {
      expectSame(commonLength(a, b), common, {
        what: `commonLength(${a}, ${b})`,
        mistakes: seen<number | null>({
          'refuses a 1. A 1 fits every length: that axis stretches. Broadcasting is not only for shapes of different rank. See "1. Shapes".':
            a !== b && (a === 1 || b === 1) ? null : Number.NaN,
          "is the larger of the two. A 1 takes the other length, and that may be 0.": Math.max(a, b),
          "is the smaller of the two. A 1 takes the other length.": Math.min(a, b),
        }),
      });
    }
  });

  test("commonLength · two different lengths fit only if one of them is 1", () => {
    for (const [a, b] of [
      [2, 3],
      [4, 2],
      [3, 6],
      [0, 5],
    ] as const) {
      expectSame<number | null>(commonLength(a, b), null, {
        what: `commonLength(${a}, ${b})`,
        mistakes: seen<number | null>({
          "is the larger of the two. Only an axis of length 1 stretches; these two don't fit.": Math.max(
            a,
            b,
          ),
          "is the smaller of the two. Nothing is cut off; these two don't fit.": Math.min(a, b),
        }),
      });
    }
  });

  /** A shape, or that the two were refused: an error with both shapes in it. Any other error goes on as it is. */
  function shapeFrom(a: Shape, b: Shape): number[] | string {
    try {
      return attempt(() => broadcastShapes(a, b), {
        "Invalid array length":
          "A list can't have fewer than no places. Bring both shapes to the higher of the two ranks, whichever has it.",
      });
    } catch (error) {
      if (!namesShapes((error as Error).message, a, b)) throw error;
      return REFUSED;
    }
  }

  function checkShapes(cases: readonly [Shape, Shape, number[]][], says: Record<string, string>): void {
    for (const [a, b, common] of cases) {
      const rank = common.length;
      const fill = Array<number>(rank);
      const left = (shape: Shape): number[] => fill.fill(1).map((_, axis) => shape[axis] ?? 1);
      expectSame<number[] | string>(shapeFrom(a, b), common, {
        what: `broadcastShapes of ${text(a)} and ${text(b)}`,
        mistakes: [
          { gives: REFUSED, says: says.refused! },
          { gives: [...(b.length > a.length ? b : a)], says: says.longer! },
          {
            gives: left(a).map((length, axis) => Math.max(length, left(b)[axis]!)),
            says: "is what aligning at the left gives. Shapes are aligned at the right; missing axes count as 1.",
          },
          {
            gives: common.slice(rank - Math.min(a.length, b.length)),
            says: "has the rank of the shorter shape. The result has the rank of the longer one.",
          },
          { gives: [...common].reverse(), says: "is the axes in reverse order." },
          {
            gives: [...a, ...b],
            says: "is the two shapes one after the other. Lengths that stand under each other become one.",
          },
        ],
      });
    }
  }

  test("Q10 · broadcastShapes: axes of length 1 stretch, also when the ranks are equal", () => {
    checkShapes(
      [
        [
          [5, 3],
          [1, 3],
          [5, 3],
        ],
        [
          [5, 1],
          [1, 4],
          [5, 4],
        ],
        [
          [1, 6],
          [2, 1],
          [2, 6],
        ],
        [
          [3, 1, 2],
          [3, 5, 1],
          [3, 5, 2],
        ],
      ],
      {
        refused:
          'means that a length of 1 was refused. Broadcasting is not only for different ranks: an axis of length 1 stretches as well. See "1. Shapes".',
        longer:
          "is the first shape as it was. The ranks are equal, but broadcasting isn't only for different ranks: axes of length 1 stretch as well.",
      },
    );
  });

  test("Q10 · broadcastShapes: missing axes count as 1, from the right", () => {
    checkShapes(
      [
        [
          [1010, 28, 28],
          [28, 28],
          [1010, 28, 28],
        ],
        [[4], [2, 3, 4], [2, 3, 4]],
        [[], [6, 2], [6, 2]],
        [
          [7, 1, 5],
          [3, 1],
          [7, 3, 5],
        ],
        [
          [2, 1],
          [4, 3, 1, 6],
          [4, 3, 2, 6],
        ],
        [
          [0, 3],
          [1, 3],
          [0, 3],
        ],
      ],
      {
        refused:
          "means that two shapes were refused that fit. Align them at the right and put 1 where an axis is missing. Each pair must be equal, or one of them 1. (If it is a length of 0 that was refused: `!common` is true for 0 as it is for null. Ask for === null.)",
        longer:
          "is the shape of higher rank as it was. Its axes of length 1 stretch, too, when the other shape asks for it.",
      },
    );
  });

  test("broadcastShapes · equal shapes stay", () => {
    checkShapes(
      [
        [
          [2, 3],
          [2, 3],
          [2, 3],
        ],
        [[], [], []],
        [
          [4, 1],
          [4, 1],
          [4, 1],
        ],
      ],
      { refused: "means that two equal shapes were refused.", longer: "" },
    );
  });

  test("Q10 · broadcastShapes: shapes that don't fit are refused, and named", () => {
    const cases: [Shape, Shape][] = [
      [
        [5, 3],
        [2, 3],
      ],
      [[2, 3], [2]],
      [
        [10, 28, 28],
        [10, 1],
      ],
      [[4, 6], [3]],
    ];
    for (const [a, b] of cases) {
      expectRefusal(
        () => broadcastShapes(a, b),
        [a, b],
        `broadcastShapes of ${text(a)} and ${text(b)}`,
        "means that two shapes went through that don't fit. Aligned at the right, some pair of lengths is neither equal nor has a 1 in it.",
      );
    }
  });
});

describe("2-stretch", () => {
  /** From which shape to which: new axes, and axes of length 1. */
  const cases: readonly [Shape, Shape][] = [
    [[3], [2, 3]],
    [
      [2, 1],
      [2, 4],
    ],
    [
      [1, 3],
      [5, 3],
    ],
    [
      [2, 3],
      [4, 2, 3],
    ],
    [
      [2, 1, 3],
      [2, 4, 3],
    ],
    [[], [2, 2]],
    [
      [3, 2],
      [3, 2],
    ],
  ];

  test("Q10 · expand: a stretched axis has the stride 0", () => {
    for (const [from, to] of cases) {
      const x = counting(from);
      const added = to.length - from.length;
      const own = from.map((_, axis) => sizeOf(from.slice(axis + 1)));
      const dense = to.map((_, axis) => sizeOf(to.slice(axis + 1)));
      const kept = to.map((_, axis) => own[axis - added] ?? 0);
      const view = expand(x, to);
      expectSame(
        { shape: [...(view?.shape ?? [])] },
        { shape: [...to] },
        {
          what: `expand from ${text(from)} to ${text(to)}`,
          mistakes: [{ gives: { shape: [...from] }, says: "is the shape it had before." }],
        },
      );
      expectSame([...view.strides], [...ndTools.expand(x, to).strides], {
        what: `the strides of ${text(from)}, expanded to ${text(to)}`,
        mistakes: seen<number[]>({
          "is the strides of an array that has all its numbers. Here numbers are used again: a stretched axis has the stride 0.":
            dense,
          "is right for the new axes. But an axis of length 1 stretches, too: its stride is 0 as well.": kept,
          "has the stride 1 where an axis stretches. Then each step goes on to another number; stay in place with 0.":
            ndTools.expand(x, to).strides.map((stride) => (stride === 0 ? 1 : stride)),
          "has the array's own strides at the left. Align at the right: the new axes are in front.": to.map(
            (_, axis) => own[axis] ?? 0,
          ),
        }),
      });
    }
  });

  test("Q10 · expand: without copying", () => {
    for (const [from, to] of cases) {
      const x = counting(from);
      const { values } = expand(x, to);
      const came =
        values === x.values
          ? "the array x.values itself"
          : values.length === sizeOf(to)
            ? `${values.length} numbers of its own`
            : "a copy of x.values";
      expectSame(came, "the array x.values itself", {
        what: `the values of ${text(from)}, expanded to ${text(to)}`,
        mistakes: seen<string>({
          "means that the stretched numbers were written out. Broadcasting only acts as if: hand on x.values, and let the strides do it.": `${sizeOf(to)} numbers of its own`,
          "costs time and memory for nothing. Hand on x.values as it is.": "a copy of x.values",
        }),
      });
    }
  });

  test("expand · refuses what can't stretch, and names both shapes", () => {
    const impossible: [Shape, Shape][] = [
      [[3], [2, 4]],
      [[2], [2, 3]],
      [[2, 3], [3]],
      [[1, 4], [4]],
      [
        [4, 6],
        [4, 1],
      ],
      [
        [2, 3],
        [4, 3],
      ],
    ];
    for (const [from, to] of impossible) {
      expectRefusal(
        () => expand(counting(from), to),
        [from, to],
        `expand from ${text(from)} to ${text(to)}`,
        "means that it went through. Only axes of length 1 stretch, new ones come in front, and none is taken away. An axis of 2 doesn't become 4.",
      );
    }
  });

  test("at · each index times its stride, added up", () => {
    const values = Float32Array.from({ length: 60 }, (_, i) => 100 + i);
    const views: [Shape, number[]][] = [
      [
        [3, 4],
        [4, 1],
      ],
      [
        [3, 4],
        [0, 1],
      ],
      [
        [3, 4],
        [1, 0],
      ],
      [
        [2, 3, 4],
        [1, 2, 6],
      ],
    ];
    for (const [shape, strides] of views) {
      const indices = shape.map((length) => length - 1);
      const place = (by: number[]): number => 100 + sum(indices.map((index, axis) => index * by[axis]!));
      const dense = shape.map((_, axis) => sizeOf(shape.slice(axis + 1)));
      expectNumbers(at({ values, shape, strides }, indices), place(strides), {
        what: `at(view, [${indices.join(", ")}]) with the strides ${strides.join(", ")} on the values 100, 101, 102, ...`,
        mistakes: seen<number>({
          "is what the strides of an array without stretched axes give. Use view.strides.": place(dense),
          "is the place, not the number at that place: read values there.": place(strides) - 100,
          "is what adding index and stride gives. Multiply each index by its stride.":
            100 + sum(indices) + sum(strides),
          "is what the strides in reverse order give. The first index goes with the first stride.": place(
            [...strides].reverse(),
          ),
          "is what the indices alone give, added up. Each step is as long as its stride.": 100 + sum(indices),
          "is what the first two axes give. There may be more of them, or fewer: loop over the indices.":
            100 + sum(indices.slice(0, 2).map((index, axis) => index * strides[axis]!)),
        }),
      });
    }
    expectNumbers(at({ values, shape: [], strides: [] }, []), 100, {
      what: "at(view, []) of a view without axes, which holds one number",
    });
  });

  test("nth · counts through the shape, the last axis fastest", () => {
    const views: [Shape, number[]][] = [
      [
        [2, 3],
        [0, 1],
      ],
      [
        [2, 3],
        [1, 0],
      ],
      [
        [2, 3],
        [3, 1],
      ],
      [
        [3, 2, 2],
        [2, 0, 1],
      ],
      [
        [2, 2, 3],
        [0, 3, 0],
      ],
      [[], []],
    ];
    for (const [shape, strides] of views) {
      // Exactly as many values as the view reaches, so that reading on or beginning again shows.
      const used = 1 + sum(shape.map((length, axis) => (length - 1) * strides[axis]!));
      const values = Float32Array.from({ length: used }, (_, i) => 10 * (i + 1));
      const view = { values, shape, strides };
      const all = (read: (n: number) => number | undefined): number[] =>
        Array.from({ length: sizeOf(shape) }, (_, n) => read(n) ?? Number.NaN);
      const columnFirst = (n: number): number => {
        let [place, rest] = [0, n];
        for (const [axis, length] of shape.entries()) {
          place += (rest % length) * strides[axis]!;
          rest = Math.floor(rest / length);
        }
        return values[place]!;
      };
      /** Down to which axis n is taken apart, and what becomes of the rest. */
      const placeFrom = (n: number, first: number, finish = Math.floor): number => {
        let [place, rest] = [0, n];
        for (let axis = shape.length - 1; axis >= first; axis--) {
          place += (rest % shape[axis]!) * strides[axis]!;
          rest = finish(rest / shape[axis]!);
        }
        return place;
      };
      expectNumbers(
        all((n) => nth(view, n)),
        all((n) => ndTools.nth(view, n)),
        {
          what: `all numbers of the shape ${text(shape)} with the strides ${strides.join(", ") || "of no axis"} on 10, 20, 30, ...`,
          kind: "list",
          mistakes: seen<number[] | (() => number[])>({
            "is the values as they lie. With stretched axes the n-th number isn't values[n]: take n apart into indices.":
              () => all((n) => values[n]),
            "is the values, begun again when they are used up. That's right only for new axes in front; a column stretches in another way. Take n apart into indices.":
              () => all((n) => values[n % used]!),
            "is what the first axis counting fastest gives. Start with the last axis.": () =>
              all(columnFirst),
            "begins one number too late: n counts from 0. Number 0 is the first one.": () =>
              all((n) => (n === 0 ? Number.NaN : ndTools.nth(view, n - 1))),
            "never steps along the first axis. The loop goes on until axis 0 is done: axis >= 0.": () =>
              all((n) => values[placeFrom(n, 1)]),
            "has no number where a place isn't whole. The rest that goes on to the axis before is rounded down: Math.floor.":
              () => all((n) => values[placeFrom(n, 0, Number)]),
          }),
        },
      );
    }
  });
});

describe("3-subtract", () => {
  beforeAll(async () => {
    real = await ndDigits();
  });

  const check = (a: Nd, b: Nd, what: string): void => {
    const shape = ndTools.broadcastShapes(a.shape, b.shape);
    const right = toTensor(a).sub(toTensor(b));
    const size = sizeOf(shape);
    const reuse = (x: Nd, n: number): number => x.values[n % x.values.length]!;
    expectNd(subtract(a, b, ndTools), right, {
      what,
      mistakes: [
        {
          gives: () => toTensor(b).sub(toTensor(a)),
          says: "is b − a. The first is the one that is subtracted from.",
        },
        {
          gives: () => toTensor(a).add(toTensor(b)),
          says: "is a + b.",
        },
        {
          gives: () =>
            toTensor({
              values: Float32Array.from({ length: size }, (_, n) => reuse(a, n) - reuse(b, n)),
              shape,
            }),
          says: "is what beginning again at the first value gives, when the values are used up. That's right only for new axes in front. Read both arrays through their views, with nth.",
        },
        {
          gives: () => toTensor(a),
          says: "is a, unchanged: nothing was subtracted.",
        },
      ],
    });
  };

  test("Q10 · subtract: stretches whichever array needs it", () => {
    check(counting([2, 3]), nd([10, 20, 30]), "a row (3) from every row of (2, 3)");
    check(counting([2, 3]), nd([[10], [20]]), "a column (2, 1) from every column of (2, 3)");
    check(nd([10, 20, 30, 40]), counting([2, 1]), "a column (2, 1) from a row (4)");
    check(counting([3, 2, 2]), counting([2, 2], 100), "a picture (2, 2) from three of them (3, 2, 2)");
    check(counting([2, 2], 50), counting([3, 2, 2]), "three pictures (3, 2, 2) from one (2, 2)");
    check(counting([2, 1, 3]), counting([4, 1], 7), "shapes (2, 1, 3) and (4, 1)");
  });

  test("subtract · equal shapes, and a single number", () => {
    check(counting([2, 4]), counting([2, 4], 31), "two arrays of shape (2, 4)");
    check(counting([2, 4]), nd(0.5), "one number, shape (), from (2, 4)");
  });

  test("subtract · makes a new array and leaves the two as they were", () => {
    const [a, b] = [counting([2, 2]), counting([2, 2], 11)];
    const result = subtract(a, b, ndTools);
    expectNd(
      result,
      [
        [-10, -10],
        [-10, -10],
      ],
      { what: "1 2 / 3 4 minus 11 12 / 13 14" },
    );
    const hint = "is the difference, written into the caller's numbers. Make a new Float32Array.";
    const difference = [-10, -10, -10, -10];
    expectNumbers(a.values, [1, 2, 3, 4], {
      what: "the values of a after subtract(a, b)",
      mistakes: [{ gives: difference, says: hint }],
    });
    expectNumbers(b.values, [11, 12, 13, 14], {
      what: "the values of b after subtract(a, b)",
      mistakes: [{ gives: difference, says: hint }],
    });
  });

  test("subtract · shapes that don't fit are refused", () => {
    expectRefusal(
      () => subtract(counting([2, 3]), counting([2]), ndTools),
      [[2, 3], [2]],
      "subtract of (2, 3) and (2)",
      "means that something came out. broadcastShapes throws here; ask it first, and let its error pass.",
    );
  });

  test("Q10 · subtract: the ideal 3 from a thousand real ones", () => {
    const { valid, ideals } = real;
    const { values, shape } = subtract(valid.threes, ideals.threes, ndTools);
    expectSame([...shape], [1010, 28, 28], { what: "the shape of 1010 threes minus the ideal one" });
    for (const i of [0, 1, 500, 1009]) {
      const right = toTensor(pictures(valid.threes, i, i + 1)).sub(toTensor(ideals.threes));
      expectNd(pictures({ values, shape }, i, i + 1), right, { what: `picture ${i} minus the ideal 3` });
    }
  });
});

describe("4-distances", () => {
  beforeAll(async () => {
    real = await ndDigits();
  });

  test("meanOfLastTwo · over rows and columns, one mean per picture", () => {
    for (const shape of [
      [3, 2, 4],
      [2, 3, 5],
      [1, 4, 2],
    ] as const) {
      const x = counting(shape, 5);
      const t = toTensor(x);
      expectNd(meanOfLastTwo(x), t.mean([-1, -2]), {
        what: `meanOfLastTwo of ${text(shape)}`,
        mistakes: [
          {
            gives: () => t.mean(),
            says: "is one mean over everything, pictures and all. Each picture has a mean of its own: stop before the first axis.",
          },
          {
            gives: () => t.mean(0),
            says: "is the mean over the pictures: an average picture. Here the mean goes over the last two axes, not over the first.",
          },
          {
            gives: () => t.mean(-1),
            says: "is the mean over the columns alone. The rows must be averaged, too.",
          },
          {
            gives: () => t.mean(-2),
            says: "is the mean over the rows alone. The columns must be averaged, too.",
          },
          { gives: () => t.sum([-1, -2]), says: "is the sums. Divide by the number of pixels." },
          {
            gives: () => t.sum([-1, -2]).div(shape[1] * shape[2] * shape[0]),
            says: "is divided by the number of all values. Divide by the number of pixels in one picture.",
          },
          {
            gives: () => t.sum([-1, -2]).div(shape[2]),
            says: "is divided by the length of a row. There are rows × columns pixels.",
          },
          {
            gives: () => t.sum([-1, -2]).div(784),
            says: "is divided by 784. Divide by the number of pixels that these pictures have.",
          },
          {
            gives: () => t.sum([-1, -2]).div(shape[0]),
            says: "is divided by the number of pictures. Divide by the number of pixels in one picture.",
          },
          {
            gives: () => t.mean([0, 1]),
            says: "is the mean over the first two axes. Count from the end: the last two go.",
          },
          {
            gives: () => t.mean([-1, -2], { keepdim: true }),
            says: "has the right numbers, but keeps the two axes, with length 1. They go: the shape is that of the axes before.",
          },
        ],
      });
    }
  });

  test("meanOfLastTwo · any axes in front: none, or two", () => {
    expectNd(
      meanOfLastTwo(
        nd([
          [1, 2, 6],
          [4, 5, 0],
        ]),
      ),
      3,
      { what: "meanOfLastTwo of a single picture (2, 3): a number, shape ()" },
    );
    const x = counting([2, 3, 2, 2]);
    expectNd(meanOfLastTwo(x), toTensor(x).mean([-1, -2]), {
      what: "meanOfLastTwo of (2, 3, 2, 2)",
      mistakes: [
        {
          gives: () => toTensor(x).mean([1, 2, 3]),
          says: "keeps only the first axis. Take away the last two, and keep all others.",
        },
        {
          gives: () => toTensor(x).mean([-1, -2]).flatten(),
          says: "has the right numbers in a row. All axes before the last two stay.",
        },
      ],
    });
  });

  const engineTools = {
    subtract: (a: Nd, b: Nd): Nd => nd(toTensor(a).sub(toTensor(b))),
    meanOfLastTwo: (x: Nd): Nd => nd(toTensor(x).mean([-1, -2])),
  };

  test("distances · the mean of the absolute differences, picture by picture", () => {
    const images = nd([
      [
        [0, 1, 0.5],
        [0.25, 0, 1],
      ],
      [
        [1, 1, 1],
        [0, 0, 0],
      ],
      [
        [0.5, 0, 0.5],
        [0, 0.75, 0],
      ],
    ]);
    const ideal = nd([
      [0.5, 0.5, 0.5],
      [0, 1, 0.25],
    ]);
    const before = images.values.slice();
    const [x, y] = [toTensor(images), toTensor(ideal)];
    const difference = x.sub(y);
    expectNd(distances(images, ideal, engineTools), difference.abs().mean([-1, -2]), {
      what: "the distances of three pictures (3, 2, 3)",
      mistakes: [
        {
          gives: () => difference.mean([-1, -2]),
          says: "is the mean of the differences with their signs: too dark here and too light there cancel out. Drop the signs first.",
        },
        {
          gives: () => difference.mean([-1, -2]).abs(),
          says: "drops the sign after the mean. By then, too dark and too light have cancelled out. First the signs, then the mean.",
        },
        {
          gives: () => difference.pow(2).mean([-1, -2]),
          says: "is the mean of the squares. L1 takes the size of each difference, not its square.",
        },
        {
          gives: () => difference.pow(2).mean([-1, -2]).sqrt(),
          says: "is the root of the mean of the squares (RMSE). L1 takes the size of each difference.",
        },
        {
          gives: () => difference.abs().mean(),
          says: "is one mean over everything. Each picture has a distance of its own.",
        },
      ],
    });
    expectNumbers(images.values, [...before], { what: "the pictures after distances" });
  });

  test("distances · 0.1114 to the ideal 3 and 0.1586 to the ideal 7 for train/3/10000.png", () => {
    const batch = pictures(real.train.threes, 0, 6);
    const one: Nd = { values: pictures(real.train.threes, 1, 2).values, shape: [28, 28] };
    for (const [name, ideal, figure] of [
      ["ideal 3", real.ideals.threes, 0.1114],
      ["ideal 7", real.ideals.sevens, 0.1586],
    ] as const) {
      const far = distances(batch, ideal, engineTools);
      expectNd(far, toTensor(ndDistances(batch, ideal)), { what: `six real 3s and the ${name}` });
      expectNumbers(far.values[1], figure, {
        what: `train/3/10000.png, number 1 of the batch, and the ${name}`,
        tolerance: 1e-4,
      });
      expectNd(distances(one, ideal, engineTools), figure, {
        what: `train/3/10000.png alone, shape (28, 28), and the ${name}`,
        tolerance: 1e-4,
      });
    }
  });
});

describe("5-three", () => {
  beforeAll(async () => {
    real = await ndDigits();
  });

  const ideals = { threes: counting([2, 2]), sevens: counting([2, 2], 5) };

  test("isThree · nearer to the ideal 3, for each picture", () => {
    for (const [three, seven] of [
      [
        [0.1, 0.3, 0.2, 0.2, 0.5],
        [0.2, 0.1, 0.4, 0.2, 0.6],
      ],
      [
        [4, 1, 2],
        [3, 2, 1],
      ],
    ] as const) {
      const right = three.map((distance, i) => distance < seven[i]!);
      const answers = isThree(counting([three.length, 2, 2]), ideals, (_, ideal) =>
        nd(ideal === ideals.threes ? [...three] : [...seven]),
      );
      expectSame<unknown>(words(answers), words(right), {
        what: `isThree with the distances ${three.join(", ")} to the ideal 3 and ${seven.join(", ")} to the ideal 7`,
        mistakes: seen<unknown>({
          "calls the farther ones 3s. A small distance means: much alike.": words(
            three.map((distance, i) => distance > seven[i]!),
          ),
          "calls a picture a 3 that is equally far from both. The 3 must be nearer.": words(
            three.map((distance, i) => distance <= seven[i]!),
          ),
          "is everything but the right answers: it says where the 7s are.": words(
            three.map((distance, i) => !(distance < seven[i]!)),
          ),
          "is a single answer for all pictures. Compare picture by picture.": mean(three) < mean(seven),
          "is the same answer for every picture: that of the whole batch. Call distances once for each ideal, with all the pictures, and compare the results picture by picture.":
            words(three.map(() => mean(three) < mean(seven))),
          "is the digits. The question is whether it's a 3: true or false.": words(
            right.map((answer) => (answer ? 3 : 7)),
          ),
          "is numbers. map of a Float32Array makes another Float32Array; Array.from(distances, compare) makes true and false.":
            words(right.map(Number)),
        }),
      });
    }
  });

  test("isThree · finds 926 of the 1010 real 3s, and takes 15 of the 1028 real 7s for 3s", () => {
    for (const [name, images, count] of [
      ["3s", real.valid.threes, 926],
      ["7s", real.valid.sevens, 15],
    ] as const) {
      const answers = isThree(images, real.ideals, ndDistances);
      expectNumbers(answers.filter((answer) => answer).length, count, {
        what: `how many of the ${answers.length} validation ${name} are called a 3`,
        mistakes: seen<number>({
          "is the number of those that are nearer to the ideal 7.": images.shape[0]! - count,
        }),
      });
    }
  });

  /** 3s and 7s of one pixel, and a classifier that says about each what the pixel says: 1 for a 3. */
  const told = (threes: number[], sevens: number[]): Pair<Nd> => ({
    threes: { values: Float32Array.from(threes), shape: [threes.length, 1, 1] },
    sevens: { values: Float32Array.from(sevens), shape: [sevens.length, 1, 1] },
  });
  const asTold = (images: Nd): boolean[] => Array.from(images.values, (pixel) => pixel === 1);

  test("accuracy · right about a 3 is true, right about a 7 is false", () => {
    for (const [threes, sevens] of [
      [
        [1, 1, 0, 1],
        [0, 1, 0, 0, 0],
      ],
      [
        [0, 1],
        [0, 0, 1, 0, 0, 1, 0, 0],
      ],
    ] as const) {
      const [three, seven] = [mean(threes), 1 - mean(sevens)];
      const scores = (a: number, b: number, c = (a + b) / 2) => ({ threes: a, sevens: b, mean: c });
      const all = (sum(threes) + sevens.length - sum(sevens)) / (threes.length + sevens.length);
      const came = accuracy(told([...threes], [...sevens]), asTold);
      const rounded = (value: unknown) => (typeof value === "number" ? Number(value.toFixed(6)) : value);
      const short = (x: typeof came) => ({
        threes: rounded(x?.threes),
        sevens: rounded(x?.sevens),
        mean: rounded(x?.mean),
      });
      expectSame<unknown>(short(came), short(scores(three, seven)), {
        what: `the scores when ${sum(threes)} of ${threes.length} 3s and ${sum(sevens)} of ${sevens.length} 7s are called a 3`,
        mistakes: seen<unknown>({
          "counts the 7s that are called a 3. About a 7, false is the right answer.": short(
            scores(three, 1 - seven),
          ),
          "has the two digits swapped.": short(scores(seven, three)),
          "has the share of wrong answers.": short(scores(1 - three, 1 - seven)),
          "has counts of right answers. Divide each by the number of its pictures.": short(
            scores(sum(threes), sevens.length - sum(sevens)),
          ),
          "has a mean over all pictures. Here it's the mean of the two shares, so that both digits count the same.":
            short(scores(three, seven, all)),
          "has the sum of the two shares. The mean is half of it.": short(
            scores(three, seven, three + seven),
          ),
          "has half of the second share only: / binds tighter than +. Put the sum in parentheses.": short(
            scores(three, seven, three + seven / 2),
          ),
          "is in percent. A share goes from 0 to 1.": short(scores(100 * three, 100 * seven)),
        }),
      });
    }
  });

  test("accuracy · nearest ideal: 0.9168 on the 3s, 0.9854 on the 7s, mean 0.9511", () => {
    const came = accuracy(real.valid, nearest(real.ideals));
    expectNumbers([came.threes, came.sevens, came.mean], [0.9168, 0.9854, 0.9511], {
      what: "the shares on the 3s and the 7s of the validation set, and their mean",
      tolerance: 1e-4,
      mistakes: seen<number[]>({
        "counts the 7s that are called a 3. About a 7, false is the right answer.": [0.9168, 0.0146, 0.4657],
        "has a mean over all 2038 pictures. Take the mean of the two shares.": [0.9168, 0.9854, 0.9514],
      }),
    });
  });
});

describe("6-memorize", () => {
  beforeAll(async () => {
    real = await ndDigits();
  });

  /** A few dozen of the real digits: enough to learn by heart, and quick. */
  const some = (from: Pair<Nd>, count: number): Pair<Nd> => ({
    threes: pictures(from.threes, 0, count),
    sevens: pictures(from.sevens, 0, count + 10),
  });
  const share = (answers: readonly boolean[], right: boolean): number =>
    answers.filter((answer) => answer === right).length / answers.length;
  const score = (images: Pair<Nd>, classify: (images: Nd) => boolean[]): number[] => [
    share(classify(images.threes), true),
    share(classify(images.sevens), false),
  ];

  test("Q11 · memorize: a score of 1 on its own training pictures", () => {
    const train = some(real.train, 30);
    const came = [false, true].map((guess) => score(train, memorize(train, guess)));
    expectNumbers(
      came,
      [
        [1, 1],
        [1, 1],
      ],
      {
        what: "the accuracy on the training 3s and 7s, with the guess false, then with the guess true",
        mistakes: seen<number[][]>({
          "means that no picture was found again: every answer is the guess. Are both piles stored? And look up texts, from textsOf: two arrays are two objects, even with the same numbers in them.":
            [
              [0, 1],
              [1, 0],
            ],
          "is wrong about every picture: true is the label of a 3.": [
            [0, 0],
            [0, 0],
          ],
          "means that every stored picture is called a 3. The stored 7s have the label false.": [
            [1, 0],
            [1, 0],
          ],
          "means that every stored picture is called a 7. The stored 3s have the label true.": [
            [0, 1],
            [0, 1],
          ],
          "means that no 7 was found again: they get the guess. Store both piles. (If you did: false || guess is the guess. ?? steps in only for undefined.)":
            [
              [1, 1],
              [1, 0],
            ],
          "means that no 3 was found again: they get the guess. Store both piles.": [
            [0, 1],
            [1, 1],
          ],
        }),
      },
    );
  });

  test("Q11 · memorize: on unseen pictures it only guesses, and gets 0.5", () => {
    const [train, valid] = [some(real.train, 30), some(real.valid, 60)];
    const came = [false, true].map((guess) => score(valid, memorize(train, guess)));
    expectNumbers(
      came,
      [
        [0, 1],
        [1, 0],
      ],
      {
        what: "the accuracy on the validation 3s and 7s, with the guess false, then with the guess true",
        mistakes: seen<number[][]>({
          "is the same for both guesses. The guess is what to say about a picture that wasn't stored.": [
            [0, 1],
            [0, 1],
          ],
          "is the same for both guesses, and calls every unseen picture a 3. Say the guess.": [
            [1, 0],
            [1, 0],
          ],
          "means that no answer was true or false. The map gives undefined for an unknown picture; say the guess instead.":
            [
              [0, 0],
              [0, 0],
            ],
          "is the opposite of each guess.": [
            [1, 0],
            [0, 1],
          ],
        }),
      },
    );
    for (const each of came) expectNumbers(mean(each), 0.5, { what: "the mean of both: as good as a coin" });
  });

  test("memorize · keeps what it was trained on, and learns nothing from what it's shown", () => {
    const [five, eight] = [some(real.train, 5), some(real.train, 8)];
    const [first, second] = [memorize(five, false), memorize(eight, false)];
    const all = words(Array<boolean>(8).fill(true));
    const fiveOfThem = words(Array.from({ length: 8 }, (_, i) => i < 5));
    expectSame(words(first(eight.threes)), fiveOfThem, {
      what: "the answers about eight 3s, of which the first five were stored",
      mistakes: seen({
        "means that none was found. Look up each picture's text: a Map finds an object only when it is the very same one.":
          words(Array<boolean>(8).fill(false)),
        "means that the pictures of another memorizer were found: the two share one memory. Make it inside the function.":
          all,
      }),
    });
    expectSame(words(second(eight.threes)), all, { what: "another one's, who has stored all eight" });
    expectSame(words(first(eight.threes)), fiveOfThem, {
      what: "the answers of the first, asked once more",
      mistakes: seen({
        "means that it has learnt from the question. Only the training pictures are stored.": all,
      }),
    });
  });

  test("Q11 · measureBoth: learns from the training half, is measured on both", () => {
    const train = told([1, 2, 3]);
    const valid = told([4, 5]);
    /** Which half a pair is. */
    const half = (images: unknown): string =>
      images === train ? "train" : images === valid ? "valid" : "something else";
    for (const offset of [0, 0.25]) {
      const log: string[] = [];
      const learnt: string[] = [];
      const result = measureBoth(
        { train, valid },
        (images) => {
          log.push("learn");
          learnt.push(half(images));
          return () => [true];
        },
        (images) => {
          log.push("measure");
          const mean = (half(images) === "train" ? 0.75 : 0.5) + offset;
          return { threes: 0.1, sevens: 0.2, mean };
        },
      );
      expectSame(learnt.join(", "), "train", {
        what: "the halves that learn was given",
        mistakes: seen<string>({
          "is for testing only. A classifier that has learnt from it has seen the exam questions.": "valid",
          "is once for each half. Then the second score is that of a classifier which has seen its test pictures. Learn once, from the training half.":
            "train, valid",
          "is once for each score. One classifier is enough: learn once, and measure the same one twice.":
            "train, train",
        }),
      });
      expectSame<unknown>(
        result,
        { train: 0.75 + offset, valid: 0.5 + offset },
        {
          what: `measureBoth when the mean is ${0.75 + offset} on the training half and ${0.5 + offset} on the other`,
          mistakes: seen<unknown>({
            "measures twice on the training half. Those pictures the classifier has already seen; valid wants the unseen ones.":
              { train: 0.75 + offset, valid: 0.75 + offset },
            "has the two halves swapped.": { train: 0.5 + offset, valid: 0.75 + offset },
            "is all that accuracy gives. Of its three numbers only the mean is asked for.": {
              train: { threes: 0.1, sevens: 0.2, mean: 0.75 + offset },
              valid: { threes: 0.1, sevens: 0.2, mean: 0.5 + offset },
            },
            "is the share on the 3s alone. accuracy gives three numbers; take the mean.": {
              train: 0.1,
              valid: 0.1,
            },
          }),
        },
      );
    }

    function told(values: number[]): Pair<Nd> {
      return { threes: nd(values), sevens: nd(values) };
    }
  });

  test("Q11 · measureBoth: learnt by heart 1 and 0.5; the nearest ideal falls far less", () => {
    const digits = { train: some(real.train, 30), valid: some(real.valid, 30) };
    const accuracyOf = (images: Pair<Nd>, classify: (images: Nd) => boolean[]) => {
      const [threes, sevens] = score(images, classify) as [number, number];
      return { threes, sevens, mean: (threes + sevens) / 2 };
    };
    const byHeart = (images: Pair<Nd>) => {
      const known = new Map<string, boolean>();
      const textOf = ({ values }: Nd, i: number): string => values.subarray(i * 784, (i + 1) * 784).join();
      for (let i = 0; i < images.threes.shape[0]!; i++) known.set(textOf(images.threes, i), true);
      return (shown: Nd): boolean[] =>
        Array.from({ length: shown.shape[0]! }, (_, i) => known.has(textOf(shown, i)));
    };
    const result = measureBoth(digits, byHeart, accuracyOf);
    expectNumbers([result.train, result.valid], [1, 0.5], {
      what: "a memorizer on its training pictures and on others",
      mistakes: seen<number[]>({
        "is the same perfect score twice. The second must be taken on the validation half.": [1, 1],
        "is what learning from the validation half gives.": [0.5, 1],
      }),
    });
    const ideal = measureBoth(digits, () => nearest(real.ideals), accuracyOf);
    const right = [digits.train, digits.valid].map((half) => mean(score(half, nearest(real.ideals))));
    expectNumbers([ideal.train, ideal.valid], right, { what: "the nearest ideal on both halves" });
  });
});

describe("7-matmul", () => {
  test("Q29 · meaningOfAt: between two values @ is the matrix product, before a function a decorator", () => {
    const lines: [string, "matrix product" | "decorator"][] = [
      ["predictions = images @ weights + bias", "matrix product"],
      ["@torch.no_grad()", "decorator"],
      ["    @property", "decorator"],
      ["    return x @ self.weight.t()", "matrix product"],
      ["a@b", "matrix product"],
      ["  (xb@weights).mean()", "matrix product"],
      ["@patch", "decorator"],
    ];
    const right = lines.map(([, meaning]) => meaning);
    expectSame(
      lines.map(([line]) => meaningOfAt(line)),
      right,
      {
        what: `the meanings of @ in ${lines.map(([line]) => `"${line}"`).join("; ")}`,
        mistakes: seen<string[]>({
          'takes every @ for a decorator. Between two values it\'s an operator: the matrix product. See "7. The matrix product".':
            lines.map(() => "decorator"),
          "takes every @ for the matrix product. Before a function it's a decorator.": lines.map(
            () => "matrix product",
          ),
          "forgets that a line may begin with spaces. A decorator inside a class does.": lines.map(
            ([line]) => (line.startsWith("@") ? "decorator" : "matrix product"),
          ),
          "goes by the spaces around the @. a@b is a matrix product, too.": lines.map(([line]) =>
            line.includes(" @ ") ? "matrix product" : "decorator",
          ),
          "has the two words swapped.": right.map((meaning) =>
            meaning === "decorator" ? "matrix product" : "decorator",
          ),
        }),
      },
    );
  });

  const INNER =
    "(The two that must be equal are the last length of the left one and the first of the right one.)";

  test("productShape · rows of the left, columns of the right", () => {
    for (const [n, k, m] of [
      [2, 3, 4],
      [5, 1, 2],
      [256, 784, 30],
      [4, 4, 1],
    ] as const) {
      const call = `the shape of (${n}, ${k}) @ (${k}, ${m})`;
      const shape = accepted(() => productShape([n, k], [k, m]), call, INNER);
      expectSame<number[]>(shape, [n, m], {
        what: call,
        mistakes: seen<number[]>({
          "is the inner lengths. They are used up by the sums; the outer ones stay.": [k, k],
          "is columns first. Rows of the left one, then columns of the right one.": [m, n],
          "is the shape of the left matrix.": [n, k],
          "is the shape of the right matrix.": [k, m],
        }),
      });
    }
  });

  test("Q29 · productShape: inner lengths that differ are refused, and named", () => {
    const cases: [Shape, Shape][] = [
      [
        [2, 3],
        [2, 3],
      ],
      [
        [256, 784],
        [30, 784],
      ],
      [
        [4, 1],
        [5, 4],
      ],
      [
        [3, 5],
        [1, 3],
      ],
    ];
    for (const [a, b] of cases) {
      expectRefusal(
        () => productShape(a, b),
        [a, b],
        `productShape of ${text(a)} and ${text(b)}`,
        "means that it went through. A row of the left one and a column of the right one must be equally long: the inner lengths. Nothing stretches here.",
      );
    }
  });

  /** Whole numbers, so that sums are exact; no two matrices alike. */
  const left = nd([
    [1, 2, -3],
    [4, 0, 6],
  ]);
  const right = nd([
    [10, 20, 30, 6],
    [1, 2, 3, 7],
    [-4, 9, 8, 0],
  ]);
  const right3 = nd([
    [2, 0, 1],
    [5, 3, -1],
    [4, 7, 6],
  ]);

  test("cell · a row times a column, added up", () => {
    for (const [b, row, column] of [
      [right, 0, 1],
      [right, 1, 3],
      [right3, 1, 0],
      [right3, 0, 2],
    ] as const) {
      const width = b.shape[1]!;
      const at = (x: Nd, i: number, j: number): number => x.values[i * x.shape[1]! + j]!;
      const products = [0, 1, 2].map((k) => at(left, row, k) * at(b, k, column));
      expectNumbers(cell(left, b, row, column), sum(products), {
        what: `cell(a, b, ${row}, ${column}) of (2, 3) and (3, ${width}), which is ${products.join(" + ")}`,
        mistakes: seen<number | (() => number)>({
          "is a row of a times a row of b. Go down the column of b.": () =>
            sum([0, 1, 2].map((k) => at(left, row, k) * (b.values[column * width + k] ?? Number.NaN))),
          "is a row of a times numbers of b that lie side by side. A column of b lies apart: from one row to the next it's a step of b's width.":
            () => sum([0, 1, 2].map((k) => at(left, row, k) * (b.values[column * 3 + k] ?? Number.NaN))),
          "is the last product alone. Add them all up.": products[2]!,
          "is the first product alone. Add them all up.": products[0]!,
          "is the sum without its last product. There are as many as a row of a is long.":
            products[0]! + products[1]!,
          "is what comes when b is stepped through by the rows of a. Row i of b begins at place i × its own width.":
            () => sum([0, 1, 2].map((k) => at(left, row, k) * (b.values[k * 3 + column] ?? Number.NaN))),
          "is the sum of the numbers, not of their products.": () =>
            sum([0, 1, 2].map((k) => at(left, row, k) + at(b, k, column))),
          "is the mean of the products. The matrix product adds them up.": mean(products),
          "is one product: the two numbers at this place. That's what * does; @ takes a whole row and a whole column.":
            (left.values[row * 3 + column] ?? Number.NaN) * (b.values[row * width + column] ?? Number.NaN),
          "is another cell: row and column have changed places.": () =>
            sum([0, 1, 2].map((k) => (left.values[column * 3 + k] ?? Number.NaN) * at(b, k, row))),
        }),
      });
    }
  });

  test("Q29 · matmul: every row times every column", () => {
    for (const [a, b] of [
      [left, right],
      [left, right3],
      [right3, right3],
      [nd([[2, -1, 3]]), right],
      [right3, nd([[1], [10], [100]])],
    ] as const) {
      const [x, y] = [toTensor(a), toTensor(b)];
      const product = x.matmul(y);
      const [n, m] = product.shape as [number, number];
      const cumulated = (from: (row: number) => boolean): number[][] => {
        let total = 0;
        return (product.tolist() as number[][]).map((line, row) => {
          if (from(row)) total = 0;
          return line.map((value) => (total += value));
        });
      };
      const square = n === m && sameShapes(a.shape, b.shape);
      const call = `${text(a.shape)} @ ${text(b.shape)}`;
      expectNd(
        accepted(() => matmul(a, b), call, INNER),
        product,
        {
          what: call,
          mistakes: [
            {
              gives: () => (square ? x.mul(y) : tensor(Number.NaN)),
              says: "is what * gives: number times number. @ takes rows times columns, and adds up.",
            },
            {
              gives: () => (square ? x.matmul(y.t()) : tensor(Number.NaN)),
              says: "is what rows times rows give, a @ b.t(). Go down the columns of b.",
            },
            {
              gives: () => (square ? y.matmul(x) : tensor(Number.NaN)),
              says: "is b @ a. The order matters.",
            },
            {
              gives: () => product.t(),
              says: "is the product with rows and columns swapped. Row r of a and column c of b give the number in row r, column c.",
            },
            {
              gives: () => product.t().reshape(n, m),
              says: "has the right numbers in the wrong places: column after column. Row r, column c belongs at place r × columns + c.",
            },
            {
              gives: () => cumulated(() => false),
              says: "is what comes when the sum isn't set back to 0: each cell begins with what the one before had.",
            },
            {
              gives: () => cumulated(() => true),
              says: "is what comes when the sum isn't set back to 0 for every column: each cell begins with what the one before had.",
            },
          ],
        },
      );
    }
  });

  test("Q29 · matmul: the engine's numbers, on random matrices and on real digits", async () => {
    manualSeed(29);
    for (const [n, k, m] of [
      [5, 7, 3],
      [1, 9, 1],
      [4, 2, 6],
    ] as const) {
      const [a, b] = [randn(n, k), randn(k, m)];
      expectNd(matmul(nd(a), nd(b)), a.matmul(b), { what: `(${n}, ${k}) @ (${k}, ${m}), random` });
    }
    const { valid } = await ndDigits();
    const batch = cat([toTensor(pictures(valid.threes, 0, 8)), toTensor(pictures(valid.sevens, 0, 8))]);
    const rows = batch.view(16, 784);
    const weights = randn(784, 2);
    expectNd(matmul(nd(rows), nd(weights)), rows.matmul(weights), {
      what: "16 real pictures (16, 784) @ two columns of weights (784, 2)",
      tolerance: 1e-4,
    });
  });

  test("matmul · leaves both matrices as they were, and refuses what doesn't fit", () => {
    const [a, b] = [counting([2, 2]), counting([2, 2], 5)];
    matmul(a, b);
    expectNumbers(a.values, [1, 2, 3, 4], { what: "the values of a after matmul(a, b)" });
    expectNumbers(b.values, [5, 6, 7, 8], { what: "the values of b after matmul(a, b)" });
    expectRefusal(
      () => matmul(counting([2, 3]), counting([4, 3])),
      [
        [2, 3],
        [4, 3],
      ],
      "matmul of (2, 3) and (4, 3)",
      "means that something came out. The inner lengths are 3 and 4; a row and a column of different length can't meet.",
    );
  });

  const sameShapes = (a: Shape, b: Shape): boolean => a.join() === b.join();
});
