import { type Draft, textOf } from '../draft.ts';
import { featuresOf } from '../features.ts';

/** What wires, press offices and desks set under the last line: "-30-", "(ends)", "###", "NNNN", with or without the agency. */
const END =
  /^[\W_]*(?:[A-Z]{2,6}[ /]+)?(?:\(?(?:ends?|ends here|the end|end of (?:the )?(?:text|story|report|bulletin|message|release|document|article|transcript)|eom|ende|fin|fine|slut|koniec|konec)\)?|n{4}|x{3,4})[\W_]*(?:[A-Z]{2,6})?[\W_]*$/iu;
const NUMBER = /^[\s(<]*[-–—*#/=.]+\s?(?:30|0)\s?[-–—*#/=.]+[\s)>]*$/;
/** An agency alone behind dashes: "--IANS". */
const SIGNED = /^[-–—]{1,2}\s?\(?[A-Z]{2,6}\)?(?:[-/]\p{L}{1,5})*$/u;
/** Initials of those who wrote, edited and sent, with a number or without: "mk/jt", "MNS/ab/tr", "ab/cd/0217". */
const INITIALS = /^[([]?\p{L}{1,5}(?:\s?\/\s?\p{L}{1,5}){1,5}(?:\/\d{2,6})?\/?[)\]]?(?:\s\d[\d :.-]{2,12})?$/u;
/** When a wire sent it: "25-10-26 2341", "141530 GMT Oct 26". */
const SENT = /^(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4} \d{4}|\d{4,6} ?(?:GMT|UTC|Z)\b.{0,12})$/;

/** A mark that is none of the text's words wherever it stands behind the first line. */
const SURE_END = /^[\s*#–—-]*(?:ENDS?|\((?:ends?|END)\))[\s*#–—-]*$/;

/** The end in brackets and who sent it: "(END) Meridian Wire". */
const END_SIGNED = /^\((?:ends?|ENDS?)\)\s+(?:\p{Lu}[\p{L}&.'’-]*\s?){1,5}(?:\p{L}{1,5}(?:\/[\p{L}\d]{1,6}){1,4})?$/u;

/** How many drafts from the end may hold marks. */
const REACH = 8;

/** Marks under the last line of the text; only there, so that no word of the text is taken for one. In place. */
export function markEnds(drafts: readonly Draft[]): void {
  for (const draft of drafts.slice(1))
    if (draft.fate === null && [SURE_END, NUMBER, END_SIGNED].some((mark) => mark.test(textOf(draft))))
      draft.fate = 'noise';
  let seen = 0;
  for (let i = drafts.length - 1; i > 0 && seen < REACH; i--) {
    const draft = drafts[i];
    if (draft.fate !== null) continue;
    seen++;
    const text = textOf(draft);
    if (END.test(text) || NUMBER.test(text) || SENT.test(text)) draft.fate = 'noise';
    else if (INITIALS.test(text) || SIGNED.test(text)) draft.fate = 'credit';
    else if (featuresOf(text).prose || draft.type === 'list' || draft.type === 'table') return;
  }
}
