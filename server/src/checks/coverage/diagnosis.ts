/** coverage/diagnosis: no diagnosis of a service is on the list of an article that decides on its coverage. */
import type { CoverageArticle } from '../../codebook/coverage.ts';
import type { ClaimCheck, ClaimContext, JudgedService, Report, Said, SoundDiagnosis } from '../check.ts';
import { coverageDownload } from '../import-samples.ts';
import { hasModifier } from '../modifiers.ts';
import { isUsable } from '../same-day.ts';
import { claimText } from '../samples.ts';
import { serviceName } from '../service-words.ts';

const BONE_SCAN = coverageDownload({
  procedure: 'G0130',
  covered: ['M81.0', 'E55.9'],
  noncovered: ['R53.83'],
});
const OF_OREGON = coverageDownload(
  { procedure: 'G0130', covered: ['M81.0'], state: 'OR' },
  { procedure: 'G0130', covered: ['I10'], state: 'TX' },
);

const scan = (
  diagnosis: string,
  providers = 'billing npi: 1234567893\nsigned: yes 2026-11-03',
  mods = '- ',
) =>
  claimText({
    head: 'payer: Medicare Part B',
    providers,
    diagnoses: `A: ${diagnosis}`,
    services: `2026-11-03  11   G0130  ${mods}    A   1      60.00`,
  });

const IN_BEND =
  'billing: Example Clinic, 7 Test Rd, Bend OR 97701-2222\nbilling npi: 1234567893\nsigned: yes 2026-11-03';

export const coverageDiagnosis: ClaimCheck = {
  id: 'coverage/diagnosis',
  scope: 'claim',
  severity: 'warning',
  kinds: ['professional', 'institutional'],
  title: 'No diagnosis of the service is on the list of a coverage article for it.',
  authority:
    'SSA 1862(a)(1)(A); billing and coding articles of the Medicare contractors (local coverage determinations)',
  why: 'Medicare pays for what is reasonable and necessary. For many services an article lists the diagnoses that show it, and the line of any other is denied.',
  fixes: [],
  notes: [
    'Medicare only, and only with the articles of the Medicare Coverage Database, which are free: `claimlint codesets import` takes the downloaded zip.',
    'An article holds in the states of its contractor. Where the claim names no state, or the article none, a diagnosis is named only if no article in force lists it, as information.',
    'Which group of diagnoses goes with which procedure stands in an article’s prose: a diagnosis of any group is left alone. Lines with GA, GX, GY or GZ are, too.',
    'No diagnosis is offered: what the patient has, the record alone can tell.',
  ],
  wrong: [
    {
      says: 'a diagnosis that no article lists',
      text: scan('I10  Essential (primary) hypertension'),
      imports: BONE_SCAN,
    },
    {
      says: 'a diagnosis that the article names as one that does not show need',
      text: scan('R53.83  Other fatigue'),
      imports: BONE_SCAN,
    },
    {
      says: 'a diagnosis that an article of another state lists',
      text: scan('I10  Essential (primary) hypertension', IN_BEND),
      imports: OF_OREGON,
    },
  ],
  right: [
    {
      says: 'a diagnosis of the list',
      text: scan('M81.0  Age-related osteoporosis without current pathological fracture'),
      imports: BONE_SCAN,
    },
    {
      says: 'a notice given for what may be denied',
      text: scan('I10  Essential (primary) hypertension', undefined, 'GA'),
      imports: BONE_SCAN,
    },
    {
      says: 'a diagnosis that some article lists, where the state is not known',
      text: scan('I10  Essential (primary) hypertension'),
      imports: OF_OREGON,
    },
    {
      says: 'a diagnosis that the article of the state lists',
      text: scan('M81.0  Age-related osteoporosis without current pathological fracture', IN_BEND),
      imports: OF_OREGON,
    },
  ],
  run(context) {
    const said: Said[] = [];
    const { payer, claim, services } = context;
    if (payer !== 'medicare' || claim.setting === 'inpatient' || services.length === 0) return said;
    const table = context.codebook.coverage();
    if (!table) {
      said.push({
        noData:
          'no coverage articles are loaded; `claimlint codesets import` takes the download of the Medicare Coverage Database',
      });
      return said;
    }
    const release = `coverage articles ${table.releases.at(-1)?.name ?? ''}`.trimEnd();
    for (const service of services) {
      if (!isUsable(service) || hasModifier(service.line, 'GA', 'GX', 'GY', 'GZ')) continue;
      const articles = table
        .articlesFor(service.procedure.key, service.date)
        .filter(({ groups }) => groups > 0);
      const report = articles.length > 0 ? fault(context, service, articles, release) : undefined;
      if (report) said.push(report);
    }
    return said;
  },
};

function fault(
  context: ClaimContext,
  service: JudgedService,
  articles: readonly CoverageArticle[],
  release: string,
): Report | undefined {
  const diagnoses = diagnosesOf(context, service);
  const [first] = diagnoses;
  if (!first) return undefined;
  const state = stateOf(context);
  const local = state === undefined ? [] : articles.filter(({ states }) => states.includes(state));
  const judged = local.length > 0 ? local : articles;
  // An article of other states does not decide here, and none of this one says anything.
  if (local.length === 0 && state !== undefined && articles.every(({ states }) => states.length > 0))
    return undefined;
  if (judged.some((article) => diagnoses.some(({ key }) => article.coveredIn(key) > 0))) return undefined;
  const [article] = judged;
  const others = judged.length > 1 ? ` and ${judged.length - 1} more` : '';
  const isNoncovered = diagnoses.every(({ key }) => judged.some((one) => one.isNoncovered(key)));
  return {
    span: service.procedure.span,
    ...(local.length > 0 ? {} : { severity: 'information' }),
    message: `${serviceName(service)} for ${diagnoses.map(({ code }) => code).join(', ')}: ${
      isNoncovered ? 'named as no sign of need' : 'on no list of diagnoses'
    } in ${article?.id} (${article?.title})${others}. Does the record show another reason?`,
    release,
    code: service.procedure.key,
    system: service.procedure.system,
    related: [{ span: first.diagnosis.code.span, message: `${first.code} stands here.` }],
  };
}

/** What a line points to; all diagnoses of an institutional claim, whose lines point to none. */
function diagnosesOf(
  { claim, sound, listed }: ClaimContext,
  { line }: JudgedService,
): readonly SoundDiagnosis[] {
  if (claim.kind === 'institutional') return listed;
  const pointed = line.pointers.map(({ value }) => value);
  return sound.filter(({ diagnosis: { pointer } }) => pointed.some((value) => value === pointer));
}

/** Where the service was given: by the facility, else by who bills. */
function stateOf({ parties }: ClaimContext): string | undefined {
  const states = new Map<string, string>();
  for (const { field, state } of parties.addresses) states.set(field.key, state.value.toUpperCase());
  for (const key of ['facility address', 'facility', 'billing address', 'billing'])
    if (states.has(key)) return states.get(key);
  return undefined;
}
