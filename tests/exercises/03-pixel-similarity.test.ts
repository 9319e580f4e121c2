/**
 * Module 03: the ideal 3, the ideal 7, and two ways to measure how far a picture is from them.
 *
 * The pictures of the trials are made up, and short, so that an answer that only fits 784 pixels goes wrong. The figures are claimed on
 * the real digits. No test needs two of the learner's functions: what one hands to another is a stand-in.
 */
import { beforeAll, describe, test } from "vitest";
import { scaled } from "#data";
import type { Pixels } from "#solutions/03-pixel-similarity/1-image.ts";
import * as right1 from "#solutions/03-pixel-similarity/1-image.ts";
import type { Digit } from "#solutions/03-pixel-similarity/2-ideal.ts";
import * as right2 from "#solutions/03-pixel-similarity/2-ideal.ts";
import * as right3 from "#solutions/03-pixel-similarity/3-distance.ts";
import * as right4 from "#solutions/03-pixel-similarity/4-root.ts";
import * as right5 from "#solutions/03-pixel-similarity/5-choose.ts";
import type { Classifier, Parts } from "#solutions/03-pixel-similarity/6-classifier.ts";
import * as right6 from "#solutions/03-pixel-similarity/6-classifier.ts";
import right from "#solutions/03-pixel-similarity/answers.md";
import * as work1 from "#work/03-pixel-similarity/1-image.ts";
import * as work2 from "#work/03-pixel-similarity/2-ideal.ts";
import * as work3 from "#work/03-pixel-similarity/3-distance.ts";
import * as work4 from "#work/03-pixel-similarity/4-root.ts";
import * as work5 from "#work/03-pixel-similarity/5-choose.ts";
import * as work6 from "#work/03-pixel-similarity/6-classifier.ts";
import work from "#work/03-pixel-similarity/answers.md";
import { seeCalls, seeError } from "../support/calls.ts";
import { claims } from "../support/claims.ts";
import { expectNumbers } from "../support/expect.ts";
import {
  bytesAt,
  mean,
  meanAbsolute,
  meanPicture,
  minus,
  nearestIdeal,
  type RealDigits,
  realDigits,
  rootMeanSquare,
} from "../support/ideals.ts";
import { choice, flag, list, steering, together, wholeNumbers } from "../trials/kinds.ts";
import type { See } from "../trials/observing.ts";
import { type Log, logged } from "../trials/stand-ins.ts";
import { section } from "../trials/trial.ts";
import { hasTwice } from "../trials/twice.ts";
import { written } from "../trials/writing.ts";

let real: RealDigits;
beforeAll(async () => {
  real = await realDigits();
});

/** How pixels are written: as fractions, as bytes, or as the means of bytes. */
type Unit = keyof typeof SCALES;
/** Some levels of ink: paper first, full ink second, hardly any ink at the end. */
const SCALES = {
  fractions: [0, 1, 0.5, 0.25, 0.75, 0.125, 0.625, 0.375, 2 ** -12, 2 ** -24],
  bytes: [0, 255, 100, 51, 200, 30, 128, 1, 2, 3],
  means: [0, 254.5, 100.25, 50.5, 199.75, 30.5, 128.25, 0.5, 2.25, 3.5],
};
type Levels = readonly number[];

const levels = (min = 1, max = 4) =>
  steering(list(choice([1, 2, 3, 4], [0, 5, 6, 7, 8, 9, 0, 0]), { min, max }));
const units = steering(choice<Unit>(["fractions", "bytes"]));
/** As many levels as told: the same ones again, or fewer. */
const fitted = (own: Levels, length: number): Levels =>
  Array.from({ length }, (_, i) => own[i % own.length]!);
