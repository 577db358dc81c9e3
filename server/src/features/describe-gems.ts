/** What the General Equivalence Mappings name for a code in the other revision of the ICD, with their flags in words. */
import type { Codebook, CodeSet, Gem, GemTargets } from '../codebook/code-set.ts';
import { writtenCode } from '../model/codes.ts';
import { type CodeSystemId, systemName } from '../model/systems.ts';
import { bullets, plain, titled } from './markdown.ts';

/** The most scenarios or single targets that are listed, and the most choices of one list. */
const MOST_LISTED = 8;
const MOST_CHOICES = 3;

const RELEASE = 'GEM 2018';

/** The ICD-10-CM codes of an ICD-9-CM diagnosis, or the reverse; nothing for other systems or without the mappings. */
export function describeGems(codebook: Codebook, system: CodeSystemId, key: string): string[] {
  const mappings = codebook.set('icd-9-cm');
  if (!mappings) return [];
  switch (system) {
    case 'icd-9-cm':
      return described(codebook, 'icd-10-cm', mappings.gemsFrom(key));
    case 'icd-10-cm':
      return described(codebook, 'icd-9-cm', mappings.gemsTo(key));
    default:
      return [];
  }
}

function described(codebook: Codebook, system: 'icd-9-cm' | 'icd-10-cm', targets: GemTargets): string[] {
  const name = systemName(system);
  if (targets === 'no-map') return [`No ${name} code corresponds (${RELEASE}).`];
  if (targets.length === 0) return [];
  const set = codebook.set(system);
  const written = (gem: Gem) => target(system, set, gem);
  const alone = targets.filter(({ combination }) => !combination).map((gem) => written(gem) + nearness(gem));
  return [`${name} (${RELEASE}):`, bullets([...alone, ...scenarios(targets, written)], MOST_LISTED)];
}

const nearness = ({ approximate }: Gem): string => (approximate ? ' (approximate)' : ' (equivalent)');

/** One line a scenario: one code of each of its choice lists together. */
function scenarios(targets: readonly Gem[], written: (gem: Gem) => string): string[] {
  const numbers = [...new Set(targets.flatMap(({ combination }) => combination?.scenario ?? []))];
  return numbers.map((scenario) => {
    const parts = targets.filter(({ combination }) => combination?.scenario === scenario);
    const lists = [...new Set(parts.map(({ combination }) => combination?.choiceList))];
    const together = lists.map((list) =>
      choice(parts.filter(({ combination }) => combination?.choiceList === list).map(written)),
    );
    return `${together.join(' *with* ')} (together${parts.some(({ approximate }) => approximate) ? ', approximate' : ''})`;
  });
}

function choice(codes: readonly string[]): string {
  const more = codes.length - MOST_CHOICES;
  return [...codes.slice(0, MOST_CHOICES), ...(more > 0 ? [plain(`${more} more`)] : [])].join(' *or* ');
}

/** The code with the title that it last had. */
function target(system: CodeSystemId, set: CodeSet | undefined, { code }: Gem): string {
  const index = set?.indexOf(code) ?? -1;
  const title = index < 0 ? undefined : set?.periodsAt(index).at(-1)?.title;
  return titled(writtenCode(system, code), title ?? '');
}
