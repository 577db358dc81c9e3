/** What a neoplasm is and where, by the words of a note (ICD-10-CM Official Guidelines FY2026 I.C.2). */
import { type Case, otherwise, tellsOf } from './found.ts';

const BEHAVIOR = 'I.C.2, the behavior of a neoplasm';
const ECTOPIC = 'I.C.2, malignant neoplasms of ectopic tissue';

const FOUND: readonly Case[] = [
  [`D49.2 ${BEHAVIOR} warning `, 'Pathology shows basal cell carcinoma of the nose.'],
  [`D48.5 ${BEHAVIOR} warning `, 'Squamous cell carcinoma of the forearm.'],
  [`D49.2 ${BEHAVIOR} warning `, 'Lipoma of the back, as the pathologist says.'],
  [`D44.2 ${BEHAVIOR} warning `, 'Adenoma of the parathyroid gland, nonfunctioning.'],
  ['C70.0 I.C.2, the histological term warning ', 'Meningioma of the left convexity, WHO grade 1.'],
  ['C67.9 I.C.2.d warning C79.11', 'Sigmoid adenocarcinoma with extension into the bladder.'],
  ['C25.9 I.C.2.d warning C78.89', 'Gastric tumor extending into the pancreas.'],
  ['C61 I.C.2.d information ', 'Carcinoma of the prostate, invading the rectum.'],
  ['C34.12 I.C.2.d information ', 'Left upper lobe lung cancer, invading the chest wall.'],
  [`C16.9 ${ECTOPIC} warning C25.9`, 'Ectopic pancreatic carcinoma of the stomach.'],
  ['C80.1 I.C.2.k warning ', 'Adenocarcinoma, primary of the lung.'],
];

const SILENT: readonly Case[] = [
  ['D49.2', 'Skin lesion, suspicious for basal cell carcinoma.'],
  ['D49.2', 'Skin lesion: nevus versus melanoma.'],
  ['D49.2', 'Skin tumor. History of basal cell carcinoma.'],
  ['D49.2\nC44.311', 'Skin tumor of the back. Basal cell carcinoma of the nose.'],
  ['D48.5', 'Spitz tumor of uncertain behavior, no melanoma.'],
  ['D44.2', 'Parathyroid adenoma of uncertain malignant potential.'],
  ['D49.0', 'Colon polyp, tubular adenoma versus cancer.'],
  ['C70.0', 'Atypical meningioma, WHO grade 2.'],
  ['C70.0', 'Malignant meningioma.'],
  ['C67.9', 'Bladder cancer invading the muscle.'],
  ['C67.9', 'Bladder carcinoma, and a tumor of the colon extending into the bladder.'],
  ['C67.9\nC79.82', 'Bladder cancer invading the prostate.'],
  ['C61\nC78.5', 'Carcinoma of the prostate, invading the rectum.'],
  ['C25.9', 'Ectopic pancreatic carcinoma of the stomach.'],
  ['C80.1\nC79.51', 'Bone metastases, primary unknown; the lung was searched for a lung primary.'],
];

describe('chart/otherwise-coded, neoplasms', () => {
  tellsOf(FOUND, SILENT, otherwise);
});
