/** When a release that is loaded ends, so that the next one is fetched before claims need it. */
import { addDays, type IsoDate } from '../model/dates.ts';
import type { CodeSystemId } from '../model/systems.ts';

/** Enough to fetch a release: CMS publishes the one of October in June or July. */
const DAYS_AHEAD = 30;

/** Systems without a next release: ICD-10 took their place on 2015-10-01 (45 CFR 162.1002(b), (c)). */
const CLOSED: readonly CodeSystemId[] = ['icd-9-cm', 'icd-9-cm-procedure'];

/** A system with the last day that its releases answer for. */
interface Loaded {
  readonly system: CodeSystemId;
  readonly through: IsoDate;
}

/** The day from which a next release is in force, `undefined` where none will come. */
export const nextReleaseDue = ({ system, through }: Loaded): IsoDate | undefined =>
  CLOSED.includes(system) ? undefined : addDays(through, 1);

/** What a coder is told of a release that has ended or ends within 30 days; nothing of the others. */
export function releaseEnd(loaded: Loaded, today: IsoDate): string | undefined {
  const due = nextReleaseDue(loaded);
  if (!due || addDays(today, DAYS_AHEAD) < due) return undefined;
  return today < due ? `ends on ${loaded.through}` : `ended on ${loaded.through}`;
}
