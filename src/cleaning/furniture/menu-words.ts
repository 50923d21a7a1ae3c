/** What entries of a site's menu are called, folded: sections of newspapers first, then what else sites offer. */
const SECTIONS =
  "home|homepage|news|latest|latest news|breaking news|top stories|world|u.s.|us|usa|uk|nation|national|local|local news|regional|region|regions|states|metro|city|town|country|counties|international|foreign|global|europe|asia|africa|america|americas|middle east|pacific|politics|parliament|elections|government|business|economy|finance|money|markets|companies|industry|property|real estate|energy|tech|technology|science|health|climate|environment|education|law|crime|courts|defence|defense|society|community|people|youth|religion|faith|culture|arts|art|books|film|music|theatre|entertainment|showbiz|celebrity|style|fashion|life|lifestyle|living|food|recipes|travel|motoring|cars|auto|gardening|sport|sports|football|cricket|rugby|racing|opinion|opinions|comment|commentary|columns|columnists|editorial|editorials|letters|blogs|features|analysis|explainers?|explained|in depth|investigations|interviews|obituaries|weather|traffic|history|agriculture|farming|shipping|transport|labour|jobs|puzzles|crossword|crosswords|games|horoscope|horoscopes|cartoons|classifieds|notices|video|videos|photos|pictures|galleries|multimedia|audio|podcast|podcasts|live|tv|radio|magazine|weekend|events|archive|archives|e-?paper|today's paper|print edition|newsletters?|special reports?|data|quiz|topics|more|all";
const SERVICES =
  'about|about us|contact|contact us|advertise|careers|help|faq|faqs|rss|search|menu|login|log in|logout|log out|sign in|sign up|sign out|register|subscribe|subscriptions|donate|support us|support|my account|account|profile|shop|store|members|membership|apps?|alerts|notifications|share|save|print|follow us|privacy|terms|cookies|imprint|sitemap|site map|edition|settings';
const OTHER_LANGUAGES =
  "startseite|nachrichten|politik|wirtschaft|finanzen|panorama|gesellschaft|kultur|wissen|wissenschaft|gesundheit|meinung|reise|technik|digital|regionales|lokales|ausland|inland|karriere|leben|accueil|actualites|actualite|monde|politique|economie|societe|culture|idees|planete|sante|sciences|faits divers|regions|inicio|portada|noticias|mundo|pais|nacional|nacionales|internacional|internacionales|politica|economia|sociedad|sucesos|deportes|cultura|opinion|ciencia|salud|tecnologia|espectaculos|clasificados|ultimas noticias|primo piano|cronaca|esteri|spettacoli|salute|ultim'ora|ultima hora|brasil|esportes|esporte|economia|cotidiano|colunas|binnenland|buitenland|economie|wetenschap|opinie|kraj|swiat|gospodarka|kultura|sport|opinie|nyheter|utrikes|inrikes|ekonomi|debatt|gundem|dunya|spor|siyaset|ekonomi|yasam|berita|olahraga|hiburan|bisnis|politik|главная|новости|политика|экономика|общество|культура|спорт|мнения|в мире|наука|الرئيسية|أخبار|اقتصاد|رياضة|ثقافة|آراء|سياسة";
const LANGUAGES =
  'en|fr|de|es|it|pt|ru|ar|zh|ja|ko|nl|pl|tr|uk|el|he|fa|ur|hi|english|francais|deutsch|espanol|italiano|portugues|русский|العربية|中文|日本語|nederlands|polski|turkce|українська|svenska|suomi|norsk|dansk';

const WORDS: ReadonlySet<string> = new Set(
  [SECTIONS, SERVICES, OTHER_LANGUAGES, LANGUAGES]
    .join('|')
    .split('|')
    .flatMap((entry) => (entry.includes('?') ? [entry.replace(/.\?/, ''), entry.replace('?', '')] : [entry])),
);

/** True for a name that menus of news sites have: "Business", "Log in". `entry` is folded. */
export function isMenuEntry(entry: string): boolean {
  return WORDS.has(entry);
}
