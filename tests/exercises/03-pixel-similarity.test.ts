/**
 * Module 03: the ideal 3, the ideal 7, and two ways to measure how far a picture is from them.
 *
 * Most pictures here are made up, and short, so that an answer that only fits 784 pixels gives other numbers. The figures
 * are claimed on the real digits. No test needs two of the learner's functions: what one hands to the other comes from
 * `tests/support/ideals.ts`.
 */
import { beforeAll, describe, test } from "vitest";
import { PIXELS, scaled } from "#data";
import { imageAt, toUnit } from "#work/03-pixel-similarity/1-image.ts";
import { type Example, idealDigits, meanImage } from "#work/03-pixel-similarity/2-ideal.ts";
import { differences, l1 } from "#work/03-pixel-similarity/3-distance.ts";
import { rmse, spread } from "#work/03-pixel-similarity/4-root.ts";
import { distancesTo, nearest } from "#work/03-pixel-similarity/5-choose.ts";
import {
  countRight,
  type Part,
  type Parts,
  pixelSimilarity,
  recipe,
} from "#work/03-pixel-similarity/6-classifier.ts";
import { Difference, expectNumbers, expectSame } from "../support/expect.ts";
import {
  bytesAt,
  mean,
  meanAbsolute,
  meanPicture,
  minus,
  nearestIdeal,
  type PerDigit,
  picturesIn,
  type RealDigits,
  realDigits,
  rootMeanSquare,
} from "../support/ideals.ts";
import { seen } from "../support/seen.ts";
import { adviceFor, describe as inWords } from "../support/values.ts";

type List = ArrayLike<number>;

type Digits = (3 | 7)[];

let real: RealDigits;
const loadReal = async (): Promise<void> => {
  real = await realDigits();
};

const sum = (values: List): number => mean(values) * values.length;
const text = (values: List): string => Array.from(values, (value) => Number(value.toFixed(4))).join(" ");
/** What is left of a number in a byte: whole, and counted anew from 0 after 255. */
const asByte = (value: number): number => Uint8Array.of(value)[0]!;

/** A result that should be a Float32Array, and not a list or another typed array with the same numbers. */
function expectFloats(actual: unknown, call: string): void {
  expectSame(actual?.constructor?.name, "Float32Array", {
    what: `the kind of array that ${call} gives`,
    mistakes: seen({
      "is a plain list. Its numbers lie apart; a Float32Array packs them. Float32Array.from(list) makes one.":
        "Array",
      "takes twice the memory. Ours have 32 bits: Float32Array.": "Float64Array",
    }),
  });
}

/** What an object with the keys 3 and 7 holds, in this order. Anything else is a difference. */
function bothOf<T>(actual: PerDigit<T>, what: string): [T, T] {
  const found = actual as Partial<PerDigit<T>> | null | undefined;
  if (found?.[3] === undefined || found[7] === undefined) {
    throw new Difference([
      `${what}: expected an object { 3: ..., 7: ... }, but got ${inWords(actual)}.${adviceFor(actual)}`,
      Array.isArray(actual)
        ? "A list has places 0 and 1. Here the digits are the keys: { 3: ..., 7: ... }."
        : "",
    ]);
  }
  return [found[3], found[7]];
}

