/**
 * Module 02: lists, shapes, strides, and tensors made by hand.
 *
 * Most shapes here have axes of different lengths, and most numbers count upwards, so that a number that is out of place
 * tells where it comes from. Strides are held against the engine's, stacks are made of real digits. No test needs two of the
 * learner's functions, so each can be done alone.
 */
import { beforeAll, describe, test } from "vitest";
import { loadSampleBytes, PIXELS, SIDE } from "#data";
import { tensor, zeros } from "#engine";
import { filterMap, oddsDoubled } from "#work/02-tensors/1-lists.ts";
import { type Nested, numberAt, rankOf, shapeOf, sizeOf } from "#work/02-tensors/2-shape.ts";
import { indicesAt, placeOf, rowMajorStrides } from "#work/02-tensors/3-strides.ts";
import { pack, stack, toNested } from "#work/02-tensors/4-tensor.ts";
import { inferShape, view } from "#work/02-tensors/5-view.ts";
import { select, slice, transpose } from "#work/02-tensors/6-slices.ts";
import { counting, doubledCorner, times, timings } from "#work/02-tensors/7-whole.ts";
import { attempt } from "../support/attempt.ts";
import { expectNumbers, expectSame } from "../support/expect.ts";
import { accepted, expectError } from "../support/refusals.ts";
import { seen } from "../support/seen.ts";
import {
  checkParts,
  countingTensor,
  expectLayout,
  expectTensor,
  expectUntouched,
  numbersOf,
  type Strided,
  shown,
  stridesFor,
} from "../support/strided.ts";

const product = (list: readonly number[]): number => list.reduce((all, one) => all * one, 1);
const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);
const isOdd = (x: number): boolean => x % 2 !== 0;
const text = (list: readonly number[]): string => `[${list.join(", ")}]`;

/** Nested lists of a shape that count upwards from `first`, row by row. */
const lists = (shape: readonly number[], first = 0): Nested =>
  shown(countingTensor(shape, first)).tolist() as Nested;

/** The same tensor with its first two axes exchanged: its numbers stand in another order than its shape says. */
const turned = (x: Strided): Strided => ({
  ...x,
  shape: [x.shape[1]!, x.shape[0]!, ...x.shape.slice(2)],
  strides: [x.strides[1]!, x.strides[0]!, ...x.strides.slice(2)],
});

describe("1-lists", () => {
  test("Q4 · oddsDoubled: 1 to 10 gives [2, 6, 10, 14, 18]", () => {
    const cases = [
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      [7, 2, 9, 9, 4, 30, 1],
      [8, 5],
    ];
    for (const list of cases) {
      expectNumbers(
        oddsDoubled([...list]),
        list.filter(isOdd).map((x) => 2 * x),
        {
          what: `oddsDoubled(${text(list)})`,
          mistakes: seen({
            "is the odd numbers as they were. The doubling is forgotten: filtering is one half, mapping the other.":
              list.filter(isOdd),
            "is the even numbers, doubled. x % 2 is 0 for even numbers; keep the others.": list
              .filter((x) => !isOdd(x))
              .map((x) => 2 * x),
            "is an empty list. Filtering after the doubling leaves that, because a doubled number is never odd: filter first.":
              [],
            "is every number doubled. Keep only the odd ones.": list.map((x) => 2 * x),
            "has the even numbers, too, as they were. map keeps every member; filter drops some.": list.map(
              (x) => (isOdd(x) ? 2 * x : x),
            ),
            "is the odd numbers squared. Doubled means times 2.": list.filter(isOdd).map((x) => x * x),
            "is the answer for 1 to 10, written down. Work with the list that comes in.": [2, 6, 10, 14, 18],
            "is the members with odd places, doubled. Ask about the number, not about its place in the list.":
              list.filter((_, place) => isOdd(place)).map((x) => 2 * x),
            "is the members with even places, doubled. Ask about the number, not about its place in the list.":
              list.filter((_, place) => !isOdd(place)).map((x) => 2 * x),
          }),
        },
      );
    }
  });

  test("oddsDoubled · numbers below 0 can be odd, too", () => {
    const list = [-4, -3, -2, -1, 0, 1, 2];
    expectNumbers(oddsDoubled(list), [-6, -2, 2], {
      what: `oddsDoubled(${text(list)})`,
      mistakes: seen({
        "misses the odd numbers below 0. In JavaScript -3 % 2 is -1, not 1: ask whether it differs from 0.": [
          2,
        ],
      }),
    });
    expectNumbers(oddsDoubled([-2, 6]), [], { what: "oddsDoubled([-2, 6])" });
  });

  test("oddsDoubled · leaves the list as it was", () => {
    const list = [1, 2, 3, 4];
    oddsDoubled(list);
    expectNumbers(list, [1, 2, 3, 4], {
      what: "the list [1, 2, 3, 4] after oddsDoubled",
      mistakes: seen({
        "is what is left when the others are taken out of the list itself. filter makes a new list.": [1, 3],
        "is the result, written into the caller's list. map makes a new list.": [2, 2, 6, 4],
        "is the whole result: splice took the others out of the caller's list. filter and map make new lists.":
          [2, 6],
      }),
    });
  });

  test("Q4 · filterMap keeps, then changes", () => {
    const numbers = [5, 12, 8, 30, 9];
    const [isSmall, lessTen] = [(x: number) => x < 10, (x: number) => x - 10];
    expectNumbers(filterMap(numbers, isSmall, lessTen), [-5, -2, -1], {
      what: "filterMap([5, 12, 8, 30, 9], less than 10?, minus 10)",
      mistakes: seen({
        "is what changing first leaves: keep was asked about the changed numbers. Ask it about the members of the list.":
          [-5, 2, -2, -1],
        "is the members that stay, unchanged. change is the second half.": [5, 8, 9],
        "is every member changed. keep was not asked.": [-5, 2, -2, 20, -1],
        "is the members that were to go, changed. Keep those for which keep says true.": [2, 20],
      }),
    });
    const words = ["one", "seven", "three", "two", "eleven"];
    const [isLong, size] = [(word: string) => word.length > 3, (word: string) => word.length];
    expectNumbers(filterMap(words, isLong, size), [5, 5, 6], {
      what: "filterMap(words, longer than 3?, length) of one, seven, three, two, eleven",
    });
  });

  test("filterMap · keeps what change gives, whatever it is", () => {
    expectSame(
      filterMap(
        [3, 4, 5, 6],
        (x) => x > 3,
        (x) => x === 5,
      ),
      [false, true, false],
      {
        what: "filterMap([3, 4, 5, 6], more than 3, is it 5?)",
        mistakes: seen({
          "has lost what counts as false. Filter by keep alone, and before the change.": [true],
        }),
      },
    );
    expectSame<unknown>(
      filterMap(
        ["one", "seven"],
        (word) => word.length > 2,
        (word) => [word, word.length],
      ),
      [
        ["one", 3],
        ["seven", 5],
      ],
      {
        what: "filterMap([one, seven], longer than 2?, the word and its length as a list)",
        mistakes: seen<unknown>({
          "has lost the lists that change gave: flatMap takes the brackets away. Use map.": [
            "one",
            3,
            "seven",
            5,
          ],
        }),
      },
    );
    const list = [1, 2, 3];
    filterMap(
      list,
      (x) => x > 1,
      (x) => x,
    );
    expectNumbers(list, [1, 2, 3], { what: "the list [1, 2, 3] after filterMap" });
  });
});

