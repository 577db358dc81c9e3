/** A small signed note for the examples of checks: what each shows stands in its own lines, the rest is in order. */

interface NoteParts {
  /** Sections of free text, each with its heading in brackets. */
  readonly note: string;
  /** The lines of the list of diagnoses. */
  readonly diagnoses: string;
  readonly services?: string;
  /** A line of the head, as `payer: Medicare`. */
  readonly head?: string;
}

/** An office visit on 2026-11-03 of a woman of 66. */
export const noteText = ({ note, diagnoses, services, head }: NoteParts): string =>
  [
    'chart: office visit',
    'date of service: 2026-11-03',
    ...(head ? [head] : []),
    '',
    '[patient]',
    'name: Sample, Pat',
    'birth date: 1960-05-17',
    'sex: F',
    '',
    note,
    '',
    '[diagnoses]',
    diagnoses,
    ...(services ? ['', '[services]', services] : []),
    '',
    '[providers]',
    'signed: yes 2026-11-03',
    '',
  ].join('\n');

/** A discharge summary of a woman of 66 who was in hospital from 2026-11-01 to 2026-11-05. */
export const dischargeText = (parts: NoteParts): string =>
  noteText(parts).replace(
    'chart: office visit\ndate of service: 2026-11-03',
    'chart: discharge summary\nadmission: 2026-11-01\ndischarge: 2026-11-05',
  );
