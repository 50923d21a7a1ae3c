import type { Glyphs } from '../../theme/glyphs.ts';

/** What the help tells besides the keys, as Markdown; every paragraph and list item on a line of its own. */
export const guideText = (glyphs: Glyphs): string => `
## Filtering

Typed after \`/\` in the list and applied with every letter. Tab completes with what the pile holds. What cannot be understood is underlined and left out.

- \`harbour strike\` both words, \`"harbour strike"\` in a row, \`harb*\` words that begin so
- \`harbour | port\` either, \`-strike\` without it, \`( )\` groups
- \`person:\` \`place:\` \`org:\` \`group:\` \`name:\` by a name, whatever form it takes
- \`outlet:\` \`title:\` \`story:\` by where it stands
- \`after:2025-01\` \`before:2025-02-15\` \`on:2025-01-17\` by the day of publication
- \`about:2024-09\` that speak of a time
- \`is:unread\` \`is:starred\` \`is:inferred\` \`has:quote\` \`has:machine-translated\`
- \`sort:date\` \`sort:outlet\` \`sort:title\` \`sort:relevance\` \`sort:unread\`

## Names and dates in an article

Names in colour are met in other articles too, dates in colour are on the timeline. The first mention in a paragraph carries the colour, later ones a line. \`h\` shows every name and date, or none.

Enter on a chosen name tells who it is and where else it appears; on a date, what it means and why. A day with *${glyphs.about}* before or after it is inferred: \`D\` shows from what.

## The timeline

One line an event, whoever reports it. Each square is an independent source; copies of one text count once. *${glyphs.scheduled}* is scheduled, *${glyphs.claimed}* is claimed, *${glyphs.differ}* is told differently by different sources. Enter shows all sentences, Enter again goes to one.

A bar beside a sentence says that it is on the timeline; a bar beside an event, that the open article reports it. \`e\` in the article opens the event of the sentence being read.

## What was left out

\`v\` shows in its place everything that cleaning removed, with the reason; pressed again, the source as it came.
`;