describe("2-shape", () => {
  let threes: Uint8Array;
  beforeAll(async () => {
    threes = (await loadSampleBytes()).train.threes;
  });

  /** Real digits as nested lists. */
  const digits = (count: number): number[][][] =>
    Array.from({ length: count }, (_, i) =>
      Array.from({ length: SIDE }, (_, row) => {
        const start = i * PIXELS + row * SIDE;
        return [...threes.subarray(start, start + SIDE)];
      }),
    );

  /** `numberAt`; when it asks a list for what it hasn't got, the error says what that means. */
  const reached = (nested: Nested, indices: readonly number[]): number => {
    const means =
      "A list was asked for an index that it doesn't have. Go through `indices` one by one, as many as there are; the first belongs to the outermost list.";
    return attempt(() => numberAt(nested, indices), { "of undefined": means });
  };

  test("Q5 · numberAt: three indices reach one number in a stack of images", () => {
    const stackOfDigits = digits(3);
    for (const [image, row, column] of [
      [1, 5, 9],
      [1, 7, 6],
      [2, 14, 13],
      [0, 20, 15],
    ] as const) {
      const expected = threes[image * PIXELS + row * SIDE + column]!;
      expectNumbers(reached(stackOfDigits, [image, row, column]), expected, {
        what: `image ${image}, row ${row}, column ${column} of a stack of three 3s`,
        mistakes: seen({
          "is what row and column exchanged gives. The indices come in the order of the axes.":
            threes[image * PIXELS + column * SIDE + row]!,
        }),
      });
    }
  });

  test("numberAt · one index per axis, the outermost first", () => {
    for (const [shape, indices] of [
      [[4], [2]],
      [
        [3, 5],
        [2, 1],
      ],
      [
        [4, 4, 4],
        [3, 0, 1],
      ],
      [
        [2, 2, 2, 2],
        [1, 0, 1, 1],
      ],
      [[], []],
    ] as const) {
      const place = sum(indices.map((index, axis) => index * stridesFor(shape)[axis]!));
      const backwards = sum(indices.toReversed().map((index, axis) => index * stridesFor(shape)[axis]!));
      const given = [...indices];
      const actual = reached(lists(shape, 100), given);
      expectNumbers(given, [...indices], {
        what: `the indices ${text(indices)} after numberAt`,
        mistakes: seen({
          "is the rest: shift took the others out of the caller's list. Go through it with a loop.": [],
        }),
      });
      expectNumbers(actual, 100 + place, {
        what: `numberAt(nested, ${text(indices)}) in lists of shape ${text(shape)} that count from 100`,
        mistakes: seen({
          "is what the indices in reversed order reach. The first index belongs to the outermost list.":
            100 + backwards,
        }),
      });
    }
  });

  test("Q5 · rankOf: a stack of images has rank 3", () => {
    expectNumbers(rankOf(digits(5)), 3, {
      what: "the rank of a stack of five 3s",
      mistakes: seen({
        "is how many images there are. The rank counts axes: image, row, column.": 5,
        "is one too many. A number alone has no axis: rank 0.": 4,
        "is the rank of a single image. The stack has one axis more.": 2,
        "is how many rows or columns an image has. The rank counts axes.": SIDE,
      }),
    });
    for (const [nested, rank] of [
      [digits(1)[0]!, 2],
      [[7, 7, 7, 7, 7], 1],
      [12, 0],
      [lists([5, 2, 6, 2]), 4],
      [[[[[3]]]], 4],
    ] as [Nested, number][]) {
      expectNumbers(rankOf(nested), rank, {
        what: `the rank of lists of shape ${text(shown({ ...tensorOf(nested) }).shape as number[])}`,
        mistakes: seen({
          "is one too many. A number alone has no axis: rank 0.": rank + 1,
          "is one too few. Every list on the way to a number is an axis.": rank - 1,
          "is how long the outermost list is. The rank is how deep the lists are.": Array.isArray(nested)
            ? nested.length
            : Number.NaN,
        }),
      });
    }
  });

  test("Q6 · shapeOf: one length per axis, so the rank is the length of the shape", () => {
    for (const shape of [[3, 5], [2, 3, 4], [4], [6, 1, 2, 3], []] as number[][]) {
      const actual = shapeOf(lists(shape));
      expectNumbers(actual, shape, {
        what: `the shape of ${shape.length === 0 ? "the number 0" : `a list of ${shape.join(" lists of ")} numbers`}`,
        mistakes: seen({
          "begins with the innermost axis. The outermost comes first.": shape.toReversed(),
          "is only the first axis. Each list inside adds another one.": shape.slice(0, 1),
          "is only two axes. Lists can be nested deeper (or not at all).": shape.slice(0, 2),
          "is the rank. The shape says how long each axis is.": [shape.length],
          "is how many numbers there are. The shape keeps one length per axis.": [product(shape)],
        }),
      });
      expectNumbers(actual.length, shape.length, { what: "the length of that shape, which is the rank" });
    }
    expectNumbers(shapeOf(digits(5)), [5, 28, 28], { what: "the shape of a stack of five 3s" });
  });

  test("sizeOf · the product of the shape", () => {
    for (const shape of [[2, 3], [6131, 28, 28], [5], [3, 1, 4, 2], []] as number[][]) {
      expectNumbers(sizeOf(shape), product(shape), {
        what: `sizeOf(${text(shape)})`,
        mistakes: seen({
          "is the sum of the lengths. Two rows of three are 2 × 3 numbers: multiply.": sum(shape),
          "is the rank. It counts the axes, not the numbers.": shape.length,
          "is what a product gives that begins at 0. A product begins at 1, and for no axis it stays there.": 0,
        }),
      });
    }
  });
});

