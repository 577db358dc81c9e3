/** dx/uncertain-outpatient: a diagnosis that is only suspected, coded as if it were there. */
import { slice } from '../../model/text.ts';
import { ALL_KINDS, type ClaimCheck, type Said } from '../check.ts';
import { about, named } from '../list-fixes.ts';
import { claimText, stayText, withDiagnoses } from '../samples.ts';
import { noteText } from '../samples-chart.ts';
import { isConfirmedOnly, uncertainDiagnoses } from '../uncertainty.ts';

export const uncertainOutpatient: ClaimCheck = {
  id: 'dx/uncertain-outpatient',
  scope: 'claim',
  severity: 'warning',
  kinds: ALL_KINDS,
  title: 'Outside of an inpatient stay a diagnosis is coded that the record calls uncertain.',
  authority: 'ICD-10-CM Official Guidelines IV.H',
  why: 'Diagnoses documented as probable, suspected, questionable, “rule out”, compatible or consistent with, or working diagnosis are not coded in offices and outpatient departments. The signs, symptoms, abnormal results or other reasons for the visit are.',
  fixes: [],
  notes: [
    'It reads the line of the diagnosis, the places of the note that write its code, and those that name it. One place that affirms it is enough for silence.',
    'Hospitals code uncertain diagnoses of inpatients at discharge (II.H).',
    'Symptoms (R), encounters (Z) and causes stay out, as do codes that are for what is suspected. “Ruled out” is no doubt.',
    'What is coded only when confirmed in any setting is dx/confirmed-only.',
  ],
  wrong: [
    {
      says: 'on the line of the diagnosis',
      text: withDiagnoses('A: J18.9  Probable pneumonia'),
    },
    {
      says: 'behind it',
      text: withDiagnoses('A: I26.99  Pulmonary embolism, rule out'),
    },
    {
      says: 'in the note, with the code',
      text: noteText({
        note: '[assessment]\nSuspected appendicitis (K35.80), sent to surgery.',
        diagnoses: 'K35.80  Unspecified acute appendicitis',
      }),
    },
    {
      says: 'in the note, in words',
      text: noteText({
        note: '[history]\nRight calf pain for three days.\n\n[assessment]\nFindings consistent with gout of the right knee.',
        diagnoses: 'M10.061  Idiopathic gout, right knee',
      }),
    },
    {
      says: 'in a note without a list',
      text: 'chart: office visit\ndate of service: 2026-11-03\n\n[assessment]\nWorking diagnosis multiple sclerosis (G35.D).\n\n[providers]\nsigned: yes 2026-11-03\n',
    },
  ],
  right: [
    {
      says: 'the symptom, and what it may mean',
      text: withDiagnoses('A: R07.9  Chest pain, possible angina'),
    },
    {
      says: 'only its cause is uncertain',
      text: withDiagnoses('A: J18.9  Pneumonia, likely viral'),
    },
    {
      says: 'an inpatient at discharge (II.H)',
      text: stayText({ diagnoses: 'principal: J18.9 POA Y  Probable pneumonia' }),
    },
    {
      says: 'affirmed elsewhere in the note',
      text: noteText({
        note: '[history]\nSent for suspected pneumonia.\n\n[assessment]\nPneumonia of the right lower lobe on the film today.',
        diagnoses: 'J18.9  Pneumonia, unspecified organism',
      }),
    },
    {
      says: 'a code for what is suspected',
      text: claimText({ diagnoses: 'A: Z20.822  Contact with and (suspected) exposure to COVID-19' }),
    },
  ],
  run(context) {
    const said: Said[] = [];
    if (context.claim.setting === 'inpatient') return said;
    // What is suspected beside a factitious disorder is the abuse of its victim, of which dx/age tells.
    const isAsked = (key: string) => !/^[RVWXYZ]|^F68A/.test(key) && !isConfirmedOnly(key);
    for (const { diagnosis, cue } of uncertainDiagnoses(context, isAsked))
      said.push({
        ...about(diagnosis),
        message: `${named(diagnosis)} is coded, and the record says “${slice(context.document.text, cue)}”: outside of a stay uncertain diagnoses are not coded, but the signs, symptoms or other reason for the visit.`,
        refutes: true,
        related: [{ span: cue, message: 'The record says it here.' }],
      });
    return said;
  },
};
