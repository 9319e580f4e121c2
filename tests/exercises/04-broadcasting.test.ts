/**
 * Module 04: broadcasting, from the shape rule to the accuracy on the real validation pictures.
 *
 * Each function is tried beside the reference on small arrays, then on what the lesson shows and on the real digits. What a section needs
 * from another one comes from the reference: no test needs two of the learner's sections.
 */

import { beforeAll, describe, test } from "vitest";
import { fromTypedArray, type Tensor } from "#engine";
import * as right1 from "#solutions/04-broadcasting/1-shapes.ts";
import * as right2 from "#solutions/04-broadcasting/2-stretch.ts";
import * as right3 from "#solutions/04-broadcasting/3-subtract.ts";
import * as right4 from "#solutions/04-broadcasting/4-distances.ts";
import * as right5 from "#solutions/04-broadcasting/5-three.ts";
import * as right6 from "#solutions/04-broadcasting/6-memorize.ts";
import * as right7 from "#solutions/04-broadcasting/7-matmul.ts";
import right from "#solutions/04-broadcasting/answers.md";
import { shapeText } from "#solutions/04-broadcasting/nd.ts";
import * as work1 from "#work/04-broadcasting/1-shapes.ts";
import * as work2 from "#work/04-broadcasting/2-stretch.ts";
import * as work3 from "#work/04-broadcasting/3-subtract.ts";
import * as work4 from "#work/04-broadcasting/4-distances.ts";
import * as work5 from "#work/04-broadcasting/5-three.ts";
import * as work6 from "#work/04-broadcasting/6-memorize.ts";
import * as work7 from "#work/04-broadcasting/7-matmul.ts";
import work from "#work/04-broadcasting/answers.md";
import { seeError } from "../support/calls.ts";
import { claims } from "../support/claims.ts";
import { expectNumbers, expectSame } from "../support/expect.ts";
import * as nds from "../support/nd.ts";
import { choice, flag, list, numbers, steering, together, turned, wholeNumbers } from "../trials/kinds.ts";
import { sizeOf, type TensorPlan, valuesOf } from "../trials/tensors.ts";
import { section } from "../trials/trial.ts";
import { hasTwice } from "../trials/twice.ts";
import { written } from "../trials/writing.ts";

const { arrays, canMeet, meeting, mostlyFitting, pictures, products, seeArrays, seeReading } = nds;
const { shapes, stridesFor, viewOf, viewParts, viewTraits } = nds;
type Nd = nds.Nd;
type Shape = nds.Shape;

let real: nds.NdDigits;

beforeAll(async () => {
  real = await nds.ndDigits();
});

const nd = (shape: Shape, ...values: number[]): Nd => ({ values: Float32Array.from(values), shape });
const toTensor = ({ values, shape }: Nd): Tensor => fromTypedArray(values, [...shape]);
const withShape = (plan: TensorPlan, shape: Shape): TensorPlan => ({ ...plan, shape });

/** The differences of every picture to the ideal one. */
function differences(images: TensorPlan, ideal: TensorPlan): number[][] {
  const [own, target] = [valuesOf(images), valuesOf(ideal)];
  const count = own.length / target.length;
  return Array.from({ length: count }, (_, i) =>
    target.map((value, j) => own[i * target.length + j]! - value),
  );
}

/** What an error must hold: shapes as `shapeText` writes them. */
const named = (...shapes: readonly Shape[]) => shapes.map((shape) => ({ exactly: shapeText(shape) }));

/** What each section needs from those before it, as the reference has it. */
const { broadcastShapes } = right1;
const { expand, nth } = right2;
const tools = { broadcastShapes, expand, nth };
const { meanOfLastTwo } = right4;
const parts = { subtract: (a: Nd, b: Nd): Nd => right3.subtract(a, b, tools), meanOfLastTwo };
/** Distances, quick enough for all the real digits. Like subtract without signs, it doesn't mind which one comes first. */
function l1(one: Nd, other: Nd): Nd {
  const [images, ideal] = one.shape.length >= other.shape.length ? [one, other] : [other, one];
  const size = ideal.values.length;
  const values = new Float32Array(images.values.length / size);
  for (const i of values.keys()) {
    let sum = 0;
    for (let j = 0; j < size; j++) sum += Math.abs(images.values[i * size + j]! - ideal.values[j]!);
    values[i] = sum / size;
  }
  return { values, shape: images.shape.slice(0, -2) };
}
const nearest = (images: Nd): boolean[] => right5.isThree(images, real.ideals, l1);

/** How much ink a pixel has. */
const pixel = numbers({ min: 0, max: 40, special: [0, 0.5, 1e-7] });
/** Lengths of which many are 1, and stretch. */
const many1 = choice([2, 1, 3], [1, 1, 4, 4, 0]);

