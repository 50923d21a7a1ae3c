import type { CommandContext } from './command.ts';

/** Takes back the last thing that was marked, filtered or put right. */
export function undo({ state, act, user, answers, say }: CommandContext): void {
  const step = state.undo.at(-1);
  if (!step) return;
  act({ type: 'undone' });
  switch (step.kind) {
    case 'read':
      user.setRead(step.articles, step.read);
      break;
    case 'starred':
      user.setStarred(step.article, step.starred);
      break;
    case 'filter':
      act({ type: 'list', change: { query: step.query, typing: false } });
      break;
    case 'corrections':
      user.setCorrections(step.corrections);
      answers.library.correct(step.corrections);
      break;
  }
  say(`Taken back: ${step.title}`);
}