/** The picture of some levels. */
function picture(own: Levels, unit: Unit): Uint8Array | Float32Array {
  const values = own.map((level) => SCALES[unit][level]!);
  return unit === "bytes" ? Uint8Array.from(values) : Float32Array.from(values);
}
/** Changes pictures, as their owner may, and says what was changed. What can be said of their pixels remains true. */
const turning = (name: string, ...images: readonly (Uint8Array | Float32Array)[]) => ({
  change: () => {
    for (const image of new Set(images)) image.reverse();
  },
  changed: `${name} was turned round (reversed)`,
});
const shown = (own: Levels, unit: Unit): string => written(picture(own, unit));
const isPicture = (value: unknown): value is Pixels => ArrayBuffer.isView(value);

/** What stands under the keys 3 and 7; anything that has neither, as it is. */
function underKeys(result: unknown): unknown {
  if (!(result instanceof Object) || !(3 in result || 7 in result)) return result;
  const { 3: three, 7: seven } = result as Partial<Record<Digit, unknown>>;
  return { 3: three, 7: seven };
}

/** Bytes that may begin later in a larger array. */
const memoryOf = (bytes: readonly number[], before: number): Uint8Array =>
  Uint8Array.from([...Array<number>(before).fill(99), ...bytes]);
const inMemory = (bytes: readonly number[], before: number) => memoryOf(bytes, before).subarray(before);
const shownInMemory = (bytes: readonly number[], before: number): string =>
  `${written(memoryOf(bytes, before))}${before === 0 ? "" : `.subarray(${before})`}`;
const beginnings = steering(choice([0, 0, 3]));

describe("1-image", () => {
  const { trial } = section(test, "03-pixel-similarity/1-image", work1, right1);
  /** Counts from 1; in some piles every picture has a 0 at the same place. */
  const pileOf = ({ size, count, zero }: Readonly<Record<"size" | "count" | "zero", number>>): number[] =>
    Array.from({ length: size * count }, (_, place) => (place % size === zero ? 0 : place + 1));

  trial("imageAt · one picture of a pile", "imageAt", {
    given: {
      index: wholeNumbers(0, 11, [1, 0, 2, 3]),
      size: wholeNumbers(1, 6, [3, 2, 4]),
      count: steering(wholeNumbers(1, 12, [2, 3, 4])),
      before: beginnings,
      zero: steering(choice([-1, -1, 0, 1, 2])),
    },
    adjust: (plans) => ({ ...plans, index: plans.index % plans.count }),
    call: (plans) => `imageAt(${shownInMemory(pileOf(plans), plans.before)}, ${plans.index}, ${plans.size})`,
    traits: {
      "the pile is a part of a larger array": ({ before }) => before > 0,
      "a pixel is 0": ({ zero, size }) => zero >= 0 && zero < size,
      "other pictures stand behind this one": ({ index, count }) => index < count - 1,
    },
    run(imageAt, { index, size, count, zero, before }, see) {
      const pile = inMemory(pileOf({ size, count, zero }), before);
      seeCalls(see, () => imageAt(pile, index, size), {
        kept: { pile },
        ...turning("pile", pile),
      });
    },
  });

  const bytesOf = (own: Levels): number[] => own.map((level) => SCALES.bytes[level]!);

  trial("toUnit · 0 stays 0, 255 becomes 1", "toUnit", {
    given: { bytes: levels(1, 9), before: beginnings, inked: steering(choice([undefined, undefined, 1, 7])) },
    // In some pictures there is but one level beside paper: full ink, or a byte of 1.
    adjust: ({ bytes, before, inked }) => ({
      bytes: inked === undefined ? bytes : bytes.map((level) => (level % 2) * inked),
      ...{ before, inked },
    }),
    call: ({ bytes, before }) => `toUnit(${shownInMemory(bytesOf(bytes), before)})`,
    traits: {
      "bytes is a part of a larger array": ({ before }) => before > 0,
      "the number of pixels is a multiple of four": ({ bytes }) => bytes.length % 4 === 0,
      "no pixel is 0": ({ bytes }) => !bytes.includes(0),
      "a pixel is 255": ({ bytes }) => bytesOf(bytes).includes(255),
      "a pixel is 1": ({ bytes }) => bytesOf(bytes).includes(1),
      "a pixel is neither 0 nor 255": ({ bytes }) => bytes.some((level) => level > 1),
    },
    run(toUnit, { bytes: own, before }, see) {
      const bytes = inMemory(bytesOf(own), before);
      seeCalls(see, () => toUnit(bytes), {
        kept: { bytes },
        ...turning("bytes", bytes),
        tolerance: 2e-7,
      });
    },
  });
});