/** Nested lists as a tensor, for saying what shape they have. */
function tensorOf(nested: Nested): Strided {
  const shape: number[] = [];
  for (let part = nested; Array.isArray(part); part = part[0]!) shape.push(part.length);
  return countingTensor(shape);
}

describe("3-strides", () => {
  const shapes = [[2, 3], [3, 4, 5], [6131, 28, 28], [7], [2, 5, 1, 3], []];

  test("rowMajorStrides · each axis steps over all that follow it, as the engine's do", () => {
    for (const shape of shapes) {
      const right = [...zeros(shape.map((length) => Math.min(length, 30))).strides];
      const own = stridesFor(shape).map((stride, axis) => stride * shape[axis]!);
      expectNumbers(rowMajorStrides([...shape]), right, {
        what: `rowMajorStrides(${text(shape)})`,
        mistakes: seen({
          "is the strides of column-major order, where the first axis is dense. Here the last one is.":
            shape.map((_, axis) => product(shape.slice(0, axis))),
          "is the right strides in reversed order. The first stride belongs to the first axis.":
            right.toReversed(),
          "includes each axis's own length. One step along an axis jumps over what comes after it.": own,
          "is the length of the next axis. That's enough for two axes only; multiply all that follow.":
            shape.map((_, axis) => shape[axis + 1] ?? 1),
          "is the sum of the lengths that follow. Multiply them.": shape.map(
            (_, axis) => sum(shape.slice(axis + 1)) || 1,
          ),
          "is the shape. A stride says how far one step is, not how many steps there are.": shape,
        }),
      });
    }
  });

  /** Whether a list is still as it was. */
  const expectKept = (given: readonly number[], before: readonly number[], call: string): void =>
    expectNumbers(given, [...before], {
      what: `the shape ${text(before)} after ${call}`,
      mistakes: seen({
        "is turned round: reverse() works on the caller's own list. toReversed() makes a new one.":
          before.toReversed(),
        "is used up. shift and pop take out of the caller's own list; work on a copy.": [],
      }),
    });

  test("rowMajorStrides · leaves the shape as it was", () => {
    const given = [3, 4, 5];
    rowMajorStrides(given);
    expectKept(given, [3, 4, 5], "rowMajorStrides");
  });

  test("indicesAt · leaves the shape as it was", () => {
    const given = [3, 4, 5];
    indicesAt(7, given);
    expectKept(given, [3, 4, 5], "indicesAt");
  });

  test("placeOf · the offset, and each index times its stride", () => {
    for (const [indices, strides, offset] of [
      [[1, 3], [5, 1], 0],
      [[1, 2], [3, 1], 10],
      [[2, 1, 3], [20, 5, 1], 7],
      [[4, 2], [1, 6], 0],
      [[3, 5], [0, 2], 100],
      [[], [], 8],
    ] as const) {
      const right = offset + sum(indices.map((index, axis) => index * strides[axis]!));
      expectNumbers(placeOf(indices, strides, offset), right, {
        what: `placeOf(${text(indices)}, ${text(strides)}, ${offset})`,
        mistakes: seen({
          "is right for a tensor that begins at place 0. Add the offset.": right - offset,
          "is the offset and the sum of the indices. Each index counts as often as its stride says.":
            offset + sum(indices),
          "is what adding index and stride gives. Multiply each index by its stride, then add up.":
            offset + sum(indices) + sum(strides),
          "is what the strides in reversed order give. The first stride belongs to the first index.":
            offset + sum(indices.map((index, axis) => index * strides.toReversed()[axis]!)),
          "counts the offset twice. It's added once, whatever the number of axes.": right + offset,
        }),
      });
    }
  });

  test("placeOf · finds every number where the engine has it", () => {
    const x = tensor(Float32Array.from({ length: 24 }, (_, i) => i)).view(2, 3, 4);
    const [cut, both] = [x.slice(2, 1, 3), x.transpose(0, 2)];
    for (const [view, indices] of [
      [x, [1, 2, 3]],
      [cut, [1, 0, 1]],
      [both, [3, 1, 0]],
    ] as const) {
      const strides = [...view.strides];
      const offset = view.array.offset;
      let expected = view;
      for (const index of indices) expected = expected.select(0, index);
      expectNumbers(placeOf(indices, strides, offset), expected.item(), {
        what: `placeOf(${text(indices)}, ${text(strides)}, ${offset}), from a tensor of the engine`,
      });
    }
  });

  test("indicesAt · the way back from a place", () => {
    for (const [place, shape] of [
      [5, [2, 3]],
      [2, [2, 3]],
      [58, [3, 4, 5]],
      [37, [4, 3, 4]],
      [6, [9]],
      [0, [2, 2]],
      [3 * PIXELS + 17 * SIDE + 4, [6131, SIDE, SIDE]],
    ] as const) {
      const strides = stridesFor(shape);
      const right = shape.map((length, axis) => Math.floor(place / strides[axis]!) % length);
      expectNumbers(indicesAt(place, [...shape]), right, {
        what: `indicesAt(${place}, ${text(shape)})`,
        mistakes: seen({
          "counts down the columns first. In row-major order the last index runs fastest.": shape.map(
            (length, axis) => Math.floor(place / product(shape.slice(0, axis))) % length,
          ),
          "is the right indices in reversed order. The first index belongs to the first axis.":
            right.toReversed(),
          "isn't whole. How many full rows come before the place? Round down.": () => {
            let rest: number = place;
            return shape
              .toReversed()
              .map((length) => {
                const index = rest % length;
                rest /= length;
                return index;
              })
              .toReversed();
          },
          "is the quotients, and goes on with the remainders. It's the other way round: the remainder is the index, the quotient goes on.":
            () => {
              let rest: number = place;
              return shape
                .toReversed()
                .map((length) => {
                  const index = Math.floor(rest / length);
                  rest %= length;
                  return index;
                })
                .toReversed();
            },
          "is the quotients, not the remainders. A place is so many full rows, and an index inside the next one.":
            shape.map((_, axis) => Math.floor(place / strides[axis]!)),
        }),
      });
    }
  });
});

