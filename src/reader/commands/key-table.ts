import type { Command, Where } from './command.ts';
import { shownKey } from './key-name.ts';

const PLACES: readonly (readonly [where: Where, title: string])[] = [
  ['everywhere', 'everywhere'],
  ['moving', 'moving'],
  ['list', 'articles'],
  ['article', 'article'],
  ['timeline', 'timeline'],
  ['card', 'cards'],
];

/** The commands as a Markdown table, one line a place: what the README shows. */
export function keyTable(commands: readonly Command[]): string {
  const lines = PLACES.map(([where, title]) => {
    const own = commands
      .filter((command) => command.where === where && command.keys.length > 0)
      .map(({ keys, title: what }) => `${keys.map(inCode).join(' ')} ${inCell(what)}`);
    return `| ${title} | ${own.join(' · ')} |`;
  });
  return ['| where | keys |', '| --- | --- |', ...lines].join('\n');
}

function inCode(key: string): string {
  const shown = inCell(shownKey(key));
  return shown.includes('`') ? `\`\` ${shown} \`\`` : `\`${shown}\``;
}

function inCell(text: string): string {
  return text.replaceAll('|', '\\|');
}
