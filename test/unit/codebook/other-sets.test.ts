/** HCPCS Level II, modifiers, and what is known of codes by their shape. */
import { deepEqual, equal } from 'node:assert/strict';
import { ambulanceTrip } from '../../../server/src/codebook/ambulance.ts';
import { hcpcsDetails } from '../../../server/src/codebook/hcpcs.ts';
import { sectionOf } from '../../../server/src/codebook/procedure-sections.ts';
import { verdict } from '../../../server/src/codebook/verdict.ts';
import { committedCodebook, on } from './sample-pack.ts';

describe('HCPCS Level II', () => {
  const codebook = committedCodebook('hcpcs', 'modifier');
  const set = codebook.set('hcpcs');
  const judge = (key: string, date: string) => verdict(codebook, 'hcpcs', key, on(date));
  const details = (key: string) => set && hcpcsDetails(set, set.indexOf(key), on('2026-08-01'));

  it('holds from the day a code was added to the day it was ended (HCPC2025_JAN_ANWEB)', () => {
    // A4466: added 20100101, terminated 20161231, cross reference A4467.
    equal(judge('A4466', '2009-12-31').kind, 'not-yet');
    equal(judge('A4466', '2010-01-01').kind, 'valid');
    equal(judge('A4466', '2016-12-31').kind, 'valid');
    equal(judge('A4466', '2017-01-01').kind, 'retired');
    deepEqual(set?.replacementsOf('A4466'), [{ code: 'A4467', since: '2017-01-01' }]);
  });

  it('has what CMS publishes of a code', () => {
    deepEqual(details('A4466'), {
      coverage: 'M',
      action: 'N',
      effective: '2017-01-01',
      unlisted: false,
      release: 'January 2025',
      published: true,
    });
    // On the list of NOC codes of January 2025.
    equal(details('A0999')?.unlisted, true);
    // A2040 is in the list of July 2026 only.
    deepEqual([details('A2040')?.release, details('A2040')?.published], ['July 2026', false]);
  });

  it('is unknown beyond doubt only in the days that its releases answer for', () => {
    const beyond = (date: string) => {
      const said = judge('B0000', date);
      return said.kind === 'unknown' ? said.beyond : said.kind;
    };
    deepEqual(['2024-12-31', '2025-01-01', '2026-09-30', '2026-10-01'].map(beyond), [
      true,
      false,
      false,
      true,
    ]);
  });

  it('has no code of the ADA or the AMA', () => {
    equal(set?.lowerBound('D0000'), set?.lowerBound('D9999'));
    equal(set?.lowerBound('00000'), set?.lowerBound('99999'));
  });

  it('has its modifiers beside the numbers of CPT', () => {
    const modifiers = codebook.set('modifier');
    const title = (key: string) => modifiers?.periodOn(modifiers.indexOf(key), on('2026-02-01'))?.title;
    equal(title('LT'), 'Left side (used to identify procedures performed on the left side of the body)');
    equal(title('50'), 'Both sides');
    // MA was ended on 2024-12-31.
    equal(verdict(codebook, 'modifier', 'MA', on('2025-01-01')).kind, 'retired');
  });
});

describe('an ambulance trip', () => {
  it('is one letter from, one letter to (CMS 100-04 chapter 15 §30.A)', () => {
    deepEqual(ambulanceTrip('RH'), { origin: 'residence', destination: 'hospital' });
    equal(ambulanceTrip('HX')?.origin, 'hospital');
    for (const other of ['XH', 'R', 'RHH', 'A1', '25', '']) equal(ambulanceTrip(other), undefined, other);
  });
});

describe('the sections of licensed sets', () => {
  it('are told by the shape of a code alone', () => {
    equal(sectionOf('cpt', '99213'), 'visits');
    equal(sectionOf('cpt', '00100'), 'anesthesia');
    equal(sectionOf('cpt', '3074F'), 'quality measure (category II)');
    equal(sectionOf('cdt', 'D0120'), 'examination and imaging');
    equal(sectionOf('cdt', 'D9999'), 'other dental services');
    equal(sectionOf('cpt', 'G0439'), undefined);
    equal(sectionOf('hcpcs', 'G0439'), undefined);
  });
});
