/** Which checks are asked about a claim: leaving one out must never lose what it says. */
import assert from 'node:assert/strict';
import { askedChecks } from '../../../server/src/checks/asked.ts';
import { claimContext } from '../../../server/src/checks/claim-context.ts';
import { rememberedVerdicts } from '../../../server/src/checks/judged-dates.ts';
import { CHECKS } from '../../../server/src/checks/registry.ts';
import { withDiagnoses, withRevenue, withServices } from '../../../server/src/checks/samples.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/model/settings.ts';
import { judge, judgeExample } from '../../helpers/engine.ts';

const OF_CLAIMS = CHECKS.filter((check) => check.scope === 'claim');
const asked = askedChecks(OF_CLAIMS)();

type Judged = Awaited<ReturnType<typeof judge>>;

/** The contexts of a document's claims. */
function contextsOf({ opened: { document, codebook, today } }: Judged) {
  const context = { document, codebook, today, payer: DEFAULT_SETTINGS.payer, idleAllows: [] };
  const verdicts = rememberedVerdicts(codebook);
  return document.claims.map((claim) => claimContext(context, claim, verdicts));
}

describe('the checks that are asked about a claim', () => {
  for (const check of CHECKS)
    it(`are all that have something to say of the examples of ${check.id}`, async () => {
      for (const example of [...check.wrong, ...check.right]) {
        const contexts = contextsOf(await judgeExample(check, example));
        const concerned = asked(contexts);
        for (const [place, { id, kinds, run }] of OF_CLAIMS.entries())
          for (const context of contexts)
            if (kinds.includes(context.claim.kind) && !concerned[place]?.includes(context))
              assert.deepEqual([...run(context)], [], `${id} on “${example.says}”`);
      }
    });

  it('are those that speak of one of its codes, each once and in the order of the claims', async () => {
    const contexts = contextsOf(await judge(withDiagnoses('A: J45.20', 'B: R05.1', 'C: R05.2')));
    const concerned = asked(contexts);
    const of = (rule: string) => concerned[OF_CLAIMS.findIndex(({ id }) => id === rule)];
    assert.deepEqual(of('dx/symptom-with-diagnosis'), contexts);
    assert.deepEqual(of('dx/burn'), []);
    assert.deepEqual(of('dx/wrong-code-set'), []);
    assert.deepEqual(of('px/unlisted'), []);
  });

  it('are those for claims of its kind, where others are of another kind', async () => {
    const office = withServices('2026-11-03  11   J3490  JZ    A   1      15.00');
    const ward = withRevenue('0250  J3490    2026-11-03  1      15.00');
    const contexts: ReturnType<typeof contextsOf> = [];
    for (const text of [office, ward, office]) contexts.push(...contextsOf(await judge(text)));
    assert.deepEqual(
      contexts.map(({ claim }) => claim.kind),
      ['professional', 'institutional', 'professional'],
    );
    const concerned = asked(contexts);
    for (const [place, { id, kinds, judges, speaksOf, speaksOfService }] of OF_CLAIMS.entries()) {
      const ofKind = contexts.filter(({ claim }) => kinds.includes(claim.kind));
      const askedOf = concerned[place] ?? [];
      if (judges ?? speaksOf ?? speaksOfService)
        assert.ok(
          askedOf.every((one) => ofKind.includes(one)),
          id,
        );
      else assert.deepEqual(askedOf, ofKind, id);
    }
  });
});
