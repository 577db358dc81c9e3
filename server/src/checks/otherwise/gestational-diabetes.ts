/** Words of notes on diabetes in pregnancy, and on what controls it, that want another code of O24 (Guidelines I.C.15.g and i). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';

/** A drug that is only spoken of: `consider insulin`, `insulin if fasting is over 95`, `metformin declined`. */
const taken = (drugs: string): RegExp =>
  new RegExp(
    `(?<!\\b(?:consider\\w*|may need|might need|avoid\\w*|declin\\w+|discuss\\w*|defer\\w*|refus\\w+|without|instead of|rather than|before|no need for|not need|will need|if|stopped|off) (?:\\w+ )?)\\b(?:${drugs})\\b(?! (?:if|when|should|only if|declin\\w+|refus\\w+|not|may|might|would|will|was (?:declined|discussed|offered|stopped)|discussed|deferred|offered|stopped|resist\\w+|sensitiv\\w+|level))`,
    'gi',
  );
const INSULIN = taken('insulin|nph|glargine|lispro|aspart|detemir');
const ORAL_DRUG = taken(
  'metformin|glyburide|glipizide|glimepiride|acarbose|sulfonylureas?|oral (?:hypoglycemics?|agents?|medications?)',
);

/** Two codes of gestational diabetes are `dx/obstetric`. */
const isOtherControl: Otherwise['besides'] = (other, diagnosis) =>
  other.key !== diagnosis.key && other.key.startsWith('O244');

