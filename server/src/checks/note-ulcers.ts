/** Pressure ulcers that a note names with their site, side and stage, against those that are coded (Guidelines I.C.12.a). */
import { overlaps, type Span, slice } from '../model/text.ts';
import type { ClaimContext, Report, SoundDiagnosis } from './check.ts';
import { choices } from './code-fixes.ts';
import { codesIn } from './code-ranges.ts';
import { about, billable, named } from './list-fixes.ts';
import { otherKind } from './named-kinds.ts';
import { type Clause, clausesOf, lineAt, statesDiagnoses } from './narrative.ts';
import { DEPTH, stagesByDepth } from './ulcer-depths.ts';
import { isOnlyThere, sitesIn, ulcerSites } from './ulcer-sites.ts';
import { hasGrown, isRevealed, nowIn, OTHER, STAGE, stageOf } from './ulcer-stages.ts';
import { unwrapped } from './unwrapped.ts';

const isPressureUlcer = codesIn('L89');

const PRESSURE =
  /\b(?:stage|grade|unstageable) ?(?:[1-4]|i{1,3}|iv)?,? pus?\b|\bpus?\b(?=,? (?:stage|grade|unstageable))|\bpressure (?:ulcer|injur|sore|wound|area)\w*|\bdecub(?:it\w+|s)?\b|\bbed ?sores?\b|\bulcers?\b[^.;]{0,45}\bpressure\b(?! (?:dressing|bandage|support|garment|reading|1?\d\d\/))|\bdeep tissue (?:pressure )?injur\w+|\bpressure(?:[- ](?:related|induced))?,? (?:stage|grade|unstageable|wounds?)\b/i;
interface Ulcer {
  /** The key of its code without the stage. */
  readonly site: string;
  readonly stage: string;
  readonly at: Span;
}

/** Several ulcers of one stage, named together. */
const OF_SEVERAL =
  /\b(?:ulcers|injuries|sores|wounds|decubiti)\b[^.;\n]{0,25}\b(?:of|on|over|at|to|involving)\b[^.;\n]*(?:\band\b|,)/i;

/** The ulcers of a clause: one with its stage, or as many stages as sites, one by one. */
function ulcersIn(text: string, { span: at, scopes }: Clause): readonly Ulcer[] {
  const { words: written, placeOf } = unwrapped(text, at);
  if (OTHER.test(written)) return [];
  const sites = sitesIn(written);
  // `Cannot be staged: unstageable` says it twice.
  const stages = [...written.matchAll(STAGE)].filter(
    (stage, at, all) => !(stage.groups?.unstageable && all[at - 1]?.groups?.unstageable && sites.length < 2),
  );
  const [only] = stages;
  // `Stage 2 pressure ulcers of the sacrum and both heels`
  if (
    only &&
    stages.length === 1 &&
    sites.length > 1 &&
    only.index < (sites[0]?.start ?? 0) &&
    OF_SEVERAL.test(written)
  ) {
    const place = placeOf(only.index, only.index + only[0].length);
    if (scopes.some(({ span: over }) => overlaps(over, place))) return [];
    return sites.map(({ key }) => ({ site: key, stage: stageOf(only), at: place }));
  }
  if (stages.length !== sites.length) return [];
  const isFirst = (stages[0]?.index ?? 0) < (sites[0]?.start ?? 0);
  return sites.flatMap(({ key, start }, number): readonly Ulcer[] => {
    const stage = stages[number];
    if (!stage || stage.index < start !== isFirst) return [];
    const place = placeOf(stage.index, stage.index + stage[0].length);
    // What could not be staged is not denied.
    if (!stage.groups?.unstageable && scopes.some(({ span: over }) => overlaps(over, place))) return [];
    return [{ site: key, stage: stageOf(stage), at: place }];
  });
}

interface Told {
  /** The place that names a pressure ulcer by that name. */
  readonly named: Span;
  readonly clauses: readonly Clause[];
  readonly ulcers: readonly Ulcer[];
}

