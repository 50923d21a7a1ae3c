/** Words that end in a full stop without ending a sentence, lower case, without the stop. English first, then others. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof sen rep gov gen lt col maj capt cmdr sgt adm brig cpl pvt hon rev fr msgr st ste mt ft ' +
    'pres supt det insp amb atty asst assoc dept dist div est no nos vs v al fig figs vol pp ed eds op cf viz approx ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'u.s u.k u.n e.u u.a.e d.c ph.d m.d b.a m.a e.g i.e a.k.a ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa ' +
    'tenn tex va vt wash wis wyo sr jr ' +
    'hr fr dipl ing mag bzw usw z.b u.a ca bd nr str mme mlle sra srta dña av avda'
  ).split(' '),
);

/** Of these, the ones after which a sentence does end when a capital follows: companies, times, states of a place. */
export const MAY_END: ReadonlySet<string> = new Set(
  'u.s u.k u.n e.u u.a.e d.c ph.d m.d b.a m.a a.k.a jr sr etc inc corp ltd co bros plc no'.split(' '),
);