describe("1-image", () => {
  beforeAll(loadReal);

  test("imageAt · finds a picture in a pile", () => {
    for (const [index, size, count] of [
      [1, 5, 200],
      [2, 3, 6],
      [0, 7, 3],
      [3, 4, 4],
    ] as const) {
      const pile = Uint8Array.from(
        { length: size * count },
        (_, place) => (10 * Math.floor(place / size) + (place % size) + 1) % 251,
      );
      const cut = (from: number, to?: number): number[] => Array.from(pile.slice(Math.max(0, from), to));
      expectNumbers(imageAt(pile, index, size), cut(index * size, (index + 1) * size), {
        what: `imageAt(a pile of ${count} pictures, ${index}, ${size})`,
        mistakes: seen({
          [`begins at place ${index}. ${index} whole pictures stand before this one, and each takes ${size} places.`]:
            cut(index, index + size),
          "is the picture before it. Pictures are counted from 0, as places are.": cut(
            (index - 1) * size,
            index * size,
          ),
          "is the picture and all that follow it. Say where it ends, too.": cut(index * size),
          "is what slice gives when its second number is a length. It's the place where the piece ends.": cut(
            index * size,
            size,
          ),
          "is one pixel too many. The end of a slice is not included.": cut(
            index * size,
            (index + 1) * size + 1,
          ),
          "is right only for pictures of 784 pixels. Use `size`.": cut(index * 784, (index + 1) * 784),
          "is every picture's pixel at one place. Here the pictures lie one after another, not mixed.":
            Array.from({ length: size }, (_, i) => pile[i * count + index]!),
        }),
      });
    }
  });

  test("imageAt · train/3/10000.png is number 1 of the real 3s", () => {
    const image = imageAt(real.bytes.train.threes, 1, PIXELS);
    expectSame(image?.length, PIXELS, { what: "how many pixels imageAt(the 3s, 1, 784) has" });
    const row = (r: number): number[] => Array.from(image.slice(28 * r + 4, 28 * r + 10));
    expectNumbers(
      [4, 5, 6, 7, 8, 9].map(row),
      [
        [0, 0, 0, 0, 0, 0],
        [0, 0, 0, 0, 0, 29],
        [0, 0, 0, 48, 166, 224],
        [0, 93, 244, 249, 253, 187],
        [0, 107, 253, 253, 230, 48],
        [0, 3, 20, 20, 15, 0],
      ],
      { what: "its rows and columns 4 to 9" },
    );
  });

  test("toUnit · 0 stays 0, 255 becomes 1", () => {
    for (const bytes of [
      Uint8Array.of(0, 51, 255, 102, 128),
      Uint8Array.of(153, 17, 204),
      Uint8Array.of(1),
    ]) {
      const each = (change: (byte: number) => number): number[] => Array.from(bytes, change);
      expectNumbers(
        toUnit(bytes),
        each((byte) => byte / 255),
        {
          what: `toUnit of the bytes ${text(bytes)}`,
          mistakes: seen({
            "is what is left when the results go into bytes again, as with bytes.map(...): a byte holds no fraction. Make a Float32Array.":
              each((byte) => asByte(byte / 255)),
            "is divided by 256. The largest byte is 255, and it must become 1.": each((byte) => byte / 256),
            "is the bytes as they were.": each(Number),
            "is divided by the largest pixel of this picture. A pale picture must stay pale: the largest pixel that can occur is 255.":
              each((byte) => byte / Math.max(...bytes)),
            "is divided by the number of pixels. Divide by the largest pixel that can occur.": each(
              (byte) => byte / bytes.length,
            ),
            "is ink and paper swapped. Only the scale changes.": each((byte) => 1 - byte / 255),
          }),
        },
      );
    }
    expectFloats(toUnit(Uint8Array.of(0, 51)), "toUnit");
  });

  test("toUnit · leaves the bytes as they were", () => {
    const bytes = Uint8Array.of(0, 51, 255, 102);
    toUnit(bytes);
    expectNumbers(bytes, [0, 51, 255, 102], {
      what: "the bytes 0 51 255 102 after toUnit",
      mistakes: seen({
        "is what the division leaves in the caller's bytes. Build a new array.": [0, 0, 1, 0],
      }),
    });
  });
});

