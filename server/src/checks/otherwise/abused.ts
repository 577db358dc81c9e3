/** Abuse that a note tells and no code says, and where an act of terrorism happened (Guidelines I.C.19.f, I.C.5.c and I.C.20.j). */
import { isListedAmong, type Otherwise, of } from './otherwise.ts';
import { SUSPECTED_TERRORISM } from './terrorism.ts';

export const ABUSED_UNCODED: readonly Otherwise[] = [
  {
    codes: of('A00-E90', 'G00-N99', 'R00-R99', 'S00-T50'),
    says: /\b(?:munchausen\w*(?:['’]s)?(?: syndrome)? by proxy|msbp|factitious (?:disorder|illness) (?:imposed on another|by proxy)|medical child abuse|fabricated (?:or induced )?illness)\b/gi,
    status: 'any',
    orSaid:
      /\b(?:no|not|denied|unfounded|ruled out|excluded)\b[^.;\n]{0,30}\b(?:proxy|msbp|abuse|fabricated)\b|\b(?:proxy|msbp|fabricated illness)\b[^.;\n]{0,30}\b(?:ruled out|excluded|unfounded)\b/gi,
    besides: isListedAmong('T74', 'T76', 'F68.A', 'Z62.81-', 'Z69'),
    once: true,
    lacking: true,
    why: 'the victim of a factitious disorder imposed by another has a code of T74 or T76',
    section: 'I.C.5.c',
    severity: 'information',
  },
  {
    codes: of('S00-T34'),
    says: /\b(?:(?:domestic|partner|spousal|child|elder|physical) (?:abuse|violence)|(?:abuse|neglect|maltreatment))(?: (?:is|was|has been))* (?:confirmed|substantiated|documented|disclosed|admitted)\b|\b(?:confirmed|substantiated|documented) (?:case of |victim of )?(?:(?:domestic|partner|spousal|child|elder|physical) )*(?:abuse|violence|neglect|maltreatment)\b|\bvictim of (?:domestic|partner|spousal|child|elder|physical) (?:abuse|violence)\b/gi,
    besides: isListedAmong('T74', 'T76', 'Z69', 'Z91.4-', 'Z62.81-', 'O9A.3-', 'O9A.4-', 'O9A.5-'),
    once: true,
    lacking: true,
    why: 'abuse that is confirmed is coded before the injury, T74',
    section: 'I.C.19.f',
    severity: 'information',
  },
  {
    codes: ({ key }) => /^Y38[0-8].*A$/.test(key),
    says: /\b(?:in|at|on|outside|inside|near|of|through) (?:the|an?|her|his|their) (?:[\w-]+ ){0,3}?(?:mall|market|station|airport|subway|train|bus|street|store|shop|school|office|church|mosque|synagogue|temple|theater|stadium|hotel|restaurant|cafe|park|hospital|building|plaza|square|concert|club|bar|marathon|home|house|courthouse|embassy|museum|factory|parking)\b/gi,
    status: 'any',
    // What is only suspected is an assault, and terrorism.ts says so.
    orSaid: SUSPECTED_TERRORISM,
    besides: isListedAmong('Y92'),
    once: true,
    lacking: true,
    why: 'the place of an act of terrorism is coded too, Y92.-',
    section: 'I.C.20.j.1 and the use additional note at Y38',
    severity: 'information',
  },
];
