/** What a test found behind what the patient had before, and an observation behind a lasting condition (IV.G, IV.K, I.C.21.c.6). */
import assert from 'node:assert/strict';
import { dischargeText, noteText } from '../../../../server/src/checks/samples-chart.ts';
import { ofCodes, said } from '../../../helpers/said.ts';

const ordered = (note: string, diagnoses: string) => said('dx/order', noteText({ note, diagnoses }));

describe('dx/order, what a test found (IV.K)', () => {
  for (const [diagnoses, note] of [
    [
      'I10\nG56.01',
      '[referral]\nNerve conduction study of the right arm, asked for because of numbness of the thumb.\n\n[past history]\nEssential hypertension on lisinopril.\n\n[interpretation]\nCarpal tunnel syndrome, right, moderate.',
    ],
    [
      'E78.5\nG47.33',
      '[indication]\nLoud snoring.\n\n[background]\nHyperlipidemia.\n\n[conclusion]\nSevere obstructive sleep apnea.',
    ],
    [
      'F41.9\nJ45.30',
      '[note]\nPFTs only today, sent for cough and wheeze. PMH: anxiety disorder. Interpretation: mild persistent asthma.',
    ],
    [
      'I10\nM81.0',
      '[note]\nDXA. Other medical problems: hypertension. Interpretation: age-related osteoporosis without fracture.',
    ],
  ] as const)
    it(`asks where ${diagnoses.replace('\n', ' comes before ')}`, async () => {
      const found = diagnoses.split('\n')[1];
      assert.deepEqual(await ordered(note, diagnoses), [`${found} IV.G and IV.K information`]);
      assert.deepEqual(await ordered(note, diagnoses.split('\n').reverse().join('\n')), []);
    });

  it('is silent where the assessment has the first one too, or only the past has the other', async () => {
    assert.deepEqual(
      await ordered(
        '[past history]\nHypertension.\n\n[assessment]\nHypertension, above goal. Carpal tunnel syndrome, right.',
        'I10\nG56.01',
      ),
      [],
    );
    assert.deepEqual(
      await ordered(
        '[past history]\nHypertension. Carpal tunnel syndrome, right.\n\n[assessment]\nAll the same.',
        'I10\nG56.01',
      ),
      [],
    );
  });
});

describe('dx/order, where the first one is of the past (IV.G)', () => {
  const PAST = '[past history]\nHypertension.';
  const FOUND = '[interpretation]\nCarpal tunnel syndrome, right.';
  const told = ['G56.01 IV.G and IV.K information'];
  const asked = (note: string, first = 'I10') => ordered(note, `${first}\nG56.01`);

  it('asks where the note denies it today, or has its noun alone', async () => {
    assert.deepEqual(await asked(`${PAST}\n[exam]\nNo hypertension today.\n${FOUND}`), told);
    assert.deepEqual(await asked(`[past history]\nOsteoarthritis.\n${FOUND}`, 'M17.11'), told);
    assert.deepEqual(await ordered(`${PAST}\n[report]\nAneurysm of 5 cm, infrarenal.`, 'I10\nI71.40'), [
      'I71.40 IV.G and IV.K information',
    ]);
  });

  it('asks where the note concludes it, and whatever the list calls the first', async () => {
    assert.deepEqual(await asked(`${PAST}\n[a/p]\nCarpal tunnel syndrome, right.`), told);
    assert.deepEqual(await asked(`${PAST}\n${FOUND}`, 'Essential hypertension, I10'), told);
  });

  for (const [why, note, first] of [
    [
      'it is assessed as known',
      '[assessment]\nKnown hypertension, above goal. Carpal tunnel syndrome, right.',
    ],
    ['it is a status', `[past history]\nLong term use of insulin.\n${FOUND}`, 'Z79.4'],
    ['it is no quiet condition', `[past history]\nHeart failure.\n${FOUND}`, 'I50.9'],
    ['the other one is possible', `${PAST}\n[interpretation]\nPossible carpal tunnel syndrome, right.`],
    ['the other one was found before', `${PAST}\n[past test results]\nCarpal tunnel syndrome, right.`],
    ['the other one is named nowhere', `${PAST}\n[interpretation]\nNormal study of the right arm.`],
  ] as const)
    it(`is silent where ${why}`, async () => {
      assert.deepEqual(await asked(note, first), []);
    });

  it('is silent on a status or a manifestation behind it (I.A.13)', async () => {
    assert.deepEqual(await ordered(`${PAST}\n[conclusion]\nAbsence of the uterus.`, 'I10\nZ90.710'), []);
    assert.deepEqual(await ordered(`${PAST}\n[conclusion]\nDementia in other diseases.`, 'I10\nF02.80'), []);
  });

  it('is silent in a stay, whose principal diagnosis has rules of its own (II)', async () => {
    const stay = dischargeText({ note: `${PAST}\n${FOUND}`, diagnoses: 'K57.32\nG56.01' });
    assert.deepEqual(await said('dx/order', stay), []);
  });
});

describe('dx/order, an observation (I.C.21.c.6)', () => {
  const SWALLOWED =
    '[note]\nFather feared that he had swallowed a battery. Films: no foreign body. Ingestion ruled out.';

  it('asks where a quiet lasting condition is before it', async () => {
    for (const [first, words] of [
      ['J45.20', 'Mild intermittent asthma, inhaler refilled.'],
      ['L20.9', 'Has atopic dermatitis, hydrocortisone continued.'],
    ] as const)
      assert.deepEqual(await ordered(`${SWALLOWED} ${words}`, `${first}\nZ03.821`), [
        'Z03.821 I.C.21.c.6 information',
      ]);
  });

  it('may be behind what brought the patient (I.C.21.c.6)', async () => {
    assert.deepEqual(
      await ordered(
        `${SWALLOWED} Mild intermittent asthma: came for wheezing, inhaler changed.`,
        'J45.20\nZ03.821',
      ),
      [],
    );
    assert.deepEqual(await ordered(`${SWALLOWED} Acute otitis media.`, 'H66.90\nZ03.821'), []);
    assert.deepEqual(await ordered(SWALLOWED, 'Z03.821\nJ45.20'), []);
  });
});

describe('dx/contradiction, the eyes and ears of a well child (I.C.21.c.5)', () => {
  it('has no screening beside the examination', async () => {
    assert.deepEqual(await ofCodes('dx/contradiction', 'Z00.129', 'Z13.5'), [
      'Z13.5 I.C.21.c.5 and the note at Z00.12 information',
    ]);
    assert.deepEqual(await ofCodes('dx/contradiction', 'Z00.129', 'Z13.88'), []);
  });
});
