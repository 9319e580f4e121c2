/**
 * Single steps of a chain of views, each said twice: to the engine, and as a loop over indices.
 */
import type { Tensor } from "#engine";
import { at, type Grid, grid, type Shape, sizeOf } from "./oracle.ts";

/** One step of a chain, on the engine's tensor and on the grid. */
export interface Move {
  readonly name: string;
  readonly engine: (x: Tensor) => Tensor;
  readonly byHand: (g: Grid) => Grid;
}

export const KINDS = [
  "permute",
  "transpose",
  "slice",
  "select",
  "unsqueeze",
  "squeeze",
  "expand",
  "view",
  "t",
  "flatten",
] as const;

/** Turns random numbers into a step that fits the shape at hand. */
export function moveFor(shape: Shape, kind: (typeof KINDS)[number], random: readonly number[]): Move | null {
  const [r0, r1, r2, r3] = random as [number, number, number, number];
  const rank = shape.length;
  /** Every axis can be named from the front or from the back. */
  const named = (axis: number, of = rank) => (r3 % 2 === 0 ? axis : axis - of);
  const needsAxis = () => (rank === 0 ? null : r0 % rank);
  switch (kind) {
    case "permute": {
      const order = [...shape.keys()].sort((a, b) => ((a * 7 + r0) % 5) - ((b * 7 + r0) % 5) || b - a);
      return {
        name: `permute(${order})`,
        engine: (x) => x.permute(order.map((axis) => named(axis))),
        byHand: (g) =>
          grid(
            order.map((axis) => shape[axis]!),
            (i) =>
              at(
                g,
                shape.map((_, axis) => i[order.indexOf(axis)]!),
              ),
          ),
      };
    }
    case "transpose": {
      const axis = needsAxis();
      if (axis === null) return null;
      const other = r1 % rank;
      const swap = <T>(list: readonly T[]) => list.with(axis, list[other]!).with(other, list[axis]!);
      return {
        name: `transpose(${axis}, ${other})`,
        engine: (x) => x.transpose(named(axis), named(other)),
        byHand: (g) => grid(swap(shape), (i) => at(g, swap(i))),
      };
    }
    case "t":
      if (rank > 2) return null;
      return {
        name: "t()",
        engine: (x) => x.t(),
        byHand: (g) => grid(shape.toReversed(), (i) => at(g, i.toReversed())),
      };
    case "slice": {
      const axis = needsAxis();
      if (axis === null) return null;
      const length = shape[axis]!;
      const start = (r1 % (length + 3)) - 1;
      const end = (r2 % (length + 4)) - 1;
      const step = 1 + (r3 % 3);
      const clip = (place: number) => Math.min(Math.max(place < 0 ? place + length : place, 0), length);
      const places: number[] = [];
      for (let place = clip(start); place < clip(end); place += step) places.push(place);
      return {
        name: `slice(${axis}, ${start}, ${end}, ${step})`,
        engine: (x) => x.slice(named(axis), start, end, step),
        byHand: (g) => grid(shape.with(axis, places.length), (i) => at(g, i.with(axis, places[i[axis]!]!))),
      };
    }
    case "select": {
      const axis = needsAxis();
      if (axis === null || shape[axis] === 0) return null;
      const place = r1 % shape[axis]!;
      return {
        name: `select(${axis}, ${place})`,
        engine: (x) => x.select(named(axis), named(place, shape[axis]!)),
        byHand: (g) => grid(shape.toSpliced(axis, 1), (i) => at(g, i.toSpliced(axis, 0, place))),
      };
    }
    case "unsqueeze": {
      if (rank > 4) return null;
      const axis = r0 % (rank + 1);
      return {
        name: `unsqueeze(${axis})`,
        engine: (x) => x.unsqueeze(named(axis, rank + 1)),
        byHand: (g) => ({ shape: shape.toSpliced(axis, 0, 1), data: g.data }),
      };
    }
    case "squeeze": {
      if (r1 % 2 === 0)
        return {
          name: "squeeze()",
          engine: (x) => x.squeeze(),
          byHand: (g) => ({ shape: shape.filter((n) => n !== 1), data: g.data }),
        };
      const axis = needsAxis();
      if (axis === null) return null;
      return {
        name: `squeeze(${axis})`,
        engine: (x) => x.squeeze(named(axis)),
        byHand: (g) => ({ shape: shape[axis] === 1 ? shape.toSpliced(axis, 1) : shape, data: g.data }),
      };
    }
    case "expand": {
      const wide = shape.map((length, axis) => (length === 1 ? (r0 + axis) % 4 : length));
      const sizes = rank < 4 && r1 % 2 === 0 ? [1 + (r2 % 2), ...wide] : wide;
      const added = sizes.length - rank;
      const asked = sizes.map((length, axis) =>
        axis >= added && shape[axis - added] === length && r3 % 2 === 0 ? -1 : length,
      );
      return {
        name: `expand(${asked})`,
        engine: (x) => x.expand(asked),
        byHand: (g) =>
          grid(sizes, (i) =>
            at(
              g,
              shape.map((length, axis) => (length === 1 ? 0 : i[axis + added]!)),
            ),
          ),
      };
    }
    case "view": {
      const size = sizeOf(shape);
      if (size === 0)
        return {
          name: "view(0, 2)",
          engine: (x) => x.view(0, 2),
          byHand: () => ({ shape: [0, 2], data: [] }),
        };
      const divisors = Array.from({ length: size }, (_, i) => i + 1).filter((n) => size % n === 0);
      const first = divisors[r0 % divisors.length]!;
      const sizes = [first, ...(r1 % 2 === 0 ? [size / first] : [1, size / first, 1])];
      const asked = r2 % 2 === 0 ? sizes.with(0, -1) : sizes;
      return {
        name: `view(${asked})`,
        engine: (x) => x.view(...asked),
        byHand: (g) => ({ shape: sizes, data: g.data }),
      };
    }
    case "flatten": {
      const [from, to] =
        rank === 0 ? [0, 0] : [Math.min(r0 % rank, r1 % rank), Math.max(r0 % rank, r1 % rank)];
      const sizes =
        rank === 0 ? [1] : shape.toSpliced(from, to - from + 1, sizeOf(shape.slice(from, to + 1)));
      return {
        name: `flatten(${from}, ${to})`,
        engine: (x) => x.flatten(named(from), named(to)),
        byHand: (g) => ({ shape: sizes, data: g.data }),
      };
    }
  }
}
