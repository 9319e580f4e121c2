/**
 * Mistakes that show as an exception: the runtime's own words stay, and what they mean here is added below.
 */

/**
 * Runs `work`. When it throws an error whose message contains one of the given texts, the message goes on with what to say
 * about it. A to-do stays a to-do, and every other error goes on as it is.
 *
 * @param known what the error says, and what to say to whoever caused it
 */
export function attempt<T>(work: () => T, known: Readonly<Record<string, string>>): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && error.name !== "TodoError") {
      const said = Object.keys(known).find((text) => error.message.includes(text));
      if (said !== undefined) error.message += `\n${known[said]}`;
    }
    throw error;
  }
}

/** What it means when a step meets a parameter that has no gradient. */
export const noGradient = {
  "of null": "A parameter that took no part in the loss has null in .grad. Pass over it.",
};
