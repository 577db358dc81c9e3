/** Which words tell titles apart. Titles are those of the FY2027 order file. */
import assert from 'node:assert/strict';
import { tellingApart } from '../../../server/src/features/telling-apart.ts';

describe('what tells titles apart', () => {
  it('is the side', () => {
    assert.deepEqual(tellingApart(['Pain in right knee', 'Pain in left knee', 'Pain in unspecified knee']), [
      'right',
      'left',
      'unspecified',
    ]);
  });

  it('is what stands behind “with” and “without”, and these words too', () => {
    assert.deepEqual(
      tellingApart([
        'Type 2 diabetes mellitus with diabetic dermatitis',
        'Type 2 diabetes mellitus with foot ulcer',
        'Type 2 diabetes mellitus with other skin complications',
      ]),
      ['with diabetic dermatitis', 'with foot ulcer', 'with other skin complications'],
    );
    assert.deepEqual(
      tellingApart([
        'Type 2 diabetes mellitus with unspecified complications',
        'Type 2 diabetes mellitus without complications',
      ]),
      ['with unspecified', 'without'],
    );
  });

  it('is the encounter', () => {
    assert.deepEqual(
      tellingApart([
        'Unspecified injury of head, initial encounter',
        'Unspecified injury of head, subsequent encounter',
        'Unspecified injury of head, sequela',
      ]),
      ['initial encounter', 'subsequent encounter', 'sequela'],
    );
  });

  it('leaves one title of five or more out of the count', () => {
    assert.deepEqual(
      tellingApart([
        'Chronic kidney disease, stage 1',
        'Chronic kidney disease, stage 2 (mild)',
        'Chronic kidney disease, stage 5',
        'End stage renal disease',
        'Chronic kidney disease, unspecified',
      ]),
      ['stage 1', 'stage 2 (mild)', 'stage 5', 'End stage renal disease', 'unspecified'],
    );
  });

  it('leaves no title empty, and a title alone as it is', () => {
    assert.deepEqual(tellingApart(['Fever', 'Fever, unspecified']), ['Fever', 'Fever, unspecified']);
    assert.deepEqual(tellingApart(['Essential (primary) hypertension']), [
      'Essential (primary) hypertension',
    ]);
    assert.deepEqual(tellingApart([]), []);
  });
});