describe("4-tensor", () => {
  let threes: Uint8Array;
  beforeAll(async () => {
    threes = (await loadSampleBytes()).train.threes;
  });

  /** One real digit, packed in a storage of its own. */
  const digit = (i: number): Strided => ({
    values: Float32Array.from(threes.subarray(i * PIXELS, (i + 1) * PIXELS)),
    shape: [SIDE, SIDE],
    strides: [SIDE, 1],
    offset: 0,
  });

  test("pack · all numbers in row-major order", () => {
    for (const shape of [[2, 3], [3, 2, 4], [5], [2, 2, 2, 3]]) {
      const nested = lists(shape, 10);
      const actual = pack(nested);
      expectSame(actual?.constructor?.name, "Float32Array", {
        what: "the kind of list that pack returns",
        mistakes: seen({
          "holds numbers of 64 bits. Ours have 32: Float32Array.": "Float64Array",
          "is a plain list. Make a Float32Array of it: Float32Array.from(list).": "Array",
        }),
      });
      const right = Array.from({ length: product(shape) }, (_, i) => 10 + i);
      expectNumbers(actual, right, {
        what: `pack of lists of shape ${text(shape)} that count from 10`,
        mistakes: seen({
          "is what flattening one level gives: lists are left among the numbers, and a list is no number. Flatten every level: flat(Infinity).":
            () => Float32Array.from((nested as number[]).flat()),
          "is what a Float32Array makes of lists: a list is no number. Flatten them first.": () =>
            Float32Array.from(nested as number[]),
          "is column after column. Row-major order is row after row.": () =>
            Array.from({ length: shape.at(-1)! }, (_, column) =>
              right.filter((_, i) => i % shape.at(-1)! === column),
            ).flat(),
        }),
      });
    }
  });

  test("toNested · reads by shape, strides and offset", () => {
    const values = Float32Array.from({ length: 40 }, (_, i) => i);
    for (const [shape, strides, offset] of [
      [[2, 3], [3, 1], 0],
      [[3, 2], [1, 3], 4],
      [[2, 3], [3, 1], 5],
      [[2, 2], [9, 2], 4],
      [[2, 3, 2], [12, 4, 1], 1],
      [[2, 3], [0, 1], 7],
      [[4], [10], 3],
    ] as const) {
      const x = { values, shape, strides, offset };
      expectNumbers(toNested(x), shown(x).tolist() as number[], {
        what: `toNested of 0, 1, 2, ... with shape ${text(shape)}, strides ${text(strides)}, offset ${offset}`,
        kind: "list",
        mistakes: seen({
          "is read number after number, as if the tensor were packed. The strides say how far each step is.":
            () => shown({ ...x, strides: stridesFor(shape), offset }).tolist() as number[],
          "begins at place 0. Begin at the offset.": () => shown({ ...x, offset: 0 }).tolist() as number[],
          "counts the steps of the last axis alone: the offset is lost from one axis to the next. Each smaller tensor begins at x.offset plus index times the stride.":
            () =>
              shown({
                ...x,
                strides: strides.map((stride, axis) => (axis === strides.length - 1 ? stride : 0)),
                offset: 0,
              }).tolist() as number[],
          "is read number after number from place 0. Strides and offset say where the numbers are.": () =>
            shown({ ...x, strides: stridesFor(shape), offset: 0 }).tolist() as number[],
        }),
      });
    }
  });

  test("toNested · without axes there is one number", () => {
    const values = Float32Array.of(5, 6, 7);
    for (const offset of [0, 2]) {
      expectNumbers(toNested({ values, shape: [], strides: [], offset }), 5 + offset, {
        what: `toNested of 5, 6, 7 without axes, offset ${offset}`,
        mistakes: seen({ "is the first number of the storage. The offset says which one is meant.": 5 }),
      });
    }
  });

  test("Q5 · stack: real images on top of each other have rank 3", () => {
    for (const count of [3, 5]) {
      const images = Array.from({ length: count }, (_, i) => digit(7 * i));
      const result = accepted(() => stack(images), `stack of ${count} real 3s`);
      const values = Float32Array.from(images.flatMap((image) => [...image.values]));
      const expected = { values, shape: [count, SIDE, SIDE], strides: [PIXELS, SIDE, 1], offset: 0 };
      expectLayout(result, expected, {
        what: `stack of ${count} real 3s`,
        shape: seen({
          "is the images one below the other in one tall image (cat). stack makes a new axis that counts them.":
            [count * SIDE, SIDE],
          "has the new axis at the end. It comes first: stack[i] is image i.": [SIDE, SIDE, count],
          "is the images as rows of 784 numbers. Each image keeps its rows and columns.": [count, PIXELS],
          "is the shape of one image. The stack has one axis more, and it comes first.": [SIDE, SIDE],
        }),
        strides: seen({
          "is the strides of one image. The new axis needs one, too: how far is it to the next image?": [
            SIDE,
            1,
          ],
        }),
      });
    }
  });

  test("stack · copies every image to its own place", () => {
    const [a, b, c] = [countingTensor([2, 3], 10), countingTensor([2, 3], 20), countingTensor([2, 3], 30)];
    const result = accepted(() => stack([a, b, c]), "stack of three matrices");
    const part = (first: number): Nested => lists([2, 3], first);
    const none = [
      [0, 0, 0],
      [0, 0, 0],
    ];
    expectTensor(result, [part(10), part(20), part(30)], {
      what: "stack of three matrices that count from 10, 20 and 30",
      numbers: seen({
        "has every image at the place of the first one: the last stays. Image i begins at i times the size of an image.":
          [part(30), none, none],
        "is the last image first. Keep the order of the list.": [part(30), part(20), part(10)],
        "is the first image again and again.": [part(10), part(10), part(10)],
      }),
    });
    result.values[0] = -5;
    expectNumbers(a.values[0], 10, {
      what: "the first image after a write into the stack",
      mistakes: seen({ "was written through the stack. stack copies: it needs a new Float32Array.": -5 }),
    });
  });

  test("stack · one image, and images of other ranks", () => {
    expectTensor(stack([countingTensor([2, 2], 1)]), [lists([2, 2], 1)], {
      what: "stack of one matrix",
      shape: seen({ "is the matrix as it was. A stack of one has a first axis, too, of length 1.": [2, 2] }),
    });
    expectTensor(stack([countingTensor([3], 1), countingTensor([3], 4)]), lists([2, 3], 1), {
      what: "stack of two rows of three",
    });
  });

  test("stack · refuses two different shapes, and names them", () => {
    const silent =
      "means that images of two sizes went through, and nobody can say any more where one ends. Compare each shape with the first.";
    const [wide, tall] = [countingTensor([2, 3]), countingTensor([3, 2])];
    expectError(
      () => stack([wide, wide, countingTensor([5, 4])]),
      [2, 3, 5, 4],
      "stack of (2, 3), (2, 3), (5, 4)",
      silent,
    );
    expectError(() => stack([wide, tall]), [2, 3], "stack of (2, 3) and (3, 2)", silent);
    expectTensor(stack([tall, countingTensor([3, 2], 6)]), lists([2, 3, 2]), { what: "stack of two (3, 2)" });
  });
});

