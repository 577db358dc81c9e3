/** What all checks of a claim are handed, found out once. */
import type { Claim } from '../model/document.ts';
import type { ClaimContext, DocumentContext } from './check.ts';
import { codedDiagnoses } from './coded.ts';
import { claimDate, type Judge, judgeDiagnoses } from './judged-dates.ts';
import { judgeProcedures, judgeServices } from './judged-services.ts';
import { namedPayer } from './payer.ts';
import { isListed, soundDiagnoses } from './sound.ts';

/** @param context that of the document, whose payer counts where the claim names none. */
export function claimContext(context: DocumentContext, claim: Claim, judge: Judge): ClaimContext {
  const { today, payer } = context;
  const judged = judgeDiagnoses(claim, judge, today);
  const sound = soundDiagnoses(codedDiagnoses(claim, judged));
  const date = claimDate(claim, today);
  return {
    ...context,
    payer: namedPayer(claim) ?? payer,
    claim,
    judged,
    sound,
    listed: sound.filter(isListed),
    date,
    services: judgeServices(claim, judge, date),
    procedures: judgeProcedures(claim, judge, date),
  };
}