describe("1-shapes", () => {
  const { trial } = section(test, "04-broadcasting/1-shapes", work1, right1);
  type Shapes = { readonly a: Shape; readonly b: Shape };

  trial("alignRight · ones in front, until the rank is reached", "alignRight", {
    given: { shape: shapes(0, 4), rank: wholeNumbers(0, 6) },
    adjust: ({ shape, rank }) => ({ shape, rank: Math.max(rank, shape.length) }),
    traits: {
      "an axis is missing": ({ shape, rank }) => rank > shape.length,
      "two axes or more are missing": ({ shape, rank }) => rank > shape.length + 1,
      "a length is 0": ({ shape }) => shape.includes(0),
    },
    run(alignRight, { shape, rank }, see) {
      const result = alignRight(shape, rank);
      see("the result", result);
      see("whether the result is a list of its own", (result as unknown) !== shape);
      see("shape after the call", shape);
      see("a second call with the same arguments", alignRight(shape, rank));
      see("what the first call returned, after a second call", result);
    },
  });

  const length = choice([2, 3, 4, 6], [1, 1, 0, 0, 12]);

  trial("commonLength · equal lengths stay, a 1 takes the other length, all else is null", "commonLength", {
    given: {
      a: length,
      b: length,
      as: steering(choice(["drawn", "drawn", "drawn", "drawn", "equal", "equal", "1 and 0"])),
    },
    args: ["a", "b"],
    adjust({ a, b, as }) {
      if (as === "drawn") return { a, b, as };
      return as === "equal" ? { a, b: a, as } : { a: a % 2, b: 1 - (a % 2), as };
    },
    traits: {
      "a and b differ, and neither is 1": ({ a, b }) => a !== b && a !== 1 && b !== 1,
      "a 1 meets a 0": ({ a, b }) => a + b === 1,
      "one of them is 0": ({ a, b }) => a * b === 0,
      "one of them is 0 and the other isn't": ({ a, b }) => a !== b && a * b === 0,
      "one is a multiple of the other, and neither is 1": ({ a, b }) =>
        a !== b && a !== 1 && b !== 1 && (a % b === 0 || b % a === 0),
    },
  });

  trial(
    "Q10 · broadcastShapes: aligned at the right, equal lengths stay, axes of length 1 stretch",
    "broadcastShapes",
    {
      given: { a: shapes(0, 3), b: shapes(0, 3), fitting: mostlyFitting },
      args: ["a", "b"],
      adjust: ({ a, b, fitting }) => ({ ...meeting(a, b, fitting), fitting }),
      traits: nds.meetingTraits<Shapes>(({ a, b }) => [a, b]),
      names: ({ a, b }) => named(a, b),
    },
  );

  test("Q10 · broadcastShapes: a column of five and a row of four make a table of twenty", () => {
    expectSame(work1.broadcastShapes([5, 1], [1, 4]), [5, 4], { what: "broadcastShapes([5, 1], [1, 4])" });
  });
});

