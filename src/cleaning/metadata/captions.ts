/** Agencies and picture desks, as they stand in credits; lower case. */
const DESKS =
  'ap|afp|reuters|epa|efe|dpa|getty|ansa|anp|belga|tass|xinhua|upi|pa|pool|shutterstock|istock|alamy|imago|bloomberg|anadolu|agency|via|file|photo|photos|picture|pictures|image|images|foto|photograph|handout|courtesy|credit|illustration|supplied|wire|twitter|facebook|instagram|telegram|press';
const CREDIT_END = new RegExp(
  String.raw`[([](?:[^()[\]]{0,80}\b(?:${DESKS})\b[^()[\]]{0,80}|(?:Photo|Picture|Image|Foto|Credit|Pic|Source)s?(?: by|:)[^()[\]]{1,80})[)\]]\.?$`,
  'i',
);
const CREDIT_WORD =
  /\b(?:Photo(?:graph)?s?|Image|Picture|Credit|Foto|Fotos|Bild|Illustration|Pic)\s?(?:by|:|\/|©|credit)\s?[^.]{2,60}$/i;
const AGENCY_TAIL =
  /(?:[|/–—-]\s?|©\s?|\.\s)(?:AP|AFP|Reuters|EPA|EFE|DPA|Getty(?: Images)?|AP Photo|Shutterstock|ANSA|Xinhua|TASS|PA)(?:\s?[/,]\s?[\p{L} .]{2,40})?$/iu;
const OPENERS =
  /^(?:file(?: photo| picture| image)?\s?[-–—:(]|photos?:|image:|picture:|caption:|pictured[:,]|image caption[, ]|(?:left|right|above|below|top|bottom)[:,]|in this (?:file )?(?:photo|image|picture|handout|frame)|a (?:file )?(?:photo|image|picture|view|general view) (?:taken|shows?|of)|(?:foto|bild|photo|imagen):)/i;
const PARENTHESIS_NAME = /\((?:\p{Lu}[\p{L}.'’-]*\s?){1,4}(?:\/\s?\p{L}[\p{L} .'’-]{1,40})?\)\.?$/u;

/** How surely a line is the caption of a picture, by its words alone: 0 no, 1 perhaps, 2 yes. */
export function captionSign(text: string): 0 | 1 | 2 {
  if (text.length > 600 || text.length < 8) return 0;
  if (OPENERS.test(text)) return 2;
  if (CREDIT_END.test(text) || AGENCY_TAIL.test(text.slice(-80))) return text.length < 420 ? 2 : 1;
  if (CREDIT_WORD.test(text.slice(-100))) return 2;
  if (PARENTHESIS_NAME.test(text.slice(-100)) && text.length < 300) return 1;
  if (
    /\b(?:pictured|seen here|poses? for|looks? on|is seen|are seen|shown (?:here|in))\b/i.test(text) &&
    text.length < 260
  )
    return 1;
  return 0;
}

/** Who holds the rights of a picture, as its caption says at the end; null when it says nothing. */
export function creditOf(caption: string): string | null {
  const found =
    /[([](?:Photo|Picture|Image|Foto|Credit|Pic|Source)s?(?: by|:)?\s*:?\s*([^()[\]]{2,60})[)\]]\.?$/i.exec(caption) ??
    /[([]([^()[\]]{2,60})[)\]]\.?$/.exec(caption);
  return found ? found[1].trim() : null;
}

const NAMED_AGENCY =
  /^(?:\p{Lu}[\p{L}.'’-]*\s?){1,4}\s?\/\s?(?:AP|AFP|Reuters|EPA|EFE|DPA|Getty|ANSA|Xinhua|TASS|PA|Shutterstock|Alamy|Bloomberg|Anadolu|NurPhoto|Pool)\b[\p{L} /]{0,30}$/u;

/** A caption that names nothing but the picture's maker: "Photograph: Jane Doe/AP". */
export function isPlainCredit(text: string): boolean {
  return (
    (text.length < 70 && NAMED_AGENCY.test(text)) ||
    (text.length < 90 &&
      /^(?:\(?(?:photo(?:graph)?(?:er|y)?|image(?: source)?|picture|credit|foto|illustration|graphic|getty images?|reuters(?=\s*\/)|ap photo|afp(?=\s*\/)|shutterstock|istock|alamy|epa(?=\s*\/)|pa (?:media|images))\b\s*(?:credit|by|courtesy of|:|\/|©|-|–|,)*\s*|©\s*)[\p{L}\p{N} .,'’/&@|()–-]*$/iu.test(
        text,
      ) &&
      !/[a-z]{3,}\s+(?:is|are|was|were|has|have|at|in|on|during|after|with)\s/.test(text))
  );
}
