/** A recorded program, as program.py writes it. */
import type { Num, RecordedTensor } from "../../../tests/engine/support/recorded.ts";

/** How far each number may be from PyTorch's; see program.py. */
export type Slack = readonly Num[];

export interface Step {
  readonly result: string;
  readonly op: string;
  readonly operands: readonly string[];
  readonly args: readonly unknown[];
  /** Where PyTorch refuses. */
  readonly error?: string;
  readonly out?: RecordedTensor;
  readonly indices?: RecordedTensor;
  readonly slack?: Slack;
  /** The name of the result's gradient rule. */
  readonly gradFn?: string;
}

type WithSlack = RecordedTensor & { readonly slack?: Slack };

export interface Program {
  readonly name: string;
  readonly leaves: Readonly<Record<string, RecordedTensor>>;
  readonly steps: readonly Step[];
  readonly backward: {
    readonly target: string;
    readonly upstream: RecordedTensor;
    readonly error?: string;
  } | null;
  readonly grads: Readonly<Record<string, WithSlack | null>>;
  /** All tensors when everything is over; only where something was written in place. */
  readonly ends: Readonly<Record<string, WithSlack>>;
}