describe("2-stretch", () => {
  const { trial } = section(test, "04-broadcasting/2-stretch", work2, right2);
  const isLong = (length: number): boolean => length !== 1;
  const fewOr0 = choice([2, 3], [1, 1, 4, 0]);
  const wishes = choice("fits fits fits fits fits shorter leading changed changed turned drawn".split(" "));

  /** A shape that an array can take, or one of those that it can't. */
  function wanted(from: Shape, drawn: Shape, wish: string): Shape {
    if (wish === "drawn") return drawn;
    if (wish === "turned") return from.toReversed();
    const own = from.map((length, i) => (isLong(length) ? length : (drawn.at(i - from.length) ?? 1)));
    if (wish === "shorter" || wish === "leading") return own.slice(1);
    const added = drawn.slice(0, Math.max(0, drawn.length - from.length));
    const at = from.findIndex(isLong);
    if (wish === "fits" || at < 0) return [...added, ...own];
    return [...added, ...own.with(at, drawn.length % 2 === 0 ? 1 : 2 * own[at]! || 2)];
  }

  const canBecome = (from: Shape, to: Shape): boolean =>
    to.length >= from.length && canMeet(from, to) && !nds.stretchesInto(to, from);
  const stretches = (from: Shape, to: Shape): boolean => canBecome(from, to) && nds.stretchesInto(from, to);

  trial("Q10 · expand: the same numbers, read with stride 0 where an axis stretches", "expand", {
    given: { x: arrays(shapes(0, 3, many1)), shape: shapes(0, 4, fewOr0), wish: steering(wishes) },
    args: ["x", "shape"],
    adjust({ x, shape, wish }) {
      const from = wish === "leading" && x.shape.length > 0 ? x.shape.with(0, 1) : x.shape;
      return { x: withShape(x, from), shape: wanted(from, shape, wish), wish };
    },
    traits: {
      "x can't take the shape": ({ x, shape }) => !canBecome(x.shape, shape),
      "x can take the shape": ({ x, shape }) => canBecome(x.shape, shape),
      "shape is the same without ones in front": ({ x, shape }) => {
        const lost = x.shape.length - shape.length;
        const isLost = lost > 0 && x.shape.slice(0, lost).every((length) => length === 1);
        return isLost && canBecome(x.shape.slice(lost), shape);
      },
      "an axis longer than 1 would have to become 1": ({ x, shape }) => nds.stretchesInto(shape, x.shape),
      "a length of shape is 0": ({ shape }) => shape.includes(0),
      "an axis of length 1 stretches": ({ x, shape }) => stretches(x.shape, shape),
      "an axis behind a longer one stretches": ({ x, shape }) =>
        stretches(x.shape.slice(x.shape.findIndex(isLong) + 1), shape) &&
        canBecome(x.shape, shape) &&
        x.shape.some(isLong),
    },
    names: ({ x, shape }) => named(x.shape, shape),
    run(expand, { x, shape }, see) {
      const { values } = x;
      // Along an axis of length 1 any stride will do.
      const settled = (strides: unknown): unknown =>
        Array.isArray(strides) ? strides.map((stride, axis) => (shape[axis] === 1 ? 0 : stride)) : strides;
      const view = expand(x, shape) as ReturnType<typeof expand> | undefined;
      see("the shape of the view", view?.shape);
      see("whether the values of the view are x.values itself", view?.values === values);
      see("the strides of the view", settled(view?.strides));
      see("x after the call", x);
      see("shape after the call", shape);
      see("the strides after a second call", settled(expand(x, shape)?.strides));
    },
  });

  test("Q10 · expand: one picture as 1010, without a copy", () => {
    const { strides } = work2.expand(nd([28, 28], ...Array<number>(784).fill(1)), [1010, 28, 28]);
    expectSame([...strides], [0, 28, 1], { what: "the strides of (28, 28), expanded to (1010, 28, 28)" });
  });

  trial("Q10 · at: each index times its stride, added up", "at", {
    given: { ...viewParts, indices: steering(list(choice([1, 2, 0]))) },
    adjust({ shape, strides, layout, indices, ...others }) {
      const within = shape.map((length, axis) => (indices[axis] ?? 1) % length);
      return { ...others, shape, strides: stridesFor(shape, strides, layout), layout, indices: within };
    },
    traits: {
      ...viewTraits,
      "the first index is 1, or its stride is 0": ({ indices, strides }) =>
        indices[0] === 1 || strides[0] === 0,
      "an index isn't 0": ({ indices }) => indices.some(Boolean),
      "two indices are equal": ({ indices }) => hasTwice(indices),
      "two indices are equal and not 0": ({ indices }) => hasTwice(indices.filter(Boolean)),
    },
    call: (plans) => `at(${written(viewOf(plans))}, ${written(plans.indices)})`,
    run(at, { indices, ...made }, see) {
      seeReading(see, viewOf(made), indices, (view) => at(view, indices));
      see("indices after the calls", indices);
    },
  });

  trial("Q10 · nth: counts through the shape, the last axis fastest", "nth", {
    given: { ...viewParts, n: choice([1, 2, 3, 5, 4, 7], [0, 11, 17]) },
    adjust: ({ shape, strides, layout, n, ...others }) => ({
      ...{ ...others, shape, layout },
      strides: stridesFor(shape, strides, layout),
      n: n % sizeOf(shape),
    }),
    traits: {
      ...viewTraits,
      "the view has three axes": ({ shape }) => shape.length === 3,
      "an axis of length 1 stands behind a longer one": ({ shape }) =>
        shape.slice(shape.findIndex(isLong) + 1).includes(1) && shape.some(isLong),
      "n isn't 0 and the view has two axes longer than 1": ({ shape, n }) =>
        n > 0 && shape.filter(isLong).length > 1,
      "n lies beyond the first item of the first axis, whose stride isn't 0": ({ shape, strides, n }) =>
        n >= sizeOf(shape.slice(1)) && strides[0] !== 0,
    },
    call: (plans) => `nth(${written(viewOf(plans))}, ${plans.n})`,
    run(nth, { n, ...made }, see) {
      const { shape } = made;
      const indices = shape.map((length, axis) => Math.floor(n / sizeOf(shape.slice(axis + 1))) % length);
      seeReading(see, viewOf(made), indices, (view) => nth(view, n));
    },
  });

  test("nth · with 4 columns, number 7 is 1 row and 3 columns", () => {
    const view = { values: Float32Array.of(10, 20, 30, 40), shape: [2, 4], strides: [0, 1] };
    expectNumbers(work2.nth(view, 7), 40, { what: "nth(view, 7) of 10 20 30 40, stretched to (2, 4)" });
  });
});

