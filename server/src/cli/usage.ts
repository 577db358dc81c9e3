/** Wrong calls and unreadable files: one clear line on standard error, and the exit status of `interfaces.md`. */
import { InvalidArgumentError } from 'commander';
import { type IsoDate, isoDate } from '../model/dates.ts';
import { CODE_SYSTEMS, type CodeSystemId, isCodeSystem } from '../model/systems.ts';

export const EXIT_FINDINGS = 1;
export const EXIT_WRONG_CALL = 2;

/** A call that cannot be carried out; the message is the whole line. */
export class UsageError extends Error {}

/** Says what is wrong and sets the status; the rest of the work goes on. */
export function complain(message: string): void {
  process.stderr.write(`claimlint: ${message}\n`);
  process.exitCode = EXIT_WRONG_CALL;
}

/** Says what the caller should know, and leaves the status to what is found. */
export const remark = (message: string): boolean => process.stderr.write(`claimlint: ${message}\n`);

export function parseDate(text: string): IsoDate {
  const date = isoDate(text);
  if (!date) throw new InvalidArgumentError(`“${text}” is no date; write it as 2026-11-03.`);
  return date;
}

export function parseSystem(text: string): CodeSystemId {
  if (!isCodeSystem(text)) throw new InvalidArgumentError(`It is one of ${CODE_SYSTEMS.join(', ')}.`);
  return text;
}

export function parseLimit(text: string): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
    throw new InvalidArgumentError('It is a whole number from 1 to 1000.');
  return limit;
}