describe("2-ideal", () => {
  beforeAll(loadReal);

  const bytes = [
    Uint8Array.of(0, 200, 10, 255, 31),
    Uint8Array.of(5, 100, 10, 255, 64),
    Uint8Array.of(7, 150, 40, 255, 128),
  ];
  const fractions = [
    [0, 0.25, 1, 0.5],
    [0.5, 0.25, 0, 0.125],
    [1, 0.75, 0.25, 0.25],
    [0.25, 0, 0.5, 1],
    [0.125, 0, 0.5, 0.25],
  ].map((row) => Float32Array.from(row));

  /** Ways to go wrong on the way to a mean picture. Worked out only after a failure: with real pictures they take a while. */
  function mistakesOn(images: readonly List[]) {
    const count = images.length;
    const size = images[0]!.length;
    const fromSums = (times: (sum: number) => number) => () =>
      Array.from({ length: size }, (_, i) => times(sum(images.map((image) => image[i]!))));
    const inBytes = (finish: (sum: number) => number) => () =>
      Array.from({ length: size }, (_, i) =>
        finish(images.reduce((total, image) => asByte(total + image[i]!), 0)),
      );
    const others = images.slice(count > 1 ? 1 : 0);
    return seen<() => List>({
      "is one number: the mean of all pixels of all pictures. A mean picture has a mean for every place.":
        () => [mean(images.map(mean))],
      "is the sum of the pictures. Divide it by how many there are.": fromSums(Number),
      "is what adding up in a Uint8Array gives: a byte counts from 0 again after 255, and loses fractions. Add up in a Float64Array or an ordinary array.":
        inBytes((total) => total / count),
      "is what adding up and dividing in a Uint8Array gives: a byte counts from 0 again after 255, and holds no fraction.":
        inBytes((total) => asByte(total / count)),
      "is the mean without its fraction: the result went into bytes. Return a Float32Array.": fromSums(
        (total) => asByte(total / count),
      ),
      "is the mean of each picture. Go through the pictures at one place, not through the places of one picture.":
        () => images.map(mean),
      "is the last picture, divided. Add to what is already there: +=.": () =>
        Array.from(images[count - 1]!, (value) => value / count),
      "is what averaging the average with the next picture gives: then the last picture counts half. Add all up first, divide once.":
        () =>
          images
            .slice(1)
            .reduce<number[]>(
              (half, image) => half.map((value, i) => (value + image[i]!) / 2),
              Array.from(images[0]!),
            ),
      "is what dividing in the loop gives: then the first pictures are divided again with every picture. Add all up first, divide once.":
        () =>
          images.reduce<number[]>(
            (total, image) => total.map((value, i) => (value + image[i]!) / count),
            Array<number>(size).fill(0),
          ),
      "is the sums divided by the number of pixels. Divide by the number of pictures.": fromSums(
        (total) => total / size,
      ),
      "is the mean without the first picture. Count it in.": () => meanPicture(others),
      "is too large: divided by one less than there are pictures.": fromSums((total) => total / (count - 1)),
      "is too large: the first picture was added twice.": () =>
        meanPicture([...images, images[0]!]).map((value) => (value * (count + 1)) / count),
      "is divided by 255 as well. The mean stays in the unit of the pictures.": fromSums(
        (total) => total / count / 255,
      ),
    });
  }

  test("Q3 · meanImage: the mean at every place, of bytes and of fractions", () => {
    for (const [name, images] of [
      ["three pictures in bytes", bytes],
      ["five pictures, 0 to 1", fractions],
      ["a single picture", [Uint8Array.of(3, 250)]],
    ] as const) {
      const copies = images.map((image) => image.slice());
      expectNumbers(meanImage(copies), meanPicture(images), {
        what: `meanImage of ${name}: ${images.map((image) => `(${text(image)})`).join(", ")}`,
        mistakes: mistakesOn(images),
      });
    }
    expectFloats(meanImage(fractions), "meanImage");
  });

  test("meanImage · leaves the pictures as they were", () => {
    for (const [name, images] of [
      ["fractions", fractions.map((image) => image.slice())],
      ["bytes", bytes.map((image) => image.slice())],
    ] as const) {
      const before = images.map((image) => Array.from(image));
      meanImage(images);
      const [, ...others] = before;
      const sums = before[0]!.map((_, i) => sum(before.map((image) => image[i]!)));
      const kept = name === "bytes" ? asByte : Math.fround;
      const says =
        "has another first picture: the sums were put there. Begin with a new array of zeros, or with a copy.";
      expectNumbers(images, before, {
        what: `the pictures after meanImage, in ${name}`,
        mistakes: [
          { gives: [sums.map(kept), ...others], says },
          { gives: [sums.map((total) => kept(kept(total) / before.length)), ...others], says },
        ],
      });
    }
  });

  test("Q3 · meanImage: the ideal 3 and the ideal 7 from all real training images", () => {
    const piles = [
      ["6131 real 3s", real.bytes.train.threes, real.ideals[3]],
      ["6265 real 7s", real.bytes.train.sevens, real.ideals[7]],
    ] as const;
    for (const [name, pile, ideal] of piles) {
      const images = picturesIn(pile);
      expectNumbers(
        meanImage(images),
        Array.from(ideal, (value) => 255 * value),
        { what: `meanImage of ${name}, in bytes`, tolerance: 1e-4, mistakes: mistakesOn(images) },
      );
    }
  });

  const threes = [Uint8Array.of(9, 0, 30), Uint8Array.of(11, 4, 20), Uint8Array.of(4, 2, 40)];
  const sevens = [Uint8Array.of(100, 90, 0), Uint8Array.of(110, 70, 8)];
  const three = (i: number): Example => ({ pixels: threes[i]!, digit: 3 });
  const seven = (i: number): Example => ({ pixels: sevens[i]!, digit: 7 });
  const examples = [three(0), seven(0), three(1), three(2), seven(1)];

  test("Q3 · idealDigits: one mean per class, not one over all", () => {
    for (const [order, given] of [
      ["3 7 3 3 7", examples],
      ["7 7 3 3 3", [seven(1), seven(0), three(2), three(0), three(1)]],
    ] as const) {
      const all = meanPicture(given.map(({ pixels }) => pixels));
      const what = `idealDigits of five pictures that show ${order}`;
      const ideals = idealDigits(given, meanPicture);
      expectNumbers(bothOf(ideals, what), [meanPicture(threes), meanPicture(sevens)], {
        what: `${what}, as [ideals[3], ideals[7]]`,
        mistakes: seen({
          "is the mean over all pictures, twice. A mixture of 3s and 7s looks like neither: take the mean of each class.":
            [all, all],
          "is the two ideals swapped: the mean of the 7s stands under the key 3.": [
            meanPicture(sevens),
            meanPicture(threes),
          ],
          "is the ideal 3 twice. The ideal 7 comes from the 7s.": [meanPicture(threes), meanPicture(threes)],
          "is the ideal 7 twice. The ideal 3 comes from the 3s.": [meanPicture(sevens), meanPicture(sevens)],
          "holds no pixels. An example is a picture with its digit; meanImage wants the pictures alone. Hand over the pixels.":
            [[], []],
          "is only the first 3 and the first 7. Take all pictures of a class: filter, not find.": [
            given.find(({ digit }) => digit === 3)!.pixels,
            given.find(({ digit }) => digit === 7)!.pixels,
          ],
          "is what cutting the list in two gives. The order says nothing: ask each example for its digit.": [
            meanPicture(given.slice(0, 3).map(({ pixels }) => pixels)),
            meanPicture(given.slice(3).map(({ pixels }) => pixels)),
          ],
        }),
      });
    }
  });

  test("idealDigits · averages with the function it is given", () => {
    const darkest = (images: readonly List[]): Float32Array =>
      Float32Array.from(images[0]!, (_, i) => Math.max(...images.map((image) => image[i]!)));
    const what = "idealDigits(examples, darkest), where darkest takes the largest pixel instead of the mean";
    expectNumbers(bothOf(idealDigits(examples, darkest), what), [darkest(threes), darkest(sevens)], {
      what,
      mistakes: seen({
        "is the means. The function to call is the parameter, whatever it does.": [
          meanPicture(threes),
          meanPicture(sevens),
        ],
      }),
    });
  });
});

