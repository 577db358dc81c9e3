/** Diagnoses that the record calls uncertain (Guidelines II.H and IV.H). */
import type { Claim, CodingDocument } from '../model/document.ts';
import { contains, type Span, slice, span } from '../model/text.ts';
import type { ClaimContext, SoundDiagnosis } from './check.ts';
import { codesIn } from './code-ranges.ts';
import { placesOfNoun } from './disease-nouns.ts';
import { supportOf } from './evidence.ts';
import { isOfContact, isOfTest } from './looked-for.ts';
import { clausesOf, type Mention, mentionsOf, statementsOf, statesDiagnoses } from './narrative.ts';

/** What is only coded where it is confirmed, in any setting: I.C.1.a.1, I.C.1.f.1, I.C.1.g.1.a, I.C.10.c, I.C.19.f. */
export const isConfirmedOnly = codesIn('B20', 'Z21', 'A92.5', 'U07.1', 'J09', 'J10', 'J12.82', 'T74');

/** A diagnosis with the words that make it uncertain. */
export interface Uncertain {
  readonly diagnosis: SoundDiagnosis;
  readonly cue: Span;
}

/**
 * The diagnoses that the record names only with words of doubt: the line of the diagnosis itself, the places that write
 * its code, or else those that name it in words.
 */
export function uncertainDiagnoses(
  context: ClaimContext,
  isAsked: (key: string) => boolean,
): readonly Uncertain[] {
  const all: Uncertain[] = [];
  const { listed } = context;
  for (const diagnosis of listed) {
    if (!diagnosis.diagnosis.description && !context.hasNote) continue;
    if (!isAsked(diagnosis.key) || namesDoubt(diagnosis) || isOfDoubtedVirus(context, diagnosis)) continue;
    const cue = cueOf(context, diagnosis);
    if (cue) all.push({ diagnosis, cue });
  }
  return all;
}

/**
 * Some codes are for what is suspected: contact, observation, abuse, H40.0 (Glaucoma suspect), and those of the fetus, which
 * are for conditions of which the tests are inconclusive too (I.C.21.c.6).
 */
const namesDoubt = ({ key, title }: SoundDiagnosis): boolean =>
  isForDoubt(key) || /\b(?:suspected|possible|probable|ruled out)\b/i.test(title);

const isForDoubt = codesIn('H40.0-', 'O35', 'O36', 'O40', 'O41');

function cueOf(context: ClaimContext, diagnosis: SoundDiagnosis): Span | undefined {
  const { document, claim } = context;
  const said = statementsOf(document, claim, diagnosis);
  const doubted = said.find(({ status }) => status === 'uncertain')?.cue ?? inconclusive(document, said);
  // A description that says nothing of doubt is what the book calls the code, and proves nothing.
  const affirmed = said.filter(({ status, clause }) => status === 'affirmed' && clause.heading !== '');
  if (!doubted) return inWords(context, diagnosis);
  return affirmed.some(({ clause }) => !contains(clause.span, doubted)) ? undefined : doubted;
}

/** “Inconclusive” is a word of doubt for COVID-19 (I.C.1.g.1.a). */
function inconclusive({ text }: CodingDocument, said: readonly Mention[]): Span | undefined {
  for (const { clause } of said) {
    const found = /\binconclusive\b/i.exec(slice(text, clause.span));
    if (found)
      return span(clause.span.start + found.index, clause.span.start + found.index + found[0].length);
  }
  return undefined;
}

/**
 * The viruses by which notes name a disease: what makes an influenza one of an identified virus (I.C.10.c) may be doubted
 * where the influenza itself is affirmed.
 */
const VIRUSES: readonly (readonly [is: (key: string) => boolean, words: RegExp])[] = [
  [codesIn('J09'), /\b(?:avian|bird|swine|novel|variant|h[57]n\d)\b/gi],
  [codesIn('A92.5'), /\bzika\b(?! (?:outbreak|area|region|season|zone|transmission))/gi],
  [codesIn('J10'), /\bh[13]n[12]\b|\b(?:influenza|flu) (?:type )?[ab]\b/gi],
];

const isUnidentified = codesIn('J11');

/** An influenza of which the virus is doubted is coded as one without a virus. */
const isOfDoubtedVirus = ({ document, claim }: ClaimContext, { key }: SoundDiagnosis): boolean =>
  isUnidentified(key) &&
  VIRUSES.some(([, words]) =>
    mentionsOf(document, claim, words).some(({ status }) => status === 'uncertain'),
  );

/** What the words of the note say where nothing writes the code. */
function inWords(context: ClaimContext, diagnosis: SoundDiagnosis): Span | undefined {
  if (!doubtsAnything(context.document, context.claim)) return undefined;
  const [, virus] = VIRUSES.find(([is]) => is(diagnosis.key)) ?? [];
  if (virus) {
    const all = mentionsOf(context.document, context.claim, virus).filter(
      (place) => !isOfContact(context.document, place) && !isOfTest(context.document, place),
    );
    // What goes around at school is no word on the patient where the assessment has one.
    const stated = all.filter(({ clause }) => statesDiagnoses(clause));
    const named = stated.length > 0 ? stated : all;
    return named.some(({ status }) => status === 'affirmed')
      ? undefined
      : named.find(({ status }) => status === 'uncertain')?.cue;
  }
  const support = supportOf(context, diagnosis);
  if (support.kind !== 'named') return undefined;
  if (support.places.length === 0) return doubtOfNoun(context, diagnosis);
  const doubts = support.places.map(doubtOf);
  const isAffirmed = support.places.some(
    (place, index) => place.status === 'affirmed' && !doubts[index] && !isOfTest(context.document, place),
  );
  return isAffirmed ? undefined : doubts.find((cue) => cue !== undefined);
}

/** What doubts a place, or a part of it: `headache consistent with migraine`. */
const doubtOf = ({ status, cue, span: at, clause }: Mention): Span | undefined =>
  status === 'uncertain'
    ? cue
    : clause.scopes.find((scope) => scope.status === 'uncertain' && contains(at, scope.cue))?.cue;

const isMalignant = codesIn('C00-C80');
/** What notes call a malignancy where its site stands elsewhere in the sentence. */
const MALIGNANCY =
  /\b(?:cancers?|carcinomas?|adenocarcinomas?|malignan\w+|metasta\w+|mets|neoplasms?|sarcomas?)\b/gi;

/** Of a name that the note has in part, the doubt about the word in it that is a disease by itself. */
function doubtOfNoun(context: ClaimContext, diagnosis: SoundDiagnosis): Span | undefined {
  const places = [
    ...placesOfNoun(context, diagnosis),
    ...(isMalignant(diagnosis.key) ? mentionsOf(context.document, context.claim, MALIGNANCY) : []),
  ];
  return places.some(({ status }) => status === 'affirmed')
    ? undefined
    : places.find(({ status }) => status === 'uncertain')?.cue;
}

const doubtsAnything = (document: CodingDocument, claim: Claim): boolean =>
  clausesOf(document, claim).some(({ scopes }) => scopes.some(({ status }) => status === 'uncertain'));