describe("3-subtract", () => {
  const { trial } = section(test, "04-broadcasting/3-subtract", work3, right3);
  const array = arrays(shapes(0, 3, many1));
  type Arrays = { readonly a: TensorPlan; readonly b: TensorPlan };

  trial("Q10 · subtract: a − b, and either array stretches where it has to", "subtract", {
    given: { a: array, b: array, fitting: mostlyFitting },
    adjust({ a, b, fitting }) {
      const met = meeting(a.shape, b.shape, fitting);
      const other = nds.areTiny(a) ? nds.tiny(b) : b;
      return { a: withShape(a, met.a), b: withShape(other, met.b), fitting };
    },
    traits: {
      ...nds.meetingTraits<Arrays>(({ a, b }) => [a.shape, b.shape]),
      "a has fewer numbers than b": ({ a, b }) => sizeOf(a.shape) < sizeOf(b.shape),
      "the shapes differ, but both have equally many numbers": ({ a, b }) =>
        written(a.shape) !== written(b.shape) && sizeOf(a.shape) === sizeOf(b.shape),
    },
    names: ({ a, b }) => named(a.shape, b.shape),
    call: ({ a, b }) => `subtract(${nds.showArray(a)}, ${nds.showArray(b)}, tools)`,
    run: (subtract, { a, b }, see) => seeArrays(see, { a, b }, () => subtract(a, b, tools)),
  });

  test("Q10 · subtract: the ideal 3 from a thousand real ones", () => {
    const { values, shape } = work3.subtract(real.valid.threes, real.ideals.threes, tools);
    expectSame([...shape], [1010, 28, 28], { what: "the shape of 1010 threes minus the ideal one" });
    const right = toTensor(pictures(real.valid.threes, 1009, 1010)).sub(toTensor(real.ideals.threes));
    const what = "the last of 1010 threes minus the ideal one";
    expectNumbers(toTensor(pictures({ values, shape }, 1009, 1010)), right, { what });
  });
});

describe("4-distances", () => {
  const { trial } = section(test, "04-broadcasting/4-distances", work4, right4);
  const small = choice([2, 1, 3], [4]);

  trial("meanOfLastTwo · over rows and columns, one mean per picture", "meanOfLastTwo", {
    given: { x: arrays(shapes(2, 4, small)) },
    traits: {
      "x is a single picture (two axes)": ({ x }) => x.shape.length === 2,
      "x has four axes": ({ x }) => x.shape.length === 4,
      "x doesn't have three axes": ({ x }) => x.shape.length !== 3,
      "x holds more than one picture": ({ x }) => sizeOf(x.shape.slice(0, -2)) > 1,
      "a picture isn't as high as it is wide": ({ x }) => x.shape.at(-1) !== x.shape.at(-2),
      "a picture has two numbers or more": ({ x }) => sizeOf(x.shape.slice(-2)) > 1,
      "a picture has three numbers or more": ({ x }) => sizeOf(x.shape.slice(-2)) > 2,
    },
    run: (meanOfLastTwo, { x }, see) => seeArrays(see, { x }, () => meanOfLastTwo(x)),
  });

  trial("distances · the mean of the absolute differences, picture by picture", "distances", {
    given: {
      images: arrays(shapes(2, 3, small), pixel),
      ideal: arrays(shapes(2, 2, small), pixel),
      isBlank: steering(choice([false, false, true])),
    },
    adjust: ({ images, ideal, isBlank }) => ({
      images,
      ideal: { ...withShape(ideal, images.shape.slice(-2)), ...(isBlank && { values: [0] }) },
      isBlank,
    }),
    traits: {
      "images is a single picture": ({ images }) => images.shape.length === 2,
      "images is a batch": ({ images }) => images.shape.length === 3,
    },
    call: ({ images, ideal }) => `distances(${nds.showArray(images)}, ${nds.showArray(ideal)}, parts)`,
    run: (distances, { images, ideal }, see) =>
      seeArrays(see, { images, ideal }, () => distances(images, ideal, parts)),
  });

  test("distances · 0.1114 to the ideal 3 and 0.1586 to the ideal 7 for train/3/10000.png", () => {
    const batch = pictures(real.train.threes, 0, 2);
    const [to3, to7] = [real.ideals.threes, real.ideals.sevens].map(
      (ideal) => work4.distances(batch, ideal, parts).values,
    );
    const what = "of the first two pictures of train/3 (the second is 10000.png)";
    expectNumbers(to3, [0.1074, 0.1114], { what: `the distances to the ideal 3 ${what}`, tolerance: 1e-4 });
    expectNumbers(to7?.[1], 0.1586, { what: "the distance of 10000.png to the ideal 7", tolerance: 1e-4 });
  });
});

