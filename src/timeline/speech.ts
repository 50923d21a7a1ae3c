import type { EventMention, Modality, Stance } from '../model/event.ts';
import type { Span } from '../model/span.ts';

const UNTRUE = '(?:false|untrue|unfounded|groundless|baseless|nonsense|invented|made up|fabricated|lies|a lie|fiction)';
/** What is said, where it is spoken of as such: "the report", "this version". */
const SAID =
  '(?:claim|report|finding|allegation|accusation|charge|suggestion|stor(?:y|ie)|figure|statement|assertion|speculation|rumou?r|account|version|number|toll)s?';
/** "Statements that the talks took place are false", "this is untrue". */
const CALLED_UNTRUE = new RegExp(
  `\\b(?:${SAID}|this|that|it) (?:(?:that|of|about) [^.;]{3,120} )?(?:is|are|was|were) (?:(?:simply|all|completely|entirely|totally|quite|pure) )?${UNTRUE}\\b`,
  'i',
);
/** Money, orders and promises are what is denied in this form; "no injuries were reported" denies nothing. */
const NOTHING_DONE =
  /\bno \w+(?: \w+)? (?:was|were|has been|have been|had been) (?:ever )?(?:paid|promised|ordered|bribed)\b|\bno (?:payment|money|bribe|deal|order|contract|agreement|meeting|promise|warning|request|contact|talks|instruction|threat|gift)s?(?: \w+){0,3}? (?:was|were|has|have|had) (?:ever )?(?:been )?(?:ever )?(?:paid|made|given|signed|held|reached|received|sent|promised|offered|ordered|agreed|issued|taken place|changed hands)\b/i;
/** What is denied to somebody is refused: "denied access", "denied him a visa". */
const REFUSED =
  '(?! (?:(?:him|her|them|us|journalists|reporters|observers|people|prisoners) (?:an?|the|any|by|access|entry|bail)\\b|to (?:\\w+ ){1,3}by\\b|(?:(?:the|an?|any|this|that|all|his|her|its|their|immediate|adequate|proper|appropriate|full) )*(?:access|entry|bail|permission|visas?|entrance|admission|treatment|care|asylum|parole|citizenship|food|water|leave)\\b))';
const DENIAL = new RegExp(
  `\\b(?:no truth (?:in|to)\\b|(?<!\\b(?:not|never|nobody|no one) |n['’]t )den(?:y|ies|ying|ial)${REFUSED}|(?<!\\b(?:was|were|been|being|is|are) )denied${REFUSED}|denied by|refut(?:e|es|ed|ing)|(?:there (?:is|are|was|were|had been)|of|that|says?|said|says that|said that) no such(?! thing)|no such (?!thing)(?:\\w+ ){1,3}(?:was|were|had|has|ever|exist(?:s|ed)?)|(?:saw|seen|knew|know|received|made|gave|given|had|has|got|issued|signed|sent|found) (?:of )?no such(?! thing)|never (?:received|happened|took place|existed|been)|was never|fairy tale|baseless|untrue|not true|call(?:s|ed|ing) (?:it|this|that|them|the \\w+) [“"‘']?(?:an? )?(?:\\w+ )?(?:invention|lies?|fabrications?|fiction|fantasy|nonsense|slander|smear|false|absurd))\\b|call(?:s|ed|ing) (?:the|these|those|his|her|their) (?:\\w+ )?(?:claim|report|finding|allegation|accusation|charge|figure|version)s? [“"‘]`,
  'i',
);
/** A parliament rejects a law; only what is said can be rejected as untrue. */
const REJECTION =
  /\b(?:(?:reject|dismiss|disput)(?:s|es|ed|e|ing)? (?:all |any of |as )?(?:(?:the|this|that|these|those|such|any|his|her|its|their|all) (?:\w+ )?(?:claim|report|finding|allegation|accusation|charge|suggestion|stor(?:y|ie)|figure|statement|assertion|speculation|rumou?r|account|version)s?|false|untrue|nonsense)|(?:reject|dismiss|disput)(?:s|es|ed) (?:it|this|that|them)(?! as (?!(?:\w+ )?(?:false|untrue|nonsense|rumou?rs?|speculation|fantasy|fiction|lies|propaganda|baseless|slander|invention|fabrication))))\b/i;