const ULCER_OF_SITE = /\b(?:ulcers?|sores?)\b/i;

/** What the note tells of pressure ulcers; nothing where it names none, be it by the site alone. */
function toldOf({ document, claim }: ClaimContext): Told | undefined {
  const clauses = clausesOf(document, claim);
  const lines = clauses.map(({ span: at }) => ({ at, line: lineAt(document.text, at) }));
  const isUlcer = (line: string) => ULCER_OF_SITE.test(line) && !OTHER.test(line) && sitesIn(line).length > 0;
  const named = (lines.find(({ line }) => PRESSURE.test(line)) ?? lines.find(({ line }) => isUlcer(line)))
    ?.at;
  return named && { named, clauses, ulcers: clauses.flatMap((clause) => ulcersIn(document.text, clause)) };
}

const siteOf = ({ key }: SoundDiagnosis): string => key.slice(0, -1);

const HEALED =
  /(?<!\b(?:not|nearly|almost|partially|incompletely|yet|until|once|be)(?: (?:fully|completely|yet))? )\b(?:healed|closed|resolved|(?:re-?)?epitheliali[sz]ed|gone(?! (?:to|from|deep\w*|down|through)))\b/i;
/** An ulcer that heals within a stay is coded by the stage at admission (I.C.12.a.5). */
const IN_THE_STAY =
  /\b(?:discharge|during (?:the |this |her |his )?(?:stay|admission|hospitali[sz]ation|course)|by (?:hospital )?day|hospital day|on arrival|at admission|poa)\b/i;
const ULCER = /\b(?:ulcers?|sores?|injur(?:y|ies)|wounds?|decub(?:it\w+|s)?|pi)\b/i;

/** I.C.12.a.4: the clause that calls the ulcer of a code healed, where no other speaks of an ulcer there. */
function healed(context: ClaimContext, ulcer: SoundDiagnosis, clauses: readonly Clause[]): Span | undefined {
  const { text } = context.document;
  const ofSite = clauses.filter(({ span: at }) => {
    const written = lineAt(text, at);
    return sitesIn(written).some(({ key }) => key === siteOf(ulcer)) && ULCER.test(written);
  });
  // What the history asks about is answered by what is concluded.
  const concluded = ofSite.filter(statesDiagnoses);
  const judged = concluded.length > 0 ? concluded : ofSite;
  const [first] = judged;
  const isOver = ({ span: at }: Clause): boolean => {
    const written = lineAt(text, at);
    return HEALED.test(written) && sitesIn(written).length === 1 && !IN_THE_STAY.test(written);
  };
  return first && judged.every(isOver) ? first.span : undefined;
}

/** Wounds of another kind, whose depth is theirs. */
const OTHER_WOUND =
  /\b(?:lacerat\w+|incision\w*|surgical|burn\w*|skin tears?|avulsion|bite|graft|flap|amputation|biops\w+|stump|stoma)\b/i;
const OTHER_PART =
  /\b(?:(?:fore)?arms?|hands?|fingers?|thumbs?|wrists?|legs?|thighs?|calf|calves|shins?|foot|feet|toes?|scalp|face|ears?|nose|neck|chest|breasts?|abdom\w+)\b/i;
const ITS_BED = /\b(?:bed|base|wound|ulcer|sore)\b/i;

/** The stages that a note tells by the depth of its only ulcer, in whichever of its sentences. */
function depthsOf(text: string, clauses: readonly Clause[], isOnly: boolean) {
  return clauses.flatMap((clause) => {
    const written = lineAt(text, clause.span);
    if (OTHER.test(written)) return [];
    const isOfAnother = OTHER_WOUND.test(written);
    const isOfUlcer =
      (isOnly && !OTHER_PART.test(written)) || PRESSURE.test(written) || sitesIn(written).length > 0;
    // What covers it may stand in a sentence of its own.
    return stagesByDepth(text, clause).filter(({ stage }) =>
      // A graft is the wound’s own cover.
      stage === '0' ? isOfUlcer || ITS_BED.test(written) : isOfUlcer && !isOfAnother,
    );
  });
}

