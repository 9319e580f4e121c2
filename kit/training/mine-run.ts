/**
 * The process in which `npm run train -- simple-net --mine` (or digits, or cnn) trains: the learner's code runs here, and a watch beside it.
 *
 * mine.ts starts it and hands over a job, as JSON in the first argument.
 */
import { DataError } from "#data";
import type { Progress } from "#engine";
import { failureOf, type Thrown } from "../run/results.ts";
import type { Limits } from "../run/watch/protocol.ts";
import { startWatch } from "../run/watch/start.ts";
import { runTraining, type Trainer, type TrainRequest } from "../train.ts";
import { type Run, runs, train } from "./runs.ts";
import { loadStack, type PartName, recipes } from "./stack.ts";

/** What to do. */
export interface Job extends Omit<TrainRequest, "run" | "mine"> {
  /** The run's name, a key of `recipes`: "simple-net". */
  readonly run: string;
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

/** The run out of the job's parts, and who trains it: the watch hears of every epoch, and of every batch of a long one. */
async function prepare({ run, own, folder, report, limits }: Job): Promise<{ run: Run; trainer: Trainer }> {
  const { parts, made, rows: ownRows } = recipes[run]!;
  const tell = startWatch(report, limits);
  const at = (name: string): void => tell({ begin: { kind: "test", section: "", name } });
  const stack = await loadStack(parts, new Set(own), folder, (file) =>
    tell({ begin: { kind: "load", file } }),
  );
  tell({ end: null });
  const trainer: Trainer = {
    start(run, hidden) {
      at("The making of the model");
      return run.start(undefined, hidden);
    },
    async *rows(model, run, digits, { epochs = run.epochs, progress }) {
      const watched = (epoch: number, batches: number): Progress => {
        const bar = progress?.(epoch, batches);
        const update = (done: number): void => {
          at(`Epoch ${epoch}`);
          bar?.update(done);
        };
        return { update, stop: () => bar?.stop() };
      };
      at("The validation before the first epoch");
      const rows = ownRows
        ? ownRows(stack, model, run, digits, epochs)
        : train(model, run, digits, { epochs, progress: watched });
      for await (const row of rows) {
        yield row;
        at(`Epoch ${row.epoch + 1}`);
      }
      at("The drawing of the pictures");
    },
  };
  return { run: made(runs[run]!.run, stack), trainer };
}

/** @returns the exit code */
async function work(job: Job): Promise<number> {
  const { epochs, seed, changed } = job;
  try {
    const { run, trainer } = await prepare(job);
    // Its pictures have names of their own: the reference's can lie beside them, to compare.
    const request = { run: { ...run, name: `${run.name}-mine` }, epochs, seed, changed };
    await runTraining(request, { folder: job.pictures }, trainer);
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
