/** Small words that mark a language, ISO 639-1. */
const MARKERS: readonly (readonly [string, string])[] = [
  ['en', 'the of and to in that is was for on with as it by at from said has his be are this have not but were'],
  ['de', 'der die das und den von zu mit sich des auf ist im dem nicht ein eine als auch es an werden aus er hat dass'],
  ['fr', 'le la les de des et en un une du dans est que pour qui sur par au plus pas avec ce il son ont sont été'],
  ['es', 'el la los las de que en y a del se un por con una su para es al lo como más pero sus fue ha'],
  ['it', 'il la di che e in un del per una non sono da della con si le nel dei alla anche più ha gli è delle'],
  ['pt', 'o a de que e do da em um para com não uma os no se na por mais as dos como mas foi ao é são'],
  ['nl', 'de het een van en in is dat op te zijn met voor niet aan er om ook als bij door maar uit naar werd'],
  ['sv', 'och att det i som en på är av för med till den har de inte om ett men var från vi han sig'],
  ['da', 'og at det i en er som på til af den for med har de ikke der et men om var han fra blev'],
  ['no', 'og det i en er som på til av den for med har de ikke at et men om var han fra ble seg'],
  ['fi', 'ja on ei että se hän oli mutta ovat joka kun mukaan myös sen kuin ole vuoden olla tai'],
  ['pl', 'w i na z się że do nie to jest o po za od przez jak ale dla oraz był są które który'],
  ['cs', 'a v se na je že s z do o to i za by ve po pro jsou ale jako který podle byl které'],
  ['sk', 'a v sa na je že s z do o to aj za by vo po pre sú ale ako ktorý podľa bol ktoré'],
  ['hu', 'a az és hogy nem is egy meg volt de ezt már csak mint szerint ami el vagy még után'],
  ['ro', 'și de în a la cu pe că nu din o pentru care este un mai fost au ce sunt prin'],
  ['tr', 've bir bu da de için ile olarak olan daha çok en gibi kadar sonra değil var dedi ise'],
  ['id', 'yang dan di dengan untuk dari ini pada itu dalam tidak akan adalah ke oleh juga telah kata'],
  ['hr', 'i u je na se da su za od s o koji a bi kao iz što nije će po ali rekao'],
];

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['fa', /[\u067e\u0686\u06af\u06cc]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['bn', /[\u0980-\u09ff]/g],
  ['ta', /[\u0b80-\u0bff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['ka', /[\u10a0-\u10ff]/g],
  ['hy', /[\u0530-\u058f]/g],
  ['uk', /[іїєґІЇЄҐ]/g],
  ['bg', /[\u0400-\u04ff]/g],
  ['ru', /[\u0400-\u04ff]/g],
];

let table: ReadonlyMap<string, readonly number[]> | null = null;

/** The language of a text by its script and small words; null when too little of it is known. */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, 3000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 12) return null;
  const script = byScript(sample, letters);
  if (script) return script;
  table ??= makeTable();
  const scores = MARKERS.map(() => 0);
  let count = 0;
  for (const word of sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []) {
    count++;
    for (const i of table.get(word) ?? []) scores[i] += 1 / (table.get(word)?.length ?? 1);
  }
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i] > scores[best]) best = i;
  return scores[best] >= 2 && scores[best] / count > 0.05 ? MARKERS[best][0] : null;
}

function byScript(sample: string, letters: number): string | null {
  for (const [language, pattern] of SCRIPTS) {
    const share = (sample.match(pattern)?.length ?? 0) / letters;
    if (language === 'uk' || language === 'fa') {
      if (share > 0.03) return language;
    } else if (language === 'ja') {
      if (share > 0.1) return language;
    } else if (language === 'bg') {
      if (share > 0.4 && !/[ыэёЫЭЁ]/.test(sample) && /\bъ|ът\b|[а-я]ъ[а-я]/.test(sample)) return language;
    } else if (share > 0.4) return language;
  }
  return null;
}

function makeTable(): ReadonlyMap<string, readonly number[]> {
  const result = new Map<string, number[]>();
  for (const [i, [, words]] of MARKERS.entries())
    for (const word of words.split(' ')) {
      const list = result.get(word);
      if (list) list.push(i);
      else result.set(word, [i]);
    }
  return result;
}