interface Verdict {
  readonly at: Span;
  readonly section: string;
  readonly why: string;
  /** The last character of the code that is right. */
  readonly stage?: string;
  readonly severity?: 'warning';
}

/** What the note says otherwise of a pressure ulcer that is coded. */
export function ulcerByNote(context: ClaimContext, ulcer: SoundDiagnosis): Report | undefined {
  const verdict = isPressureUlcer(ulcer.key) ? verdictOn(context, ulcer) : undefined;
  if (!verdict) return undefined;
  const { at, section, why, stage, severity = 'information' } = verdict;
  const right = stage === undefined ? [] : billable([siteOf(ulcer) + stage], ulcer);
  return {
    ...about(ulcer),
    severity,
    authority: `ICD-10-CM Official Guidelines ${section}`,
    message: `The note says “${slice(context.document.text, at)}”, and ${named(ulcer)} is coded: ${why}.`,
    related: [{ span: at, message: 'The note says it here.' }],
    fixes: choices(ulcer.diagnosis, ulcer.set, right, ulcer.date),
    unless: ['dx/history-and-active', 'dx/unspecified'],
  };
}

function verdictOn(context: ClaimContext, ulcer: SoundDiagnosis): Verdict | undefined {
  const { text } = context.document;
  const { setting } = context.claim;
  const told = toldOf(context);
  if (!told) return undefined;
  const { clauses, ulcers } = told;
  const located = ulcer.key.startsWith('L899')
    ? clauses.find(({ span: at }) => PRESSURE.test(lineAt(text, at)) && sitesIn(lineAt(text, at)).length > 0)
    : undefined;
  if (located && context.listed.filter(({ key }) => isPressureUlcer(key)).length === 1)
    return {
      at: located.span,
      section: 'I.C.12.a.1',
      why: 'the note tells the site of the ulcer, which the code leaves open',
    };
  const over = healed(context, ulcer, clauses);
  if (over)
    return {
      at: over,
      section: 'I.C.12.a.4',
      why: 'an ulcer that is healed is not coded',
      // Within a stay the note may tell of the healing there.
      ...(setting === 'inpatient' ? {} : { severity: 'warning' }),
    };
  const listed = context.listed.filter(({ key }) => isPressureUlcer(key));
  if (listed.some((other) => other !== ulcer && siteOf(other) === siteOf(ulcer))) return undefined;
  const grown = clauses.find(({ span: at }) => hasGrown(lineAt(text, at)));
  if (grown && setting === 'inpatient' && listed.length === 1)
    return {
      at: grown.span,
      section: 'I.C.12.a.6',
      why: 'an ulcer that has progressed in the stay has two codes, of the stage on admission and of the highest',
    };
  const now = clauses
    .map(({ span: at, scopes }) => ({ at, stage: scopes.length === 0 ? nowIn(lineAt(text, at)) : undefined }))
    .find(({ stage }) => stage !== undefined);
  if (now?.stage && listed.length === 1 && setting !== 'inpatient' && !ulcer.key.endsWith(now.stage))
    return {
      at: now.at,
      section: 'I.C.12.a.6',
      why: 'the note tells the stage that the ulcer has come to',
      stage: now.stage,
    };
  const here = ulcers.filter(({ site }) => site === siteOf(ulcer));
  const [other] = here;
  // Where the note has another number and never the coded one, `chart/unsupported-code` says so.
  if (otherKind(context.document, context.claim, ulcer)) return undefined;
  // A stage that debridement has shown may stand in a sentence that names no site.
  const stagesOf = (told: readonly Clause[]) =>
    told.flatMap(({ span: at }) => [...lineAt(text, at).matchAll(STAGE)].map(stageOf));
  const named = listed.length === 1 ? stagesOf(clauses) : [];
  // What covered the ulcer has been taken away, and the stage is seen.
  const revealed = ulcer.key.endsWith('0')
    ? clauses.find(({ span: at }) => isRevealed(lineAt(text, at)))
    : undefined;
  if (revealed && listed.length === 1)
    return {
      at: revealed.span,
      section: 'I.C.12.a.2',
      why: 'where debridement has shown the stage of an unstageable ulcer, only the code of that stage is assigned',
    };
  // Of several ulcers it may be that of any.
  const ofAny = stagesOf(clauses.filter(({ span: at }) => sitesIn(lineAt(text, at)).length === 0));
  if (other)
    return [...named, ...ofAny, ...here.map(({ stage }) => stage)].some((stage) => ulcer.key.endsWith(stage))
      ? undefined
      : {
          at: other.at,
          section: 'I.C.12.a.1 to a.3',
          why: 'it is not the stage of the ulcer at this site',
          stage: other.stage,
        };
  // `Heel ulcer covered with eschar; depth cannot be seen: unstageable.`
  const [stage, another] = new Set(named);
  const sites = ulcerSites(clauses.map(({ span: at }) => lineAt(text, at)));
  const apart = clauses.find(({ span: at }) => lineAt(text, at).search(STAGE) >= 0);
  if (stage && !another && apart && isOnlyThere(sites, siteOf(ulcer)) && !ulcer.key.endsWith(stage))
    // What could not be staged is not denied.
    return OTHER.test(lineAt(text, apart.span)) || (apart.scopes.length > 0 && stage !== '0')
      ? undefined
      : { at: apart.span, section: 'I.C.12.a.1 to a.3', why: 'the note tells the stage of the ulcer', stage };
  const depth = depthsOf(text, clauses, isOnlyThere(sites, siteOf(ulcer)));
  const [deepest] = depth.toSorted((one, another) => another.stage.localeCompare(one.stage));
  const hasStage = clauses.some(({ span: at }) => lineAt(text, at).search(STAGE) >= 0);
  if (
    deepest &&
    !hasStage &&
    listed.length === 1 &&
    /[1-49]$/.test(ulcer.key) &&
    !ulcer.key.endsWith(deepest.stage)
  )
    return {
      at: deepest.at,
      section: 'I.C.12.a.3',
      why: `the Index has these words for stage ${deepest.stage}`,
      stage: deepest.stage,
    };
  const isStaged = clauses.some(({ span: at }) => {
    const written = lineAt(text, at);
    return written.search(STAGE) >= 0 || DEPTH.test(written);
  });
  if (isStaged || !/[1-4]$/.test(ulcer.key)) return undefined;
  return {
    at: told.named,
    section: 'I.C.12.a.2 and a.5',
    why: 'where no stage is documented, the code is that of the unspecified one',
    stage: '9',
  };
}

/** I.C.12.a.1: as many codes of L89 as there are ulcers. */
export function uncodedUlcers(context: ClaimContext): readonly Report[] {
  const { document, listed } = context;
  const [coded] = listed.filter(({ key }) => isPressureUlcer(key));
  if (!coded) return [];
  const sites = [...new Set(listed.map(siteOf))];
  const reports = new Map<string, Report>();
  for (const { site, at } of toldOf(context)?.ulcers ?? []) {
    // A side that the note or the code leaves open may be that of the other.
    const isListed = sites.some(
      (one) =>
        one === site || ((site.endsWith('0') || one.endsWith('0')) && one.startsWith(site.slice(0, 4))),
    );
    if (!isListed)
      reports.set(site, {
        ...about(coded),
        span: at,
        severity: 'information',
        authority: 'ICD-10-CM Official Guidelines I.C.12.a.1',
        message: `The note says “${slice(document.text, at)}” of an ulcer of another site than ${named(coded)}, and no code is listed for it: each pressure ulcer has its own.`,
      });
  }
  return [...reports.values()];
}