describe("2-ideal", () => {
  const { trial } = section(test, "03-pixel-similarity/2-ideal", work2, right2);
  type Images = { readonly images: readonly Levels[]; readonly unit: Unit };
  const atPlaces = ({ images, unit }: Images): number[][] =>
    images[0]!.map((_, place) => images.map((one) => SCALES[unit][one[place]!]!));
  /** Pictures, of which equal ones are one and the same array; and a word on that. */
  function shared(pictures: readonly Levels[], unit: Unit) {
    const made = new Map(pictures.map((one) => [written(one), picture(one, unit)]));
    return pictures.map((one) => made.get(written(one))!);
  }
  const areShared = (pictures: readonly Levels[]): string =>
    hasTwice(pictures.map(written)) ? ", where equal pictures are the same array" : "";
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

  trial("Q3 · meanImage: the mean at every place, of bytes and of fractions", "meanImage", {
    given: { images: list(levels(), { min: 1, item: "a picture" }), unit: units },
    tries: 100,
    adjust: ({ images, unit }) => ({ images: images.map((one) => fitted(one, images[0]!.length)), unit }),
    call: ({ images, unit }) =>
      `meanImage([${images.map((one) => shown(one, unit)).join(", ")}])${areShared(images)}`,
    traits: {
      "the pictures are bytes": ({ unit }) => unit === "bytes",
      "a sum is above 255": (plans) =>
        plans.unit === "bytes" && atPlaces(plans).some((all) => sum(all) > 255),
      "there are three pictures or more": ({ images }) => images.length > 2,
      "the same array comes twice": ({ images }) => areShared(images) !== "",
      "a mean isn't a whole number": (plans) => atPlaces(plans).some((all) => sum(all) % all.length !== 0),
    },
    run(meanImage, { images: own, unit }, see) {
      const images = shared(own, unit);
      seeCalls(see, () => meanImage(images), {
        kept: { "every picture": images },
        ...turning("every picture", ...images),
        tolerance: 2e-6,
      });
    },
  });

  /** What may come in as `meanImage`. None of them asks for the order of the pictures. */
  const averages: Readonly<Record<string, (images: readonly Pixels[]) => Float32Array>> = {
    mean: (images) => meanPicture(images),
    largest: (images) => Float32Array.from(images[0]!, (_, i) => Math.max(...images.map((one) => one[i]!))),
  };
  const examples = list(together({ digit: choice<Digit>([3, 7]), pixels: levels(1, 3) }), {
    min: 2,
    max: 7,
    item: "an example",
  });
  const pixelsOf = (all: readonly { readonly pixels: Levels }[]): Levels[] => all.map(({ pixels }) => pixels);
  const counts = (all: readonly { readonly digit: Digit }[]): number[] =>
    [3, 7].map((digit) => all.filter((one) => one.digit === digit).length);

  trial("Q3 · idealDigits: one mean per class, made by the function that comes in", "idealDigits", {
    given: { examples, meanImage: steering(choice(Object.keys(averages))), unit: units },
    tries: 150,
    adjust: ({ examples: drawn, ...others }) => {
      const length = drawn[0]!.pixels.length;
      const equal = drawn.map(({ digit, pixels }) => ({ digit, pixels: fitted(pixels, length) }));
      const other: Digit = equal[0]!.digit === 3 ? 7 : 3;
      return {
        examples: counts(equal).includes(0) ? equal.with(-1, { ...equal.at(-1)!, digit: other }) : equal,
        ...others,
      };
    },
    call: ({ examples, meanImage, unit }) => {
      const each = examples.map(({ digit, pixels }) => `{ digit: ${digit}, pixels: ${shown(pixels, unit)} }`);
      return `idealDigits([${each.join(", ")}], ${meanImage})${areShared(pixelsOf(examples))}`;
    },
    traits: {
      "the first picture is a 7": ({ examples }) => examples[0]!.digit === 7,
      "a 7 stands before a 3": ({ examples }) =>
        examples.some(({ digit }, i) => i > 0 && digit < examples[i - 1]!.digit),
      "two examples of a class have the same array of pixels": ({ examples }) =>
        hasTwice(examples.map(written)),
      "a 3 and a 7 have the same array of pixels": ({ examples }) =>
        new Set(pixelsOf(examples).map(written)).size < new Set(examples.map(written)).size,
      "there aren't as many 3s as 7s": ({ examples }) => new Set(counts(examples)).size > 1,
      "a class has three pictures or more": ({ examples }) => Math.max(...counts(examples)) > 2,
    },
    run(idealDigits, { examples: own, meanImage, unit }, see) {
      const pictures = shared(pixelsOf(own), unit);
      const examples = own.map(({ digit }, i) => ({ digit, pixels: pictures[i]! }));
      const kinds = new Set<string>();
      const kindOf = (one: unknown): string => (isPicture(one) ? "picture" : typeof one);
      const counts = new Set<number>();
      const averaging = (...given: readonly unknown[]): Pixels => {
        counts.add(given.length);
        const [images] = given;
        const all = Array.isArray(images) && images.length > 0 ? images.map(kindOf) : ["nothing at all"];
        for (const kind of all) kinds.add(kind);
        const arePictures = all.every((kind) => kind === "picture");
        return arePictures ? averages[meanImage]!(images as Pixels[]) : Float32Array.of(Number.NaN);
      };
      idealDigits(examples, averaging);
      const lists =
        kinds.size === 0 ? "meanImage isn't called before idealDigits returns" : [...kinds].sort();
      see("what stands in the lists that meanImage gets", lists);
      seeCalls(see, () => idealDigits(examples, averaging), {
        kept: { examples },
        part: underKeys,
        ...turning("the first picture", examples[0]!.pixels),
      });
      see("how many arguments meanImage gets", [...counts].sort());
      seeError(see, "meanImage", (fails) => idealDigits(examples, fails));
    },
  });
});

