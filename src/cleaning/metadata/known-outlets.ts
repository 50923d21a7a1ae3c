/** Names that a line on its own stands for an outlet, lower case. Well-known ones; others are told by their place. */
export const KNOWN_OUTLETS: ReadonlySet<string> = new Set(
  (
    'bbc|bbc news|cnn|cnn international|reuters|associated press|the associated press|ap|ap news|afp|agence france-presse|bloomberg|bloomberg news|al jazeera|al-jazeera|npr|pbs|pbs newshour|abc news|cbs news|nbc news|msnbc|fox news|sky news|itv news|channel 4 news|cbc|cbc news|ctv news|global news|' +
    'the new york times|new york times|the washington post|washington post|the wall street journal|wall street journal|usa today|los angeles times|chicago tribune|the boston globe|politico|axios|the hill|the atlantic|the new yorker|time|newsweek|forbes|fortune|business insider|cnbc|marketwatch|vox|slate|salon|vice|buzzfeed news|huffpost|the daily beast|the intercept|propublica|the economist|financial times|' +
    'the guardian|the times|the sunday times|the telegraph|the daily telegraph|the independent|daily mail|mailonline|daily mirror|the mirror|the sun|daily express|evening standard|metro|the scotsman|the herald|irish times|the irish times|rte|the globe and mail|toronto star|national post|' +
    'the sydney morning herald|the age|the australian|abc|nz herald|stuff|the straits times|south china morning post|the japan times|nhk|nikkei asia|the korea herald|yonhap|xinhua|china daily|global times|the hindu|the times of india|hindustan times|the indian express|ndtv|dawn|the daily star|arab news|the national|gulf news|khaleej times|haaretz|the jerusalem post|the times of israel|asharq al-awsat|' +
    'tass|ria novosti|interfax|rt|the moscow times|meduza|kyiv independent|the kyiv independent|kyiv post|ukrinform|dw|deutsche welle|der spiegel|spiegel online|die zeit|die welt|faz|frankfurter allgemeine zeitung|suddeutsche zeitung|bild|tagesschau|taz|nzz|neue zurcher zeitung|der standard|orf|le monde|le figaro|liberation|france 24|rfi|euronews|el pais|el mundo|abc.es|la vanguardia|la repubblica|corriere della sera|ansa|la stampa|il sole 24 ore|publico|folha de s.paulo|o globo|clarin|la nacion|' +
    'de volkskrant|nrc|de telegraaf|nos|de standaard|politiken|aftenposten|vg|dagens nyheter|svenska dagbladet|svt|yle|helsingin sanomat|gazeta wyborcza|rzeczpospolita|radio free europe/radio liberty|rfe/rl|voice of america|voa|voa news|the conversation|ars technica|the verge|wired|techcrunch|nature|science|new scientist|foreign policy|foreign affairs|the diplomat|middle east eye|africanews|allafrica|mail & guardian|daily nation|the punch|vanguard'
  ).split('|'),
);

/** Agencies that others quote: being told something is then no sign of whose article it is. */
export const AGENCIES: ReadonlySet<string> = new Set(
  'reuters|associated press|the associated press|ap|afp|agence france-presse|dpa|efe|ansa|tass|ria novosti|interfax|xinhua|bloomberg|upi|pti|ani|anadolu|state media|state television'.split(
    '|',
  ),
);
