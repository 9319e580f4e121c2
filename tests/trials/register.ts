/** All trials that the specs of this process have declared: for the report on what they cover. */
import type { Trial } from "./trial.ts";

const trials: Trial[] = [];

export const registerTrial = (trial: Trial): void => {
  trials.push(trial);
};

/** The trials declared since the last call. */
export const takeTrials = (): Trial[] => trials.splice(0);