describe("5-view", () => {
  test("Q27 · inferShape: -1 stands for the length that is left", () => {
    for (const [size, shape, right] of [
      [12, [-1, 4], [3, 4]],
      [12, [2, -1, 3], [2, 2, 3]],
      [12, [2, 6], [2, 6]],
      [6131 * PIXELS, [-1, PIXELS], [6131, PIXELS]],
      [30, [-1], [30]],
      [30, [5, 6, -1], [5, 6, 1]],
    ] as [number, number[], number[]][]) {
      const at = shape.indexOf(-1);
      const filled = (length: number): number[] => (at === -1 ? [...right] : shape.with(at, length));
      const call = `inferShape(${size}, ${text(shape)})`;
      expectNumbers(
        accepted(
          () => inferShape(size, [...shape]),
          call,
          "(If the -1 was multiplied in with the others: leave it out. It may stand at any place.)",
        ),
        right,
        {
          what: call,
          mistakes: seen({
            "still has the -1 in it. Put the length there that makes the product come out.": [...shape],
            "has all the numbers along the one axis. Divide the size by the other lengths.": filled(size),
            "is what dividing by a product with -1 in it gives. Leave the -1 out of the product.": filled(
              -size / product(shape.filter((length) => length !== -1)),
            ),
            "is the size less the known lengths. Lengths multiply: divide.": filled(
              size - sum(shape.filter((length) => length !== -1)),
            ),
          }),
        },
      );
    }
  });

  test("inferShape · refuses what doesn't come out, and names the size", () => {
    const silent = "means that a shape went through that the numbers don't fit.";
    for (const [size, shape] of [
      [12, [-1, 5]],
      [12, [2, 5]],
      [10, [4, 3]],
      [7, [2, -1]],
      [15, [15, 2]],
    ] as const) {
      expectError(() => inferShape(size, shape), [size], `inferShape(${size}, ${text(shape)})`, silent);
    }
    const wanted = [-1, 2];
    inferShape(8, wanted);
    expectNumbers(wanted, [-1, 2], { what: "the given shape after inferShape(8, [-1, 2])" });
  });

  test("Q27 · view: the same storage in a new shape, nothing is copied", () => {
    for (const [from, to, offset] of [
      [[2, 3], [3, 2], 0],
      [[12], [3, 4], 0],
      [[4, 2, 3], [2, 12], 0],
      [[2, 6], [2, 3, 2], 5],
      [[6, 2], [12], 9],
      [[3, 11], [33], 1],
    ] as const) {
      const x = countingTensor(from, 100, offset);
      const before = structuredClone(x);
      const call = `view(x, ${text(to)}) of x with shape ${text(from)} and offset ${offset}`;
      const seenAs = accepted(() => view(x, to), call);
      expectLayout(
        seenAs,
        { ...x, shape: to, strides: stridesFor(to) },
        {
          what: call,
          shares: x,
          shape: seen({ "is the shape that x had. The result has the new one.": from }),
          strides: seen({
            "is the strides of the old shape. Another shape needs other strides: packed works them out.":
              stridesFor(from),
          }),
          offset: seen({
            "is place 0. x begins at another place in the storage, and so does every view of it: keep its offset.": 0,
          }),
        },
      );
      expectNumbers([...seenAs.strides], [...zeros([...to]).strides], {
        what: "its strides, against the engine's",
      });
      expectUntouched(x, before, call);
    }
  });

  test("Q27 · view: a write through the view is seen in the original", () => {
    const x = countingTensor([2, 3], 1);
    const row = accepted(() => view(x, [6]), "view(x, [6]) of x with shape [2, 3]");
    row.values[4] = 99;
    expectNumbers(
      shown(x).tolist() as number[],
      [
        [1, 2, 3],
        [4, 99, 6],
      ],
      {
        what: "x, [[1, 2, 3], [4, 5, 6]], after 99 was written at place 4 of view(x, [6])",
        kind: "list",
        mistakes: seen({
          "has not changed: the view has a copy. A view looks at the same storage; hand on x.values itself.":
            [
              [1, 2, 3],
              [4, 5, 6],
            ],
        }),
      },
    );
  });

  test("view · refuses another number of elements", () => {
    const silent =
      "means that a view went through that shows more numbers than there are, or fewer. Compare the two products.";
    const x = countingTensor([2, 6]);
    for (const shape of [[5, 2], [24], [3, 3], []]) {
      expectError(
        () => view(x, shape),
        [2, 6, ...shape],
        `view(x, ${text(shape)}) of x with shape [2, 6]`,
        silent,
      );
    }
    expectLayout(view(x, [4, 3]), { ...x, shape: [4, 3], strides: [3, 1] }, { what: "view(x, [4, 3])" });
  });

  test("view · refuses numbers that stand in another order", () => {
    const silent =
      "means that a transposed tensor was viewed. Its strides say that its numbers stand in another order; row-major strides would show them mixed up.";
    const across = turned(countingTensor([2, 3]));
    expectError(
      () => view(across, [6]),
      [3, 2, 6],
      "view(x, [6]) of x transposed to the shape [3, 2]",
      silent,
    );
    const middle = { ...countingTensor([4, 5]), shape: [4, 2], offset: 1 };
    expectError(
      () => view(middle, [8]),
      [4, 2, 8],
      "view(x, [8]) of x, two of five columns, with the shape [4, 2] and the strides [5, 1]",
      "means that a tensor with gaps was viewed. Its strides jump over columns that don't belong to it; row-major strides would show them.",
    );
    const cube = countingTensor([2, 3, 2]);
    expectLayout(
      view(cube, [2, 6]),
      { ...cube, shape: [2, 6], strides: [6, 1] },
      {
        what: "view(x, [2, 6]) of x with shape [2, 3, 2]",
      },
    );
  });
});

