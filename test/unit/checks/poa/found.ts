/** What poa/by-note says of the course of a stay. */
import { dischargeText } from '../../../../server/src/checks/samples-chart.ts';
import { findingsOf } from '../../../helpers/engine.ts';

/** Each code, the indicator that the note tells, and the severity. */
export const told = async (note: string, ...diagnoses: string[]): Promise<string[]> =>
  (
    await findingsOf(
      'poa/by-note',
      dischargeText({ note: `[hospital course]\n${note}`, diagnoses: diagnoses.join('\n') }),
    )
  ).map(
    ({ message, severity }) => `${message.split(' ')[0]} ${/it is ([YNUW])/.exec(message)?.[1]} ${severity}`,
  );
