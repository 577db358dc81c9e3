import { deepEqual, equal } from 'node:assert/strict';
import { endsInWords, releaseName, untold } from '../../../client/src/ended-releases.ts';
import type { LoadedRelease } from '../../../server/src/lsp/protocol.ts';
import { day } from '../../helpers/engine.ts';

const release = (system: string, name: string, through: string, end?: string): LoadedRelease => ({
  system,
  release: name,
  through: day(through),
  ...(end ? { end } : {}),
});

describe('releases that end', () => {
  const diagnoses = release('ICD-10-CM', 'FY2027', '2027-09-30', 'ends on 2027-09-30');
  const supplies = release('HCPCS Level II', 'July 2027', '2027-09-30', 'ends on 2027-09-30');
  const places = release('place of service', '2026', '2027-12-31');

  it('are told of once each, and those that go on never', () => {
    deepEqual(untold([diagnoses, supplies, places], []), [diagnoses, supplies]);
    deepEqual(untold([diagnoses, supplies, places], [releaseName(diagnoses)]), [supplies]);
    deepEqual(untold([diagnoses], [releaseName(diagnoses)]), []);
  });

  it('are not told of again once they have ended, but the next release is', () => {
    const told = [releaseName(diagnoses)];
    const ended = { ...diagnoses, end: 'ended on 2027-09-30' };
    const next = release('ICD-10-CM', 'FY2028', '2028-09-30', 'ends on 2028-09-30');
    deepEqual(untold([ended], told), []);
    deepEqual(untold([next], told), [next]);
  });

  it('are named with their last days', () => {
    equal(
      endsInWords([diagnoses, supplies]),
      'ICD-10-CM FY2027 ends on 2027-09-30; HCPCS Level II July 2027 ends on 2027-09-30.',
    );
  });
});
