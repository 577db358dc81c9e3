/** How a code was found, in words. Terms are those of the FY2027 Alphabetic Index and Tabular List. */
import assert from 'node:assert/strict';
import { howFound, inShort } from '../../../server/src/features/how-found.ts';
import { lookUp, lookUpExplained } from '../../../server/src/features/lookup.ts';
import { day, loadEngine } from '../../helpers/engine.ts';

describe('how a code was found', () => {
  const { codebook } = loadEngine();
  const how = (via: string) => howFound(codebook, 'icd-10-cm', { via });

  it('names where the term stands, and nothing where it stands nowhere', () => {
    assert.equal(how('Attack, heart'), 'Index: Attack, heart');
    // The Tabular List, under S52.50 (unspecified fracture of the lower end of radius).
    assert.equal(how('Fracture of distal end of radius'), 'Inclusion term: Fracture of distal end of radius');
    assert.equal(how('No term of any table'), 'No term of any table');
  });

  it('shows each word that was read as another', () => {
    const corrected = [{ written: 'hemmoroids', read: 'hemorrhoids' }];
    assert.equal(howFound(codebook, 'icd-10-cm', { corrected }), '“hemmoroids” read as “hemorrhoids”');
    assert.equal(inShort({ corrected, via: 'Hemorrhoids' }), 'read as hemorrhoids');
  });

  it('shows what an abbreviation or an everyday word stands for', () => {
    const meant = [{ written: 'chf', read: 'congestive heart failure' }];
    const via = 'Attack, heart';
    assert.equal(
      howFound(codebook, 'icd-10-cm', { meant, via }),
      'Index: Attack, heart; chf = congestive heart failure',
    );
    assert.equal(inShort({ meant, via }), 'chf = congestive heart failure');
    const [humira] = lookUpExplained(codebook, 'humira', {
      date: day('2026-11-03'),
      systems: ['hcpcs'],
      limit: 1,
    });
    assert.equal(humira?.code, 'J0139');
    assert.equal(humira.how, 'humira = injection adalimumab');
  });

  it('says nothing where the title says it', () => {
    assert.equal(howFound(codebook, 'icd-10-cm', {}), undefined);
    assert.equal(inShort({}), undefined);
  });

  it('is told to people, and is not part of what the JSON of a look-up promises', () => {
    const options = { date: day('2026-11-03'), systems: ['icd-10-cm'], limit: 1 } as const;
    const [told] = lookUpExplained(codebook, 'heart attack', options);
    assert.equal(told?.code, 'I21.9');
    assert.equal(told.how, 'Index: Attack, heart');
    const [plain] = lookUp(codebook, 'heart attack', options);
    const keys = ['system', 'code', 'title', 'billable', 'from', 'to', 'score'];
    assert.deepEqual(Object.keys(plain ?? {}), keys);
  });
});
