/** modifier/therapy: an outpatient therapy service for Medicare without the modifier of its plan of care. */
import type { CodeAt } from '../../model/document.ts';
import type { ClaimCheck, Said } from '../check.ts';
import { codesIn } from '../code-ranges.ts';
import { hasModifier } from '../modifiers.ts';
import { withServices } from '../samples.ts';
import { serviceName } from '../service-words.ts';

/** Services that are always therapy, by CMS's list of therapy codes, with the plans of care that they go under. */
const PHYSICAL = codesIn(
  '97012-97028',
  '97032-97039',
  '97110-97150',
  '97161-97164',
  '97530',
  '97533-97542',
  '97750-97763',
  'G0283',
);
const OCCUPATIONAL = codesIn('97165-97168', '97535', '97129-97130');
const SPEECH = codesIn('92507-92508', '92521-92526', '92597', '92607-92609');

const isTherapy = ({ key }: CodeAt): boolean => PHYSICAL(key) || OCCUPATIONAL(key) || SPEECH(key);

export const therapy: ClaimCheck = {
  id: 'modifier/therapy',
  scope: 'claim',
  severity: 'warning',
  kinds: ['professional', 'institutional'],
  speaksOfService: ({ key }) => PHYSICAL(key) || OCCUPATIONAL(key) || SPEECH(key),
  title: 'A therapy service for Medicare lacks the modifier of its plan of care: GP, GO or GN.',
  authority: 'CMS 100-04 chapter 5 §20.1',
  why: 'Outpatient therapy is counted and paid by the discipline of the plan of care under which it is given: GP physical therapy, GO occupational therapy, GN speech-language pathology. Medicare returns a line of a service that is always therapy without one.',
  fixes: [],
  notes: ['For Medicare, outside of stays, on services that are always therapy by CMS’s list.'],
  wrong: [
    {
      says: 'exercises without a plan of care',
      text: withServices('2026-11-03  11   97110  -     A   2      96.00'),
    },
    {
      says: 'treatment of speech without one',
      text: withServices('2026-11-03  11   92507  KX    A   1      80.00'),
    },
  ],
  right: [
    {
      says: 'under a plan of physical therapy',
      text: withServices('2026-11-03  11   97110  GP    A   2      96.00'),
    },
    {
      says: 'under a plan of occupational therapy',
      text: withServices('2026-11-03  11   97530  GO    A   1      50.00'),
    },
  ],
  run({ claim, payer, services }) {
    const said: Said[] = [];
    if (payer !== 'medicare' || claim.setting === 'inpatient') return said;
    for (const service of services) {
      const { procedure, line } = service;
      if (!isTherapy(procedure) || hasModifier(line, 'GP', 'GO', 'GN')) continue;
      said.push({
        span: procedure.span,
        message: `${serviceName(service)} is always therapy and has none of GP, GO and GN, which say under which plan of care it is given.`,
        code: procedure.key,
        system: procedure.system,
      });
    }
    return said;
  },
};
