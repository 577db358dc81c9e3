/** What a note calls borderline, transient or a stage before, and is no disease yet (Guidelines I.B.17). */
import { type Otherwise, of } from './otherwise.ts';

export const BORDERLINE: readonly Otherwise[] = [
  {
    codes: of('E08-E11', 'E13'),
    says: /\bpre-?diabet\w+|\bimpaired (?:fasting glucose|glucose tolerance)\b|\bborderline dm\b|\bdiabet\w+(?: mellitus)?, borderline\b/gi,
    unless:
      /(?<!\bpre-?|\bborderline |\bpre)\b(?:diabetes|diabetic)\b(?!,? borderline)|(?<!borderline )\b(?:t[12]dm?|dm[12]?)\b/gi,
    why: 'prediabetes and borderline diabetes have an entry of their own in the Index and are no diabetes',
    section: 'I.B.17',
    instead: () => 'R7303',
  },
  ...(
    [
      ['E78', 'cholesterol|lipids?|ldl|triglycerides?'],
      ['E03', 'thyroid(?: (?:test|function|level)s?)?|tsh'],
      ['D50-D64', 'hemoglobin|hgb|ferritin|iron'],
      ['E55', 'vitamin d'],
    ] as const
  ).map(
    ([codes, words]): Otherwise => ({
      codes: of(codes),
      says: new RegExp(
        `\\bborderline (?:(?:high|low|elevated) )?(?:${words})\\b|\\b(?:${words}),? (?:is |was )?borderline\\b`,
        'gi',
      ),
      unless: new RegExp(
        `(?<!\\bborderline (?:(?:high|low|elevated) )?)\\b(?:${words})\\b(?!,? (?:is |was )?borderline)`,
        'gi',
      ),
      why: 'what is borderline is coded as such where the Index has an entry for it, and otherwise not as the disease',
      section: 'I.B.17',
      severity: 'information',
    }),
  ),
  {
    codes: of('I10'),
    says: /\b(?:transient(?:ly)?|temporary) (?:hypertension|htn|elevated (?:blood pressure|bp))\b|\b(?:hypertension|htn),? transient\b/gi,
    unless: /(?<!\b(?:transient|temporary) )\b(?:hypertension|htn)\b(?!,? transient)/gi,
    why: 'transient hypertension is an elevated reading, R03.0, unless the patient has an established diagnosis of hypertension',
    section: 'I.C.9.a.7',
    instead: () => 'R030',
  },
  {
    codes: of('I10'),
    says: /\b(?:hypertension|htn),? borderline\b|\bpre-?hypertension\b|\bwhite[- ]coat (?:hypertension|htn|syndrome|effect)\b|\belevated (?:blood pressure|bp)(?: reading)?,? without (?:\w+ )*(?:hypertension|htn)\b/gi,
    unless:
      /(?<!borderline )(?<!white[- ]coat )(?<!without )(?<!without diagnosis of )\b(?:hypertension|htn)\b(?!,? borderline)/gi,
    why: 'borderline hypertension has its own entry in the Index and is no hypertension',
    section: 'I.B.17',
    instead: () => 'R030',
  },
  {
    codes: of('H40.1-', 'H40.2-'),
    says: /\bborderline glaucoma\b|\bglaucoma suspect\b|\bopen angle with borderline findings\b/gi,
    why: 'borderline glaucoma has its own entry in the Index, H40.0-',
    section: 'I.B.17',
  },
];
