/**
 * Module 02: lists, shapes, strides, and tensors made by hand.
 *
 * Most numbers count upwards, so that a number that is out of place tells where it comes from. Tensors lie in their storage in all ways:
 * with an offset, turned, cut out of longer rows, with a stride of 0. No test needs two of the learner's functions.
 */
import fc from "fast-check";
import { beforeAll, describe, test } from "vitest";
import { loadSampleBytes, PIXELS, SIDE } from "#data";
import * as right1 from "#solutions/02-tensors/1-lists.ts";
import * as right2 from "#solutions/02-tensors/2-shape.ts";
import * as right3 from "#solutions/02-tensors/3-strides.ts";
import * as right4 from "#solutions/02-tensors/4-tensor.ts";
import * as right5 from "#solutions/02-tensors/5-view.ts";
import * as right6 from "#solutions/02-tensors/6-slices.ts";
import * as right7 from "#solutions/02-tensors/7-whole.ts";
import right from "#solutions/02-tensors/answers.md";
import * as work1 from "#work/02-tensors/1-lists.ts";
import * as work2 from "#work/02-tensors/2-shape.ts";
import * as work3 from "#work/02-tensors/3-strides.ts";
import * as work4 from "#work/02-tensors/4-tensor.ts";
import * as work5 from "#work/02-tensors/5-view.ts";
import * as work6 from "#work/02-tensors/6-slices.ts";
import * as work7 from "#work/02-tensors/7-whole.ts";
import work from "#work/02-tensors/answers.md";
import { onMany, seeCalls, seeError } from "../support/calls.ts";
import { claims } from "../support/claims.ts";
import { expectNumbers, expectSame } from "../support/expect.ts";
import {
  handShapes,
  isPacked,
  isStrided,
  type Lists,
  nestedLists,
  partsOf,
  read,
  type Strided,
  type StridedPlan,
  seeCopies,
  seeNumbers,
  seePacked,
  seeView,
  strided,
  stridesFor,
} from "../support/strided.ts";
import type { Numbers } from "../support/values.ts";
import { choice, list, named, steering, wholeNumbers } from "../trials/kinds.ts";
import { logged } from "../trials/stand-ins.ts";
import { shapes, sizeOf } from "../trials/tensors.ts";
import { section } from "../trials/trial.ts";
import { hasTwice } from "../trials/twice.ts";
import { written } from "../trials/writing.ts";

let threes: Uint8Array;
beforeAll(async () => {
  threes = (await loadSampleBytes()).train.threes;
});

/** A tensor of these numbers, packed. */
const packed = (values: Float32Array, shape: readonly number[]): Strided => ({
  values,
  shape,
  strides: stridesFor(shape),
  offset: 0,
});
/** The first real 3s in one row, and as nested lists. */
const digits = (count: number): Float32Array => Float32Array.from(threes.subarray(0, count * PIXELS));
const nestedDigits = (count: number): Lists => read(packed(digits(count), [count, SIDE, SIDE])) as Lists;

/** Compares numbers, or the numbers of a tensor, with those that are written down. */
const gives = (what: string, actual: unknown, expected: string): void =>
  expectNumbers(isStrided(actual) ? read(actual) : actual, JSON.parse(expected) as Numbers, { what });

const isOdd = (n: number): boolean => n % 2 !== 0;
const isEqual = (one: unknown, other: unknown): boolean => written(one) === written(other);