/** Two pictures to be compared, of one length and in one unit. */
const pairs = {
  a: levels(1, 5),
  b: levels(1, 5),
  unit: steering(choice<Unit>(["fractions", "bytes", "means"])),
  /** Nearly equal, and large: then whatever is rounded on the way is larger than the distance. */
  isPale: steering(choice([false, false, false, false, false, true])),
};
type PairPlan = { readonly a: Levels; readonly b: Levels; readonly unit: Unit; readonly isPale: boolean };
const pale = (first = 0.9) => new Float32Array(784).fill(0.9).fill(first, 0, 1);
/** The first picture is in bytes where the second one is a mean of bytes. */
const pairOf = ({ a, b, unit, isPale }: PairPlan) =>
  isPale
    ? ([pale(0.9000001), pale()] as const)
    : ([picture(a, unit === "means" ? "bytes" : unit), picture(b, unit)] as const);
const equallyLong = (plans: PairPlan): PairPlan => ({ ...plans, b: fitted(plans.b, plans.a.length) });
const differing = (holds: (difference: number) => boolean) => (plans: PairPlan) =>
  minus(...pairOf(plans)).some(holds);
const pairTraits = {
  "the pictures are nearly equal": ({ isPale }: PairPlan) => isPale,
  "the pictures are bytes": ({ unit, isPale }: PairPlan) => unit !== "fractions" && !isPale,
  "there are two pixels or more": ({ a, isPale }: PairPlan) => a.length > 1 || isPale,
  "the pictures differ somewhere": differing((difference) => difference !== 0),
  "two pixels of a are equal": (plans: PairPlan) => hasTwice([...pairOf(plans)[0]]),
  "of two pixels at one place, one is 0 and the other isn't": (plans: PairPlan) => {
    const [a, b] = pairOf(plans);
    return a.some((value, place) => (value === 0) !== (b[place] === 0));
  },
  "a pixel of b is 0": (plans: PairPlan) => pairOf(plans)[1].includes(0),
  "a pixel of a or of b is 0": (plans: PairPlan) => pairOf(plans).some((image) => image.includes(0)),
  "b has more ink than a in all": (plans: PairPlan) => mean(minus(...pairOf(plans))) < 0,
  "a difference is tiny, but not 0": differing((one) => one !== 0 && Math.abs(one) < 1e-6),
  "a difference isn't a whole number": differing((difference) => !Number.isInteger(difference)),
};
/** All that a trial of a function of two pictures needs. */
const comparing = (name: string) => ({
  given: pairs,
  adjust: equallyLong,
  traits: pairTraits,
  call: (plans: PairPlan) =>
    plans.isPale
      ? `${name} of 784 pixels of 0.9, the first 0.9000001, and of 784 pixels of 0.9`
      : `${name}(${pairOf(plans).map(written).join(", ")})`,
  run(compare: (a: Pixels, b: Pixels) => unknown, made: PairPlan, see: See) {
    const [a, b] = pairOf(made);
    const tolerance = made.isPale ? 1e-12 : 1e-5;
    seeCalls(see, () => compare(a, b), {
      kept: { a, b },
      ...turning("a", a),
      tolerance,
    });
  },
});

