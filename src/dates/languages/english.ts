import { ENGLISH_GUARDS } from './english-guards.ts';
import { ENGLISH_RULES } from './english-rules.ts';
import { ENGLISH_NUMBERS, ENGLISH_WORDS } from './english-words.ts';
import { type Language, wordSet as set } from './language.ts';

export const ENGLISH: Language = {
  code: 'en',
  words: ENGLISH_WORDS,
  capitalised: ['MONTH', 'WEEKDAY', 'WEEKDAYS', 'HOLIDAY', 'QUARTER', 'ZONE'],
  numbers: ENGLISH_NUMBERS,
  rules: ENGLISH_RULES,
  monthFirst: true,
  tense: {
    future: set(
      `will 'll shall wo would 'd going plan planning plans planned postponed scheduled slated expected expects expect set due hopes hoping hope intends
       intend aims aim poised ready upcoming forthcoming deadline deadlines supposed starts begins opens ends expires closes takes meets votes decides arrives
       leaves hosts visits resumes returns convenes launches must`,
    ),
    scheduling: set(
      'starts begins opens ends expires closes takes meets votes decides arrives leaves hosts visits resumes returns convenes launches',
    ),
    needsTo: set(
      'going plan planning plans planned expected expects expect set due hopes hoping hope intends intend aims aim poised ready supposed',
    ),
    infinitiveMark: 'to',
    to: set('to for on'),
    infinitives: set('be being is are'),
    perfect: set('been'),
    pluperfect: set('had'),
    promising: set(
      `promised promises agreed agrees agreement vowed vows pledged pledges offered offers wants wanted want hoped decided decides decision
       ordered supposed invited urged program programme proposal proposed deadline threatened threatens asked told deal`,
    ),
    lasting: set('stays stay remains remain keeps keep is are'),
    putOff: set('postponed delayed rescheduled adjourned deferred moved shifted extended prolonged off back forward'),
    beingTo: set('is are was were'),
    deadlines: set('until till by before'),
    openings: set('from starting beginning effective commencing of'),
    openingLeads: set('as ahead'),
    records: set(
      `report reports letter letters email emails mail memo note notes message messages statement study paper survey poll article interview
       video footage photo photograph picture pictures recording ruling order`,
    ),
    proclaiming: set('declare declares declared declaring proclaim proclaims proclaimed proclaiming'),
    proclaimed: set('day holiday'),
    presentPerfect: set('has have'),
    awaited: set('expected due planned forecast predicted tipped likely awaited booked'),
    saying: set('said says told tells added reported announced confirmed wrote warned'),
    past: set(
      `was were had did said told began took met went came made won lost fell rose held sent left struck hit broke led gave found became
       died has have saw got ran shot since knew thought brought bought caught fought taught sold spent kept felt meant heard stood understood wrote
       drove flew grew drew threw chose spoke taken written drawn woke wore tore sank sang swore shook withdrew overthrew put set cut shut let`,
    ),
    pastEnding: /^[a-z]{2,}[a-z]ed$/,
    futureEnding: null,
    articles: set('a an'),
    nounMarkers: set('a an the this that these those its his her their our my your of in on with for by and or as'),
  },
  definiteNext: true,
  guards: ENGLISH_GUARDS,
};