describe("1-lists", () => {
  const { trial } = section(test, "02-tensors/1-lists", work1, right1);

  trial("Q4 · oddsDoubled: the odd numbers, doubled", "oddsDoubled", {
    given: {
      numbers: list(choice([1, 2, 3, 4, 5, 6, 7, 8, 9], [0, -1, -2, -3, 10, 11, 3_000_000_001]), {
        item: "a number",
      }),
    },
    traits: {
      "an odd number is negative": ({ numbers }) => numbers.some((n) => isOdd(n) && n < 0),
      "two odd numbers are equal": ({ numbers }) => hasTwice(numbers.filter(isOdd)),
      "two even numbers stand side by side": ({ numbers }) =>
        numbers.some((n, i) => i > 0 && !isOdd(n) && !isOdd(numbers[i - 1]!)),
      "an even number stands before an odd one": ({ numbers }) =>
        numbers.some((n, i) => isOdd(n) && !numbers.slice(0, i).every(isOdd)),
      "an odd number stands before a smaller one": ({ numbers }) =>
        numbers.filter(isOdd).some((n, i, odds) => i > 0 && n < odds[i - 1]!),
    },
    tolerance: 0,
  });

  const keeps: Record<string, (...all: unknown[]) => boolean> = {
    "(x) => x !== 2": (x) => x !== 2,
    "() => true": () => true,
    '(x) => typeof x === "number"': (x) => typeof x === "number",
    "(x) => !x": (x) => !x,
    "() => false": () => false,
    "(...all) => all.length === 1": (...all) => all.length === 1,
  };
  const changes: Record<string, (...all: unknown[]) => unknown> = {
    "(x) => `${x}!`": (x) => `${x}!`,
    "(x) => [x, x]": (x) => [x, x],
    "(x) => x === 1": (x) => x === 1,
    "() => undefined": () => undefined,
    "() => null": () => null,
    "(...all) => all.length": (...all) => all.length,
  };
  const stays = (plans: { readonly list: readonly unknown[]; readonly keep: string }): unknown[] =>
    plans.list.filter((x) => keeps[plans.keep]?.(x));
  const results = (plans: Parameters<typeof stays>[0] & { readonly change: string }): unknown[] =>
    stays(plans).map((x) => changes[plans.change]?.(x));
  const members = [1, 2, 3, 4, 5, 1, 2, 3];

  trial("Q4 · filterMap: keeps, then changes", "filterMap", {
    given: {
      list: list(
        choice<unknown>(members, [
          0,
          "",
          "a",
          false,
          null,
          Number.NaN,
          "1",
          { n: 1 },
          { n: 2 },
          0,
          "",
          undefined,
        ]),
        { item: "a member" },
      ),
      keep: steering(named(keeps)),
      change: steering(named(changes)),
    },
    traits: {
      "change gives a list": (plans) => results(plans).some(Array.isArray),
      "a member that stays is NaN": (plans) => stays(plans).some(Number.isNaN),
      "two members that stay are equal": (plans) => hasTwice(stays(plans)),
      "two members that stay are equal as texts": (plans) => hasTwice(stays(plans).map(String)),
      "a member that stays, or one before it, counts as false": ({ list, keep }) =>
        stays({ list: list.slice(list.findIndex((x) => !x)), keep }).length > 0 && !list.every(Boolean),
      "a member that stays, or one before it, is undefined": ({ list, keep }) =>
        list.includes(undefined) && stays({ list: list.slice(list.indexOf(undefined)), keep }).length > 0,
      "a member is an object": ({ list }) => list.some((x) => x instanceof Object),
      "change gives undefined": (plans) => results(plans).includes(undefined),
      "change gives null": (plans) => results(plans).includes(null),
      "a member that doesn't stay stands before one that does": ({ list, keep }) =>
        list.some((x, i) => keeps[keep]?.(x) && stays({ list: list.slice(0, i), keep }).length < i),
    },
    run(filterMap, { list, keep, change }, see) {
      const [asked, changed]: unknown[][] = [[], []];
      const noting = <Out>(members: unknown[], work: (...all: unknown[]) => Out) => {
        return (...all: unknown[]): Out => {
          members.push(all[0]);
          return work(...all);
        };
      };
      see("the result", filterMap(list, noting(asked!, keep), noting(changed!, change)));
      const members = new Set(list);
      const others = [...asked!, ...changed!].filter((one) => !members.has(one));
      see("what keep or change gets that is no member itself", others);
      const sorted = (members: unknown[]) =>
        members.toSorted((one, other) => (written(one) < written(other) ? -1 : 1));
      see("the members that keep was asked about", sorted(asked!));
      see("the members that change was called with", sorted(changed!));
      seeCalls(see, () => filterMap(list, keep, change), { kept: { list } });
      let count = 0;
      const counted = filterMap(list, keep, () => ++count);
      see("the different results of a change that counts its calls", new Set(counted).size);
      let times = 0;
      const alternating = filterMap(list, () => times++ % 2 === 0, String);
      see("how many members stay when keep says true, false, true, false and so on", alternating.length);
      seeError(see, "keep", (fails) => filterMap(list, fails, change));
      seeError(see, "change", (fails) => filterMap(list, keep, fails));
    },
  });

  test("Q4 · oddsDoubled of 1 to 10 is [2, 6, 10, 14, 18]", () => {
    gives("oddsDoubled of 1 to 10", work1.oddsDoubled([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), "[2, 6, 10, 14, 18]");
  });
});

/** Shapes that no tensor has to be made for: some are for more numbers than fit into 32 bits. */
const anyShape = (...special: readonly number[]) =>
  list(choice([2, 3, 4], [1, 10, 65536, 2 ** 32, ...special]), { max: 5, item: "a length" });
type Shaped = { readonly shape: readonly number[] };
const ofShapes = {
  "the shape is for more than 2 ** 31 numbers": ({ shape }: Shaped) => sizeOf(shape) > 2 ** 31,
  "there is an axis": ({ shape }: Shaped) => shape.length > 0,
  "there are two axes or more": ({ shape }: Shaped) => shape.length > 1,
  "there are three axes or more": ({ shape }: Shaped) => shape.length > 2,
  "there are four axes or more": ({ shape }: Shaped) => shape.length > 3,
};

describe("2-shape", () => {
  const { trial } = section(test, "02-tensors/2-shape", work2, right2);
  const nested = nestedLists(handShapes(0));

  trial("Q5 · numberAt: one index per axis, the outermost first", "numberAt", {
    given: { nested, indices: list(wholeNumbers(0, 3, [1, 0, 2, 3]), { item: "an index" }) },
    adjust: ({ nested, indices }) => ({
      nested,
      indices: nested.shape.map((length, axis) => (indices[axis] ?? 0) % length),
    }),
    traits: {
      "the indices aren't the same read backwards": ({ indices }) => !isEqual(indices, indices.toReversed()),
    },
    tolerance: 0,
  });

  trial("Q5 · rankOf: how deep the lists are", "rankOf", { given: { nested } });

  trial("Q6 · shapeOf: one length per axis, the outermost first", "shapeOf", {
    given: { nested },
    tolerance: 0,
  });

  trial("sizeOf · the product of the shape", "sizeOf", {
    given: { shape: anyShape(0, 28) },
    traits: ofShapes,
    tolerance: 0,
  });

  test("Q5 · numberAt: image 1, row 5, column 9 of the real 3s is 29", () => {
    gives("numberAt(a stack of two 3s, [1, 5, 9])", work2.numberAt(nestedDigits(2), [1, 5, 9]), "29");
  });

  test("Q6 · shapeOf a stack of five images is [5, 28, 28]: its length is the rank", () => {
    gives("shapeOf(a stack of five 3s)", work2.shapeOf(nestedDigits(5)), "[5, 28, 28]");
  });
});

describe("3-strides", () => {
  const { trial } = section(test, "02-tensors/3-strides", work3, right3);

  trial("rowMajorStrides · each axis steps over all that follow it", "rowMajorStrides", {
    given: { shape: anyShape(5) },
    traits: {
      "the strides, compared as texts, come in another order than as numbers": ({ shape }) => {
        const strides = right3.rowMajorStrides(shape);
        return !isEqual(
          strides.toSorted(),
          strides.toSorted((one, other) => one - other),
        );
      },
      ...ofShapes,
    },
    tolerance: 0,
  });

  trial("placeOf · the offset, and each index times its stride", "placeOf", {
    given: {
      indices: list(choice([1, 2], [0, 3]), { max: 4, item: "an index" }),
      strides: list(choice([3, 1, 12, 1, 3], [0, 2, 10, 0, 3_000_000_000]), { max: 4, item: "a stride" }),
      offset: choice([0, 10], [5, 7]),
    },
    adjust: ({ indices, strides, offset }) => {
      const rank = Math.min(indices.length, strides.length);
      return { indices: indices.slice(0, rank), strides: strides.slice(0, rank), offset };
    },
    traits: {
      "the offset isn't 0": ({ offset }) => offset !== 0,
      "an index that isn't 0 has the stride 0": ({ indices, strides }) =>
        indices.some((index, axis) => index !== 0 && strides[axis] === 0),
      "a stride is less than one after it": ({ strides }) =>
        strides.some((stride, axis) => strides.slice(axis).some((later) => later > stride)),
    },
    tolerance: 0,
  });

  trial("indicesAt · the way back from a place", "indicesAt", {
    given: {
      place: wholeNumbers(0, 600),
      shape: list(choice([2, 3, 4], [1, 5, 10, 3_000_000]), { max: 5, item: "a length" }),
    },
    adjust: ({ place, shape }) => ({ place: place % sizeOf(shape), shape }),
    traits: {
      "the place lies beyond the first row": ({ place, shape }) => place >= (shape.at(-1) ?? 1),
      ...ofShapes,
    },
    tolerance: 0,
  });

  test("indicesAt(2000000, [3000, 1000]) is [2000, 0]", () => {
    const indices = onMany("indicesAt(2000000, [3000, 1000])", () =>
      work3.indicesAt(2_000_000, [3000, 1000]),
    );
    gives("indicesAt(2000000, [3000, 1000])", indices, "[2000, 0]");
  });

  test("placeOf · image 1, row 5, column 9 of the stack is at place 933", () => {
    gives("placeOf([1, 5, 9], [784, 28, 1], 0)", work3.placeOf([1, 5, 9], [784, 28, 1], 0), "933");
  });
});

describe("4-tensor", () => {
  const { trial } = section(test, "02-tensors/4-tensor", work4, right4);

  trial("pack · all numbers in row-major order", "pack", {
    given: { nested: nestedLists(handShapes(1, 5)) },
    tolerance: 0,
  });

  trial("toNested · reads by shape, strides and offset, and only by them", "toNested", {
    given: { x: strided() },
    run(toNested, { x }, see) {
      seeCalls(see, () => toNested(x), {
        kept: partsOf(x),
        change: () => x.values.fill(8),
        tolerance: 0,
      });
      const lists = (part: unknown): unknown[] =>
        Array.isArray(part) ? [part, ...part.flatMap((one) => lists(one))] : [];
      see("how many different lists the result is made of", new Set(lists(toNested(x))).size);
    },
  });

  /** How one image differs from the others. */
  const others: Readonly<Record<string, (shape: readonly number[]) => readonly number[]>> = {
    "not at all": (shape) => shape,
    "rows and columns exchanged": (shape) => shape.toReversed(),
    "one longer": (shape) => (shape.length === 0 ? shape : shape.with(-1, shape.at(-1)! + 1)),
    "one axis more": (shape) => (shape.length === 0 ? shape : [1, ...shape]),
    "one axis more behind": (shape) => (shape.length === 0 ? shape : [...shape, 2]),
    "the last axis left out": (shape) => (shape.length > 1 ? shape.slice(0, -1) : shape),
    "the same digits": () => [11, 1],
  };
  const areMixed = (images: readonly Pick<Strided, "shape">[]): boolean =>
    new Set(images.map(({ shape }) => written(shape))).size > 1;

  trial("Q5 · stack: images one behind the other, along a new first axis", "stack", {
    given: {
      images: list(strided(handShapes(0, 3)), { min: 1, max: 4, item: "an image" }),
      isTwice: steering(choice([false, false, false, true])),
      differs: steering(choice([...Array<string>(6).fill("not at all"), ...Object.keys(others)])),
      at: steering(choice([1, 2, 3])),
    },
    args: ["images"],
    adjust: ({ images, isTwice, differs, at }) => {
      const shape = differs === "the same digits" ? [1, 11] : images[0]!.shape;
      const other = others[differs]!(shape);
      const packed = images.map((image, i): StridedPlan => {
        const own = i > 0 && i === at % images.length ? other : shape;
        const numbers =
          image.numbers ?? Array.from({ length: sizeOf(own) }, (_, place) => 10 * i + place + 1);
        return { ...image, shape: own, layout: "packed", offset: 0, numbers };
      });
      return { images: isTwice ? packed.with(-1, packed[0]!) : packed, isTwice, differs, at };
    },
    names: ({ images }) => images.map(({ shape }) => shape),
    traits: {
      "two images have different shapes": ({ images }) => areMixed(images),
      "two images have different shapes of the same size": ({ images }) =>
        areMixed(images) && new Set(images.map(({ shape }) => sizeOf(shape))).size === 1,
      "two images have different shapes, but not the first two": ({ images }) =>
        areMixed(images) && !areMixed(images.slice(0, 2)),
      "an image has more axes than the first one, and is as long along the others": ({ images }) =>
        images.some(
          ({ shape }) =>
            shape.length > images[0]!.shape.length &&
            isEqual(shape.slice(0, images[0]!.shape.length), images[0]!.shape),
        ),
      "an image has fewer axes than the first one, and is as long along them": ({ images }) =>
        images.some(
          ({ shape }) =>
            shape.length < images[0]!.shape.length && isEqual(shape, images[0]!.shape.slice(0, shape.length)),
        ),
      "there is one image": ({ images }) => images.length === 1,
      "the last image is the first one once more": ({ images, isTwice }) => isTwice && images.length > 1,
    },
    run(stack, { images: drawn, isTwice }, see) {
      const images = isTwice ? drawn.with(-1, drawn[0]!) : drawn;
      seeCopies(see, images, () => stack(images), seePacked);
    },
  });

  test("Q5 · stack: three real images have the shape [3, 28, 28] and the strides [784, 28, 1]", () => {
    const image = (i: number) => packed(digits(3).slice(i * PIXELS, (i + 1) * PIXELS), [SIDE, SIDE]);
    const { shape, strides, values } = work4.stack([image(0), image(1), image(2)]);
    gives("the shape of a stack of three 3s", shape, "[3, 28, 28]");
    gives("the strides of a stack of three 3s", strides, "[784, 28, 1]");
    gives("the number at place 933 of a stack of three 3s", values[933], "29");
  });

  test("pack · 300 real 3s are 235200 numbers, more than a call can take as arguments", () => {
    expectSame(work4.pack(nestedDigits(300)).length, 235_200, {
      what: "how many numbers of 300 real 3s come",
    });
  });
});

describe("5-view", () => {
  const { trial } = section(test, "02-tensors/5-view", work5, right5);
  const hasRest = (size: number, shape: readonly number[]): boolean => size % sizeOf(shape) !== 0;

  trial("Q27 · inferShape: -1 stands for the length that is left", "inferShape", {
    given: {
      size: wholeNumbers(1, 60),
      shape: list(choice([2, 3, 4], [1, 5]), { max: 4, item: "a length" }),
      open: steering(choice([0, 1, 2, 3, -1, -1])),
      fits: steering(choice(["yes", "yes", "yes", "one more", "twice as many", "half"])),
    },
    args: ["size", "shape"],
    adjust: ({ shape: drawn, open, fits }) => {
      const lengths = drawn.map(Math.abs); // A -1 from before is a length again.
      const product = sizeOf(lengths);
      const size = { yes: product, "one more": product + 1, "twice as many": 2 * product }[fits];
      const isOpen = open >= 0 && lengths.length > 0;
      const shape = isOpen ? lengths.with(open % lengths.length, -1) : lengths;
      return { size: size ?? Math.max(1, Math.floor(product / 2)), shape, open, fits };
    },
    names: ({ size }) => [size],
    traits: {
      "the -1 stands alone": ({ shape }) => isEqual(shape, [-1]),
      "the shape has no -1 and doesn't fit": ({ size, shape }) =>
        !shape.includes(-1) && sizeOf(shape) !== size,
      "the shape has no -1 and fits": ({ size, shape }) => sizeOf(shape) === size,
      "no length fits in the place of the -1": ({ size, shape }) =>
        shape.includes(-1) && hasRest(size, shape),
      "the length in the place of the -1 is 1": ({ size, shape }) =>
        shape.includes(-1) && sizeOf(shape) === -size,
      "all lengths besides the -1 are 1": ({ shape }) => shape.includes(-1) && sizeOf(shape) === -1,
    },
    run(inferShape, { size, shape }, see) {
      const result = inferShape(size, shape);
      see("the result", result);
      see("whether the result is the list that was handed in", result === shape);
      seeCalls(see, () => inferShape(size, shape), { kept: { shape } });
    },
  });

  /** Shapes that a tensor may be asked to take, made from its own. */
  const wishes: Readonly<Record<string, (shape: readonly number[]) => readonly number[]>> = {
    "one row": (shape) => (shape.length === 1 ? [1, ...shape] : [sizeOf(shape)]),
    backwards: (shape) => shape.toReversed(),
    "two rows": (shape) => (sizeOf(shape) % 2 === 0 ? [2, sizeOf(shape) / 2] : [1, sizeOf(shape)]),
    "one more axis": (shape) => [...shape, 1],
    same: (shape) => [...shape],
    larger: (shape) => (shape.length === 0 ? shape : shape.with(-1, shape.at(-1)! + 1)),
    smaller: (shape) => (shape.length === 1 && shape[0]! > 1 ? [shape[0]! - 1] : shape.slice(1)),
  };
  /** Sometimes eleven rows and columns: turned, the strides are [1, 11], and these aren't [11, 1]. */
  const square = fc.constant([11, 11]);
  const someShape = {
    ...handShapes(0),
    plans: fc.oneof({ weight: 4, arbitrary: handShapes(0).plans }, square),
  };
  type Seen = { readonly x: StridedPlan; readonly shape: readonly number[] };
  const fits = ({ x, shape }: Seen): boolean => sizeOf(x.shape) === sizeOf(shape);
  const isSeen = (plans: Seen): boolean => isPacked(plans.x) && fits(plans);

  trial("Q27 · view: the same storage in a new shape, nothing is copied", "view", {
    given: { x: strided(someShape), shape: handShapes(0), wish: steering(choice(Object.keys(wishes))) },
    args: ["x", "shape"],
    adjust: ({ x, wish }) => ({ x, shape: wishes[wish]!(x.shape), wish }),
    names: ({ x, shape }) => [x.shape, shape].filter(({ length }) => length > 0), // "()" may stand there as nothing.
    traits: {
      "no error is due": isSeen,
      "no error is due, and shape is what x has already": (plans) =>
        isSeen(plans) && isEqual(plans.x.shape, plans.shape),
      "x isn't packed, though shape is for as many numbers": (plans) => !isPacked(plans.x) && fits(plans),
      "the offset of x isn't 0, and no error is due": (plans) => isSeen(plans) && plans.x.offset > 0,
    },
    run: (view, { x, shape }, see) => seeView(see, x, () => view(x, shape)),
  });

  test("Q27 · view: a write through the view is seen in the original", () => {
    const x = packed(digits(1), [SIDE, SIDE]);
    work5.view(x, [PIXELS]).values[5] = 99;
    gives("row 0, column 5 of x after view(x, [784]).values[5] = 99", x.values[5], "99");
  });
});

describe("6-slices", () => {
  const { trial } = section(test, "02-tensors/6-slices", work6, right6);
  const axes = wholeNumbers(0, 3, [0, 1, 2, 3]);
  const x = strided(handShapes(1));
  type OnAxis = { readonly x: StridedPlan; readonly axis: number };
  const onAxes = {
    "the axis isn't the first one": ({ axis }: OnAxis) => axis > 0,
    "the axis isn't the last one": ({ x, axis }: OnAxis) => axis < x.shape.length - 1,
    "another axis is as long": ({ x, axis }: OnAxis) => x.shape.toSpliced(axis, 1).includes(x.shape[axis]!),
  };

  trial("select · one part of one axis, without copying", "select", {
    given: {
      x,
      axis: axes,
      index: wholeNumbers(-2, 5, [1, 0, 2, 3]),
      lies: steering(choice(["inside", "inside", "inside", "behind", "before"] as const)),
    },
    args: ["x", "axis", "index"],
    adjust: ({ x, axis: drawn, index, lies }) => {
      const axis = drawn % x.shape.length;
      const length = x.shape[axis]!;
      const inside = Math.abs(index) % length;
      const fitted = { inside, behind: Math.max(length, index), before: Math.min(-1, index) };
      return { x, axis, index: fitted[lies], lies };
    },
    names: ({ index }) => [index],
    traits: {
      "the index is below 0": ({ index }) => index < 0,
      "the axis has no such index": ({ lies }) => lies !== "inside",
      "the axis has this index": ({ lies }) => lies === "inside",
      "the index is as large as the axis is long": ({ x, axis, index }) => index === x.shape[axis],
      ...onAxes,
    },
    run: (select, { x, axis, index }, see) => seeView(see, x, () => select(x, axis, index)),
  });

  trial("slice · from start up to end along one axis, without copying", "slice", {
    given: { x, axis: axes, start: wholeNumbers(0, 3, [1, 0, 2, 3]), end: wholeNumbers(1, 4) },
    adjust: ({ x, axis: drawn, start: from, end: to }) => {
      const axis = drawn % x.shape.length;
      const length = x.shape[axis]!;
      const start = from % length;
      return { x, axis, start, end: to > start && to <= length ? to : length };
    },
    traits: {
      "start is above 0": ({ start }) => start > 0,
      "a single index is taken": ({ start, end }) => end - start === 1,
      "all of the axis is taken": ({ x, axis, start, end }) => end - start === x.shape[axis],
      "end is the length of the axis": ({ x, axis, end }) => end === x.shape[axis],
      ...onAxes,
    },
    run: (slice, { x, axis, start, end }, see) => seeView(see, x, () => slice(x, axis, start, end)),
  });

  trial("transpose · two axes change places, without copying", "transpose", {
    given: { x: strided(handShapes(2)), a: axes, b: axes },
    adjust: ({ x, a: drawnA, b: drawnB }) => {
      const rank = x.shape.length;
      const [a, b] = [drawnA % rank, drawnB % rank];
      return { x, a, b: a === b ? (a + 1) % rank : b };
    },
    traits: {
      "a and b aren't neighbours": ({ a, b }) => Math.abs(a - b) > 1,
      "a comes after b": ({ a, b }) => a > b,
      "b isn't the axis right after a": ({ a, b }) => b !== a + 1,
      "the axes a and b have different lengths": ({ x, a, b }) => x.shape[a] !== x.shape[b],
      "a third axis is as long as one of the two": ({ x: { shape }, a, b }) =>
        shape.some((length, axis) => axis !== a && axis !== b && [shape[a], shape[b]].includes(length)),
    },
    run: (transpose, { x, a, b }, see) => seeView(see, x, () => transpose(x, a, b)),
  });
});

describe("7-whole", () => {
  const { trial } = section(test, "02-tensors/7-whole", work7, right7);

  trial("Q9 · counting: from 1, row after row", "counting", {
    given: { rows: wholeNumbers(1, 5), columns: choice([2, 3, 1, 4, 5, 2, 3, 4, 5, 300]) },
    tries: 80,
    traits: {
      "there are more than 255 numbers": ({ rows, columns }) => rows * columns > 255,
      "there are two rows or more": ({ rows }) => rows > 1,
      "rows and columns differ": ({ rows, columns }) => rows !== columns,
      "there are two rows and two columns, or more": ({ rows, columns }) => rows > 1 && columns > 1,
    },
    run: (counting, { rows, columns }, see) => seeCopies(see, [], () => counting(rows, columns), seePacked),
  });

  trial("Q8 · times: one operation on the whole storage, in any layout", "times", {
    given: {
      x: strided(),
      factor: choice([10, 2, 3], [0, 1, -1, 0.5, 2 ** -20, Number.POSITIVE_INFINITY, Number.NaN]),
    },
    adjust: ({ x, factor }) => ({ x: Number.isFinite(factor) ? x : { ...x, numbers: [2, 0] }, factor }),
    traits: {
      "a number times factor is NaN": ({ x, factor }) =>
        (x.numbers ?? [1]).some((number) => Number.isNaN(number * factor)),
    },
    run: (times, { x, factor }, see) => seeCopies(see, [x], () => times(x, factor), seeNumbers),
  });

  trial("Q8 · timings: how long each way takes, by the clock that comes in", "timings", {
    given: {
      ways: list(choice([30, 4, 11], [0, 0.25, 1.5]), { max: 4, item: "a time" }),
      begin: choice([1000, 0, 12.5]),
      step: steering(choice([0, 0, 1])),
    },
    call: ({ ways, begin, step }) =>
      `timings of ways that take ${written(ways)} ms, by a clock that says ${begin} at the beginning${step > 0 ? " and goes on by 1 ms at each look" : ""}`,
    traits: {
      "the same way comes twice": ({ ways }) => hasTwice(ways),
      "there are two ways or more": ({ ways }) => ways.length > 1,
      "the clock goes on at each look": ({ step }) => step > 0,
      "the clock still says 0 when the second way begins, and later doesn't": ({ ways, begin, step }) =>
        ways[0] === 0 && ways.some((cost) => cost > 0) && begin + step === 0,
    },
    run(timings, { ways: costs, begin, step }, see) {
      const log: string[] = [];
      let [time, looks] = [begin, 0];
      const takes = (cost: number) => () => {
        time += cost;
        return 500;
      };
      // Where two ways take equally long, they are one function.
      const byCost = new Map(costs.map((cost) => [cost, logged(log, `the way of ${cost} ms`, takes(cost))]));
      const ways = costs.map((cost) => byCost.get(cost)!);
      const now = () => {
        looks++;
        time += step;
        return time;
      };
      const all = [...ways];
      const result: unknown = timings(ways, now);
      // One look between two ways is a look after the one and before the other.
      const isSeen = (times: number) => looks >= times || costs.length === 0;
      see("whether the clock now is looked at", isSeen(1));
      see("whether the clock now is looked at before and after each way", isSeen(costs.length + 1));
      // Times by another clock are never twice the same.
      const isOther = looks <= costs.length && Array.isArray(result);
      const isByNow = (time: number) => (4 * time) % 1 === 0 && Math.abs(time) < 10_000;
      see("the result", isOther ? result.map((time) => (isByNow(time) ? time : 0)) : result);
      see("the ways that ran, in order", log);
      see(
        "whether the list of ways is as it was",
        ways.length === all.length && ways.every((way, i) => way === all[i]),
      );
      see("whether each call makes a result of its own", timings(ways, now) !== result);
      seeError(see, "a way", (fails) => timings([...ways, fails], now));
    },
  });

  trial("Q9 · doubledCorner: the four numbers at the bottom right, doubled", "doubledCorner", {
    given: { x: strided(shapes(2, 2, choice([2, 3, 4], [5]))) },
    run: (doubledCorner, { x }, see) => seeCopies(see, [x], () => doubledCorner(x), seeNumbers),
  });

  test("Q9 · counting(500, 500) ends with 250000", () => {
    const { values } = onMany("counting(500, 500)", () => work7.counting(500, 500));
    gives("the last number of counting(500, 500)", values.at(-1), "250000");
  });

  test("Q8 · times: the whole-array operation equals the loop, on ten real digits", () => {
    const values = digits(10);
    const loop: number[] = [];
    for (let i = 0; i < values.length; i++) loop.push(2 * values[i]!);
    const doubled = work7.times(packed(values, [values.length]), 2);
    gives("times(ten real 3s in one row, 2)", doubled, written(loop));
  });

  test("Q8 · timings: by the real clock, one time per way, none below 0", () => {
    const times = work7.timings([() => threes.map((value) => 2 * value), () => threes.length]);
    const areTimes = times.map((time) => Number.isFinite(time) && time >= 0);
    expectSame(areTimes, [true, true], { what: "whether each of two timings is a number, 0 or more" });
  });

  test("Q9 · doubledCorner of 1 to 9 is [[10, 12], [16, 18]]", () => {
    const corner = work7.doubledCorner(packed(Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9), [3, 3]));
    gives("doubledCorner of [[1, 2, 3], [4, 5, 6], [7, 8, 9]]", corner, "[[10, 12], [16, 18]]");
  });
});

describe("answers", () => claims(test, work, right));
