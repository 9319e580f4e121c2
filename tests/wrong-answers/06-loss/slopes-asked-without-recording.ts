/**
 * @belief   A report only looks, so nothing needs to be recorded.
 * @origin   noGrad saves memory when nobody trains.
 * @replaces 7-report.ts
 * @does     asks for the slopes inside noGrad, where nothing is recorded: then every judge is flat.
 * @mend     Ask `slopesOf` outside of noGrad: slopes come from a walk back.
 */
import { noGrad, type Tensor } from "#engine";
import type { Judge, Line } from "#work/06-loss/7-report.ts";

export function report(
  judges: Readonly<Record<string, Judge>>,
  predictions: Tensor,
  targets: Tensor,
  slopesOf: (judge: Judge, predictions: Tensor, targets: Tensor) => Tensor,
): Line[] {
  return noGrad(() =>
    Object.entries(judges).map(([name, judge]) => {
      const value = judge(predictions, targets).item();
      return { name, value, trains: slopesOf(judge, predictions, targets).abs().max().item() > 0 };
    }),
  );
}
