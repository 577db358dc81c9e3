/**
 * What all checks of a claim are handed, found out once. It is let go with the batch of the claim: kept by claim in a
 * weak map, the answers would stay in memory until the engine collects the old, and be copied there first.
 */
import type { Claim } from '../model/document.ts';
import type { ClaimContext, DocumentContext } from './check.ts';
import { codedDiagnoses, isCodedInText } from './coded.ts';
import { claimDate, type Judge, judgeDiagnoses } from './judged-dates.ts';
import { judgeProcedures, judgeServices } from './judged-services.ts';
import { hasNote } from './narrative.ts';
import { partiesOf } from './parties.ts';
import { namedPayer } from './payer.ts';
import { servicesByDay } from './same-day.ts';
import { isListed, soundDiagnoses } from './sound.ts';

/** @param ofDocument the context of the document, whose payer counts where the claim names none. */
export function claimContext(ofDocument: DocumentContext, claim: Claim, judge: Judge): ClaimContext {
  const { document, codebook, today, payer, idleAllows } = ofDocument;
  const judged = judgeDiagnoses(claim, judge, today);
  const sound = soundDiagnoses(codedDiagnoses(claim, judged, document.text));
  const date = claimDate(claim, today);
  const named = namedPayer(claim);
  const services = judgeServices(claim, judge, date);
  // Written out, since there are as many of these as claims: a copy of the other that grows takes several times as long.
  return {
    document,
    codebook,
    today,
    payer: named ?? payer,
    idleAllows,
    claim,
    namedPayer: named,
    parties: partiesOf(document, claim),
    judged,
    sound,
    hasNote: hasNote(claim),
    isCodedInText: isCodedInText(claim),
    listed: sound.every(isListed) ? sound : sound.filter(isListed),
    date,
    services,
    days: servicesByDay(claim, services),
    procedures: judgeProcedures(claim, judge, date),
  };
}
