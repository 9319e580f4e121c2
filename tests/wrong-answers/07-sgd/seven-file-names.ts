/**
 * @belief   The names are those of the files.
 * @origin   The stub says "one for each file".
 * @replaces step7-stop.ts
 * @does     names the files of the steps, with step1- and so on in front.
 * @mend     Only the words are asked for: what stands in a file's name behind the hyphen.
 */
export function sevenSteps(): string[] {
  return [
    "step1-initialize",
    "step2-predict",
    "step3-loss",
    "step4-gradient",
    "step5-step",
    "step6-repeat",
    "step7-stop",
  ];
}