export const GESTATIONAL_DIABETES: readonly Otherwise[] = [
  {
    codes: of('O24.0-', 'O24.1-', 'O24.3-', 'O24.8-', 'O24.9-'),
    says: /\bgestational (?:diabet\w+|dm)\b|\bgdm(?:-?a?[12])?\b|\ba[12][- ]?gdm\b|\bdiabetes of (?:the |this )?pregnancy\b/gi,
    unless: /\bpre-?(?:existing|gestational)\b|\btype (?:[12]|ii?) (?:diabet\w+|dm)\b|\bt[12]dm?\b/gi,
    why: 'gestational diabetes has codes of its own, O24.4-, which say how it is controlled',
    section: 'I.C.15.i',
  },
  {
    codes: of('O24.4-'),
    says: /\bpre-?(?:existing|gestational) (?:type [12] )?diabet\w+|\btype (?:[12]|ii?) (?:diabet\w+|dm)\b|\bt[12]dm?\b|\bpre-?gestational\b|\b(?:known|long-?standing|chronic) (?:diabet\w+|dm)\b|\b(?:diabet\w+|dm)\b[^.;\n]{0,12}\b(?:since (?:age|(?:19|20)\d\d|childhood)|(?:for|x) (?:\d+|many|several) (?:years|yrs|y))\b|\b(?:diabet\w+|dm)\b[^.;\n]{0,25}\b(?:before|prior to|predat\w+) (?:the |this |her )?pregnancy\b/gi,
    unless: /(?<!pre-?)\bgestational\b|\bgdm(?:-?a?[12])?\b|\ba[12][- ]?gdm\b/gi,
    why: 'diabetes from before the pregnancy has another code of O24',
    section: 'I.C.15.c and g',
  },
  {
    codes: of('O24.4-'),
    says: /\b(?:abnormal|elevated|failed) (?:[\w-]+ ){0,2}?(?:glucose (?:tolerance|challenge|screen\w*)|gtt|ogtt|glucola)\b/gi,
    unless: /\bgestational diabetes\b|\bgdm\b/gi,
    why: 'an abnormal glucose tolerance is no gestational diabetes',
    section: 'I.C.15.i',
    instead: () => 'O99810',
  },
  {
    codes: of('O24.414-O24.419', 'O24.424-O24.429', 'O24.434-O24.439'),
    says: /\b(?:gdm|gestational (?:diabetes|dm)(?: mellitus)?)[ ,-]*(?:class |type |\()?a-?1\b|\ba-?1[- ]?gdm\b/gi,
    orSaid: new RegExp(`\\binsulin\\b|${INSULIN.source}|${ORAL_DRUG.source}`, 'gi'),
    why: 'a gestational diabetes of class A1 is controlled by diet, and no drug is named for it',
    section: 'I.C.15.i',
    instead: ({ key }) => `${key.slice(0, 5)}0`,
    severity: 'information',
  },
  {
    codes: of('O24.410', 'O24.420', 'O24.430'),
    says: /\b(?:gdm|gestational (?:diabetes|dm)(?: mellitus)?)[ ,-]*(?:class |type |\()?a-?2\b|\ba-?2[- ]?gdm\b/gi,
    why: 'a gestational diabetes of class A2 is controlled by a drug',
    section: 'I.C.15.i',
    severity: 'information',
  },
  {
    codes: of('O24.410', 'O24.419', 'O24.420', 'O24.429', 'O24.430', 'O24.439'),
    says: INSULIN,
    besides: isOtherControl,
    why: 'where diet and insulin control the diabetes, the code of the insulin is assigned',
    section: 'I.C.15.i',
    instead: ({ key }) => `${key.slice(0, 5)}4`,
  },
  {
    codes: of('O24.410', 'O24.419', 'O24.420', 'O24.429', 'O24.430', 'O24.439'),
    says: ORAL_DRUG,
    besides: isOtherControl,
    why: 'where diet and an oral drug control the diabetes, the code of the drug is assigned',
    section: 'I.C.15.i',
    instead: ({ key }) => `${key.slice(0, 5)}5`,
  },
  {
    codes: of('O24.414-O24.415', 'O24.424-O24.425', 'O24.434-O24.435'),
    says: /\bdiet(?:ary)?(?:[- ]controlled|[- ]managed| control\b| alone| only| and exercise (?:alone|only))|\b(?:controlled|managed|treated) (?:well )?(?:by|with|on|through) diet\b|\bdiet is (?:enough|all)\b/gi,
    orSaid: new RegExp(
      `\\binsulin\\b|${INSULIN.source}|${ORAL_DRUG.source}|\\boral (?:agent|drug|hypoglyc\\w+|medic\\w+)`,
      'gi',
    ),
    why: 'the note has the diabetes controlled by diet, and no drug for it',
    section: 'I.C.15.i',
    instead: ({ key }) => `${key.slice(0, 5)}0`,
  },
  {
    codes: of('O24.414', 'O24.424', 'O24.434'),
    says: ORAL_DRUG,
    orSaid: new RegExp(`\\binsulin\\b|${INSULIN.source}`, 'gi'),
    why: 'the code of the insulin is listed, and the note has the diabetes controlled by an oral drug alone',
    section: 'I.C.15.i',
    instead: ({ key }) => `${key.slice(0, 5)}5`,
  },
  {
    codes: of('O24.415', 'O24.425', 'O24.435'),
    says: INSULIN,
    orSaid: ORAL_DRUG,
    why: 'the code of an oral drug is listed, and the note has the diabetes controlled by insulin alone',
    section: 'I.C.15.i',
    instead: ({ key }) => `${key.slice(0, 5)}4`,
  },
  {
    codes: of('O10-O23', 'O26-O48', 'O60-O77', 'O98-O9A'),
    says: /\b(?:(?:diet|insulin|metformin|glyburide|drug)[- ](?:controlled|treated) |(?:well |poorly )?controlled |her |with |and )?(?:gestational diabetes|gdm|gdma[12]|a[12]gdm)\b(?! (?:screen\w*|test\w*|risk|ruled out|excluded|unlikely))/gi,
    orSaid:
      /\b(?:no|not|without|never|history of|h\/o|hx|prior|previous|last|earlier|risk (?:of|for)|screen\w*|rule[sd]? out|r\/o|negative|possible|suspect\w*|tested|test(?:ing)?|family|mother)\b[^.;\n]{0,40}\b(?:gestational diabetes|gdm\w*)\b|\b(?:gestational diabetes|gdm\w*)\b[^.;\n]{0,30}\b(?:screen\w*|test\w*|negative|ruled out|last pregnancy|prior|previous|in (?:19|20)\d\d)\b/gi,
    besides: isListedAmong('O24', 'O99.81-', 'Z86.32', 'O09.29-'),
    once: true,
    lacking: true,
    why: 'a gestational diabetes that is there is coded too, O24.4-, by what controls it',
    section: 'I.C.15.i and III',
    severity: 'information',
  },
];
