/**
 * Bad input for the methods that write by number, pick by a mask, and cut into parts.
 */
import { zeros } from "#engine";
import { classes, NO_AXIS, type Row, rank0, v, whole, wrong, x, y } from "./bad-operands.ts";

export const PLACES: readonly Row[] = [
  ["maskedSelect, no mask", () => x.maskedSelect(x), "such as x.gt(0), got float32"],
  ["maskedSelect, shapes", () => x.maskedSelect(y.gt(0)), "(4, 5)", "(2, 3)"],
  ...(["scatter", "scatterAdd"] as const).flatMap((name): Row[] => [
    [`${name}, dimension`, () => x[name](5, classes(0), x), NO_AXIS],
    [`${name}, ranks`, () => x[name](0, classes(0), v), "an index (1) and a source (3)", "(2, 3)"],
    [`${name}, too long`, () => v[name](0, classes(0, 1), zeros(1)), "an index (2) and a source (1)"],
    [
      `${name}, outside`,
      () => v[name](0, classes(3), v),
      "index 3 is outside; places are counted from 0 up to 2",
    ],
    [`${name}, below 0`, () => v[name](0, classes(-1), v), "index -1 is outside"],
    [`${name}, fractions`, () => v[name](0, v, v), "whole numbers, got float32; use long()"],
    [`${name}, types`, () => v[name](0, classes(0), whole), "int64 is to be written into float32"],
    [
      `${name}, no source`,
      () => v[name](0, classes(0), wrong(undefined)),
      "expected a tensor, got undefined",
    ],
  ]),
  ["scatter, room", () => zeros([2], { dtype: "uint8" }).scatter(0, classes(0), 300), "300 does not fit"],
  ["split, dimension", () => x.split(1, 5), NO_AXIS],
  ["split, no length", () => x.split(0), "split([1, 2]), got 0"],
  ["split, lengths", () => x.split([1, 2]), "[ 1, 2 ] must be whole numbers that add up to 2", "(2, 3)"],
  ["split, below 0", () => x.split([3, -1]), "[ 3, -1 ] must be whole numbers"],
  ["split, rank 0", () => rank0.split(1), "rank 0"],
  ["chunk, dimension", () => x.chunk(1, 5), NO_AXIS],
  ["chunk, no parts", () => x.chunk(0), "1 or more, got 0"],
  ["chunk, rank 0", () => rank0.chunk(1), "rank 0"],
];
