/** chart/otherwise-coded: aftercare by the body system, corrosions, immunity, observation in a pregnancy, infarctions of long ago. */
import assert from 'node:assert/strict';
import { noteText } from '../../../../server/src/checks/samples-chart.ts';
import { judge } from '../../../helpers/engine.ts';
import { type Case, codes, note, otherwise, tellsOf } from './found.ts';

/** Tabular, Excludes1 at Z48.81: “aftercare following surgery for neoplasm (Z48.3)”; “code the injury with 7th character D”. */
const NEOPLASM = 'I.A.12.a and I.C.21.c.7 warning Z48.3';
const AFTERCARE: readonly Case[] = [
  [
    `Z48.815 ${NEOPLASM}`,
    'Routine surgical aftercare following resection of colon cancer. Surveillance in a year.',
  ],
  [`Z48.815 ${NEOPLASM}`, 'POD 12 from hemicolectomy for stage I cecal cancer. Surgical aftercare.'],
  [`Z48.813 ${NEOPLASM}`, 'Three weeks after RUL lobectomy for NSCLC. Chest tube site healed.'],
  [`Z48.817 ${NEOPLASM}`, 'Breast cancer, POD 8 s/p lumpectomy. Wound clean.'],
  [`Z48.817 ${NEOPLASM}`, 'Two weeks after excision of a melanoma from the arm, skin healed.'],
  ['Z48.816 I.C.21.c.7 information Z48.22', 'POD 14 kidney transplant, stable.'],
  ['Z48.815 I.C.21.c.7 information Z48.23', 'Surgical aftercare following liver transplant.'],
  [
    'Z48.815 I.A.12.a and I.C.21.c.7 information ',
    'Surgical aftercare two weeks after splenectomy for traumatic rupture.',
  ],
];
const AFTERCARE_RIGHT: readonly Case[] = [
  ['Z48.815', 'Surgical aftercare, ten days after inguinal hernia repair.'],
  ['Z48.815', 'Surgical aftercare two weeks after sleeve gastrectomy. Breast cancer s/p mastectomy 2019.'],
  ['Z48.815', 'Surgical aftercare, POD 10 cholecystectomy. Prior resection of a melanoma in 2012.'],
  ['Z48.3\nZ48.815', 'POD 12 from colectomy for stage I cecal cancer.'],
  [
    'Z48.816\nZ94.0',
    'Surgical aftercare after hernia repair of the kidney transplant wound, ureter stent out.',
  ],
];

/** Tabular, T32 beside burns; I.C.19.d: burns due to chemicals are corrosions. */
const CORROSION = 'I.C.19.d warning T23.661A';
const BURNS: readonly Case[] = [
  [`T23.261A ${CORROSION}`, 'Alkali chemical burn, second degree, dorsum of the right hand.'],
];

/** I.C.1.g.1.k; Tabular, inclusion term at Z01.84: “Encounter for immunity status testing”. */
const IMMUNITY: readonly Case[] = [
  [
    'Z11.52 I.C.1.g.1.k warning Z01.84',
    'COVID-19 antibody testing only, no known exposure, never had COVID-19.',
  ],
  ['Z11.52 I.C.1.g.1.k warning Z01.84', 'Wants an IgG test after her vaccination, asymptomatic.'],
  [
    'Z11.59 I.C.21.c.12 and the inclusion term at Z01.84 information Z01.84',
    'Rubella and varicella titers to prove immunity for school.',
  ],
];
const IMMUNITY_RIGHT: readonly Case[] = [
  ['Z11.52', 'Screening COVID-19 PCR before surgery, asymptomatic.'],
  ['Z11.52', 'COVID-19 PCR as a screening; no antibody was drawn.'],
  ['Z11.59', 'Screening for hepatitis C by antibody.'],
  ['Z11.59\nZ01.84', 'Rubella titers to prove immunity.'],
];

/** I.C.21.c.6: no observation code where a sign or the condition itself is there. */
const OBSERVED: readonly Case[] = [
  ['Z03.79 I.C.21.c.6 warning ', 'Decreased fetal movement. IUGR was considered and ruled out.'],
  ['Z03.79 I.C.21.c.6 warning ', 'She says the baby is moving less since yesterday.'],
  ['Z03.71 I.C.21.c.6 information ', 'Oligohydramnios, AFI 3.8.'],
  ['Z03.72 I.C.21.c.6 information ', 'Complete placenta previa on scan.'],
];
const OBSERVED_RIGHT: readonly Case[] = [
  ['Z03.79', 'No decreased fetal movement. Abdominal trauma ruled out.'],
  ['Z03.79\nO36.8130', 'Decreased fetal movement.'],
  ['Z03.71', 'Suspected oligohydramnios was ruled out, AFI 12.'],
  ['Z03.72', 'Placenta previa was not confirmed.'],
];

describe('chart/otherwise-coded, aftercare and observation', () => {
  tellsOf(AFTERCARE, AFTERCARE_RIGHT, otherwise);
  tellsOf(BURNS, [], otherwise);
  tellsOf(IMMUNITY, IMMUNITY_RIGHT, otherwise);
  tellsOf(OBSERVED, OBSERVED_RIGHT, otherwise);

  it('says that the burn is the wrong one beside the extent of a corrosion (I.C.19.d)', async () => {
    const { result } = await judge(
      note('Alkali burn, second degree, back of the right hand, <1% TBSA.', 'T54.3X1A', 'T23.261A', 'T32.0'),
    );
    const told = result.findings
      .filter(({ severity }) => severity !== 'hint')
      .map(({ rule, code }) => `${rule} ${code}`);
    assert.deepEqual(told, ['chart/otherwise-coded T23.261A']);
  });

  it('takes the body surface that a note gives for the extent (I.C.19.d.6)', async () => {
    for (const words of ['<1% TBSA.', 'Less than 1 percent of body surface.'])
      assert.deepEqual(
        await codes(
          'chart/unsupported-code',
          note(`Lye on the right hand, second degree, ${words}`, 'T32.0'),
        ),
        [],
        words,
      );
  });

  it('puts no infarction of three months ago before the coronary artery disease (I.C.9.e.1)', async () => {
    const { result } = await judge(
      noteText({
        note: '[history]\nNSTEMI 3 months ago, stent.\n\n[assessment]\nCAD, no angina. Old NSTEMI, healed.',
        diagnoses: 'I25.10\nI21.4',
      }),
    );
    assert.deepEqual(
      result.findings.filter(({ code }) => code === 'I21.4').map(({ rule }) => rule),
      ['chart/otherwise-coded'],
    );
  });

  it('asks for no code of a vaccine that was given before (I.C.21.c.2)', async () => {
    assert.deepEqual(await otherwise('Hypertension. Flu shot already given in the fall.', 'I10'), []);
    assert.deepEqual(await otherwise('Hypertension. Flu vaccine given in the pharmacy.', 'I10'), []);
    assert.deepEqual(await otherwise('Hypertension. Flu vaccine given in the left arm.', 'I10'), [
      'I10 I.C.21.c.2 information ',
    ]);
  });
});
