/**
 * Formats that are recognised and not read yet. Their documents hold no claims and say so, so that a file of theirs
 * is never taken for one without faults. A format leaves this list when it has a folder of its own.
 */
import type { FormatId } from '../../model/document.ts';
import { span } from '../../model/text.ts';
import type { Format } from '../format.ts';

interface Recognition {
  readonly id: FormatId;
  readonly what: string;
  readonly name: RegExp;
  readonly beginning?: RegExp;
}

/** HL7 v2 begins with MSH, or FHS for a batch file; a FHIR resource of ours names its type near its beginning. */
const RECOGNISED: readonly Recognition[] = [
  {
    id: 'hl7v2',
    what: 'HL7 v2 messages',
    name: /\.hl7$/i,
    beginning: /^\uFEFF?\s*(?:MSH|FHS)[^A-Za-z0-9\s]/,
  },
  {
    id: 'fhir',
    what: 'FHIR resources',
    name: /\.fhir\.json$|\.ndjson$/i,
    beginning:
      /^\uFEFF?\s*\{[\s\S]{0,2000}?"resourceType"\s*:\s*"(?:Claim|ExplanationOfBenefit|Encounter|Condition|Procedure|Bundle)"/,
  },
  { id: 'superbill', what: 'a charge table', name: /\.(?:superbill|charges)\.(?:csv|tsv)$/i },
];

const unreadFormat = ({ id, what, name, beginning }: Recognition): Format => ({
  id,
  languageIds: [id],
  matchesName: (path) => name.test(path),
  matchesText: (text) => beginning?.test(text) ?? false,
  read: (text) => ({
    format: id,
    text,
    claims: [],
    problems: [],
    allows: [],
    unread: [{ what, why: 'this format is recognised and not read yet', span: span(0, text.length) }],
    counts: { claims: 0, lines: 0, diagnoses: 0 },
  }),
  edit: () => ({ refused: 'This format is not read yet.' }),
  outline: () => [],
  cursorAt: () => ({ kind: 'none' }),
  placeAt: () => undefined,
});

export const unreadFormats: readonly Format[] = RECOGNISED.map(unreadFormat);
