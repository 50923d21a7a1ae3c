import { ENGLISH_GUARDS } from './english-guards.ts';
import { type Language, type LanguageGuards, wordSet as set } from './language.ts';
import { SPANISH_RULES } from './spanish-rules.ts';
import { SPANISH_NUMBERS, SPANISH_WORDS } from './spanish-words.ts';

const NONE = set('');

const guards: LanguageGuards = {
  ...(Object.fromEntries(Object.keys(ENGLISH_GUARDS).map((name) => [name, NONE])) as unknown as LanguageGuards),
  before: set(
    'en desde hasta durante de del entre y o a al para por tras antes después hacia este pasado próximo año principios mediados finales cada es fue',
  ),
  after: set(
    `por personas hombres mujeres niños millones miles euros dólares pesos kilómetros metros toneladas soldados tropas empleados muertos heridos
     votos escaños páginas hectáreas viviendas casos`,
  ),
  numbering: set('número núm nº vuelo ruta'),
  nameHeads: set(
    `movimiento puente plaza calle avenida paseo bulevar parque estadio estación aeropuerto hospital escuela colegio universidad instituto
     fundación coalición partido brigada frente comité grupo alianza mercado barrio cementerio monumento`,
  ),
  ages: set('edad'),
  rates: set('millones mil euros dólares pesos veces ciento toneladas personas barriles'),
  lengths: set('durante en por de tras desde dura duró durará varios muchos pocos hace llevan lleva'),
  superlatives: set('primer primera primeras primeros peor peores mejor mejores mayor'),
  superlativeEnding: null,
  backward: set('en'),
  of: set('de del'),
  determiners: set('el la los las un una su sus este esta'),
  comparing: set('que'),
  exactly: set('exactamente justo'),
  relative: set('en que cuando'),
  within: set('en durante de del'),
  notAfterPeriod: set('de del que en'),
  beforeClock: new Set([...set('las la a hasta desde entre y'), '']),
  beforePointed: NONE,
  beforeDay: NONE,
  timeJoints: set('de del ,'),
  listJoints: set('y o a al - ,'),
  afterList: set('en a de del y o para con por cuando donde el la un una que se'),
  eventLeads: set('antes después tras'),
  subjects: NONE,
  pronouns: NONE,
  leadsToNoun: NONE,
  eventEnds: set('y pero que cuando mientras porque donde aunque'),
};

export const SPANISH: Language = {
  code: 'es',
  words: SPANISH_WORDS,
  capitalised: ['HOLIDAY', 'ROMAN', 'ZONE'],
  numbers: SPANISH_NUMBERS,
  rules: SPANISH_RULES,
  monthFirst: false,
  definiteNext: false,
  tense: {
    future: set(
      'va van voy vamos prevé prevén previsto prevista previstos previstas planea planean piensa piensan espera esperan debe deben',
    ),
    past: set(
      `fue fueron era eran estaba estaban había habían ha han hubo dijo dijeron hizo hicieron tuvo tuvieron vino vinieron puso pusieron
       pudo supo quiso trajo estuvo estuvieron dio dieron vio vieron`,
    ),
    pastEnding: /^[\p{L}]{2,}(?:ó|aron|ieron|eron)$/u,
    futureEnding: /^[\p{L}]{3,}(?:rá|rán|ré|remos)$/u,
    articles: NONE,
    nounMarkers: set('el la los las un una unos unas este esta su sus de del en por con para'),
    scheduling: NONE,
    needsTo: set('va van voy vamos planea planean piensa piensan espera esperan debe deben'),
    infinitiveMark: '',
    to: set('a firmar visitar reunir reunirse celebrar viajar publicar votar empezar comenzar anunciar recibir'),
    perfect: set('sido'),
    pluperfect: set('había habían'),
    infinitives: set('ser'),
    promising: NONE,
    lasting: NONE,
    putOff: set('aplazado aplazada pospuesto pospuesta postergado postergada retrasado retrasada'),
    beingTo: NONE,
    deadlines: set('hasta'),
    openings: NONE,
    openingLeads: NONE,
    records: NONE,
    proclaiming: NONE,
    proclaimed: NONE,
    presentPerfect: NONE,
    awaited: NONE,
    saying: set('dijo dijeron anunció informó añadió'),
  },
  guards,
};