describe("5-three", () => {
  const { trial } = section(test, "04-broadcasting/5-three", work5, right5);
  const picture = arrays(steering(shapes(2, 2, choice([1]))), pixel);
  type Ideals = Readonly<Record<"images" | "three" | "seven", TensorPlan>> & { readonly unit: number };
  /** How far the pictures are from an ideal one. `unit` is the distance of two pictures that differ by 1 everywhere. */
  const far = ({ images, unit, ...ideals }: Ideals, digit: "three" | "seven"): number[] =>
    differences(images, ideals[digit]).map(
      (all) => (unit * all.reduce((sum, d) => sum + Math.abs(d), 0)) / all.length,
    );
  const shown = (plans: Ideals, digit: "three" | "seven") =>
    written(far(plans, digit).map((distance) => Number(distance.toPrecision(4))));
  const some = (holds: (three: number, seven: number) => boolean) => (plans: Ideals) => {
    const to7 = far(plans, "seven");
    return far(plans, "three").some((distance, i) => holds(distance, to7[i]!));
  };
  /** What the first of the pictures is. */
  const firsts =
    "as it comes,as it comes,far from both,just nearer,the ideal 3,the ideal 7,a mirror,missing".split(",");

  trial("isThree · nearer to the ideal 3, for each picture", "isThree", {
    given: {
      images: arrays(steering(shapes(3, 3, choice([1, 2], [3]))), pixel),
      three: picture,
      seven: picture,
      unit: steering(choice([1, 1, 1, 1, 2 ** -26])),
      first: steering(choice(firsts)),
    },
    adjust({ images, three: drawn3, seven: drawn7, unit, first }) {
      const size = images.shape.slice(1);
      const [three, seven] = [withShape(drawn3, size), withShape(drawn7, size)];
      const [a, b, size2] = [valuesOf(three), valuesOf(seven), sizeOf(size)];
      // The first picture: equally far from both, the ideal 3 itself, or as far from it as the second picture is.
      const one = images.values.slice(0, size2).map((value, i) => {
        if (first === "far from both") return (a[i]! + b[i]!) / 2;
        if (first === "just nearer") return a[i]! + 0.499 * (b[i]! - a[i]!);
        if (first === "a mirror") return 2 * a[i]! - images.values[size2 + i]!;
        if (first === "the ideal 7") return b[i]!;
        return first === "the ideal 3" ? a[i]! : value;
      });
      const values = [...one, ...images.values.slice(size2)];
      const shape = first === "missing" ? images.shape.with(0, 0) : images.shape;
      return { images: { ...images, shape, values }, three, seven, unit, first };
    },
    traits: {
      "two distances differ by less than a millionth": some((a, b) => a !== b && Math.abs(a - b) < 1e-6),
      "there is no picture": ({ images }) => images.shape[0] === 0,
      "a picture is equally far from both": some((three, seven) => three === seven),
      "a picture isn't equally far from both": some((three, seven) => three !== seven),
      "a picture is the ideal 3 itself (distance 0)": some((three, seven) => three === 0 && seven > 0),
      "a picture is one of the two ideals itself (distance 0)": some((three, seven) => three * seven === 0),
    },
    call: (plans) =>
      `isThree(images, ideals, distances), when the distances to the ideal 3 are ${shown(plans, "three")} and to the ideal 7 ${shown(plans, "seven")}`,
    run(isThree, { images, three, seven, unit }, see) {
      const ideals = { threes: three, sevens: seven };
      const measure = (one: Nd, other: Nd): Nd => {
        const { values, shape } = l1(one, other);
        return { values: values.map((distance) => unit * distance), shape };
      };
      see("the result", isThree(images, ideals, measure));
      see("images after the call", images);
      see("ideals after the call", ideals);
      const exchanged = { sevens: three, threes: seven };
      see("a second call, with the ideals exchanged", isThree(images, exchanged, measure));
    },
  });

  /** Pictures of four pixels: the first says what the classifier will say, the second which digit it is. */
  const told = (answers: readonly boolean[], digit: number): Nd =>
    nd([answers.length, 2, 2], ...answers.flatMap((answer) => [Number(answer), digit, 0.5, 0.5]));
  const asTold = ({ values, shape }: Nd): boolean[] =>
    Array.from({ length: shape[0] ?? 0 }, (_, i) => values[4 * i] === 1);
  const answers = list(flag(), { min: 1, max: 6, item: "an answer" });
  type Answers = { readonly threes: readonly boolean[]; readonly sevens: readonly boolean[] };
  const shares = (holds: (three: number, seven: number) => boolean) => (plans: Answers) => {
    const share = (answers: readonly boolean[]) => answers.filter(Boolean).length / answers.length;
    return holds(share(plans.threes), 1 - share(plans.sevens));
  };
  const haveOtherLengths = ({ threes, sevens }: Answers) => threes.length !== sevens.length;
  const sharesDiffer = shares((three, seven) => three !== seven);

  trial("accuracy · right about a 3 is true, right about a 7 is false", "accuracy", {
    given: { threes: answers, sevens: answers },
    traits: {
      "there are more of one digit than of the other, and the shares of right answers differ": (plans) =>
        haveOtherLengths(plans) && sharesDiffer(plans),
      "there are more of one digit than of the other": haveOtherLengths,
      "not a single 3, or not a single 7, is called a 3": ({ threes, sevens }) =>
        !threes.includes(true) || !sevens.includes(true),
      "true isn't half of the answers, about the 3s or about the 7s": shares(
        (three, seven) => three !== 0.5 || seven !== 0.5,
      ),
      "the answers about the 3s, or those about the 7s, aren't all the same": shares(
        (three, seven) => three % 1 > 0 || seven % 1 > 0,
      ),
    },
    call: ({ threes, sevens }) =>
      `accuracy(images, classify), when classify says ${written(threes)} about the 3s and ${written(sevens)} about the 7s`,
    run(accuracy, { threes, sevens }, see) {
      const images = { threes: told(threes, 3), sevens: told(sevens, 7) };
      let [asked, isMixed] = [0, false];
      const counted = (shown: Nd) => {
        asked += shown.shape.length === 3 ? shown.shape[0]! : 0;
        isMixed ||= new Set(shown.values.filter((_, i) => i % 4 === 1)).size > 1;
        return asTold(shown);
      };
      see("the result", accuracy(images, counted), { tolerance: 2e-7 });
      see("images after the call", images);
      see("how many pictures in piles (n, rows, columns) classify is asked about", asked);
      see("whether classify is handed 3s and 7s in one call", isMixed);
      const others = { sevens: told(threes, 7), threes: told(sevens, 3) };
      see("a second call, with the 3s and the 7s exchanged", accuracy(others, asTold));
    },
  });

  test("accuracy · nearest ideal: 0.9168 on the 3s, 0.9854 on the 7s, mean 0.9511", () => {
    const { threes, sevens, mean } = work5.accuracy(real.valid, nearest);
    const what = "the shares on the 3s and the 7s of the validation set, and their mean";
    expectNumbers([threes, sevens, mean], [0.9168, 0.9854, 0.9511], { what, tolerance: 1e-4 });
  });
});

