import { type LinePattern, lines } from './line-pattern.ts';

/** Long paragraphs that are not the article's: consent texts, legal feet, subscription notices. */
export const NOTICES: readonly LinePattern[] = [
  ...lines(
    'cookie-notice',
    /\b(?:we|our(?: \d+)? partners|this (?:web)?site|this page|select|click)\b.{0,120}\b(?:use|uses|using|store|storing|analytics|allow|accept)\b.{0,100}\b(?:cookies|consent|access information on (?:your|a) device)\b/,
    /^cookies (?:help|allow|enable|let|make)\b.{0,160}$/,
    /\b(?:cookie policy|necessary cookies|use of cookies|cookie settings|personali[sz]ed (?:ads|advertising|content)|advertising cookies|legitimate interest|verwenden cookies|utilisons des cookies|utilizamos cookies|utilizziamo (?:i )?cookie|gebruiken cookies|usamos cookies)\b/,
  ),
  ...lines(
    'legal',
    /^(?:©|\(c\)|copyright (?:©|\(c\)|\d{4}))/,
    /\b(?:all rights reserved|may not be (?:published|reproduced|redistributed|copied|distributed)|without (?:prior |express )?(?:written )?permission|private securities litigation|not responsible for the content)\b/,
    /^(?:this|certain|some|all|any|the|statements)\b.{0,160}\bforward-looking (?:statements?|information)\b/,
    /^(?:the|all|any|certain) statements? (?:about|on|of|regarding|concerning) (?:the )?future\b.{0,200}$/,
    /^(?:this|the|our) (?:\w+ )?(?:announcement|release|statement|notice|document|presentation) (?:contains|includes|may contain) (?:\w+ ){0,3}(?:statements|expectations|forecasts|projections|assumptions) (?:about|on|of|regarding|concerning|as to) (?:the future|future|coming|expected|our)\b/,
    /^(?:this|the|our|all) (?:\w+ )?(?:bulletin|dispatch|service|wire|copy|material|report|message|text|newsletter) (?:is|are) (?:only )?(?:for|intended for|meant for|restricted to|reserved for) (?:the use of )?(?:\w+ )?(?:subscribers|clients|members|customers|media|recipients)\b/,
    /^(?:re-?distribution|re-?publication|reproduction|forwarding|copying|onward transmission) (?:of .{3,60} )?(?:is|are) (?:strictly )?(?:not (?:permitted|allowed)|prohibited|forbidden)\b/,
  ),
  ...lines(
    'legal',
    /\b(?:if you have a complaint|editors' code of practice|press standards|registered (?:in|office|charity|number)|complaints? about (?:editorial|our) content|terms and conditions apply|member of the .{0,30} ?press(?: council| association)?)\b/,
  ),
  ...lines(
    'promotion',
    /\b(?:our|us|we)\b.{0,240}\b(?:donat(?:e|ions?)|chip in|become a (?:member|supporter|friend|patron|subscriber)|from (?:just |only |as little as )?[£$€]\d+)(?![\p{L}\d])/u,
    /\b(?:readers|people|supporters) like you\b/,
    /^(?:donate|chip in|support (?:us|our)|help (?:us|fund|keep)|become a (?:member|supporter|friend|patron))\b.{0,240}\b(?:our|us|readers|journalism|reporting|newsroom|a (?:month|week|year))\b/,
  ),
  ...lines(
    'newsletter',
    /\b(?:our|the) (?:\w+ ){0,3}newsletters?\b.{0,100}\b(?:sign up|subscribe)\b|^(?:please )?(?:sign up|subscribe)\b.{0,80}\bnewsletters?\b/,
    /^(?:you(?:'re| are)? (?:receiving|getting|receive|get|received) (?:(?:this|these|our)\b|.{0,60}\b(?:because|as an?|as you|since you)\b)|this (?:e-?mail|message|newsletter) (?:was|is) (?:sent|intended)|if you (?:no longer wish|do not want|don't want)|by (?:signing up|subscribing|clicking|registering))\b/,
    /\b(?:(?<=^|[.!?] )to unsubscribe|unsubscribe (?:here|at any time|from (?:this|these|our|the list))|manage your (?:subscription|preferences)|reply with (?:the word|leave|stop))\b/,
  ),
];