/** Pairs of pictures on which the usual mistakes give different numbers. */
const pairs: readonly [a: Uint8Array | Float32Array, b: Uint8Array | Float32Array][] = [
  [Float32Array.of(0.4, 0.8, 0, 0.5, 0.1), Float32Array.of(1, 0.5, 0, 0.25, 0.85)],
  [Uint8Array.of(10, 200, 7, 90), Uint8Array.of(30, 150, 7, 255)],
  [Float32Array.of(0.2, 0.9, 0.3), Float32Array.of(0.8, 0.1, 0.7)],
];
/** Numbers that come out when the differences of bytes are kept in bytes. */
const wrapped = (a: List, b: List): number[] => minus(a, b).map(asByte);
const kindOf = (a: List): string => (a instanceof Uint8Array ? "bytes" : "fractions");

describe("3-distance", () => {
  beforeAll(loadReal);

  /** Every number that people take for L1, for the same two pictures. */
  function mistakesOn(a: List, b: List) {
    const d = minus(a, b);
    const sizes = d.map(Math.abs);
    return seen({
      "is the mean of the differences with their signs. Too much ink at one place and too little at another cancel out: Math.abs, around every whole difference a - b.":
        mean(d),
      "is the absolute value of the mean difference. Then ink that is missing at one place makes up for ink that is too much at another: drop the sign of every single difference, before they are added up.":
        Math.abs(mean(d)),
      "is the sum. Divide by the number of pixels: then small and large pictures can be compared.":
        sum(sizes),
      "is the mean squared error. L1 doesn't square: it takes the absolute differences.": mean(
        d.map((one) => one * one),
      ),
      "is the root mean squared error, RMSE. L1 neither squares nor takes a root.": rootMeanSquare(a, b),
      "is the mean of the first picture's own pixels. That is how an L1 regularizer measures the size of weights; a distance is about the differences between two pictures.":
        mean(Array.from(a, Math.abs)),
      "is what subtracting inside bytes gives: a byte can't be below 0, so -20 becomes 236. Subtract ordinary numbers.":
        mean(wrapped(a, b)),
      "is the mean over the pixels that differ. Equal pixels count, too: divide by all.":
        sum(sizes) / d.filter((one) => one !== 0).length,
      "is divided by 784. Divide by the number of pixels that the picture has.": sum(sizes) / 784,
      "is divided twice by the number of pixels.": mean(sizes) / sizes.length,
      "is the largest difference. L1 is the mean of all.": Math.max(...sizes),
      "is the share of the pixels that differ. How much they differ counts, too.":
        d.filter((one) => one !== 0).length / d.length,
      "is the first difference alone, divided: the return stands inside the loop. Add all up first.":
        sizes[0]! / sizes.length,
    });
  }

  test("differences · a minus b, place by place", () => {
    for (const [a, b] of pairs) {
      const d = minus(a, b);
      expectNumbers(differences(a.slice(), b.slice()), d, {
        what: `differences(${text(a)}, ${text(b)})`,
        mistakes: seen({
          "is what fits in bytes: a byte can't be below 0, so it counts down from 256, and -20 becomes 236. Make a Float32Array.":
            wrapped(a, b),
          "has its signs turned: that is b - a.": d.map((one) => -one),
          "is without signs. Here they stay: they say which picture has more ink.": d.map(Math.abs),
          "is what a Uint8ClampedArray keeps: nothing below 0. Make a Float32Array.": d.map((one) =>
            Math.max(0, one),
          ),
        }),
      });
    }
    expectFloats(differences(Float32Array.of(1, 0), Float32Array.of(0, 1)), "differences");
  });

  test("differences · leaves both pictures as they were", () => {
    const [a, b] = [Float32Array.of(1, 0.5, 0.25), Float32Array.of(0.5, 0.75, 0)];
    differences(a, b);
    const says = "is the differences: they were written into the caller's picture. Build a new array.";
    expectNumbers(
      [a, b],
      [
        [1, 0.5, 0.25],
        [0.5, 0.75, 0],
      ],
      {
        what: "the two pictures after differences",
        mistakes: [
          {
            gives: [
              [0.5, -0.25, 0.25],
              [0.5, 0.75, 0],
            ],
            says,
          },
          {
            gives: [
              [1, 0.5, 0.25],
              [0.5, -0.25, 0.25],
            ],
            says,
          },
        ],
      },
    );
  });

  test("Q7 · l1: signs dropped, then the mean; it is not the mean squared error", () => {
    for (const [a, b] of pairs) {
      expectNumbers(l1(a, b), meanAbsolute(a, b), {
        what: `l1 of the ${kindOf(a)} ${text(a)} and ${text(b)}`,
        mistakes: mistakesOn(a, b),
      });
    }
    const [a, b] = pairs[0]!;
    expectNumbers(l1(b, a), meanAbsolute(a, b), { what: "the first pair the other way round" });
    expectNumbers(l1(a, a.slice()), 0, { what: "l1 of two equal pictures" });
  });

  test("Q7 · l1: train/3/10000.png is 0.1114 from the ideal 3 and 0.1586 from the ideal 7", () => {
    const { one, ideals } = real;
    for (const [digit, figure] of [
      [3, 0.1114],
      [7, 0.1586],
    ] as const) {
      expectNumbers(l1(one, ideals[digit]), figure, {
        what: `l1 of train/3/10000.png and the ideal ${digit}`,
        tolerance: 5e-5,
        mistakes: mistakesOn(one, ideals[digit]),
      });
    }
  });
});