const DOUBT =
  /\b(?:no (?:(?:public|hard|credible|independent|clear) )?(?:evidence|proof)|no (?:(?:immediate|independent|official) ){0,2}confirmation|nothing to (?:suggest|show|indicate) that|without (?:providing |offering |giving )?(?:any )?(?:evidence|proof)|(?:could|can|did|was|were|been|has|have) ?not (?:\w+ ){0,2}(?:confirm|confirmed|verify|verified|corroborate)|unconfirmed|unverified|not (?:yet )?been (?:confirmed|verified)|not confirmed)\b/i;
const CLAIM =
  /\b(?:alleg(?:e|es|ed|edly|ing|ation|ations)|claim(?:s|ed|ing)?|accus(?:e|es|ed|ing|ation|ations)|reportedly|purported(?:ly)?|rumou?r(?:s|ed)?|speculat(?:ed|ion)|is said to|are said to|was said to|were said to|said to (?:be|have)|supposedly|suspected)\b/i;
const PLAN =
  /\b(?:will|shall|'ll|is to|are to|was to|were to|is set to|are set to|set to|due|is expected|are expected|expected to|is scheduled|are scheduled|scheduled (?:to|for)|plan(?:s|ned|ning)? to|is planned|are planned|intend(?:s|ed)? to|going to|about to|upcoming|forthcoming|promis(?:es|ed) to|vow(?:s|ed) to|would(?! have))\b/i;

/** How a sentence speaks of its happening, whose day is `ahead` of the publication or not. */
export function modalityOf(sentence: string, ahead: boolean): Modality {
  if (denies(sentence)) return 'denied';
  if (ahead) return 'scheduled';
  if (DOUBT.test(sentence) || CLAIM.test(sentence)) return 'claimed';
  return 'happened';
}

/** True when the words look ahead: "will sign", "is set to". */
export function looksAhead(sentence: string): boolean {
  return PLAN.test(sentence);
}

/** Other ways to say that it is not so, which leave open what is not. */
const REBUFF =
  /^\W*(?:rubbish|nonsense|lies|a lie|untrue|not true|absurd|ridiculous|pure fiction|total fiction)\b[,.!]|\b(?:rebut(?:s|ted)\b|repudiat(?:es|ed)|contest(?:s|ed) (?:the|that|this|it|his|her|their) (?:\w+ )?(?:claim|report|finding|allegation|accusation|charge|figure|version|account|number)|contradict(?:s|ed) (?:the|that|this|it|his|her|their|him|them)\b|br(?:ush(?:es|ed)) (?:aside|off) (?:the|any|all|such|these|those)|scoff(?:s|ed) at|pour(?:s|ed) (?:scorn|cold water) on|takes? issue with|took issue with|nothing of the (?:sort|kind)|(?:that|this|it) (?:is|was) (?:simply |just |plainly |plain |flatly |quite |completely |totally |all )?(?:not so|not true|not correct|not the case|untrue|a lie|lies|nonsense|rubbish|absurd|an invention|slander|pure fiction)\b|without (?:any )?foundation|no (?:factual )?(?:foundation|basis) (?:in|for|whatsoever|in fact)|a pack of lies|tells? (?:a|it) (?:very |quite )?differently|tells? a (?:very |quite )?different story|plead(?:s|ed)? (?:not guilty|innocent)|(?:protest|maintain|insist)(?:s|ed)? (?:on )?(?:his|her|their|its) innocence)/i;

/** True when the words deny something. */
export function denies(sentence: string): boolean {
  return [DENIAL, REJECTION, CALLED_UNTRUE, NOTHING_DONE, REBUFF].some((pattern) => pattern.test(sentence));
}

/** "denied the allegation that he had …" says itself what is denied. */
const SAYS_WHAT = '(?! (?:that|of|about|against|he|she|it|they) )';
const ANSWER = new RegExp(
  `\\b(?:(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?|dismiss(?:es|ed)?|refut(?:e|es|ed)|disput(?:e|es|ed)|confirm(?:ed)?|verif(?:y|ied)|corroborate) (?:all |any of )?(?:(?:the|this|that|these|those|such|any|his|her|its|their|all) (?:\\w+ )?(?:claim|report|finding|allegation|accusation|charge|suggestion|stor(?:y|ie)|figure|statement|assertion|speculation|rumou?r|wrongdoing)s?\\b${SAYS_WHAT}|it\\b|this\\b|them\\b|that(?=[.,;]|$))|call(?:s|ed|ing) (?:it|this|that|them|the (?:claim|report|allegation|accusation|finding)s?)\\b|no such)`,
  'i',
);
/** "His family denies with force": it does not say what. */
const BARE_DENIAL =
  /^\W*(?:[\p{L}’'.-]+ ){1,7}(?<!\b(?:was|were|been|being|is|are|which|who|that) )den(?:y|ies|ied)(?=\s*[.;:—]|,(?! (?:\w+ ){0,2}that\b)| (?:with|strongly|vehemently|flatly|firmly|everything|wrongdoing|any wrongdoing)\b)/iu;
/** "There was no truth in the report", "the claim could not be verified", "there was no confirmation". */
const ANSWERED = new RegExp(
  `\\bno truth (?:in|to) (?:it|this|that|(?:the|these|such|those) (?:\\w+ )?${SAID})|` +
    `\\b(?:the|this|that|these|those|such|his|her|its|their) (?:\\w+ )?${SAID} (?:could|can|has|have|had|was|were|is|are)(?: not|n['’]t) (?:\\w+ ){0,2}(?:verified|confirmed|corroborated)|` +
    `\\bno (?:(?:immediate|independent|official) ){0,2}confirmation(?=[.;,]|$| (?:of|for|from) )|` +
    `\\b(?:the|this|that|these|those|such|his|her|its|their) (?:\\w+ )?${SAID} (?:is|are|was|were) (?:\\w+ )?${UNTRUE}|\\b(?:this|that) (?:is|was) (?:\\w+ )?(?:untrue|a lie|false)\\b`,
  'i',
);

/** True when the words only answer what was said before them: "rejected the finding", "called it a fairy tale". */
export function answersBack(sentence: string): boolean {
  return [ANSWER, ANSWERED, BARE_DENIAL, REBUFF].some((pattern) => pattern.test(sentence));
}

/** True when the words say that something is not proven. */
export function doubts(sentence: string): boolean {
  return DOUBT.test(sentence);
}

const TOLD_AS_CLAIM = /\b(?:alleg|claim|accus|purport|rumou?r|speculat)|\breportedly\b/i;

/** True when the words tell of a claim that someone makes: only such a sentence can doubt what others say. */
export function tellsOfClaim(sentence: string): boolean {
  return TOLD_AS_CLAIM.test(sentence);
}

/** True when the words put a statement in someone's mouth as an allegation. */
export function alleges(sentence: string): boolean {
  return CLAIM.test(sentence);
}

const SAYS =
  'said|says|told|reported|reports|announced|added|confirmed|claimed|stated|warned|wrote|argued|insisted|acknowledged|admitted';
const ACCORDING = /\baccording to [^,.;]{2,80}/i;
const TAIL = new RegExp(`,["”’]? (?:[^,.;]{2,80} (?:${SAYS})|(?:${SAYS}) [^,.;]{2,80})(?: [^,.;]{0,40})?[.]?$`, 'i');
const HEAD = new RegExp(`^[^,.;]{2,80} (?:${SAYS})(?: (?:on )?[A-Z][a-z]+day)?(?: that\\b|:|,)?`);

/** Who says so, as the sentence puts it; null when the article speaks for itself. */
export function attributionOf(sentence: string): string | null {
  const found = attributionSpans(sentence)[0];
  return found ? sentence.slice(found.start, found.end).replace(/^[,"”’\s]+|[.\s]+$/g, '') : null;
}

/** The stretches of a sentence that only say who says so, "according to …" first. */
function attributionSpans(sentence: string): Span[] {
  const spans: Span[] = [];
  const short = sentence.length > 1200 ? sentence.slice(0, 1200) : sentence;
  for (const pattern of [ACCORDING, TAIL, HEAD]) {
    const match = pattern.exec(short);
    if (match) spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

const SPEAKS = new RegExp(`\\b(?:${SAYS}|say|according to)\\b`, 'i');

/** True when someone is said to say it. */
export function isReported(sentence: string): boolean {
  return SPEAKS.test(sentence);
}

const STANCES: Readonly<Record<Stance['kind'], readonly [Stance, Stance]>> = {
  asserts: [
    { kind: 'asserts', answersBack: false },
    { kind: 'asserts', answersBack: true },
  ],
  denies: [
    { kind: 'denies', answersBack: false },
    { kind: 'denies', answersBack: true },
  ],
  doubts: [
    { kind: 'doubts', answersBack: false },
    { kind: 'doubts', answersBack: true },
  ],
};

/** How a sentence stands to what others say. */
export function stanceOf(sentence: string): Stance {
  const kind = denies(sentence) ? 'denies' : doubts(sentence) ? 'doubts' : 'asserts';
  return STANCES[kind][answersBack(sentence) ? 1 : 0];
}

const SPOKE = new RegExp(`\\b(?:${SAYS})\\b[^,.;“”"]{0,40}$`, 'i');

/** True when the words before a day make it the day of speaking: "said on …", "told reporters in Prague on …". */
export function spokenOn(beforeDay: string): boolean {
  return SPOKE.test(beforeDay);
}

const TESTIFIES =
  /\b(?:told|testified (?:to|before|at)|testifying (?:to|before|at)) (?:(?:the|a|an|his|her) )?(?:[\p{L}’'-]+ ){0,4}?(?:inquiry|inquest|courts?|hearing|tribunal|committee|commission|jury|judges?|magistrates?|panel|parliament|senate|trial|lawmakers|MPs|deputies|investigators)\b/iu;

/** Where in a sentence the words end that tell of a testimony, "told the inquiry"; null where there are none. */
export function endOfTestimony(sentence: string): number | null {
  const match = TESTIFIES.exec(sentence);
  return match && match.index + match[0].length;
}

const QUOTED = /["“][^"“”]{0,1000}["”]/g;
const SPEAKER = new RegExp(
  `(\\p{Lu}[\\p{L}’'-]+)(?:,? [^,.;]{0,30})? (?:${SAYS})\\b|\\b(?:${SAYS}) (?:\\p{Lu}[\\p{L}’'-]+ )*(\\p{Lu}[\\p{L}’'-]+)`,
  'gu',
);

/** Last names of those who are said to speak, outside of quotation marks. */
export function speakersOf(sentence: string): string[] {
  const told = sentence.slice(0, 2000).replace(QUOTED, '“”');
  return [...told.matchAll(SPEAKER)].flatMap((match) => match[1] ?? match[2] ?? []);
}

/** The role of a piece of evidence in its event. */
export function roleOf(
  mention: Pick<EventMention, 'modality' | 'place'>,
): 'report' | 'announcement' | 'claim' | 'denial' | 'caption' {
  if (mention.modality === 'denied') return 'denial';
  if (mention.place === 'caption') return 'caption';
  if (mention.modality === 'scheduled') return 'announcement';
  return mention.modality === 'claimed' ? 'claim' : 'report';
}
