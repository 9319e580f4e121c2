/**
 * What every contender has to do, and how it reports.
 *
 * A contender is a program of its own. It gets one `Assignment` as JSON on its command line, trains, checks the
 * validation set after every epoch, and prints one `Report` as JSON. The clock runs from the first epoch to the last
 * validation; starting the program, reading the digits and making tensors of them is outside it.
 */

export interface Task {
  readonly name: string;
  /** Units of the hidden layer; 0: no hidden layer. */
  readonly hidden: number;
  readonly learningRate: number;
  readonly epochs: number;
  readonly batchSize: number;
}

export const tasks: readonly Task[] = [
  { name: "linear (784-1)", hidden: 0, learningRate: 1, epochs: 20, batchSize: 256 },
  { name: "two layers (784-30-1)", hidden: 30, learningRate: 0.1, epochs: 40, batchSize: 256 },
];

export interface Assignment extends Task {
  /** The packed digits: see data/packed.ts. */
  readonly digits: string;
  /** The starting weights as float32: weight (out, in) and bias of each layer, one after the other. */
  readonly start: string;
}

export interface Report {
  /** Training and validation, in seconds. */
  readonly seconds: number;
  /** On the validation set after the last epoch: the mean over its batches. */
  readonly accuracy: number;
  /** The most memory the process ever held, in MB. */
  readonly peakMegabytes: number;
}

/** The assignment on the command line. */
export function readAssignment(): Assignment {
  return JSON.parse(process.argv[2] ?? "{}");
}

/** Prints the report; the last thing a contender does. */
export function report(milliseconds: number, accuracy: number): void {
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ seconds: milliseconds / 1000, accuracy, peakMegabytes } satisfies Report));
}
