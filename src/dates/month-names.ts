/**
 * Month names of the languages that stated dates of publication are met in, folded to plain lower-case letters, full and
 * short, by number of the month. For datelines and mastheads only; texts are read with a vocabulary.
 */
const NAMES: readonly string[] = [
  'january jan januar jaenner janvier janv enero ene gennaio gen janeiro januari styczen stycznia leden ledna yanvar ocak ianuarie',
  'february feb februar fevrier fevr fev febrero febbraio fevereiro februari luty lutego unor unora fevral subat februarie',
  'march mar marz maerz mars marzo marco maart marzec marca brezen brezna mart martie',
  'april apr avril avr abril abr aprile kwiecien kwietnia duben dubna aprel nisan aprilie',
  'may mai mayo maggio mag maio mei maj maja kveten kvetna mayis',
  'june jun juni juin junio giugno giu junho czerwiec czerwca cerven cervna iyun haziran iunie',
  'july jul juli juillet juil julio luglio lug julho lipiec lipca cervenec cervence iyul temmuz iulie',
  'august aug aout agosto ago augustus sierpien sierpnia srpen srpna avgust agustos',
  'september sep sept septembre septiembre settembre set setembro wrzesien wrzesnia zari sentyabr eylul septembrie',
  'october oct oktober okt octobre octubre ottobre ott outubro out pazdziernik pazdziernika rijen rijna oktyabr ekim octombrie',
  'november nov novembre noviembre novembro listopad listopada listopadu noyabr kasim noiembrie',
  'december dec dezember dez decembre diciembre dic dicembre dezembro grudzien grudnia prosinec prosince dekabr aralik decembrie',
];

let byName: Map<string, number> | undefined;

/** Number of the month that a name means, 1 to 12; null for any other word. */
export function monthByName(name: string): number | null {
  if (!byName) {
    byName = new Map();
    NAMES.forEach((names, i) => {
      for (const one of names.split(' ')) byName?.set(one, i + 1);
    });
  }
  const folded = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').replace(/ł/g, 'l');
  return byName.get(folded) ?? null;
}
