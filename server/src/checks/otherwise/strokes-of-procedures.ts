/** Strokes that a procedure has brought: whether, when, and what procedure (Guidelines I.C.9.c). */
import { type Otherwise, of } from './otherwise.ts';

const STROKE = '(?:stroke|cva|infarct(?:ion)?|cerebrovascular accident)';
const DURING =
  '(?:intra-?op(?:erative(?:ly)?)?|during (?:the |her |his )?(?:\\w+ )?(?:surgery|procedure|bypass|operation|cabg|endarterectomy|repair|replacement|case))';
const BEHIND =
  '(?:post-?op(?:erative(?:ly)?)?|post-?procedural(?:ly)?|after (?:the |her |his )?(?:\\w+ )?(?:surgery|procedure|bypass|operation|cabg|endarterectomy|repair|replacement)|(?:postop(?:erative)? day|pod) ?#?\\d+)';

const PROCEDURE =
  '(?:surger(?:y|ies)|surgical|operations?|procedures?|intervention|bypass|cabg|arthroplasty|replacement|catheteri[sz]ation|endarterectomy|angiogra\\w+|stent\\w*|anesthesia|\\w+ectomy|fusion|repair)';

/** That a procedure has caused a stroke, in words of the record. */
export const OF_PROCEDURE = new RegExp(
  `(?<!\\b(?:no|not|without|any|never)(?: [\\w-]+){0,3} )\\b(?:complicat\\w+(?! by)|(?:due|related|secondary|attribut\\w+) to|caused by|result\\w* (?:of|from)|because of|consequence of|from|during) (?:of )?(?:the |this |that |her |his |an? )?(?:[\\w-]+ ){0,3}?${PROCEDURE}\\b|(?<!\\b(?:no|not|without|any|never)(?: [\\w-]+){0,3} )\\bcomplicat(?:ed by|ing)\\b|\\bcomplication of\\b|\\b(?:peri|post|intra)-?(?:op\\w*|procedur\\w*),? (?:[\\w-]+ ){0,3}?${STROKE}\\b|\\b${STROKE},? (?:\\(?)(?:peri|post|intra)-?(?:op|procedur)\\w*|\\b(?:intra|peri)-?(?:op|procedur)\\w*|\\bprocedural\\b`,
  'gi',
);

/** I.C.9.c: when a stroke of a procedure occurred, and in what procedure. */
export const OF_PROCEDURES: readonly Otherwise[] = [
  ...(
    [
      ['I97.82-', DURING, BEHIND, '1'],
      ['I97.81-', BEHIND, DURING, '2'],
    ] as const
  ).map(
    ([codes, said, other, character]): Otherwise => ({
      codes: of(codes),
      says: new RegExp(
        `\\b${STROKE}\\b[^.;\\n]{0,60}\\b${said}\\b|\\b${said}\\b[^.;\\n]{0,60}\\b${STROKE}\\b`,
        'gi',
      ),
      unless: new RegExp(`\\b${other}\\b`, 'gi'),
      why: 'the code tells whether it occurred during the procedure or after it',
      section: 'I.C.9.c',
      instead: ({ key }) => key.slice(0, 4) + character + key.slice(5),
    }),
  ),
  {
    codes: of('I97.81-', 'I97.82-'),
    says: new RegExp(
      `\\b(?:unrelated to|independent of|(?:not|n['’]t|never|nor|nobody|no ?one|without|no)\\b[^.;\\n]{0,50}\\b(?:relat\\w+|due|attribut\\w+|link\\w*|ascrib\\w+|caus\\w+|connect\\w*|consequence|complication|result\\w*|tie[sd]?) (?:[\\w-]+ )?(?:to|by|of|with|from|between)) (?:the |this |that |her |his |it and the )?(?:[\\w-]+ ){0,3}?${PROCEDURE}\\b|\\b(?:whether|if) (?:the |her |his )?(?:[\\w-]+ ){0,3}?(?:${PROCEDURE}|${STROKE})\\b[^.;\\n]{0,60}\\b(?:not|un)[ -]?(?:documented|known|clear|established|determined|stated|said|specified)\\b`,
      'gi',
    ),
    status: 'any',
    why: 'it is coded as one of the procedure where the record says that the procedure caused it',
    section: 'I.C.9.c',
  },
  {
    codes: of('I97.81-', 'I97.82-'),
    says: /\b(?:cardio-?embolic|paradoxical|lacunar|small[- ]vessel)\b|\b(?:from|due to|secondary to|caused by|because of|attributed to|source(?: is| was|:)?) (?:the |her |his |an? )?(?:[\w-]+ ){0,3}?(?:atrial fib\w*|a-?fib|af|atrial flutter|carotid|pfo|patent foramen|endocarditis|(?:left )?(?:atrial|ventricular|mural|lv) thromb\w+|athero\w+|small[- ]vessel|hypertensi\w+|hypercoag\w+|vasculitis|dissection)\b/gi,
    orSaid: OF_PROCEDURE,
    why: 'the note gives it another cause: it is coded as one of the procedure where the record says that the procedure caused it',
    section: 'I.C.9.c',
    severity: 'information',
  },
  {
    codes: of('I97.811', 'I97.821'),
    says: /\b(?:cabg|coronary (?:artery )?bypass|(?:aortic|mitral|tricuspid) valve (?:replacement|repair)|(?:cardiac|open[- ]heart|heart) surgery|avr|mvr|tavr|maze procedure)\b/gi,
    why: 'a stroke of an operation on the heart has a code of its own',
    section: 'I.C.9.c',
    instead: ({ key }) => `${key.slice(0, 5)}0`,
    severity: 'information',
  },
  {
    codes: of('I97.810', 'I97.820'),
    lacks:
      /\b(?:cabg|bypass|coronary|valves?|cardiac|heart|tav[ri]|avr|mvr|maze|septal|pacemaker|icd|ablation|atrial|sternotomy|cardio\w*|myectomy|ascending|ventric\w+|lvad|pfo|asd|vsd)\b/gi,
    why: 'the code is of an operation on the heart, of which the note has no word',
    section: 'I.C.9.c',
    instead: ({ key }) => `${key.slice(0, 5)}1`,
    severity: 'information',
  },
  {
    codes: of('I97.81-', 'I97.82-'),
    says: /\b(?:intracerebral|intracranial|cerebral|cerebellar|subarachnoid|hemorrhagic) (?:hemorrhage|bleed\w*|stroke)\b/gi,
    orSaid: /\b(?:infarct\w*|ischemic|embol\w+|no (?:\w+ )?(?:hemorrhage|bleed\w*))\b/gi,
    why: 'a hemorrhage is coded by the procedure that it came with (G97.3-, G97.5-), not as an infarction',
    section: 'I.C.9.c',
  },
];