describe("4-root", () => {
  beforeAll(loadReal);

  /** Every number that people take for RMSE, for the same two pictures. */
  function mistakesOn(a: List, b: List) {
    const d = minus(a, b);
    const squares = d.map((one) => one * one);
    const xor = d.map((one) => one ^ 2);
    const doubled = Math.sqrt(mean(d.map((one) => 2 * one)));
    const saysDoubled = Number.isNaN(doubled)
      ? "is the root of a number below 0. Squares are never below 0: take a - b first, then square it, with ** 2. (* 2 only doubles.)"
      : "is what doubling leads to: `* 2` is not the square.";
    return seen({
      "is the mean squared error. The root is missing: with it the distance is in the unit of the pixels again.":
        mean(squares),
      "is the L1 distance: the root of a single square is the absolute difference. Take the mean first, then one root.":
        meanAbsolute(a, b),
      "is the root of the sum. Take the mean of the squares before the root.": Math.sqrt(sum(squares)),
      "is the root of the sum, divided by the number of pixels. Divide under the root, before you take it.":
        Math.sqrt(sum(squares)) / d.length,
      "is the sum of the absolute differences: each square had its own root. Mean first, then one root.": sum(
        d.map(Math.abs),
      ),
      "is the root of the squared mean. Square every difference, before they are added up.": Math.abs(
        mean(d),
      ),
      "is the sum of the squares.": sum(squares),
      "is the difference between the sizes of the two pictures. Subtract pixel by pixel first, then square.":
        Math.abs(
          rootMeanSquare(
            a,
            Array.from(a, () => 0),
          ) -
            rootMeanSquare(
              b,
              Array.from(b, () => 0),
            ),
        ),
      "is what `^ 2` leads to: in JavaScript ^ flips bits. A power is written ** 2.": () =>
        Math.sqrt(mean(xor)),
      [saysDoubled]: doubled,
      "is half of the mean squared error. The root is asked for: Math.sqrt.": mean(squares) / 2,
      "is what subtracting inside bytes gives: a byte can't be below 0, so -20 becomes 236. Subtract ordinary numbers.":
        Math.sqrt(mean(wrapped(a, b).map((one) => one * one))),
      "is what squaring inside bytes gives: a byte counts from 0 again after 255. Square ordinary numbers.":
        Math.sqrt(mean(squares.map(asByte))),
      "is the root of L1. RMSE squares the differences before it averages.": Math.sqrt(meanAbsolute(a, b)),
    });
  }

  test("Q7 · rmse: the root of the mean of the squares", () => {
    for (const [a, b] of pairs) {
      expectNumbers(rmse(a, b), rootMeanSquare(a, b), {
        what: `rmse of the ${kindOf(a)} ${text(a)} and ${text(b)}`,
        mistakes: mistakesOn(a, b),
      });
    }
    const [a, b] = pairs[0]!;
    expectNumbers(rmse(b, a), rootMeanSquare(a, b), { what: "the first pair the other way round" });
    expectNumbers(rmse(a, a.slice()), 0, { what: "rmse of two equal pictures" });
  });

  test("Q7 · rmse: train/3/10000.png is 0.2021 from the ideal 3 and 0.3021 from the ideal 7", () => {
    const { one, ideals } = real;
    for (const [digit, figure] of [
      [3, 0.2021],
      [7, 0.3021],
    ] as const) {
      expectNumbers(rmse(one, ideals[digit]), figure, {
        what: `rmse of train/3/10000.png and the ideal ${digit}`,
        tolerance: 5e-5,
        mistakes: mistakesOn(one, ideals[digit]),
      });
    }
  });

  test("spread · equal shares for the first pixels, nothing for the others", () => {
    for (const [ink, over, size] of [
      [1, 2, 6],
      [12, 3, 5],
      [0.5, 4, 4],
      [3, 1, 4],
    ] as const) {
      const filled = (share: number, from: number, to: number): number[] =>
        Array.from({ length: size }, (_, i) => (i >= from && i < to ? share : 0));
      expectNumbers(spread(ink, over, size), filled(ink / over, 0, over), {
        what: `spread(${ink}, ${over}, ${size})`,
        mistakes: seen({
          "gives each of them all the ink. They share it.": filled(ink, 0, over),
          "is the ink shared out among all pixels of the picture. Only `over` of them get some.": filled(
            ink / size,
            0,
            size,
          ),
          "is the right share, but for every pixel. Only the first `over` of them get one.": filled(
            ink / over,
            0,
            size,
          ),
          "is a share for each pixel of the picture, handed out only to some. Then ink is lost: share among `over`.":
            filled(ink / size, 0, over),
          "has one filled pixel too many. The last one to fill is at place over - 1.": filled(
            ink / over,
            0,
            over + 1,
          ),
          "fills the last pixels. The first ones get the ink.": filled(ink / over, size - over, size),
          "has only the filled pixels. The white ones belong to the picture, too.":
            over < size ? Array<number>(over).fill(ink / over) : [],
          "is `over` divided by `ink`. A share is ink / over.": filled(over / ink, 0, over),
          "is white: a Uint8Array holds no fractions, or nothing was written. Make a Float32Array.": filled(
            0,
            0,
            0,
          ),
        }),
      });
    }
  });

  test("Q7 · spread: as much ink on more pixels leaves L1 as it is and lowers RMSE", () => {
    const white = new Float32Array(16);
    for (const [over, expected] of [
      [1, 0.5],
      [4, 0.25],
      [16, 0.125],
    ] as const) {
      const picture = spread(2, over, 16);
      expectSame(picture?.length, 16, { what: `the length of spread(2, ${over}, 16)` });
      expectNumbers([meanAbsolute(picture, white), rootMeanSquare(picture, white)], [0.125, expected], {
        what: `L1 and RMSE between spread(2, ${over}, 16) and a white picture`,
      });
    }
  });
});

