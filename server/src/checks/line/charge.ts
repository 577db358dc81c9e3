/** line/charge: a charge that is negative, zero or no amount. */
import type { ServiceLine } from '../../model/document.ts';
import { isRateLine } from '../bill.ts';
import { ALL_KINDS, type ClaimCheck, type Report, type Said } from '../check.ts';
import { withServices } from '../samples.ts';

export const charge: ClaimCheck = {
  id: 'line/charge',
  scope: 'claim',
  severity: 'error',
  kinds: ALL_KINDS,
  title: 'The charge of a service line is negative, zero or no amount.',
  authority: 'CMS 100-04 chapter 26 §10.4, box 24F; UB-04 FL 47; 837 SV102 and SV203',
  why: 'A line without a readable charge is rejected; one of zero is not paid and hides a fee that was forgotten.',
  fixes: [],
  notes: [
    'Zero is a warning, and right for codes that only report: CPT Category II, the post-operative visit 99024, quality measures of HCPCS, vaccines supplied by the state (SL), and the HIPPS lines 0022 to 0024 of an institutional claim.',
    'Amounts are never changed by a fix.',
  ],
  wrong: [
    { says: 'a negative charge', text: withServices('2026-11-03  11   G0439  -     A   1      -132.50') },
    { says: 'no charge for a visit', text: withServices('2026-11-03  11   G0439  -     A   1      0.00') },
  ],
  right: [
    { says: 'a charge', text: withServices('2026-11-03  11   G0439  -     A   1      132.50') },
    {
      says: 'a code that only reports',
      text: withServices(
        '2026-11-03  11   G0439  -     A   1      132.50',
        '2026-11-03  11   3074F  -     A   1      0.00',
      ),
    },
  ],
  run({ claim }) {
    const said: Said[] = [];
    for (const line of claim.lines) {
      const report = fault(line);
      if (report) said.push(report);
    }
    return said;
  },
};

/** CPT Category II (four digits and F), 99024, and the HCPCS ranges of quality measures (G8395–G9999, M codes). */
const REPORTING = /^(?:\d{4}F|99024|G8\d{3}|G9\d{3}|M\d{4})$/;

const onlyReports = (line: ServiceLine): boolean =>
  REPORTING.test(line.procedure?.key ?? '') ||
  isRateLine(line) ||
  line.modifiers.some(({ key }) => key === 'SL');

function fault(line: ServiceLine): Report | undefined {
  if (!line.charge) return undefined;
  const { span, value, written } = line.charge;
  const { noncovered } = line;
  if (value !== null && noncovered?.value != null && noncovered.value > value)
    return {
      span: noncovered.span,
      message: 'What is not covered is more than the charge of the line (FL 47 and 48).',
    };
  if (value === null) return { span, message: `“${written}” is no amount.` };
  if (value < 0) return { span, message: 'A charge cannot be negative.' };
  if (value > 0 || onlyReports(line)) return undefined;
  return { span, severity: 'warning', message: 'The charge is zero, and this is no code that only reports.' };
}