/** The real 3 and the two ideals, measured. */
function expectFigures(
  name: string,
  distance: (a: Pixels, b: Pixels) => number,
  figures: Record<Digit, number>,
): void {
  for (const digit of [3, 7] as const) {
    const what = `${name} of train/3/10000.png and the ideal ${digit}`;
    expectNumbers(distance(real.one, real.ideals[digit]), figures[digit], { what, tolerance: 5e-5 });
  }
}

describe("3-distance", () => {
  const { trial } = section(test, "03-pixel-similarity/3-distance", work3, right3);

  trial("differences · a minus b, place by place", "differences", comparing("differences"));

  trial("Q7 · l1: signs dropped, then the mean", "l1", comparing("l1"));

  test("Q7 · l1: train/3/10000.png is 0.1114 from the ideal 3 and 0.1586 from the ideal 7", () => {
    expectFigures("l1", work3.l1, { 3: 0.1114, 7: 0.1586 });
  });
});

describe("4-root", () => {
  const { trial } = section(test, "03-pixel-similarity/4-root", work4, right4);

  trial("Q7 · rmse: the root of the mean of the squares", "rmse", comparing("rmse"));

  trial("spread · equal shares for the first pixels, nothing for the others", "spread", {
    given: {
      ink: choice([1, 12, 2], [0.5, 3, 0, 1000, 1e-5]),
      over: wholeNumbers(1, 6),
      size: wholeNumbers(1, 10, [4, 3, 2, 1]),
    },
    adjust: ({ ink, over, size }) => ({ ink, over: Math.min(over, size), size }),
    tolerance: 2e-7,
    traits: {
      "the ink isn't a multiple of over": ({ ink, over }) => ink % over !== 0,
      "the ink isn't 0": ({ ink }) => ink !== 0,
      "the ink is above 1": ({ ink }) => ink > 1,
      "a share is above 1": ({ ink, over }) => ink > over,
      "over is less than size": ({ over, size }) => over < size,
    },
  });

  test("Q7 · rmse: train/3/10000.png is 0.2021 from the ideal 3 and 0.3021 from the ideal 7", () => {
    expectFigures("rmse", work4.rmse, { 3: 0.2021, 7: 0.3021 });
  });

  test("Q7 · spread: as much ink on more pixels leaves L1 as it is and lowers RMSE", () => {
    const white = new Float32Array(16);
    for (const [over, rmse] of [
      [1, 0.5],
      [4, 0.25],
      [16, 0.125],
    ] as const) {
      const picture = work4.spread(2, over, 16);
      const what = `L1 and RMSE between spread(2, ${over}, 16) and a white picture`;
      expectNumbers([meanAbsolute(picture, white), rootMeanSquare(picture, white)], [0.125, rmse], { what });
    }
  });
});