describe("6-slices", () => {
  let stackOfDigits: Strided;
  beforeAll(async () => {
    const { threes } = (await loadSampleBytes()).train;
    const values = Float32Array.from(threes.subarray(0, 3 * PIXELS));
    stackOfDigits = { values, shape: [3, SIDE, SIDE], strides: [PIXELS, SIDE, 1], offset: 0 };
  });

  const without = (list: readonly number[], axis: number): number[] => list.toSpliced(axis, 1);
  /** The engine's tensor with the same numbers. */
  const twin = ({ values, shape, offset }: Strided) => tensor(values.slice(offset)).view([...shape]);

  /** Tensors and axes to try, a small one first. */
  const cases = (): [x: Strided, axis: number][] => [
    [countingTensor([5, 4], 1), 0],
    [countingTensor([4, 6, 5], 0, 8), 2],
    [countingTensor([5, 4], 1), 1],
    [countingTensor([4, 6, 5], 0, 8), 1],
    [turned(countingTensor([4, 6, 5])), 0],
    [stackOfDigits, 0],
    [stackOfDigits, 2],
  ];

  test("select · one part of one axis, without copying", () => {
    for (const [x, axis] of cases()) {
      const before = structuredClone(x);
      for (const index of [1, x.shape[axis]! - 1, 0]) {
        const call = `select(x, ${axis}, ${index}) of x with shape ${text(x.shape)}, strides ${text(x.strides)}, offset ${x.offset}`;
        const [shape, strides] = [without(x.shape, axis), without(x.strides, axis)];
        const right = { ...x, shape, strides, offset: x.offset + index * x.strides[axis]! };
        expectLayout(
          accepted(() => select(x, axis, index), call),
          right,
          {
            what: call,
            shares: x,
            shape: seen({
              "still has the axis, with length 1. select takes it out; slice would keep it.": x.shape.with(
                axis,
                1,
              ),
              "is the shape of x. The axis is gone from a part of it.": x.shape,
              "has lost the first axis. The one that was asked for goes.": without(x.shape, 0),
              "has lost the last axis. The one that was asked for goes.": x.shape.slice(0, -1),
              "has lost more than one axis. splice(axis) without a count takes away all that follow.":
                x.shape.slice(0, axis),
            }),
            strides: seen({
              "is row-major for the new shape. But the numbers lie where they lay: the strides that are left stay as they were.":
                stridesFor(shape),
              "has lost the first stride. The one of the axis that was asked for goes.": without(
                x.strides,
                0,
              ),
              "has lost the last stride. The one of the axis that was asked for goes.": x.strides.slice(
                0,
                -1,
              ),
              "is the strides of x. The one of the axis goes, as its length does.": x.strides,
            }),
            offset: seen({
              "is the offset of x: the first part. Walk index times the stride from there.": x.offset,
              "is the index added as it is. One step along the axis is as long as its stride.":
                x.offset + index,
              "forgets where x itself begins. Add to its offset.": index * x.strides[axis]!,
              "is what the stride of the first axis gives. Take the stride of the axis that was asked for.":
                x.offset + index * x.strides[0]!,
            }),
          },
        );
        expectUntouched(x, before, call);
      }
    }
  });

  test("select · strides and offset are the engine's", () => {
    for (const [shape, axis, index] of [
      [[4, 3, 5], 0, 2],
      [[4, 3, 5], 1, 1],
      [[4, 3, 5], 2, 4],
    ] as const) {
      const x = countingTensor(shape);
      const { strides, offset } = twin(x).select(axis, index).array;
      expectLayout(
        select(x, axis, index),
        { ...x, shape: without(shape, axis), strides: [...strides], offset },
        {
          what: `select(x, ${axis}, ${index}) of x with shape ${text(shape)}`,
        },
      );
    }
  });

  test("select · refuses an index outside, and names it", () => {
    const silent =
      "means that it reads on in the storage: numbers of a neighbour, or none at all. The last index is one less than the length.";
    const x = countingTensor([2, 3]);
    for (const [axis, index] of [
      [0, 2],
      [1, 3],
      [0, 7],
    ] as const) {
      expectError(
        () => select(x, axis, index),
        [index],
        `select(x, ${axis}, ${index}) of x with shape [2, 3]`,
        silent,
      );
    }
    expectError(
      () => select(x, 1, -1),
      [-1],
      "select(x, 1, -1) of x with shape [2, 3]",
      "means that index -1 went through. In this module indices are counted from 0, so there is none below it.",
    );
    expectTensor(select(x, 1, 2), [2, 5], { what: "select(x, 1, 2), the last column" });
  });

  test("slice · from start up to end along one axis, without copying", () => {
    for (const [x, axis] of cases()) {
      const before = structuredClone(x);
      const length = x.shape[axis]!;
      for (const [start, end] of [
        [2, length - 1],
        [1, length],
        [0, length - 1],
        [1, 2],
      ] as const) {
        const call = `slice(x, ${axis}, ${start}, ${end}) of x with shape ${text(x.shape)}, strides ${text(x.strides)}, offset ${x.offset}`;
        const right = {
          ...x,
          shape: x.shape.with(axis, end - start),
          offset: x.offset + start * x.strides[axis]!,
        };
        expectLayout(slice(x, axis, start, end), right, {
          what: call,
          shares: x,
          shape: seen({
            "is one too long. end is the first index that is not taken.": x.shape.with(axis, end - start + 1),
            "takes end for a length. From start up to end there are end - start.": x.shape.with(axis, end),
            "is the shape of x. The axis gets shorter.": x.shape,
            "has lost the axis. slice keeps it, even with length 1; select takes it out.": without(
              x.shape,
              axis,
            ),
            "is shorter along another axis.": x.shape.with(axis === 0 ? 1 : 0, end - start),
          }),
          strides: seen({
            "is row-major for the new shape. But the numbers lie where they lay: the strides stay as they were.":
              stridesFor(right.shape),
          }),
          offset: seen({
            "is the offset of x: the part begins later. Walk start times the stride from there.": x.offset,
            "is start added as it is. One step along the axis is as long as its stride.": x.offset + start,
            "forgets where x itself begins. Add to its offset.": start * x.strides[axis]!,
            "is where the part ends. It begins at start.": x.offset + end * x.strides[axis]!,
          }),
        });
        expectUntouched(x, before, call);
      }
    }
  });

  test("slice · strides and offset are the engine's", () => {
    for (const [shape, axis, start, end] of [
      [[6, 8], 1, 4, 7],
      [[6, 8], 0, 2, 3],
      [[3, 4, 5], 1, 1, 4],
    ] as [number[], number, number, number][]) {
      const x = countingTensor(shape);
      const { strides, offset } = twin(x).slice(axis, start, end).array;
      const right = { ...x, shape: shape.with(axis, end - start), strides: [...strides], offset };
      expectLayout(slice(x, axis, start, end), right, {
        what: `slice(x, ${axis}, ${start}, ${end}) of x with shape ${text(shape)}`,
      });
    }
  });

  test("transpose · two axes change places, without copying", () => {
    for (const [x, a, b] of [
      [countingTensor([2, 3], 1), 0, 1],
      [countingTensor([2, 3, 4], 0, 5), 1, 2],
      [countingTensor([2, 3, 4]), 2, 0],
      [stackOfDigits, 1, 2],
      [stackOfDigits, 0, 1],
    ] as const) {
      const before = structuredClone(x);
      const call = `transpose(x, ${a}, ${b}) of x with shape ${text(x.shape)}, strides ${text(x.strides)}`;
      const { shape, strides } = twin(x).transpose(a, b).array;
      const result = transpose(x, a, b);
      expectLayout(
        result,
        { ...x, shape: [...shape], strides: [...strides] },
        {
          what: call,
          shares: x,
          shape: seen({
            "is the shape of x. The lengths of the two axes change places.": x.shape,
            "is every axis in reversed order. Only the two that were asked for change places.":
              x.shape.toReversed(),
            "has one length twice: the first write destroyed what the second one needed. Read both, then write both.":
              x.shape.with(a, x.shape[b]!),
            "has one length twice. Each of the two axes gets the other one's length.": x.shape.with(
              b,
              x.shape[a]!,
            ),
          }),
          strides: seen({
            "is the strides of x. If only the lengths change places, it's a view of another shape: the strides go with their axes.":
              x.strides,
            "is row-major for the new shape. That is how view lays it out, and it mixes the numbers up: the strides go with their axes.":
              stridesFor(shape),
            "has one stride twice: the first write destroyed what the second one needed. Read both, then write both.":
              x.strides.with(a, x.strides[b]!),
          }),
        },
      );
      expectUntouched(x, before, call);
    }
  });
});

