/** Remissions that a note denies, or tells apart from the disease (Guidelines I.C.5.b.1 and I.C.2.n). */
import { REMISSION_SINCE } from './metabolic.ts';
import { isListedAmong, type Otherwise, titled } from './otherwise.ts';

const IN_REMISSION = /\bin (?:full |partial |early |sustained )*remission\b/i;
/** The remission that a note affirms. */
const REMITTED =
  /(?<!\b(?:never|not|no longer|out) )\b(?:in|into|of|achieved|sustained|early|full|partial|complete)(?: \w+){0,2} remission\b|\bremitted\b|\b(?:sober|abstinent|clean) (?:for|since)\b/gi;

/** The provider does not call it a remission yet. */
const NOT_CALLED_SO =
  /\b(?:too (?:early|soon|recent|short)|premature|not (?:yet )?(?:prepared|ready|willing|able|comfortable|enough|long enough|calling|declaring|documenting|diagnosing)|(?:cannot|can ?not|can['’]t|won['’]t|will not|would not|do not|don['’]t|did not|decline[sd]?|hesitate|reluctant)(?: to)? (?:yet )?(?:call|say|speak|declare|document|diagnose|label|consider|use|establish)\w*)\b[^.;\n]{0,40}\bremission\b|\bremission\b[^.;\n]{0,30}\b(?:not|never|cannot|can ?not|too early)(?: (?:yet|be|been|to|be yet|yet been))* (?:met|declared|documented|stated|diagnosed|established|called|claimed|reached|attained|achieved|confirmed|certain|said|use|apply|applied)\b|\b(?:no|without) (?:mention|statement|documentation|diagnosis) of (?:\w+ )?remission\b/gi;

export const REMISSIONS_DENIED: readonly Otherwise[] = [
  {
    codes: ({ key, date }) => /^(?:E119|E118|E1165)$/.test(key) && date >= REMISSION_SINCE,
    says: /\b(?:documents?|documented|achieved|sustained|confirms?|confirmed|reached|in|into|entered) (?:\w+ )?remission\b/gi,
    also: /\b(?:diabet\w+|t2dm?|dm ?2?)\b/gi,
    orSaid:
      /\b(?:cancer|carcinoma|leuk[a]?emia|lymphoma|myeloma|tumou?r|crohn\w*|colitis|depress\w+|bipolar|lupus|arthritis|asthma|alcohol|opioids?|use disorder|nephrotic|sclerosis|pemphig\w+|vasculitis|sarcoid\w*|psoriasis|itp|aud|oud|mdd|not in remission|no remission|remission (?:program|goal))\b/gi,
    besides: isListedAmong('E11.A'),
    why: 'type 2 diabetes that the provider calls in remission is E11.A',
    section: 'I.C.4.a',
    instead: () => 'E11A',
    severity: 'information',
  },
  {
    codes: titled(IN_REMISSION, 'F00-F99', 'C00-C96'),
    says: NOT_CALLED_SO,
    status: 'any',
    orSaid:
      /(?<!\b(?:not|never|no longer|nor|too \w+ to \w+) )\bin (?:an? )?(?:early|sustained|full|partial|complete|stable|first|second|continued) (?:\w+ )?remission\b/gi,
    why: 'a remission is coded where the provider documents it',
    section: 'I.C.5.b.1 and I.C.2.n',
  },
  {
    codes: titled(IN_REMISSION, 'F00-F99', 'C00-C96'),
    says: /\b(?:not|never|no longer|isn[’']t|nor|out of) (?:yet |currently |now )?(?:in )?(?:(?:full|partial|early|sustained|any) )*remission\b|\b(?:no|without|lost) (?:\w+ )?remission\b/gi,
    status: 'any',
    unless: REMITTED,
    why: 'the note says that there is no remission',
    section: 'I.C.5.b.1 and I.C.2.n',
  },
  {
    codes: titled(IN_REMISSION, 'F00-F99', 'C00-C96'),
    says: /\b(?:whether|if|unclear|unknown|uncertain|undetermined|question of|possibl[ey]|probabl[ey]|presumed|\?) ?(?:(?:she|he|it|the \w+|disease|this|that|is|was|has|been|achieved|reached|now|yet|in|a|complete|full|partial) ){0,7}remission\b|\bremission(?: status)?:? (?:(?:is|was|still|as|yet|remains) )*(?:unclear|unknown|uncertain|undetermined|pending|questionable|tbd|to be (?:determined|confirmed|assessed|seen)|not (?:yet )?(?:known|clear|certain|determined|assessed))\b/gi,
    status: 'any',
    why: 'whether there is a remission is not told: the provider is asked, and until then it is coded as none',
    section: 'I.C.2.n and I.C.5.b.1',
  },
  {
    codes: titled(IN_REMISSION, 'F10-F19'),
    says: /\b(?:actively|still|currently|again|daily) (?:drink|us|smok|inject|snort|vap|abus)(?:ing|es|s)\b|\b(?:continues?|keeps|went back|returned|resumed)(?: to| on)? (?:(?:drink|us|smok|inject|snort|vap|abus)ing|(?:drink|use|smoke|inject|snort|vape|abuse))\b|\b(?:has |had |recently )?relapsed\b|\bactive (?:use|drinking|addiction|dependence|use disorder|user)\b/gi,
    unless: REMITTED,
    why: 'who goes on using the substance is in no remission, which the provider has to document',
    section: 'I.C.5.b.1',
    severity: 'information',
  },
  {
    codes: titled(IN_REMISSION, 'F10-F19'),
    lacks:
      /\bremi(?:ssion|tted)\b|\bsober|\bsobriety\b|\babstin\w+|\bclean\b|\brecover\w+|\bformer\w*|\bquit\b|\bex-|\bhistory of\b|\bhx\b|\bpast\b|\bstopped\b|\bno longer\b/gi,
    why: 'a remission is coded where the provider documents it, and not for use that is denied',
    section: 'I.C.5.b.1',
    severity: 'information',
  },
  {
    codes: titled(IN_REMISSION, 'C90-C95'),
    lacks:
      /\bremi(?:ssion|tted)\b|\bcr ?[1-4i]?\b|\bpr\b|\bmrd\b|\b(?:ned|no evidence of (?:disease|leukemia|myeloma))\b|\bundetect\w+|\b(?:molecular|cytogenetic|hematologic|complete|deep|major|very good)(?: \w+)? (?:response|remission)\b|\bmmr\b|\b(?:cured|transplant\w*|surveillance|disease-free|history|hx|h\/o|past|former\w*|prior|previous\w*)\b/gi,
    why: 'a remission is coded where the provider documents it',
    section: 'I.C.2.n',
    severity: 'information',
  },
];
