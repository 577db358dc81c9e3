/** The wound of the operation of a fracture, of which a note tells more than that it heals (Guidelines I.C.19.c.1). */
import { isListedAmong, type Otherwise } from './otherwise.ts';
import { LATER_FRACTURE, OF_TREATMENT } from './told-injuries.ts';

const OPERATED =
  '(?:orif|fixation|plat(?:e|ed|ing)|nail(?:ed|ing)?|pinning|(?:hemi)?arthroplasty|surgery|operation)';
const WOUND_TROUBLE =
  '(?:dehisc\\w+|(?:wound|incision|scar|suture line)\\b[^.;\\n]{0,40}\\b(?:(?:came|has come|come|broke|fell|split|is|gaped?|gaping) (?:open|apart)|opened(?: up)?|infected|h[a]?ematoma|seroma|breakdown|necros\\w+)|(?:wound|surgical site|incisional) (?:infection|abscess|h[a]?ematoma|seroma|breakdown|dehiscence))';

export const FRACTURE_WOUNDS: readonly Otherwise[] = [
  {
    // The wound of the operation, of which it is told that it came open, bled or was infected.
    codes: LATER_FRACTURE,
    says: new RegExp(
      `\\b${OPERATED}[^.;\\n]{0,80}\\b${WOUND_TROUBLE}\\b|\\b${WOUND_TROUBLE}\\b[^.;\\n]{0,100}\\b${OPERATED}`,
      'gi',
    ),
    orSaid:
      /\b(?:no|not|without|never|nor|denies|negative for|free of|watch(?:ed)? for|signs? of|risk of|if)\b[^.;\n]{0,60}\b(?:dehisc\w*|infect\w*|opened|open|h[a]?ematoma|seroma)\b|\bopen (?:reduction|fracture)\b[^.;\n]*$/gi,
    besides: isListedAmong('T81', 'T84', 'M96', 'L76'),
    why: OF_TREATMENT,
    section: 'I.C.19.c.1 and I.C.13.c',
    severity: 'information',
  },
];
