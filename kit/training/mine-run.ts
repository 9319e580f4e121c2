/**
 * The process in which `npm run train -- simple-net --mine` trains: the learner's code runs here, and a watch beside it.
 *
 * mine.ts starts it and hands over a job, as JSON in the first argument.
 */
import { DataError } from "#data";
import { failureOf, type Thrown } from "../run/results.ts";
import type { Limits } from "../run/watch/protocol.ts";
import { startWatch } from "../run/watch/start.ts";
import { type Changes, runTraining, type Trainer } from "../train.ts";
import { type Run, runs } from "./runs.ts";
import { layersOf, loadStack, type PartName, trainStack } from "./stack.ts";

/** What to do. */
export interface Job {
  /** The run's name: "simple-net". */
  readonly run: string;
  readonly epochs: number;
  readonly seed: number;
  readonly changed: Changes;
  /** The parts that come from the learner's folder. */
  readonly own: readonly PartName[];
  /** The learner's folder: "exercises". */
  readonly folder: string;
  /** Where the pictures go. */
  readonly pictures: string;
  /** The file in which the watch writes down what it sees. */
  readonly report: string;
  readonly limits: Limits;
}

/** Trains with the stack's parts; the watch hears of every epoch. */
async function trainerOf({ own, folder, report, limits }: Job): Promise<Trainer> {
  const tell = startWatch(report, limits);
  const at = (name: string): void => tell({ begin: { kind: "test", section: "", name } });
  const stack = await loadStack(new Set(own), folder, (file) => tell({ begin: { kind: "load", file } }));
  tell({ end: null });
  return {
    start(run, hidden) {
      at("The making of the model");
      return run.start(layersOf(stack), hidden);
    },
    *rows(model, run, digits, { epochs = run.epochs }) {
      at("The validation before the first epoch");
      for (const row of trainStack(stack, model, run, digits, epochs)) {
        yield row;
        at(`Epoch ${row.epoch + 1}`);
      }
      tell({ end: null });
    },
  };
}

/** @returns the exit code */
async function work(job: Job): Promise<number> {
  const run = runs[job.run]?.run as Run;
  // Its pictures have names of their own: the reference's can lie beside them, to compare.
  const { epochs, seed, changed } = job;
  const request = { run: { ...run, name: `${run.name}-mine` }, epochs, seed, changed };
  try {
    await runTraining(request, { folder: job.pictures }, await trainerOf(job));
    return 0;
  } catch (error) {
    if (error instanceof DataError) console.error(error.message);
    else {
      const { message, place, stack } = failureOf(error as Thrown, job.folder);
      // An error that no line of the learner's has part in is the kit's own: then the whole stack is of use.
      console.error(place ? `${place.file}:${place.line}: ${message}` : (stack ?? message));
    }
    return 1;
  }
}

process.exitCode = await work(JSON.parse(process.argv[2] ?? "{}") as Job);
