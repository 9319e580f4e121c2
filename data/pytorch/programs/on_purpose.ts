/**
 * Where the engine is other than PyTorch on purpose, each with its reason.
 */
import type { Program } from "./program.ts";

interface Purpose {
  readonly reason: string;
  /** The operation at which the two part. */
  readonly op: RegExp;
  /** How the difference is told; see replay.ts. */
  readonly message: RegExp;
}

const PURPOSES: readonly Purpose[] = [
  {
    reason: "a tensor of the graph isn't changed in place: what backward needs would be gone",
    op: /_$/,
    message: /a tensor of the graph cannot be changed in place/,
  },
];

/** The reason for a difference, or null when there is none. */
export function onPurpose(op: string, message: string, _program: Program): string | null {
  return PURPOSES.find((one) => one.op.test(op) && one.message.test(message))?.reason ?? null;
}