describe("7-whole", () => {
  let threes: Uint8Array;
  beforeAll(async () => {
    threes = (await loadSampleBytes()).train.threes;
  });

  test("Q9 · counting: 1 to 9 in three rows of three", () => {
    for (const [rows, columns] of [
      [3, 3],
      [2, 5],
      [4, 1],
    ] as const) {
      expectTensor(counting(rows, columns), lists([rows, columns], 1), {
        what: `counting(${rows}, ${columns})`,
        shape: seen({ "is columns before rows.": [columns, rows] }),
        numbers: seen({
          "counts from 0. The first number is 1.": lists([rows, columns], 0),
          "counts down the columns. Row after row, please.": shown(
            turned(countingTensor([columns, rows], 1)),
          ).tolist() as number[],
        }),
      });
    }
  });

  test("Q8 · times: the whole-array operation equals the loop, on ten real digits", () => {
    const values = Float32Array.from(threes.subarray(0, 10 * PIXELS));
    const x = { values, shape: [10, SIDE, SIDE], strides: [PIXELS, SIDE, 1], offset: 0 };
    const before = structuredClone(x);
    for (const factor of [2, 0.5]) {
      const call = `times(x, ${factor}) of ten real 3s`;
      const result = checkParts(times(x, factor), call);
      const loop: number[] = [];
      for (let i = 0; i < values.length; i++) loop.push(factor * before.values[i]!);
      expectNumbers(result.shape, x.shape, { what: `the shape of ${call}` });
      expectNumbers(numbersOf(result), loop, {
        what: `the numbers of ${call}, in one row`,
        mistakes: seen<ArrayLike<number>>({
          "is the digits as they were. Multiply every number.": before.values,
          "is the factor added. Multiply.": before.values.map((value) => value + factor),
          "is the digits doubled, whatever the factor is.": before.values.map((value) => 2 * value),
        }),
      });
      expectUntouched(x, before, call);
    }
  });

  test("Q8 · times: on any layout", () => {
    for (const x of [
      turned(countingTensor([3, 2], 1)),
      { ...countingTensor([4, 5]), shape: [2, 3], offset: 6 },
      countingTensor([2, 2, 2], 1, 3),
    ]) {
      const before = structuredClone(x);
      const call = `times(x, 10) of x with shape ${text(x.shape)}, strides ${text(x.strides)}, offset ${x.offset}`;
      const scaled = { ...x, values: x.values.map((value) => 10 * value) };
      expectTensor(times(x, 10), shown(scaled).tolist() as number[], {
        what: call,
        shape: seen({ "is all numbers in one row. The result has the shape of x.": [x.values.length] }),
        numbers: seen({
          "is read as if x were packed. The new storage lies as the old one did: keep strides and offset.":
            () => shown({ ...scaled, strides: stridesFor(x.shape), offset: 0 }).tolist() as number[],
          "is read as if x began at place 0. Keep its offset, too.": () =>
            shown({ ...scaled, offset: 0 }).tolist() as number[],
          "is x as it was. Multiply every number.": () => shown(x).tolist() as number[],
          "is the factor added. Multiply.": () =>
            shown({ ...x, values: x.values.map((value) => 10 + value) }).tolist() as number[],
        }),
      });
      expectUntouched(x, before, call);
    }
  });

  test("Q8 · timings: how long each way takes, by a clock of our own", () => {
    for (const costs of [[30, 4, 11], [7], []]) {
      let time = 1000;
      const calls: number[] = [];
      const ways = costs.map((cost, i) => () => {
        calls.push(i);
        time += cost;
        return -1;
      });
      const actual = timings(ways, () => time);
      const ends = costs.map((_, i) => sum(costs.slice(0, i + 1)));
      expectNumbers(actual, costs, {
        what: `timings of ways that take ${text(costs)} ms`,
        mistakes: seen({
          "is start minus end. The end is later: end minus start.": costs.map((cost) => -cost),
          "is the time since the very beginning. Read the clock anew before each way.": ends,
          "is what the ways returned. Take the difference of two looks at the clock.": costs.map(() => -1),
          "is what the clock said at the end of each way. Take away what it said before.": ends.map(
            (end) => 1000 + end,
          ),
          "means that no time went by between the two looks at the clock. The way must run in between: way().":
            costs.map(() => 0),
          "is in seconds. Leave the clock's milliseconds as they are.": costs.map((cost) => cost / 1000),
        }),
      });
      expectNumbers(calls, [...costs.keys()], { what: "which ways ran, in order" });
    }
  });

  test("Q8 · timings: by the real clock, one time per way, none below 0", () => {
    const values = Float32Array.from(threes.subarray(0, 10 * PIXELS));
    const loop = () => {
      const doubled: number[] = [];
      for (let i = 0; i < values.length; i++) doubled.push(2 * values[i]!);
      return doubled;
    };
    const measured = timings([loop, () => values.map((value) => 2 * value)]);
    expectSame(
      measured.map((time) => Number.isFinite(time) && time >= 0),
      [true, true],
      { what: "whether each of two timings is a number, 0 or more" },
    );
  });

  test("Q9 · doubledCorner: of 1 to 9 it is [[10, 12], [16, 18]]", () => {
    for (const x of [
      countingTensor([3, 3], 1),
      countingTensor([5, 4], 1),
      countingTensor([3, 6], 20, 7),
      turned(countingTensor([3, 4], 1)),
    ]) {
      const before = structuredClone(x);
      const call = `doubledCorner of ${JSON.stringify(shown(x).tolist())}`;
      const corner = (row: number, column: number, factor: number): number[][] =>
        [row, row + 1].map((r) =>
          [column, column + 1].map(
            (c) => factor * x.values[x.offset + r * x.strides[0]! + c * x.strides[1]!]!,
          ),
        );
      const [row, column] = [x.shape[0]! - 2, x.shape[1]! - 2];
      const right = corner(row, column, 2);
      expectTensor(doubledCorner(x), right, {
        what: call,
        shape: seen({
          "is only the last number. Four were asked for: two rows and two columns.": [1, 1],
          "is the whole matrix. Only its bottom-right four were asked for.": x.shape,
          "is four numbers in a row. They keep their two rows.": [4],
        }),
        numbers: seen({
          "is the four as they were. The doubling is forgotten.": corner(row, column, 1),
          "is the top-left four. Bottom right are the last two rows and columns.": corner(0, 0, 2),
          "is the top-right four. The last two rows are meant.": corner(0, column, 2),
          "is the bottom-left four. The last two columns are meant.": corner(row, 0, 2),
          "is the four, doubled twice.": corner(row, column, 4),
          "is the four squared. Doubled means times 2.": corner(row, column, 1).map((line) =>
            line.map((value) => value ** 2),
          ),
          "is the last four numbers of the storage. The two rows of the corner don't lie side by side.": [
            [2 * x.values.at(-4)!, 2 * x.values.at(-3)!],
            [2 * x.values.at(-2)!, 2 * x.values.at(-1)!],
          ],
          "begins at the right place and reads four numbers in one go. The second row of the corner lies a whole row further on: keep the strides of x.":
            () => {
              const start = x.offset + row * x.strides[0]! + column * x.strides[1]!;
              const at = (i: number): number => 2 * (x.values[start + i] ?? Number.NaN);
              return [
                [at(0), at(1)],
                [at(2), at(3)],
              ];
            },
          "forgets where x itself begins. Add to its offset.": () =>
            [row, row + 1].map((r) =>
              [column, column + 1].map((c) => 2 * x.values[r * x.strides[0]! + c * x.strides[1]!]!),
            ),
          "is right for a matrix of three rows and columns. Count from the end of each axis.": corner(
            1,
            1,
            2,
          ),
          "is the answer for 1 to 9, written down. Work with the matrix that comes in.": [
            [10, 12],
            [16, 18],
          ],
        }),
      });
      expectUntouched(x, before, call);
    }
  });
});
