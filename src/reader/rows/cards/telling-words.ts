/** Words by which statements contradict each other, folded: numbers, refusals, doubts. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions ' +
    'billion billions dozen dozens half third quarter twice once first second no none nobody least most under over fewer more'
  ).split(' '),
);

export const DENIAL_WORDS: ReadonlySet<string> = new Set(
  (
    'not no never none nothing nobody without deny denies denied denying reject rejects rejected rejecting refute refutes ' +
    'refuted dismiss dismisses dismissed dispute disputes disputed contradict contradicts contradicted false untrue lie ' +
    "lies hoax baseless unfounded fairy tale refused refuses unlikely cannot can't didn't doesn't don't isn't wasn't weren't hasn't " +
    "haven't won't wouldn't couldn't"
  ).split(' '),
);

export const DOUBT_WORDS: ReadonlySet<string> = new Set(
  (
    'unconfirmed unverified confirm confirmed verify verified evidence proof alleged allegedly alleges claim claims claimed ' +
    'claiming reportedly apparently speculation speculative rumour rumours rumor rumors unclear uncertain doubt doubts may ' +
    'might could surfaced independently suspected suspects accuse accused accuses accusing'
  ).split(' '),
);