describe("6-memorize", () => {
  const { trial } = section(test, "04-broadcasting/6-memorize", work6, right6);

  /** Pictures of two pixels: some are easily taken for another one. */
  type Pixels = readonly [number, number];
  const pairs = (...numbers: number[]) =>
    numbers.flatMap((first, i): Pixels[] => (i % 2 === 0 ? [[first, numbers[i + 1]!]] : []));
  const lookalikes = pairs(2, 1, 2, 3, 1, 12, 11, 2, 0, 3, 1, 5, 1.0000001, 2, 1, 12, 11, 2, 0, 0);
  const picture = choice(pairs(1, 2, 3, 4, 5, 6), lookalikes);
  const pile = steering(list(picture, { min: 0, max: 3, distinct: true }));
  const shown = steering(list(picture, { min: 0, max: 4 }));
  const stacked = (list: readonly Pixels[]): Nd => nd([list.length, 1, 2], ...list.flat());
  const isIn = (list: readonly Pixels[], one: Pixels) =>
    list.some((other) => written(other) === written(one));
  type Seen = Readonly<Record<"threes" | "sevens" | "shown", readonly Pixels[]>>;
  const shows = (pile: "threes" | "sevens") => (seen: Seen) =>
    seen.shown.some((one) => isIn(seen[pile], one));
  const [shows3, shows7] = [shows("threes"), shows("sevens")];

  trial("Q11 · memorize: says the label of a stored picture, and the guess about any other", "memorize", {
    given: { threes: pile, sevens: pile, guess: flag(), shown },
    tries: 150,
    adjust({ threes, sevens, ...others }) {
      const not3 = (one: Pixels) => !isIn(threes, one);
      const rest = sevens.filter(not3);
      return { threes, sevens: rest.length > 0 ? rest : lookalikes.filter(not3).slice(0, 1), ...others };
    },
    traits: {
      "a stored 7 is shown": shows7,
      "a stored picture is shown": (seen) => shows3(seen) || shows7(seen),
      "a stored 7 is shown and guess is true": (seen) => seen.guess && shows7(seen),
      "two different pictures have the same sum of pixels": ({ threes, sevens, shown }) => {
        const all = [...threes, ...sevens, ...shown];
        return new Set(all.map(([first, last]) => first + last)).size < new Set(all.map(written)).size;
      },
    },
    call: ({ threes, sevens, guess, shown }) =>
      `memorize(images, ${guess}) of the 3s ${written(threes)} and the 7s ${written(sevens)}, then asked about ${written(shown)}`,
    run(memorize, { threes, sevens, guess, shown }, see) {
      const images = { threes: stacked(threes), sevens: stacked(sevens) };
      const question = stacked(shown);
      const classify = memorize(images, guess);
      const answers = classify(question);
      see("the answers", answers);
      see("images after classify was asked", images);
      see("the pictures that were shown, after that", question);
      see("the answers when classify is asked once more", classify(question));
      const other = stacked(shown.map(() => sevens[0]!));
      see("the answers about as many other pictures, all of them the first 7", classify(other));
      see("what the first answers were, after that", answers);
      const swapped = { sevens: images.sevens, threes: images.threes };
      const late = memorize(swapped, guess);
      see("the answers after training on { sevens, threes }", memorize(swapped, guess)(question));
      const wide = (last: number): Nd => nd([1, 1, 40], ...new Array<number>(39).fill(0), last);
      const aboutWide = memorize({ threes: wide(1), sevens: wide(2) }, guess)(wide(1));
      see("the answer about a 3 of 40 pixels that differs from a 7 in the last one only", aboutWide);
      memorize({ threes: stacked(sevens), sevens: stacked([[9, 9]]) }, !guess);
      see("the answers after another one was trained", classify(question));
      for (const { values } of [images.threes, images.sevens]) values.fill(7);
      see("the answers after the training pictures have been painted over", classify(question));
      see("the answers of one that is asked for the first time after that", late(question));
      see("the answers about the 3s that it was trained on, as they are now", classify(images.threes));
    },
  });

  test("Q11 · memorize: 1.0000 on its own training pictures, 0.5000 on others", () => {
    const [train, valid] = [real.train, real.valid].map(({ threes, sevens }) => ({
      threes: pictures(threes, 0, 30),
      sevens: pictures(sevens, 0, 40),
    }));
    const classify = work6.memorize(train!, false);
    const means = [train!, valid!].map((half) => right5.accuracy(half, classify).mean);
    expectNumbers(means, [1, 0.5], { what: "the accuracy on real training digits, and on others" });
  });

  /** Half a data set of pictures of one pixel, and a classifier that learns where the middle between the digits is. */
  const pixels = list(wholeNumbers(0, 12), { min: 1, max: 4 });
  const half = steering(together({ threes: pixels, sevens: pixels }));
  type Half = Readonly<Record<"threes" | "sevens", readonly number[]>>;
  const halfOf = ({ threes, sevens }: Half) => ({
    threes: nd([threes.length, 1, 1], ...threes),
    sevens: nd([sevens.length, 1, 1], ...sevens),
  });
  type ArrayHalf = ReturnType<typeof halfOf>;
  const learned = ({ threes, sevens }: ArrayHalf) => {
    const mean = ({ values }: Nd) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const [three, seven] = [mean(threes), mean(sevens)];
    return ({ values }: Nd) => Array.from(values, (one) => Math.abs(one - three) < Math.abs(one - seven));
  };

  trial("Q11 · measureBoth: learns from the training half, is measured on both", "measureBoth", {
    given: { train: half, valid: half },
    call: ({ train, valid }) =>
      `measureBoth({ train, valid }, learn, accuracy), with pictures of one pixel: train ${written(train)}, valid ${written(valid)}`,
    run(measureBoth, { train, valid }, see) {
      const digits = { train: halfOf(train), valid: halfOf(valid) };
      const called: string[] = [];
      const learn = (images: ArrayHalf) => {
        const halves = ["train", "valid"] as const;
        const which =
          halves.find((half) => digits[half] === images) ??
          halves.find((half) => written(digits[half]) === written(images));
        called.push(which === undefined ? "something else" : `digits.${which}`);
        return learned(digits[which ?? "train"]);
      };
      const result = measureBoth(digits, learn, right5.accuracy);
      see("what learn is called with, in order", called);
      see("the result", result);
      seeError(see, "accuracy", (broken) => measureBoth(digits, learned, broken));
      const exchanged = { train: digits.valid, valid: digits.train };
      const second = measureBoth(exchanged, learned, right5.accuracy);
      see("the result of a second call, with the halves exchanged", second);
      const turned = measureBoth({ valid: digits.valid, train: digits.train }, learned, right5.accuracy);
      see("the result when digits is written { valid: ..., train: ... }", turned);
    },
  });
});

