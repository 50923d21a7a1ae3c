import { ENGLISH_RULES } from './english-rules.ts';
import { ENGLISH_NUMBERS, ENGLISH_WORDS } from './english-words.ts';
import type { Language } from './language.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

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
       intend aims aim poised ready upcoming forthcoming supposed starts begins opens ends expires closes takes meets votes decides arrives
       leaves hosts visits resumes returns convenes launches`,
    ),
    needsTo: set(
      'going plan planning plans planned expected expects expect set due hopes hoping hope intends intend aims aim poised ready supposed',
    ),
    infinitiveMark: 'to',
    to: set('to for on'),
    infinitives: set('be being'),
    perfect: set('been'),
    promising: set(
      `promised promises agreed agrees agreement vowed vows pledged pledges offered offers wants wanted want hoped decided decides decision
       ordered supposed invited urged program programme proposal proposed deadline threatened threatens asked told deal`,
    ),
    beingTo: set('is are was were'),
    deadlines: set('until till by'),
    past: set(
      `was were had did said told began took met went came made won lost fell rose held sent left struck hit broke led gave found became
       died has have saw got ran shot since knew thought brought bought caught fought taught sold spent kept felt meant heard stood understood wrote
       drove flew grew drew threw chose spoke woke wore tore sank sang swore shook withdrew overthrew put set cut shut let`,
    ),
    pastEnding: /^[a-z]{2,}[a-z]ed$/,
    nounMarkers: set('a an the this that these those its his her their our my your of in on with for by and or as'),
  },
  guards: {
    before: set(
      `in since by of during from until till before after between through to around about for on early late mid and or the last next this
       throughout year circa c fiscal every each past as with than at within`,
    ),
    after: set(
      `percent people men women children shares million billion trillion miles jobs workers soldiers troops feet points units cars planes others
       members km kilometers kilometres metres meters tons tonnes pounds dollars euros kg kilograms barrels acres hectares homes houses students
       employees patients victims deaths votes seats pages words copies tickets rooms police officers protesters migrants refugees prisoners
       casualties dead wounded civilians hp mph kph gmt hours yards litres liters gallons degrees pc cc x`,
    ),
    doubtfulMonths: set('may march'),
    names: set('april may june august'),
    doubtfulSeasons: set('fall spring'),
    notPlural: set(
      'is was has its as his this us always perhaps thus plus versus across towards afterwards besides news says',
    ),
    ages: set('old age of-age'),
    rates: set(
      'percent % million billion trillion thousand hundred times once twice dollars euros pounds people cents tons tonnes barrels points',
    ),
    lengths: set(
      `for in several of after within by took take takes taken last lasted lasting over until many spent spend spending waited wait waiting ago
       through despite following be been only mere just and or two three four five six about around lasts during into came comes`,
    ),
    superlatives: set('first worst best most least only'),
    ofToday: set('world society generation youth economy environment standards children market times'),
    afterVague: set('and but or , . is was has had will would when where that which who it he she they we i'),
  },
};
