import { type LinePattern, lines } from './line-pattern.ts';

const WORDS =
  'article|page|story|post|piece|text|content|translation|answer|information|bulletin|newsletter|letter|issue|edition|e-?mail|report|service|briefing|interview|video|episode';
/**
 * Stands for any of these words, in the patterns and in what they are tried on: spelt out in each pattern they would
 * take long to compile. Letters of a word, so that edges of words are where they were.
 */
const SIGN = '_t_';
const IN_TEXT = new RegExp(`\\b(?:${WORDS})(?=s?\\b)`, 'g');
const IN_PATTERN = new RegExp(`\\b(?:${WORDS.replace('e-?mail', 'e-\\?mail')})(?=s?\\b|\\?)`, 'g');

/** A pattern with the sign in place of each word and of `THING`. */
const made = (source: string | RegExp): RegExp =>
  new RegExp(
    (typeof source === 'string' ? source : source.source).replaceAll('THING', SIGN).replace(IN_PATTERN, SIGN),
    'u',
  );

/** A folded line as the patterns below want it. */
export function withSigns(folded: string): string {
  return folded.replace(IN_TEXT, SIGN);
}

/** Lines that ask something of the reader, or tell how a text came to be here: ratings, reports of errors, translators, licences. */
export const PROMPT_PATTERNS: readonly LinePattern[] = [
  ...lines(
    'widget',
    made(
      '^(?:was|is|were) (?:this|the|our) (?:\\w+ )?THING (?:\\w+ )?(?:helpful|useful|interesting|clear|informative|good|of (?:use|help|interest))(?: to you| for you)?\\b.{0,40}$',
    ),
    made('^(?:did|do|have) you (?:find|found|like|liked|enjoy|enjoyed|learn)\\b.{0,24}\\bTHING\\b.{0,60}$'),
    made(
      '^(?:how|what) (?:would|did|do|should) you (?:rate|think (?:of|about)|like) (?:this|our|the) THING\\b.{0,40}$',
    ),
    made('^is (?:this|the) THING (?:wrong|correct|right|clear|accurate)\\b.{0,40}$'),
    made('^(?:please )?(?:rate|review|score|vote for) (?:this|our|the) (?:\\w+ )?THING\\b.{0,60}$'),
    made(
      /^(?:was this (?:helpful|useful|interesting|clear)|what do you think|did this help|your (?:rating|vote|feedback)|(?:send|give|leave)(?: us)?(?: your)? feedback|feedback|average rating:? .{1,20}|rating: .{1,20}|\d+ (?:votes?|ratings?))\b[:?!]?.{0,30}$/,
    ),
    made(
      /^(?:thumbs (?:up|down) ?){1,2}$|^(?:yes ?[/|,]? ?no|no ?[/|,]? ?yes|(?:very |not )?(?:helpful|useful)(?: ?[/|,]? ?(?:very |not )?(?:helpful|useful))*|(?:[1-9] ){2,9}(?:[1-9]|10)|[\d.,]+ (?:out of|\/) ?(?:5|10)(?: stars?)?|(?:[1-5] stars? ?)+)$/,
    ),
    made(
      '^(?:have you )?(?:spot(?:ted)?|found|find|notice|noticed|see|seen|report|flag) (?:an?|any|this|the|something|a possible) ?(?:\\w+ )?(?:error|mistake|typo|inaccurac(?:y|ies)|problem|wrong|issue|translation|spelling)s?\\b.{0,120}$',
    ),
    made(
      '^(?:to|please) (?:report|flag|suggest|correct) (?:an?|any|errors|mistakes|corrections)\\b.{0,40}\\b(?:write|e-?mail|contact|call|click|use|let us know|in this|to the|at)\\b.{0,80}$',
    ),
    made('^(?:tell|let) us (?:know )?(?:how|what|if|why|whether) (?:we|you|this|the|our)\\b.{0,80}$'),
    made('^(?:help us improve|how (?:can|could) we improve)\\b.{0,60}$'),
    made(
      /^(?:war (?:dieser|der|die) .{3,40} (?:hilfreich|nutzlich|interessant)|artikel bewerten|bewerten sie .{3,40}|fehler (?:gefunden|melden)|cet article vous a-t-il .{3,40}|(?:signaler une (?:erreur|faute)|noter cet article)|.{0,3}(?:te|le) ha (?:resultado|parecido) .{3,60}|.{0,3}(?:has encontrado|reportar|informar de) un (?:error|fallo).{0,40}|.{0,3}ti e (?:stato|piaciuto) .{3,60}|segnala un errore|fout gevonden.{0,30}|esta (?:noticia|informacao) foi util.{0,20})\??$/,
    ),
    made(
      /^(?:show|view|see|read|switch to|back to)(?: (?:the|this))?(?: (?:article|page|text|it))?(?: in)?(?: the)? original(?: (?:language|text|version|article|page|in .{3,20}))?$/,
    ),
  ),
  ...lines(
    'metadata',
    made(
      '^[\\W_]*(?:(?:this|the following) (?:THING|version) (?:was|is|has been) )?(?:(?:automatically|machine|computer|auto)[- ]?translated|translated (?:automatically|mechanically|by (?:an? )?(?:machine|computer|software|google|deepl|ai\\b|artificial|automatic|bing|yandex)))\\b.{0,200}$',
    ),
    made(
      '^[\\W_]*(?:automatic|automated|machine|computer|ai|google|unedited|raw)[- ](?:generated )?translations?\\b(?! (?:is|has|will|can|makes|was|startup|company)\\b).{0,160}$',
    ),
    made(
      '^[\\W_]*this is an? (?:automatic|automated|machine|computer|ai|unedited)[- ](?:generated )?translation\\b.{0,200}$',
    ),
    made(
      /^[\W_]*(?:(?:dieser|der) (?:text|artikel|beitrag) wurde (?:maschinell|automatisch)|maschinell ubersetzt|automatische ubersetzung|(?:article|texte) traduit automatiquement|traduction automatique|traduccion automatica|(?:articulo|texto) traducido automaticamente|traduzione automatica|tradotto automaticamente|traducao automatica|automatisch vertaald|tlumaczenie automatyczne|автоматическии перевод|машинныи перевод)\b.{0,160}$/,
    ),
    made(/^(?:original (?:language|text|article)|translated from|language of the original): ?.{2,60}$/),
    made(/^(?:zczc|nnnn)\b.{0,60}$/),
  ),
  ...lines(
    'widget',
    made('^listen to (?:this|the|our) THING (?:on|in|at|with) .{2,40}$'),
    made(/^(?:\p{Extended_Pictographic}\ufe0f? ?[\d.,]+k?\s*)+$/u),
    made(/^\d+(?: ?- ?\d+)? min(?:ute)?s?$/),
    made(/^(?:last )?(?:updated|published|posted)(?: at)?:? \d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: [a-z]{2,5})?$/),
    made(/^rate this\b.{0,20}$/),
    made(/^\d{4} ?(?:gmt|utc|ut|z|[a-z]{1,4}[ds]?t|hrs?|hours|uhr)$/),
  ),
  ...lines('promotion', made(/^contact (?:the )?(?:[\w'-]+ ){0,4}(?:newsroom|newsdesk|desk|editors?)$/)),
  ...lines(
    'credit',
    made(
      /^(?:[\p{L}.'-]+ ){1,4}writes (?:here|for us|(?:a|her|his|this|the) (?:\w+ )?column|on (?:mon|tues|wednes|thurs|fri|satur|sun)days)\b.{0,60}$/u,
    ),
  ),
  ...lines(
    'promotion',
    made(
      /^.{0,120}\b(?:members|readers|supporters|subscribers|donors) (?:pay for|fund|finance|support|make possible) (?:this|our) (?:work|journalism|reporting|newsroom|magazine|newspaper|site)\b.{0,60}$/,
    ),
  ),
  ...lines(
    'legal',
    made(
      '^(?:this|the|our|all) (?:\\w+ ){0,2}(?:THINGs?|works?|texts?|materials?|publications?|documents?) (?:is|are) (?:licen[sc]ed|published|released|made available|free|available)\\b.{0,40}\\b(?:creative commons|cc[ -]by|licen[sc]e|free to|republish|under)\\b.{0,160}$',
    ),
    made(
      '^(?:this|the|our) (?:\\w+ ){0,2}(?:THING|work|material|publication|document) may (?:only )?(?:not )?be (?:passed on|copied|quoted|shared|forwarded|republished|reproduced|used|distributed|cited)\\b.{0,200}$',
    ),
    made(
      /^.{2,40} ?[-|·•] ?(?:terms|privacy|cookies?|imprint|contact|accessibility)\b[^.]{0,40}(?: ?[-|·•] ?(?:terms|privacy|cookies?|imprint|contact|about|accessibility|advertis)[^.]{0,40})+$/,
    ),
    made(
      /^(?:creative commons|cc[ -]by\b|licen[sc]ed under|republish (?:this|our) \w+|(?:you (?:may|can|are free to)|feel free to) (?:republish|reprint|copy|share|quote|forward) (?:this|our|these)\b|reproduction (?:is )?(?:only|permitted|allowed|authori[sz]ed|with)|for (?:use|internal use) (?:by|of) (?:subscribers|members|clients)|reprinted (?:with|by) permission)\b.{0,160}$/,
    ),
  ),
  ...lines(
    'share',
    made(
      '^(?:send|e-?mail|print|save|forward|text|share)(?: (?:this|the))?(?: (?:\\w+ )?THING)?(?: (?:to|with) (?:a |your )?(?:friends?|colleagues?|somebody))?(?: by e-?mail)?$',
    ),
    made(
      /^(?:send (?:by|via) (?:e-?mail|post|mail|sms)|(?:send|e-?mail) .{2,30} to a (?:friend|colleague)|print(?:er|able)? (?:version|this)|printer[- ]friendly(?: (?:page|version|view))?)$/,
    ),
  ),
  ...lines(
    'newsletter',
    made(
      /^(?:did (?:someone|somebody|a friend|a colleague) (?:forward|send)|(?:was this|has this been|received this) (?:\w+ )?forwarded|forwarded (?:this|to you)|if you (?:would rather|enjoyed|liked|were forwarded|received|no longer|do not want|don't want)|change your (?:e-?mail )?address|leave (?:the|this) list|to (?:subscribe|join|sign up|subscribe or unsubscribe)\b.{0,30}\b(?:write|send|e-?mail|reply|visit|go|click|see))\b.{0,160}$/,
    ),
  ),
];
