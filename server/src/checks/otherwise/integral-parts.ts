/** What a note calls a part of a syndrome or malformation, coded beside it (Guidelines I.B.5 and I.C.17). */
import type { Otherwise } from './otherwise.ts';

const WHOLE =
  "(?:(?:\\w+[ -]){0,2}(?:syndrome|trisomy(?: \\d+)?|monosomy|deletion|malformation|anomaly|sequence|association|dysplasia)|trisomy \\d+|down['’]?s?|turner['’]?s?|marfan['’]?s?|noonan['’]?s?|klinefelter['’]?s?|digeorge|ehlers[- ]danlos|pierre robin|prader[- ]willi|williams|fragile x|neurofibromatosis|achondroplasia|osteogenesis imperfecta|fallot|spina bifida)";
const OF = `(?:of|to|in) (?:(?:the|this|that|her|his|its|their|an?|known|underlying|chromosomal|congenital|genetic|same) ){0,3}${WHOLE}\\b`;
const IS_PART = `(?:(?:part|features?|components?|manifestations?|stigmata|elements?|expressions?|characteristic|typical) ${OF}|(?:inherent|integral|intrinsic) ${OF}|(?:belongs?|belonging) ${OF}|(?:goes|comes|go|come) with (?:the|this|her|his) ${WHOLE}\\b)`;

/** Symptoms, disorders of tone, sight and joints, and malformations of one site. */
const isOneOfMany = (key: string, title: string): boolean =>
  /^(?!Q21\.?[23]|Q20|Q79\.?4|Q22\.?6|Q23\.?4)(?:R(?!65)|P94|P92|H2[67]|H5[0235]|M2[1456]|M35\.?7|M41|Q(?:1|2[0-8]|3|[45]|6|7[0-6]|79))/.test(
    key,
  ) && !/\bsyndrome\b/i.test(title);

export const INTEGRAL_PARTS: readonly Otherwise[] = [
  {
    codes: ({ key, title }) => isOneOfMany(key, title),
    says: new RegExp(
      `(?<!\\b(?:not|no|never|neither)(?: an?| the| usually)? (?:[\\w-]+ )?)\\b${IS_PART}`,
      'gi',
    ),
    near: true,
    why: 'what is an inherent part of a syndrome or malformation that has its own code is not coded separately',
    section: 'I.C.17 and I.B.5',
    severity: 'information',
  },
];
