/** The codes of service lines and inpatient procedures with what they are on their dates (45 CFR 162.1000(a)). */
import type { Verdict } from '../codebook/verdict.ts';
import type { IsoDate } from '../model/dates.ts';
import type { Claim } from '../model/document.ts';
import type { CodeSystemId } from '../model/systems.ts';
import { isRateLine } from './bill.ts';
import type { JudgedProcedure, JudgedService } from './check.ts';
import type { Judge } from './judged-dates.ts';

/** The set that a verdict is of, loaded or not. */
export const systemOf = (verdict: Verdict): CodeSystemId =>
  verdict.kind === 'no-data' ? verdict.system : verdict.set.system;

/**
 * The services of a claim; a rate code (HIPPS) is of no code set that 45 CFR 162.1002 names, and is not judged.
 *
 * @param date the one that stands for the claim: of lines without a day of their own
 */
export function judgeServices(claim: Claim, judge: Judge, date: IsoDate): readonly JudgedService[] {
  const services: JudgedService[] = [];
  for (const line of claim.lines) {
    const { procedure } = line;
    if (!procedure || isRateLine(line)) continue;
    const day = line.dates?.value?.from ?? date;
    services.push({ line, procedure, date: day, verdict: judge(procedure.system, procedure.key, day) });
  }
  return services;
}

/** Inpatient procedures are judged as the stay is: by the discharge (Medicare Code Editor). */
export const judgeProcedures = (claim: Claim, judge: Judge, date: IsoDate): readonly JudgedProcedure[] =>
  claim.procedures.map((procedure) => ({
    procedure,
    verdict: judge(procedure.code.system, procedure.code.key, date),
  }));