describe("7-matmul", () => {
  const { trial } = section(test, "04-broadcasting/7-matmul", work7, right7);

  const usual = "@property | y = x @ w | @torch.no_grad() | return x @ w | @patch | @lru_cache(maxsize=9)";
  const unusual =
    "@app.get(1, 2) | @cache  # keep it | (a + b) @ w | y = f(x)@w | a@b | a @b | a@ b | y=x@w | θ @ x";
  const code = choice(usual.split(" | "), [...unusual.split(" | "), "(x@w).mean()", "print(a@w)"]);
  const lines = turned(
    together({ spaces: choice(["", "", "    "], [" ", "  ", "        "]), code }),
    ({ spaces, code }) => spaces + code,
    (_, { spaces, code }) => written(spaces + code),
  );
  type Line = { readonly line: { readonly spaces: string; readonly code: string } };
  const decorator = (holds: (line: Line["line"]) => boolean) => (plans: Line) =>
    plans.line.code.startsWith("@") && holds(plans.line);
  const product = (holds: (line: Line["line"]) => boolean) => (plans: Line) =>
    !plans.line.code.startsWith("@") && holds(plans.line);

  trial(
    "Q29 · meaningOfAt: between two values @ is the matrix product, before a function a decorator",
    "meaningOfAt",
    {
      given: { line: { ...lines, traits: [] } },
      traits: {
        "the @ stands before a function": decorator(() => true),
        "spaces stand before a decorator": decorator(({ spaces }) => spaces !== ""),
        "a product has no space on one side of the @ or on both": product(
          ({ code }) => !code.includes(" @ "),
        ),
        "a letter other than a to z stands before the @": product(({ code }) => code.startsWith("θ")),
        "a product has no =, or a decorator has one": ({ line: { code } }) =>
          code.startsWith("@") === code.includes("="),
        "a product has no space, or a decorator has one": ({ line: { code } }) =>
          code.startsWith("@") === code.includes(" "),
      },
    },
  );

  const side = choice([2, 3, 4], [1, 1, 1, 5, 0]);
  trial(
    "Q29 · productShape: (n, k) and (k, m) give (n, m); inner lengths that differ are refused",
    "productShape",
    {
      given: { a: shapes(2, 2, side), b: shapes(2, 2, side), way: products },
      args: ["a", "b"],
      adjust: ({ a, b, way }) => ({ ...nds.multiplied(a, b, way), way }),
      traits: {
        "the inner lengths differ": ({ a, b }) => a[1] !== b[0],
        "the inner lengths differ, and one of them is 1": ({ a, b }) =>
          a[1] !== b[0] && (a[1] === 1 || b[0] === 1),
        "a length is 0": ({ a, b }) => [...a, ...b].includes(0),
        "rows of a are as long as rows of b, and the inner lengths differ": ({ a, b }) =>
          a[1] === b[1] && a[1] !== b[0],
        "a and b differ, and the inner lengths are equal": ({ a, b }) =>
          a[1] === b[0] && written(a) !== written(b),
      },
      names: ({ a, b }) => named(a, b),
    },
  );

  const lengths = choice([2, 3], [1, 1, 1, 4, 4, 0]);
  const matrix = arrays(shapes(2, 2, lengths));
  type Matrices = { readonly a: TensorPlan; readonly b: TensorPlan };
  const matrixTraits = {
    "b isn't square": ({ b }: Matrices) => b.shape[0] !== b.shape[1],
    "a row of a has two numbers or more": ({ a }: Matrices) => a.shape[1]! > 1,
    "a row of a has no numbers": ({ a }: Matrices) => a.shape[1] === 0,
  };

  trial("Q29 · cell: a row times a column, added up", "cell", {
    given: { a: matrix, b: matrix, row: wholeNumbers(0, 3), column: wholeNumbers(0, 3) },
    run: (cell, { a, b, row, column }, see) => seeArrays(see, { a, b }, () => cell(a, b, row, column)),
    adjust: ({ a, b, row, column }) => ({
      a: withShape(a, [a.shape[0]! || 2, a.shape[1]!]),
      b: withShape(b, [a.shape[1]!, b.shape[1]! || 2]),
      row: row % (a.shape[0]! || 2),
      column: column % (b.shape[1]! || 2),
    }),
    traits: {
      ...matrixTraits,
      "the row of a has a 0 before its end": ({ a, row }) => {
        const length = a.shape[1]!;
        return valuesOf(a)
          .slice(row * length, (row + 1) * length - 1)
          .includes(0);
      },
    },
  });

  trial("Q29 · matmul: every row times every column", "matmul", {
    given: { a: matrix, b: matrix, way: products },
    args: ["a", "b"],
    adjust({ a, b, way }) {
      const met = nds.multiplied(a.shape, b.shape, way);
      return { a: withShape(a, met.a), b: withShape(b, met.b), way };
    },
    traits: {
      "the inner lengths differ": ({ a, b }) => a.shape[1] !== b.shape[0],
      "the inner lengths are equal": ({ a, b }) => a.shape[1] === b.shape[0],
      "the product has two numbers or more": ({ a, b }) =>
        a.shape[1] === b.shape[0] && a.shape[0]! * b.shape[1]! > 1,
      "the product has two rows or more": ({ a, b }) => a.shape[1] === b.shape[0] && a.shape[0]! > 1,
      "the product isn't square": ({ a, b }) => a.shape[1] === b.shape[0] && a.shape[0] !== b.shape[1],
      ...matrixTraits,
    },
    names: ({ a, b }) => named(a.shape, b.shape),
    run: (matmul, { a, b }, see) => seeArrays(see, { a, b }, () => matmul(a, b)),
  });
});

describe("answers", () => claims(test, work, right));
