import { type LanguageGuards, wordSet as set } from './language.ts';

export const ENGLISH_GUARDS: LanguageGuards = {
  before: set(
    `in since by of during from until till before after between through to around about for on early late mid and or the last next this
     throughout year circa c fiscal every each past with as than at within`,
  ),
  after: set(
    `percent people men women children shares million billion trillion miles jobs workers soldiers troops feet points units cars planes others
     members km kilometers kilometres metres meters tons tonnes pounds dollars euros kg kilograms barrels acres hectares homes houses students
     employees patients victims deaths votes seats pages words copies tickets rooms police officers protesters migrants refugees prisoners
     casualties dead wounded civilians hp mph kph gmt hours yards litres liters gallons degrees pc cc x`,
  ),
  numbering: set('no nos number flight route bus room'),
  doubtfulMonths: set('may march'),
  names: set('april may june august'),
  doubtfulSeasons: set('fall spring'),
  nameHeads: set(
    `movement bridge square street avenue boulevard road lane plaza promenade gate tower building house hall stadium arena park garden gardens
     station airport hospital clinic school college university polytechnic academy institute library museum theatre theater centre center
     foundation coalition party brigade brigades battalion front committee council forum association society union alliance league group
     organisation organization initiative network collective club agreement accord accords treaty pact memorial monument cemetery mosque
     church dam barrage canal port harbour harbor factory works mine refinery market quarter district neighbourhood neighborhood village
     camp barracks base prize award fund revolution uprising martyrs heroes army forces command company press times telegraph post mail
     mirror express herald tribune`,
  ),
  doubtfulWeekdays: set('sun sat'),
  notPlural: set(
    'is was has as its his this us always perhaps thus plus versus across towards afterwards besides news says',
  ),
  ages: set('old age of-age'),
  rates: set(
    'percent % million billion trillion thousand hundred times once twice dollars euros pounds people cents tons tonnes barrels points',
  ),
  lengths: set(
    `for in several of after within by took take takes taken last lasted lasting over until many spent spend spending waited wait waiting ago
     through despite following be been only mere just and or two three four five six about around lasts during into came comes`,
  ),
  prepositional: set('over'),
  superlatives: set('first worst best most least only'),
  superlativeEnding: /^[a-z]{2,}est$/,
  backward: set('in'),
  of: set('of'),
  determiners: set('the a an this that his her its their our my your in for'),
  beforeVerb: set('to will would could can may might should'),
  comparing: set('than'),
  exactly: set('exactly precisely'),
  relative: set('when that which'),
  within: set('in by since until for during on throughout of'),
  notAfterPeriod: set('of that when to he she they it we i the before after award final'),
  notAfterDay: set('of off when that care job trip trader laborer'),
  exclaiming: set('such what quite'),
  notAfterPod: set('of before'),
  notAfterNoon: set('mass oil blue rider express'),
  beforeClock: new Set([...set('at by until till from before after around about to - between and @'), '']),
  beforePointed: set('at by around about'),
  beforeDay: set('on by until before since'),
  conjoining: set('that'),
  vagueNouns: set('past future term'),
  afterVague: set('and but or is was has had will would when where that which who it he she they we i'),
  ofToday: set('world society generation youth economy environment standards children market times'),
  timeJoints: set('on of ,'),
  listJoints: set('and or to - , through until till & /'),
  afterList: set(
    `in at on of and or to for with by from when where as the a after before between but will is was were has have had until through during
     because while who which that he she it they`,
  ),
  eventLeads: set('before after into following prior ahead'),
  subjects: set('he she they it we i the a an his her its their our'),
  pronouns: set('he she they it we i'),
  leadsToNoun: set(
    'of with against near outside inside over under into onto upon behind beyond across along off out that both all',
  ),
  eventEnds: set('and but which who while because when where although as since'),
};