describe("5-choose", () => {
  const { trial } = section(test, "03-pixel-similarity/5-choose", work5, right5);
  const measures: Readonly<Record<string, (a: Pixels, b: Pixels) => number>> = {
    l1: meanAbsolute,
    rmse: rootMeanSquare,
    largestDifference: (a, b) => Math.max(...minus(a, b).map(Math.abs)),
  };

  trial("Q3 · distancesTo: one distance per ideal, under its digit", "distancesTo", {
    given: {
      image: levels(1, 3),
      three: levels(1, 3),
      seven: levels(1, 3),
      distance: steering(choice(Object.keys(measures))),
      unit: units,
    },
    adjust: (plans) => {
      const { length } = plans.image;
      return { ...plans, three: fitted(plans.three, length), seven: fitted(plans.seven, length) };
    },
    call: ({ image, three, seven, distance, unit }) =>
      `distancesTo(${shown(image, unit)}, { 3: ${shown(three, unit)}, 7: ${shown(seven, unit)} }, ${distance})`,
    traits: {
      "a distance is 0": ({ image, three, seven }) =>
        [three, seven].some((ideal) => written(ideal) === written(image)),
      "the picture is equal to the ideal 3": ({ image, three }) => written(image) === written(three),
      "the picture is equal to the ideal 7": ({ image, seven }) => written(image) === written(seven),
    },
    run(distancesTo, { image: own, three, seven, distance, unit }, see) {
      const image = picture(own, unit);
      const ideals = { 3: picture(three, unit), 7: picture(seven, unit) };
      const counts = new Set<number>();
      const measure = (...given: readonly Pixels[]): number => {
        counts.add(given.length);
        const [a, b] = given;
        return isPicture(a) && isPicture(b) ? measures[distance]!(a, b) : Number.NaN;
      };
      const call = (how = measure): unknown => distancesTo(image, ideals, how);
      const first = call();
      seeCalls(see, () => call(), {
        kept: { image, ideals },
        part: underKeys,
        ...turning("image", image),
        tolerance: 1e-9,
      });
      see("the result for a distance twice as large", underKeys(call((a, b) => 2 * measure(a, b))));
      see("what the first call returned, after image has changed", underKeys(first));
      see("how many arguments distance gets", [...counts].sort());
      seeError(see, "distance", call);
    },
  });

  const distances = choice([0.4, 0.2, 0.3, 9, 10], [0, 0.25, 1e-17, 2e-17, 0]);

  trial("Q3 · nearest: the digit with the smaller distance", "nearest", {
    given: {
      three: distances,
      seven: distances,
      apart: steering(choice([0, 0, 0, 0, 0.004, 0.0004, -0.0004, 1e-10])),
    },
    args: ["three", "seven"],
    adjust: ({ three, seven, apart }) => ({
      three,
      seven:
        apart === 0 || three === 0 || three + apart < 0 ? seven : Number((three + apart).toPrecision(12)),
      apart,
    }),
    call: ({ three, seven }) => `nearest({ 3: ${three}, 7: ${seven} })`,
    traits: {
      "both are equally far": ({ three, seven }) => three === seven,
      "the 3 is nearer": ({ three, seven }) => three < seven,
      "the two distances are nearly equal, and the 3 is nearer": ({ three, seven }) =>
        three < seven && seven - three < 0.01,
      "a distance is 0 and the other is not": ({ three, seven }) => (three === 0) !== (seven === 0),
      "the 3 is nearer, and its distance is 0": ({ three, seven }) => three === 0 && seven > 0,
    },
    run(nearest, { three, seven }, see) {
      const distances = { 3: three, 7: seven };
      seeCalls(see, () => nearest(distances), { kept: { distances } });
    },
  });
});

