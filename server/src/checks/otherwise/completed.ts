/** Complications whose active treatment is completed, and that are looked at again (Guidelines I.C.19.a). */
import { type Otherwise, titled } from './otherwise.ts';

export const COMPLETED: readonly Otherwise[] = [
  {
    codes: titled(/\binitial encounter$/, 'T82-T85'),
    where: 'no stay',
    says: /\b(?:antibiotics?|treatment|course)\b[^.;\n]{0,20}\b(?:finished|completed|ended|are over|is over)\b|\b(?:finished|completed) (?:[\w-]+ ){0,4}(?:antibiotics?|course|treatment)\b/gi,
    also: /\b(?:routine (?:check|visit|follow-?up|care)|healed|healing well|recovered|resolved|follow-?up|recheck)\b/gi,
    orSaid:
      /\b(?:still|new|again|recurr\w+|persist\w+|revis\w+|explant\w*|remov\w+|exchange|debrid\w+|wash-?out|worse\w*|draining|pus|restart\w*|started|will (?:start|begin|need)|today['’]s (?:surgery|operation|dose))\b/gi,
    why: 'behind the active treatment the 7th character is that of subsequent care',
    section: 'I.C.19.a',
    severity: 'information',
    instead: ({ key }) => `${key.slice(0, -1)}D`,
  },
];
