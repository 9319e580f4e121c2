/**
 * The digits and the starting weights as plain Float32Arrays, for the other libraries. Reading is not what is measured.
 */
import { readFileSync } from "node:fs";
import { GROUPS, PIXELS } from "../data/layout.ts";
import { scaled } from "../data/scale.ts";
import type { Assignment } from "./tasks.ts";

export interface Split {
  /** (count, 784), from 0 to 1: first the threes, then the sevens. */
  readonly x: Float32Array<ArrayBuffer>;
  /** (count, 1): 1 for a three. */
  readonly y: Float32Array<ArrayBuffer>;
  readonly count: number;
}

/** Both splits, from the packed copy: its groups are training threes and sevens, validation threes and sevens. */
export function readDigits({ digits }: Assignment): { train: Split; valid: Split } {
  const x = scaled(readFileSync(digits));
  const [threes, sevens, validThrees, validSevens] = GROUPS.map(({ count }) => count) as [
    number,
    number,
    number,
    number,
  ];
  const split = (from: number, threes: number, sevens: number): Split => ({
    x: x.subarray(from * PIXELS, (from + threes + sevens) * PIXELS),
    y: new Float32Array(threes + sevens).fill(1, 0, threes),
    count: threes + sevens,
  });
  return { train: split(0, threes, sevens), valid: split(threes + sevens, validThrees, validSevens) };
}

export interface Layer {
  readonly inputs: number;
  readonly outputs: number;
  /** (outputs, inputs) */
  readonly weight: Float32Array<ArrayBuffer>;
  readonly bias: Float32Array<ArrayBuffer>;
}

export function readStart({ start, hidden }: Assignment): Layer[] {
  const bytes = readFileSync(start);
  const all = new Float32Array(Uint8Array.from(bytes).buffer);
  let at = 0;
  const next = (count: number) => {
    at += count;
    return all.subarray(at - count, at);
  };
  const sizes = hidden === 0 ? [784, 1] : [784, hidden, 1];
  return sizes.slice(1).map((outputs, i) => {
    const inputs = sizes[i]!;
    return { inputs, outputs, weight: next(outputs * inputs), bias: next(outputs) };
  });
}

/** From where to where each batch goes; the last one may be smaller. */
export function batchesOf(count: number, batchSize: number): [from: number, to: number][] {
  const starts = Array.from({ length: Math.ceil(count / batchSize) }, (_, i) => i * batchSize);
  return starts.map((from) => [from, Math.min(from + batchSize, count)]);
}