describe("5-choose", () => {
  const image = Float32Array.of(0.2, 0.9, 0.3, 0);
  const ideals = { 3: Float32Array.of(0.8, 0.1, 0.7, 0.3), 7: Float32Array.of(0, 0.6, 0.5, 0.1) };

  test("Q3 · distancesTo: one distance per ideal, under its digit", () => {
    const between = (a: List, b: List): number => Math.max(...minus(a, b).map(Math.abs));
    for (const [name, distance] of [
      ["l1", meanAbsolute],
      ["rmse", rootMeanSquare],
      ["the largest difference", between],
    ] as const) {
      const to = (which: List): number => distance(image, which);
      const what = `distancesTo(image, ideals, ${name})`;
      expectNumbers(bothOf(distancesTo(image, ideals, distance), what), [to(ideals[3]), to(ideals[7])], {
        what: `${what}, as [distances[3], distances[7]]`,
        mistakes: seen({
          "is each distance under the other digit. Under 3 stands the distance to the ideal 3.": [
            to(ideals[7]),
            to(ideals[3]),
          ],
          "is the distance to the ideal 3, twice.": [to(ideals[3]), to(ideals[3])],
          "is the distance to the ideal 7, twice.": [to(ideals[7]), to(ideals[7])],
          "is what l1 measures. Measure with the function that comes in.": [
            meanAbsolute(image, ideals[3]),
            meanAbsolute(image, ideals[7]),
          ],
          "is the distance between the two ideals. The picture is to be measured against each.": [
            distance(ideals[3], ideals[7]),
            distance(ideals[3], ideals[7]),
          ],
          "is right for the 3, but under 7 stands the distance between the two ideals. Measure the picture both times.":
            [to(ideals[3]), distance(ideals[3], ideals[7])],
          "is 1 minus the distance: a similarity. Return the distances as they are.": [
            1 - to(ideals[3]),
            1 - to(ideals[7]),
          ],
        }),
      });
    }
  });

  test("Q3 · nearest: the digit with the smaller distance", () => {
    const cases = [
      [0.1114, 0.1586],
      [0.3, 0.2],
      [28.4, 40.4],
      [0.5, 0.49],
      [0, 0.01],
      [0.9, 0.95],
      [0.05, 0],
    ] as const;
    const right = cases.map(([three, seven]) => (three < seven ? 3 : 7));
    expectSame(
      cases.map(([three, seven]) => nearest({ 3: three, 7: seven })),
      right,
      {
        what: `nearest for the distances (to 3, to 7) ${cases.map((one) => `(${one.join(", ")})`).join(" ")}`,
        mistakes: seen<unknown[]>({
          "is the digit that is farther away every time. A small distance means alike: take the smaller one.":
            right.map((digit) => 10 - digit),
          "is 3 every time. Compare the two distances.": right.map(() => 3),
          "is 7 every time. Compare the two distances.": right.map(() => 7),
          "is the smaller distance itself. Return its digit.": cases.map(([three, seven]) =>
            Math.min(three, seven),
          ),
          "is the right digits as text: an object's keys are texts. Number(...) makes numbers of them.":
            right.map(String),
          "is the places 0 and 1, not the digits 3 and 7.": right.map((digit) => (digit === 3 ? 0 : 1)),
          "is whether it's a 3. Return the digit.": right.map((digit) => digit === 3),
          "is what a fixed limit gives. How far is far depends on the picture: compare the two distances.":
            cases.map(([three]) => (three < 0.15 ? 3 : 7)),
        }),
      },
    );
    expectSame(nearest({ 3: 0.4, 7: 0.4 }), 7, {
      what: "nearest of two equal distances",
      mistakes: seen<3 | 7>({ "is what <= gives. When both are equally far, say 7: only < makes a 3.": 3 }),
    });
  });
});

