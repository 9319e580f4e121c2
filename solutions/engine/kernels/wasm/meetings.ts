/**
 * Floor 2 · which pixel of a convolution's result meets which pixel of its source, and through which tap: the tables that
 * the kernels in assembly/windows.ts walk along. What would lie in the padding is not in them.
 */
import type { Shape } from "../../array/ndarray.ts";
import type { Window } from "../windows.ts";

/** A block of the weights' gradient: about this many numbers per output, so that a panel stays in the cache. */
const BLOCK = 512;

export interface Meetings {
  /** The taps that meet any pixel at all, by their number in the window. */
  readonly taps: readonly number[];
  readonly pixels: number;
  readonly positions: number;
  /** How many positions a row of the result has. */
  readonly columns: number;
  /** For tap k of `taps` and position q, at k·positions + q: the pixel of the source, or -1 in the padding. */
  readonly pixelAt: Int32Array;
  /** What has been made of this: every step of a training asks for the same tables. */
  readonly tables: Map<string, Int32Array>;
  readonly plans: Map<string, GradientPlan>;
}

/** Those of the last few convolutions: every step of a training asks for the same ones. */
const known = new Map<string, Meetings>();
const MOST_KNOWN = 64;

/** For images of shape `x` and a result of shape `y`. */
export function meetingsOf(x: Shape, y: Shape, window: Window): Meetings {
  const key = [x[2], x[3], y[2], y[3], window.size, window.stride, window.padding].join();
  return once(known, key, () => findMeetings(x, y, window), MOST_KNOWN);
}

function findMeetings(x: Shape, y: Shape, { size, stride, padding }: Window): Meetings {
  const [height, width] = [x[2]!, x[3]!];
  const [rows, columns] = [y[2]!, y[3]!];
  const positions = rows * columns;
  const taps: number[] = [];
  const pixelAt = new Int32Array(size[0] * size[1] * positions).fill(-1);
  for (let i = 0; i < size[0]; i++) {
    for (let j = 0; j < size[1]; j++) {
      let at = taps.length * positions;
      let isMet = false;
      for (let row = 0; row < rows; row++) {
        const top = row * stride[0] + i - padding[0];
        for (let column = 0; column < columns; column++, at++) {
          const left = column * stride[1] + j - padding[1];
          if (top < 0 || top >= height || left < 0 || left >= width) continue;
          pixelAt[at] = top * width + left;
          isMet = true;
        }
      }
      if (isMet) taps.push(i * size[1] + j);
    }
  }
  return { taps, pixels: height * width, positions, columns, pixelAt, tables: new Map(), plans: new Map() };
}

/** What a table holds under this name, made at the first request. A table that holds as many as it may begins anew. */
export function once<Made>(
  table: Map<string, Made>,
  name: string,
  make: () => Made,
  most = Number.POSITIVE_INFINITY,
): Made {
  let found = table.get(name);
  if (found === undefined) {
    found = make();
    if (table.size >= most) table.clear();
    table.set(name, found);
  }
  return found;
}

/** For every position: its offset, how many taps it meets, and for each the tap's offset in a row and the pixel's. */
export function forEachOutput(meetings: Meetings, depth: number, lanes: number): Int32Array {
  return once(meetings.tables, `out ${depth} ${lanes}`, () => walk(meetings, depth, lanes));
}

type Walked = Pick<Meetings, "taps" | "positions" | "pixelAt">;

function walk({ taps, positions, pixelAt }: Walked, depth: number, lanes: number): Int32Array {
  const table = new Int32Array(positions * (2 + 2 * taps.length));
  let at = 0;
  for (let q = 0; q < positions; q++) {
    table[at++] = q * lanes * 4;
    const count = at++;
    for (let tap = 0; tap < taps.length; tap++) {
      const pixel = pixelAt[tap * positions + q]!;
      if (pixel < 0) continue;
      table[at++] = tap * depth * 4;
      table[at++] = pixel * lanes * 4;
      table[count]!++;
    }
  }
  return table.subarray(0, at);
}

/** The same from the other side: for every pixel of the source the taps and positions that see it. */
export function forEachInput(meetings: Meetings, depth: number, lanes: number): Int32Array {
  return once(meetings.tables, `in ${depth} ${lanes}`, () => walk(turnedRound(meetings), depth, lanes));
}

function turnedRound({ taps, pixels, positions, pixelAt }: Meetings): Walked {
  const positionAt = new Int32Array(taps.length * pixels).fill(-1);
  for (let tap = 0; tap < taps.length; tap++) {
    for (let q = 0; q < positions; q++) {
      const pixel = pixelAt[tap * positions + q]!;
      if (pixel >= 0) positionAt[tap * pixels + pixel] = q;
    }
  }
  return { taps, positions: pixels, pixelAt: positionAt };
}

/** What the kernel of the weights' gradient walks along. */
export interface GradientPlan {
  readonly table: Int32Array;
  readonly blocks: number;
  /** How many numbers per output the largest block has. */
  readonly longest: number;
  readonly groups: number;
  /** Where each row of a group begins in the source, in bytes. Groups and rows together count taps, then channels. */
  readonly offsets: Int32Array;
}

/**
 * The positions in blocks of whole rows, and for each block and tap the stretches in which source and result run side by
 * side. When no tap ever falls into the padding, all of them meet the same positions: then there is a single group.
 */
export function gradientPlan(meetings: Meetings, channels: number, lanes: number): GradientPlan {
  return once(meetings.plans, `${channels} ${lanes}`, () => makePlan(meetings, channels, lanes));
}

function makePlan(meetings: Meetings, channels: number, lanes: number): GradientPlan {
  const { taps, pixels, positions, columns, pixelAt } = meetings;
  const isOne = !pixelAt.subarray(0, taps.length * positions).includes(-1);
  const groups = isOne ? 1 : taps.length;
  const inBlock = columns * Math.max(1, Math.floor(BLOCK / (columns * lanes)));
  const table: number[] = [];
  let blocks = 0;
  for (let first = 0; first < positions; first += inBlock, blocks++) {
    const end = Math.min(first + inBlock, positions);
    table.push(first * lanes * 4, (end - first) * lanes);
    for (let tap = 0; tap < groups; tap++) {
      const count = table.length;
      table.push(0);
      let expected = -1;
      for (let q = first; q < end; q++) {
        const pixel = pixelAt[tap * positions + q]!;
        if (pixel >= 0 && pixel === expected) table[table.length - 1]! += lanes * 4;
        else if (pixel >= 0) {
          table.push(pixel * lanes * 4, (q - first) * lanes * 32, lanes * 4);
          table[count]!++;
        }
        expected = pixel < 0 ? -1 : pixel + 1;
      }
    }
  }
  const offsets = new Int32Array((isOne ? taps.length : 1) * channels);
  for (let row = 0; row < offsets.length; row++) {
    const tap = Math.floor(row / channels);
    const fromFirst = isOne ? pixelAt[tap * positions]! - pixelAt[0]! : 0;
    offsets[row] = ((row % channels) * pixels + fromFirst) * lanes * 4;
  }
  const longest = Math.min(inBlock, positions) * lanes;
  return { table: Int32Array.from(table), blocks, longest, groups, offsets };
}
