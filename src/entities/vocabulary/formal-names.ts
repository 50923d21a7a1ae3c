import type { Country } from './read-list.ts';

/** Countries whose formal names are not made from the usual one, or are another country's. */
const IRREGULAR = /^(?:China|Taiwan|Congo|.* Congo|.* Korea|Ireland|Northern .*|Micronesia|.* Republic|United .*)$/;
const STATES =
  'Republic,Kingdom,Federal Republic,Democratic Republic,Islamic Republic,United Republic,Arab Republic,Principality'.split(
    ',',
  );
const CALLED_STATE = new Set(['Israel', 'Kuwait', 'Qatar', 'Palestine', 'Eritrea', 'Libya']);

/** "Republic of Kenya", "Kyrgyz Republic", "State of Qatar": what a country is called in treaties. */
export function formalNames({ name, demonyms }: Country): string[] {
  if (IRREGULAR.test(name)) return [];
  const adjective = demonyms[0];
  return [
    ...STATES.flatMap((state) => [`${state} of ${name}`, `${state} of the ${name}`]),
    ...(CALLED_STATE.has(name) ? [`State of ${name}`] : []),
    ...(adjective ? [`${adjective} Republic`] : []),
  ];
}