describe("6-classifier", () => {
  beforeAll(loadReal);

  const same = (index: number): Float32Array => Float32Array.of(index, index);
  const examples: Example[] = [
    { pixels: same(1), digit: 3 },
    { pixels: same(5), digit: 7 },
  ];

  /** Parts that write down when they are called and do what they should. */
  function recording(): { calls: string[]; parts: Parts } {
    const calls: string[] = [];
    const parts: Parts = {
      idealDigits: (given) => {
        calls.push("average");
        const of = (digit: 3 | 7) => given.filter((one) => one.digit === digit).map(({ pixels }) => pixels);
        return { 3: meanPicture(of(3)), 7: meanPicture(of(7)) };
      },
      distancesTo: (image, ideals) => {
        calls.push("measure");
        return { 3: meanAbsolute(image, ideals[3]), 7: meanAbsolute(image, ideals[7]) };
      },
      nearest: (distances) => {
        calls.push("choose");
        return distances[3] < distances[7] ? 3 : 7;
      },
    };
    return { calls, parts };
  }

  /** The learner's classifier, or a difference that says what came instead. */
  function classifierFrom(given: readonly Example[], parts: Parts): (image: Float32Array) => 3 | 7 {
    const classify: unknown = pixelSimilarity(given, parts);
    if (typeof classify === "function") return classify as (image: Float32Array) => 3 | 7;
    throw new Difference([
      `pixelSimilarity(examples, parts): expected a function that takes a picture, but got ${inWords(classify)}.${adviceFor(classify)}`,
      typeof classify === "object" && classify !== null && "3" in classify
        ? "That is the averages alone: half of the method. Return a function that measures a picture against them."
        : typeof classify === "number"
          ? "That is the answer for one picture. Return a function that answers for any: (image) => ..."
          : "",
    ]);
  }

  test("Q3 · pixelSimilarity: average once, then measure and choose for every picture", () => {
    const { calls, parts } = recording();
    const classify = classifierFrom(examples, parts);
    const before = [...calls];
    const answers = [1, 4, 2.5].map((level) => classify(same(level)));
    const thrice = (round: string): string => [round, round, round].join(" ");
    expectSame(calls.join(" "), `average ${thrice("measure choose")}`, {
      what: "the calls of parts for three pictures",
      mistakes: seen({
        "is only the averaging half. A picture must be measured against both averages, and the nearer one chosen.":
          "average",
        "averages anew for every picture. The averages depend on the examples alone: make them once, outside of the function that you return.":
          thrice("average measure choose"),
        "averages twice for every picture. Make the averages once, outside of the function that you return.":
          thrice("average average measure choose"),
        "measures, but doesn't let nearest choose.": `average ${thrice("measure")}`,
        "never averages.": thrice("measure choose"),
      }),
    });
    expectSame(before.join(" "), "average", {
      what: "the calls of parts before the first picture",
      mistakes: seen({ "is nothing: the averages wait for the first picture. Make them at once.": "" }),
    });
    expectSame(answers, [3, 7, 3], {
      what: "what it says about pictures near a 3, near a 7, and near a 3",
      mistakes: seen<(3 | 7 | undefined)[]>({
        "is the farther digit every time. nearest has chosen already: return what it says.": [7, 3, 7],
        "is nothing every time. An arrow function with braces { } needs a return of its own.": [
          undefined,
          undefined,
          undefined,
        ],
      }),
    });
  });

  test("Q3 · pixelSimilarity: names real digits that it has not averaged", () => {
    const { parts } = recording();
    const { train, valid } = real.bytes;
    const some = (pile: Uint8Array, digit: 3 | 7, count: number): Example[] =>
      picturesIn(pile, count).map((bytes) => ({ pixels: scaled(bytes), digit }));
    const given = [...some(train.threes, 3, 100), ...some(train.sevens, 7, 100)];
    const { 3: three, 7: seven } = recording().parts.idealDigits(given);
    const classify = classifierFrom(given, parts);
    for (const [name, pile] of [
      ["3s", valid.threes],
      ["7s", valid.sevens],
    ] as const) {
      const images = picturesIn(pile, 20).map((bytes) => scaled(bytes));
      const right = images.map((image) => nearestIdeal(image, { 3: three, 7: seven }));
      expectSame(images.map(classify), right, {
        what: `what it says about the first 20 validation ${name}`,
        mistakes: seen<Digits | (() => Digits)>({
          "is the farther digit every time.": right.map((digit) => (digit === 3 ? 7 : 3)),
          "is what comparing the amounts of ink gives. Two pictures with as much ink can look quite different: measure pixel by pixel.":
            () => {
              const ink = { 3: Float32Array.of(mean(three)), 7: Float32Array.of(mean(seven)) };
              return images.map((image) => nearestIdeal([mean(image)], ink));
            },
        }),
      });
    }
  });

  test("countRight · how many get the right name", () => {
    const images = [3, 7, 3, 3, 7, 3, 3].map(same);
    const classify = (image: List): 3 | 7 => image[0] as 3 | 7;
    for (const [digit, right] of [
      [3, 5],
      [7, 2],
    ] as const) {
      expectNumbers(countRight(images, digit, classify), right, {
        what: `countRight of seven pictures of a ${digit}, of which ${right} are named ${digit}`,
        mistakes: seen({
          "is the number of pictures named 3. Compare with the digit that comes in.": 5,
          "is the wrong ones. Count those that are named rightly.": 7 - right,
          "is a share. Here we count: the number of right ones, not divided.": right / 7,
          "is a percentage. Here we count: the number of right ones, not divided.": (100 * right) / 7,
          "is all of them. filter keeps what is true, and both 3 and 7 count as true: compare with the digit. (map keeps all, whatever comes out.)": 7,
        }),
      });
    }
    expectNumbers(countRight([], 3, classify), 0, { what: "countRight of no pictures" });
  });

  test("countRight · 86 of the first hundred validation 3s and 96 of the 7s are right with L1", () => {
    const { bytes, ideals } = real;
    const classify = (image: List): 3 | 7 => nearestIdeal(image, ideals);
    for (const [digit, pile, right] of [
      [3, bytes.valid.threes, 86],
      [7, bytes.valid.sevens, 96],
    ] as const) {
      const images = Array.from({ length: 100 }, (_, index) => scaled(bytesAt(pile, index)));
      expectNumbers(countRight(images, digit, classify), right, {
        what: `how many of the first hundred validation ${digit}s are nearer to the ideal ${digit}`,
        mistakes: seen({
          "is the wrong ones. Count those that are named rightly.": 100 - right,
          "is a share. Here we count: the number of right ones, not divided.": right / 100,
        }),
      });
    }
  });

  test("Q3 · recipe: average each class, measure, take the nearer", () => {
    const averages: Part = "average the training pictures of each class";
    const measure: Part = "measure the distance to each average";
    const choose: Part = "take the class that is nearer";
    const farther: Part = "take the class that is farther away";
    const all: Part = "average all training pictures";
    const learn: Part = "nudge the averages until the score is better";
    expectSame(recipe(), [averages, measure, choose], {
      what: "the parts of pixel similarity, in order",
      mistakes: seen<Part[]>({
        "is only the averaging half. How is a new picture named with the averages?": [averages],
        "is the averaging half of it, and over all pictures instead of per class.": [all],
        "averages over all pictures. One average of 3s and 7s together can't tell them apart: one per class.":
          [all, measure, choose],
        "chooses without measuring. What is nearer, the distances say.": [averages, choose],
        "averages over all pictures, and chooses without measuring. One average per class; then measure.": [
          all,
          choose,
        ],
        "measures and stops. What does the classifier say in the end?": [averages, measure],
        "takes the class that is farther away. A small distance means alike.": [averages, measure, farther],
        "measures before there is an average to measure against. The averages come first.": [
          measure,
          averages,
          choose,
        ],
        "has a learning part. Nothing is learnt here: the averages stay as they are. Learning comes in module 07.":
          [averages, measure, learn, choose],
        "has a learning part, and at the end. Nothing is learnt here: the averages stay as they are.": [
          averages,
          measure,
          choose,
          learn,
        ],
      }),
    });
  });
});
