/** Floor 3 · the whole table of differentiable operations, by family. */
import * as accumulate from "./accumulate.ts";
import { adaptiveAvgPool2d } from "./adaptivePool.ts";
import { batchNorm } from "./batchNorm.ts";
import * as convolution from "./convolution.ts";
import * as elementwise from "./elementwise.ts";
import * as indexing from "./indexing.ts";
import * as losses from "./losses.ts";
import { linear, matmul } from "./matmul.ts";
import * as movement from "./movement.ts";
import * as reduce from "./reduce.ts";
import * as scatter from "./scatter.ts";

export const ops = {
  ...elementwise,
  ...reduce,
  ...accumulate,
  ...movement,
  matmul,
  linear,
  ...convolution,
  adaptiveAvgPool2d,
  batchNorm,
  ...indexing,
  ...scatter,
  ...losses,
} as const;

export { type Op, refuseBool, type Saved } from "./op.ts";
