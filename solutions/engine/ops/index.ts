/** Floor 3 · the whole table of differentiable operations, by family. */
import * as accumulate from "./accumulate.ts";
import * as convolution from "./convolution.ts";
import * as elementwise from "./elementwise.ts";
import * as indexing from "./indexing.ts";
import * as losses from "./losses.ts";
import { linear, matmul } from "./matmul.ts";
import * as movement from "./movement.ts";
import * as reduce from "./reduce.ts";

export const ops = {
  ...elementwise,
  ...reduce,
  ...accumulate,
  ...movement,
  matmul,
  linear,
  ...convolution,
  ...indexing,
  ...losses,
} as const;

export { type Op, refuseBool, type Saved } from "./op.ts";