describe("6-classifier", () => {
  const { trial } = section(test, "03-pixel-similarity/6-classifier", work6, right6);
  const fractions = (own: Levels): Float32Array => Float32Array.from(picture(own, "fractions"));
  const examplesOf = (three: Levels, seven: Levels) => [
    { pixels: fractions(seven), digit: 7 as const },
    { pixels: fractions(three), digit: 3 as const },
  ];
  const distanceTo = (image: Pixels, ideal: unknown): number =>
    isPicture(ideal) ? meanAbsolute(image, ideal) : Number.NaN;
  /** Parts that do what they should, except that `nearest` may choose in another way; and how they are called. */
  function loggedParts(chooses: string): { parts: Parts; log: Log } {
    const log: Log = [];
    const part = <Args extends readonly unknown[], Out>(name: string, work: (...args: Args) => Out) =>
      logged(log, name, work, (...args) => (args.length === 1 ? "1 argument" : `${args.length} arguments`));
    const idealDigits: Parts["idealDigits"] = (given) => right2.idealDigits(given, meanPicture);
    const distancesTo: Parts["distancesTo"] = (image, ideals) => ({
      3: distanceTo(image, ideals?.[3]),
      7: distanceTo(image, ideals?.[7]),
    });
    const nearest: Parts["nearest"] = ({ 3: three, 7: seven }) =>
      (chooses === "the smaller" ? three < seven : three > seven) ? 3 : 7;
    return {
      log,
      parts: {
        idealDigits: part("idealDigits", idealDigits),
        distancesTo: part("distancesTo", distancesTo),
        nearest: part("nearest", nearest),
      },
    };
  }

  trial("Q3 · pixelSimilarity: average once, then measure and choose for every picture", "pixelSimilarity", {
    given: {
      three: levels(2, 2),
      seven: levels(2, 2),
      images: list(levels(2, 2), { min: 1, max: 4, item: "a picture" }),
      chooses: steering(choice(["the smaller", "the smaller", "the larger"])),
    },
    call: ({ three, seven, images, chooses }) =>
      [
        `classify(${images.map((one) => shown(one, "fractions")).join("), classify(")})`,
        `of a classifier from the 3 ${written([...fractions(three)])} and the 7 ${written([...fractions(seven)])}`,
        ...(chooses === "the smaller" ? [] : ["whose part nearest takes the larger distance"]),
      ].join(", "),
    traits: {
      "nearest takes the larger distance": ({ chooses }) => chooses === "the larger",
    },
    run(pixelSimilarity, { three, seven, images: own, chooses }, see) {
      const images = own.map(fractions);
      const examples = examplesOf(three, seven);
      const { parts, log } = loggedParts(chooses);
      const classify: unknown = pixelSimilarity(examples, parts);
      see("the result", typeof classify === "function" ? () => 3 : classify);
      if (typeof classify !== "function") return;
      see("which parts are called before the first picture comes", log.splice(0));
      const answers = () => images.map((image) => classify(image) as unknown);
      see("what the classifier says", answers());
      see("which parts are called for these pictures", log);
      see("what the classifier says about the first example's picture", classify(examples[0]?.pixels));
      see("what images.map(classify) gives", images.map(classify as Classifier));
      see("examples after the call", examples);
      for (const image of images) image.set(fractions(seven));
      see("what the classifier says after the pictures have become equal to the ideal 7", answers());
      const other = pixelSimilarity(examplesOf(seven, three), parts);
      see("what the classifier says after another one was made", answers());
      see(
        "what the other classifier says",
        images.map((image) => other(image)),
      );
      const idealDigits = () => right2.idealDigits(examplesOf(seven, three), meanPicture);
      const third = pixelSimilarity(examples, { ...parts, idealDigits });
      see(
        "what another classifier says whose part idealDigits exchanges the ideals",
        images.map((image) => third(image)),
      );
      const inherited = pixelSimilarity(examples, Object.create(parts) as Parts);
      see(
        "what a classifier says whose parts are inherited, as methods of a class are",
        images.map((image) => inherited(image)),
      );
      for (const name of ["idealDigits", "distancesTo", "nearest"] as const)
        seeError(see, name, (fails) => pixelSimilarity(examples, { ...parts, [name]: fails })(images[0]!));
    },
  });

  trial("countRight · how many get the right name", "countRight", {
    given: {
      names: steering(list(choice<Digit>([3, 7]))),
      digit: steering(choice<Digit>([3, 7])),
      isShared: steering(flag()),
    },
    call: ({ names, digit, isShared }) =>
      `countRight(images, ${digit}, classify), where classify says ${written(names)}${isShared ? " and equal names are of one picture" : ""}`,
    traits: {
      "there is a picture": ({ names }) => names.length > 0,
      "two pictures get the same name": ({ names }) => hasTwice(names),
      "a picture is named rightly": ({ names, digit }) => names.includes(digit),
      "a picture is named wrongly": ({ names, digit }) => names.some((name) => name !== digit),
      "digit is 7, and a picture is named 3": ({ names, digit }) => digit === 7 && names.includes(3),
      "a wrong name comes before a right one": ({ names, digit }) =>
        names.slice(0, names.lastIndexOf(digit)).some((name) => name !== digit),
    },
    run(countRight, { names, digit, isShared }, see) {
      // Pictures whose first pixel is the name that they get; where the names are equal they may be one and the same array.
      const made = new Map(names.map((name) => [name, Float32Array.of(name)]));
      const images = names.map((name) => (isShared ? made.get(name)! : Float32Array.of(name)));
      const counts = new Set<number>();
      const classify = (...given: readonly Pixels[]) => {
        counts.add(given.length);
        return given[0]?.[0] as Digit;
      };
      seeCalls(see, () => countRight(images, digit, classify), {
        kept: { images },
        change: () => void images.map((image) => image.fill(digit)),
        changed: "classify names all pictures rightly",
      });
      see("how many arguments classify gets", [...counts].sort());
      let asked = 0;
      const inTurn = (): Digit => (asked++ % 2 === 0 ? 3 : 7);
      const inAll = countRight(images, digit, inTurn);
      see("how often classify is asked in all", asked);
      see("the result for a classifier that says 3, 7, 3, 7, ... in turn", inAll);
      seeError(see, "classify", (fails) => countRight(images, digit, fails));
    },
  });

  trial("Q3 · recipe: average each class, measure, take the nearer", "recipe", {
    given: {},
    run: (recipe, _, see) => seeCalls(see, () => recipe()),
  });

  test("countRight · 86 of the first hundred validation 3s and 96 of the 7s are right with L1", () => {
    const { bytes, ideals } = real;
    for (const [digit, pile, right] of [
      [3, bytes.valid.threes, 86],
      [7, bytes.valid.sevens, 96],
    ] as const) {
      const images = Array.from({ length: 100 }, (_, index) => scaled(bytesAt(pile, index)));
      const what = `how many of the first hundred validation ${digit}s are nearer to the ideal ${digit}`;
      expectNumbers(
        work6.countRight(images, digit, (image) => nearestIdeal(image, ideals)),
        right,
        { what },
      );
    }
  });
});

describe("answers", () => claims(test, work, right));
