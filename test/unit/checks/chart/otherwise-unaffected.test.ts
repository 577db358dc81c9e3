/** What the provider says not to affect a pregnancy, and pregnancies that no code tells (Guidelines FY2026 I.C.15.a.1). */
import { otherwise, tellsOf } from './found.ts';

describe('chart/otherwise-coded, what does not affect the pregnancy', () => {
  tellsOf(
    [
      ['O9A.212 I.C.15.a.1 warning Z33.1', 'Cut hand at 27 weeks; unrelated to pregnancy.'],
      ['O98.812 I.C.15.a.1 warning Z33.1', 'Ringworm; it has no effect on the pregnancy.'],
      ['O99.513 I.C.15.a.1 warning Z33.1', 'Bronchitis; I do not think it affects the pregnancy.'],
      ['O99.712 I.C.15.a.1 warning Z33.1', 'Pregnancy 16 weeks, the dermatitis is not affecting it.'],
      ['O99.612 I.C.15.a.1 warning Z33.1', 'Tooth abscess, nothing to do with her pregnancy.'],
    ],
    [
      ['O99.513', 'Bronchitis at 30 weeks.'],
      ['O99.283', 'Hypothyroidism, pre-existing, not related to the pregnancy.'],
      ['O24.414', 'Thyroid nodule unrelated to the pregnancy. Gestational diabetes on insulin.'],
    ],
    otherwise,
  );
});

describe('chart/otherwise-coded, a pregnancy that no code tells', () => {
  tellsOf(
    [
      ['J45.901 I.C.15.a.1 information ', 'Asthma flare at 15 weeks gestation.'],
      ['J20.9 I.C.15.a.1 information ', 'Gravida at 30 weeks with acute bronchitis.'],
      ['G43.009 I.C.15.a.1 information ', 'EGA 24 weeks. Migraine.'],
      ['H60.311 I.C.15.a.1 information ', 'IUP 12 weeks. Otitis externa.'],
      ['L30.9 I.C.15.a.1 information ', 'She is in her second trimester. Eczema.'],
    ],
    [
      ['J45.901', 'Asthma flare. Born at 28 weeks gestation.'],
      ['J45.901', 'Asthma flare at 15 weeks gestation, which does not affect the pregnancy.'],
      ['J45.901', 'Asthma flare. Her sister is in the second trimester.'],
    ],
    otherwise,
  );
});
