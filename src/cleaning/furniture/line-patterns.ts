import type { RemovalReason } from '../../model/article.ts';

/** A kind of line that sites put around articles. Patterns are tried on folded lower-case text of at most `LONGEST` characters. */
export interface LinePattern {
  readonly reason: RemovalReason;
  readonly pattern: RegExp;
  /** False: enough on its own. True: needs a second sign (neighbours, place, links). */
  readonly weak?: boolean;
}

/** Longer texts are only looked at for the patterns of `NOTICES`. */
export const LONGEST = 220;

const lines = (reason: RemovalReason, ...patterns: readonly RegExp[]): LinePattern[] =>
  patterns.map((pattern) => ({ reason, pattern }));
const weakly = (reason: RemovalReason, ...patterns: readonly RegExp[]): LinePattern[] =>
  patterns.map((pattern) => ({ reason, pattern, weak: true }));

/** Whole short lines, in English first, then in the other large languages of news. */
export const LINE_PATTERNS: readonly LinePattern[] = [
  ...lines(
    'navigation',
    /^(?:skip|jump|go|return|back) to (?:the )?(?:main |page )?(?:content|navigation|top|search|menu|footer|homepage|home ?page|article|section|main)s?\.?$/,
    /^(?:main |site |toggle |open |close |show |hide )*(?:menu|navigation|search(?: form| bar)?)(?: (?:menu|close|open|button))?$/,
    /^(?:home|homepage|start|startseite|accueil|inicio)(?: ?[>›»/|] ?[^>›»/|]{1,170})+$/,
    /^(?:back|return) to (?:the )?(?:overview|list|index|results|all .{1,20}|news|blog|archive|previous page)$/,
    /^(?:zuruck zur .{1,30}|retour a .{1,30}|volver a .{1,30})$/,
    /^(?:you are here|breadcrumbs?|search(?: (?:the|this) site)?|site ?map|a-z index|view all|see all|show all|load more(?: \w+)*|show more|see more|next page|previous page|(?:next|previous) (?:article|story|post|page)\b.{0,80}|older posts|newer posts|next ?[>›»]|[<‹«] ?previous|more in \w[\w &]{0,30}|in this section|on this page|table of contents|jump to section|expand(?: all)?|collapse(?: all)?|page \d+ of \d+|\d+ of \d+|\d+ ?\/ ?\d+)$/,
    /^(?:sign|log) ?(?:in|on|out|up)(?: (?:or|\/|\|) ?(?:register|sign ?up|join|subscribe|log ?in|create (?:an )?account))?(?: now| free)?$/,
    /^(?:zum inhalt springen|zur navigation|zum hauptinhalt|startseite|menu offnen|suche|aller au contenu(?: principal)?|accueil|ir al contenido(?: principal)?|saltar al contenido|inicio|vai al contenuto|ir para o conteudo|naar (?:de )?inhoud|przejdz do tresci|hoppa till innehall|siirry sisaltoon|nach oben|haut de page|volver arriba|torna su)$/,
  ),
  ...weakly(
    'navigation',
    /^(?:home|news|latest(?: news)?|world|u\.?s\.?|uk|europe|africa|asia|middle east|americas|politics|business|money|markets|economy|tech(?:nology)?|science|health|climate|environment|sports?|football|culture|arts|entertainment|lifestyle|life|style|travel|food|opinions?|comment|editorials?|video|videos|audio|podcasts?|photos|pictures|weather|jobs|property|cars|puzzles|crosswords?|games|horoscopes?|obituaries|letters|magazine|events?|e-?paper|newsletters?|about(?: us)?|contact(?: us)?|careers|help|faq|rss|live|tv|radio|shop|subscribe|donate|support us|register|my account|account|profile|local|national|international|region|showbiz|deals|print edition|today's paper|archive|corrections?|complaints?|more|follow|english|deutsch|francais|espanol|join(?: free)?)$/,
    /^(?:politik|wirtschaft|kultur|sport|wissen|meinung|panorama|reise|gesellschaft|politique|economie|societe|monde|culture|sports|politica|economia|deportes|cultura|mundo|sociedad|opinion|esteri|cronaca|spettacoli|esportes|brasil|binnenland|buitenland)$/,
  ),
  ...lines(
    'widget',
    /^(?:listen(?: to (?:this )?(?:article|story|post|episode))?|listen now|play(?: (?:video|audio|episode))?|pause|mute|unmute|watch(?: (?:live|now|video|the video))?|loading(?:\.{3}|…)?|please wait|advertisement feature)(?: ?[·|•-] ?\d+ ?(?:min|minutes?|mins?|sec|seconds?))?[.…]*$/,
    /^(?:listen to (?:this )?(?:article|story)|audio|video|estimated (?:read|reading) time|reading time|read time|time to read|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd)[^.!?]{0,4}\b(?:\d+ ?(?:h(?:ours?)?|min(?:ute|uten|utes|uti|utos|s)?\.?|sec(?:onds)?|:\d\d)\b ?)+(?:read)?$/,
    /^(?:about )?\d+ ?-?min(?:ute)?s?\.? (?:read|listen|watch|lesezeit|de lecture|de lectura|di lettura|leestijd)$/,
    /^\d{1,2}:\d\d(?: ?\/ ?\d{1,2}:\d\d)?$/,
    /^(?:text size|font size|increase (?:text|font) size|decrease (?:text|font) size|a{2,3}|a[+-]|tt|[a-]+ [a+]+|print this (?:page|article|story)|print(?: article| page| friendly(?: version)?)?|email this (?:article|page|story)|download (?:the )?pdf(?: \([^)]{1,20}\))?|pdf|bookmark(?: this)?|save(?: (?:for later|article|story|this article))?|saved|add to (?:bookmarks|favou?rites|reading list)|gift(?: (?:this )?article)?|(?:photo )?gallery:?.{0,60}|comments?(?: \(\d+\))?|view comments|\d+ comments?|leave a comment|add a comment|post a comment|join the (?:conversation|discussion)|be the first to comment|reactions?|reprints(?: and permissions)?|report (?:an )?(?:error|a typo|a mistake)|request (?:a )?correction|copy|cite|view (?:full size|gallery|slideshow)|enlarge(?: (?:this )?image)?|open (?:image|gallery)(?: .{1,30})?|full ?screen|close|ok|got it|toggle caption|hide caption|show caption|expand image|image|photo|photos|caption|\d+ (?:photos|images|pictures))$/,
    /^(?:drucken|merken|teilen|kommentare?(?: \(?\d+\)?)?|artikel (?:anhoren|drucken|merken|teilen)|vorlesen|bild vergrossern|imprimer|commenter|ecouter(?: l'article)?|partager|imprimir|comentar(?:ios)?|escuchar|guardar|stampa|commenta|ascolta|afdrukken|reageer|drukuj|komentarze)$/,
    /^(?:enable javascript|javascript (?:is|must be|needs to be|required).{0,120}|please enable javascript.{0,120}|your browser does not support.{0,100}|this (?:video|content|browser) (?:is )?(?:not (?:available|supported)|(?:cannot|can not|can't) be (?:played|displayed)).{0,100}|to (?:display|play|view) this (?:content|video).{0,120})$/,
    /^(?:what do you think|was this (?:article|page|content) (?:helpful|useful|interesting)|rate this (?:article|story)|did you find this .{0,40})\??$/,
    /^\d+(?:[.,]\d+)?[km]? (?:shares?|views?|likes?|comments?|reads?|retweets?|replies|reactions?|followers|votes?)$/,
    /^page generated in .{1,40}$/,
    /^(?:close(?: panel| menu| window)?|about sharing|share page|now playing|edition|open edition picker|watch live|story highlights|key points|at a glance|reuse this content|read the comments|show comments|hide comments|published|last updated|updated|by|image caption,?|live reporting|jump to comments|sign in to save|follow(?:ing)?|unfollow|add as preferred source.{0,30}|listen live|more options|view transcript|transcript|subtitles|captions|autoplay|replay|next|previous|embed|download|settings|quality|speed|normal|(?:\d{3,4}p ?)+)$/,
    /^.{3,80} \d{1,2}:\d\d$/,
    /^\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?(?: (?:[a-z]{2,4}|uhr))?$/,
    /^(?:print|printer-friendly|mobile|text-only) (?:version|edition|view)$/,
  ),
  ...weakly(
    'widget',
    /^(?:\d{1,3}|[a-z]|[+-]|[<>‹›«»|]+|yes|no|cancel|submit|send|go|tags?:?|topics?:?|filed under.{0,80}|issues:?)$/,
  ),
  ...lines(
    'metadata',
    /^this (?:article|story|page|content) is (?:more than|over) .{1,24} old\.?$/,
    /^(?:(?:press |media )?contacts?|media enquiries|press enquiries|for (?:more|further) information(?:,? (?:please )?contact)?|notes to editors)(?::.{0,160})?$/,
    /^(?:for immediate release|press release|news release|embargoed until .{1,60})$/,
    /^\d+ of \d+ documents?$|^document \d+ of \d+$/,
    /^(?:tags|filed under|archivado en|schlagworte|keywords|mots-cles|etiquetas)(?:: ?.{1,140})?$/,
    /^@\w{3,30}(?:[ ,]+@\w{3,30})*$/,
  ),
  ...lines(
    'share',
    /^(?:share|tweet|pin|post|send|email|whatsapp|facebook|twitter|x|linkedin|reddit|telegram|messenger|pinterest|pocket|flipboard|instagram|youtube|tiktok|threads|bluesky|mastodon|vk|line|sms|copy(?: the)? (?:link|url)|link copied!?|more sharing options|share options|sharing)$/,
    /^(?:share|tweet|post|send|save|email|recommend|teilen|partager|compartir|condividi|compartilhar|delen|udostepnij|sdilet)(?: (?:this|this (?:article|story|post|page|page link)|article|story|the article|on|via|with|by|auf|sur|en|su|no|na|op|per|mit|it))*(?: (?:facebook|twitter|x|x \(twitter\)|linkedin|reddit|whatsapp|telegram|e-?mail|messenger|pinterest|pocket|friends?|a friend|bluesky|threads|social media|link|this))?:?$/,
    /^(?:(?:share|facebook|twitter|x|linkedin|reddit|whatsapp|telegram|e-?mail|messenger|pinterest|pocket|flipboard|instagram|youtube|tiktok|threads|bluesky|copy link|copy url|print|save|listen|gift(?: this article)?|comment|more|tweet|pin it|send|sms|link|rss|mail|e-?mail a friend|bookmark|drucken|teilen|merken)[ ,|·•/]*){2,14}$/,
    /^(?:follow|find|join|like|subscribe to) (?:us|@?[\w .]{1,30}) (?:on|via|at|in) (?:facebook|twitter|x|instagram|whatsapp|telegram|youtube|linkedin|google news|apple news|social media|tiktok|bluesky|threads)\b.{0,80}$/,
    /^(?:click to (?:share|email|print).{0,80}|e-?mail (?:this |it )?(?:to )?a friend)$/,
    /^(?:folgen sie uns|suivez-nous|siguenos|seguici|siga-nos|volg ons).{0,80}$/,
  ),
  ...lines(
    'cookie-notice',
    /^(?:(?:accept|reject|allow|decline|manage|customi[sz]e|save)(?: (?:all|only|necessary|essential|and|&|close|my|cookies?|preferences|settings|choices|optional|selected|continue|consent|options))*[ ,|·•/]*){1,5}$/,
    /^(?:cookie|privacy) (?:settings|preferences|policy|notice|choices|consent|statement)s?$/,
    /^(?:your (?:privacy|choices)(?: (?:choices|matters(?: to us)?|settings))?|we value your privacy|we care about your privacy|this (?:web)?site uses cookies|about your privacy|do not sell(?: or share)? my (?:personal )?(?:info|information|data))\.?$/,
    /^(?:alle(?:s)? (?:akzeptieren|ablehnen)|einstellungen|zustimmen|tout (?:accepter|refuser)|accepter|aceptar(?: todo| cookies)?|rechazar(?: todo)?|accetta(?: tutto)?|aceitar(?: todos)?|akkoord|alles accepteren|akceptuje)$/,
  ),
  ...lines(
    'promotion',
    /^[\s\-–—*=[(]*(?:advertisement|advertorial|sponsored(?: content| post| by .{1,40})?|promoted(?: content)?|ad|ads|anzeige|werbung|publicite|publicidad|pubblicita|publicidade|advertentie|reklama|annons|annonse|mainos|paid (?:content|post|partnership)|ad feedback|ad choices|advertise here|remove ads|continue reading below|scroll (?:down )?to continue(?: reading)?|skip ad(?:vertisement)?|story continues|story continues below(?: this)?(?: advertisement| ad)?|article continues (?:below|after)(?: this)?(?: advertisement| ad)?|this advertisement has not loaded yet.{0,60})[\s\-–—*=\])]*$/,
    /^(?:start|try|get|unlock) (?:your|a|our|the|unlimited|full|free|digital)\b.{0,60}\b(?:trial|subscription|access|offer|membership|app)\b.{0,60}$/,
    /^(?:subscribe|register|sign up|join)(?: (?:now|today|here|free|for free|for (?:just|only) .{1,40}))?(?: (?:to|and|for) (?:unlock|continue|read|get|keep|support|full|unlimited|exclusive|premium|our).{0,120})?[.!]?$/,
    /^(?:already (?:a|have an?) (?:subscriber|member|account)\b.{0,60}|not a subscriber.{0,60}|become a (?:subscriber|member|supporter|patron)\b.{0,80}|support (?:our|independent|quality|local) journalism\b.{0,120}|make a (?:donation|contribution)\b.{0,60})$/,
    /^(?:download|get|install) (?:the|our) (?:free )?(?:[\w ]{1,30} )?app\b.{0,80}$/,
    /^(?:do you (?:know|have) (?:more|a (?:story|tip)|something|information)\b.{0,160}|got a (?:story|tip|news tip)\b.{0,160}|have you been affected\b.{0,160}|(?:send|email) (?:us )?your (?:tips?|stories|photos|views)\b.{0,120}|contact (?:us|our newsroom|the (?:author|reporter|newsroom|newsdesk))\b.{0,120}|email the (?:author|reporter)\b.{0,80}|e?-?mail: \S+@\S+)$/,
    /^(?:contribute|funded by readers|available for everyone,? funded by readers|fund independent journalism.{0,60}|support (?:the|us|our) .{1,40}|print subscriptions|search jobs|reader-funded.{0,60})$/,
    /^(?:have (?:a|any) questions?\b.{0,80}|send us .{3,80}|what(?:'s| is) your (?:opinion|view|take)\b.{0,100}|what do you think\?.{0,80}|share your (?:thoughts|views|story)\b.{0,80}|your support (?:makes|helps|allows)\b.{0,120}|join (?:our|the) (?:whatsapp|telegram|facebook|discord)\b.{0,60}|advertisement .{1,3} scroll to continue)$/,
    /^tell us (?:your story|what you think|in the comments)\b.{0,80}$/,
  ),
  ...lines(
    'newsletter',
    /^sign up (?:to|for) .{1,100}$/,
    /^chat with us (?:in|on) .{1,120}$/,
    /^.{2,60} is a reader-supported (?:publication|newsletter)\b.{0,200}$/,
    /^(?:stay informed|never miss|don't miss out|stay up to date|keep up with)\b.{0,60}\b(?:newsletters?|e-?mails?|alerts?|inbox)\b.{0,80}$/,
    /^thanks (?:so much )?for reading\b.{0,140}$/,
    /^(?:sign up|subscribe|register|join)\b.{0,60}\b(?:newsletters?|bulletin|mailing list|briefing|inbox|e-?mail|alerts?|updates)\b.{0,120}$/,
    /^(?:get|receive|want)\b.{0,100}\b(?:newsletters?|inbox|e-?mail alerts?|to your e-?mail|in your e-?mail)\b.{0,120}$/,
    /^(?:view|read|open|see)(?: this)?(?: (?:e-?mail|message|newsletter|issue|it|post|letter))?(?: (?:online|in (?:your|a|the)? ?(?:web ?)?browser|on the web|in app|as a web ?page))\b.{0,60}$/,
    /^(?:unsubscribe|update (?:your )?(?:profile|(?:e-?mail )?preferences|subscription)|manage (?:your )?(?:subscription|preferences|e-?mail preferences|newsletters)|forward (?:to a friend|this .{1,40})|change your (?:e-?mail )?(?:preferences|address).{0,60}|add us to your address book.{0,60}|privacy policy)(?: ?[|·•,/-]+ ?(?:unsubscribe|update .{1,30}|manage .{1,30}|forward .{1,40}|view .{1,30}|read online|privacy policy|contact us|subscribe|advertise|preferences|help|terms.{0,30}))*\.?$/,
    /^(?:you(?:'re| are)? (?:receiving|getting|receive|get)|you received|this (?:e-?mail|message|newsletter) (?:was|is|has been) (?:sent|intended|delivered)|sent to|if you (?:no longer wish|do not want|don't want|would like to (?:stop|unsubscribe)|wish to unsubscribe|prefer not|want to unsubscribe)|to (?:unsubscribe|stop receiving|leave (?:this|the) list|opt out)|don't want (?:these|to receive)|was this (?:e-?mail|newsletter) forwarded|our mailing address is|copyright . \d{4} .{1,60} all rights reserved.{0,60})\b.{0,200}$/,
    /^(?:please enter a valid e-?mail.{0,80}|your e-?mail(?: address)?|enter your e-?mail.{0,60}|thank you for (?:subscribing|signing up).{0,80}|thanks for signing up.{0,60}|by (?:signing up|subscribing|registering|clicking|submitting|providing)\b.{0,200})$/,
    /^(?:newsletter (?:abonnieren|anmelden).{0,80}|jetzt (?:kostenlos )?(?:abonnieren|anmelden|registrieren).{0,60}|inscrivez-vous.{0,100}|abonnez-vous.{0,100}|s'abonner.{0,40}|suscribete.{0,100}|suscribirse.{0,40}|iscriviti.{0,100}|abbonati.{0,60}|assine.{0,60}|abonneer.{0,60}|meld je aan.{0,60})$/,
  ),
  ...lines(
    'read-more',
    /^(?:read|see|learn|find out|discover|watch|listen|explore)(?: (?:more|also|next|full story|the full (?:story|article|report)|on|it here))\b.{0,160}$/,
    /^(?:read|watch|listen|see|related|also read|also see|also|more from .{1,40}|must read|don't miss|recommended|further reading|read also|see also|related story|related article)(?::| \||:? –)\s.{1,180}$/,
    /^(?:for more (?:news|stories|information|on this)\b.{0,100}|catch (?:all )?the latest .{3,80}|get (?:all )?the latest (?:news|updates|headlines).{0,80}|watch the (?:full )?(?:video|interview|clip|moment)(?: (?:below|above|here))?.{0,40})$/,
    /^(?:click|tap) (?:here|the link|on the link)\b.{0,80}$/,
    /^(?:continue reading|keep reading|read full article|full story|more here|more details|more information|continue to .{1,30}|read the (?:full|original|rest)\b.{0,60}|first published (?:on|in|at) .{1,60})[ .…>›»]*$/,
    /^(?:the post .{1,140} (?:appeared first on|first appeared on) .{1,60})$/,
    /^(?:lesen sie auch|mehr (?:dazu|zum thema)|auch interessant|weiterlesen|lire aussi|a lire aussi|voir aussi|en savoir plus|lea tambien|leer mas|lee tambien|ver tambien|mas informacion|leggi anche|leggi tutto|leia (?:tambem|mais)|lees (?:ook|verder|meer)|czytaj (?:takze|wiecej|rowniez)|las ocksa|les ogsa)\b.{0,160}$/,
  ),
  ...weakly(
    'read-more',
    /^(?:more|in pictures|in depth|explained|explainer|opinion|analysis|interactive|gallery|photos|video|live|updates?)[:|]\s.{1,180}$/,
  ),
  ...lines(
    'related',
    /^(?:related(?: (?:articles?|stories|news|topics?|content|posts?|coverage|links?|reading|publications|video|tags))?|recommended(?: (?:for you|stories|articles|reading))?|more (?:stories|news|articles|coverage|headlines|from (?:this|the) (?:author|section|series))|more (?:stories|news|articles) (?:from|on|about|by) .{2,40}|more (?:on|from|about) (?:this story|this topic|[a-z][^.!?]{1,40})|most (?:read|popular|viewed|shared|commented|recent|watched)(?: (?:articles|stories|news|in [a-z ]{1,20}|now|today|this week))?|trending(?: now| stories| topics| articles)?|top (?:stories|news|headlines|picks|reads)|editor'?s'? (?:picks?|choice)|popular(?: (?:now|stories|posts|articles|this week))?|latest(?: (?:news|stories|headlines|articles|posts|updates|videos|from .{1,40}))|also in (?:this section|[a-z ]{1,20})|also (?:on|read|see|of interest)|you (?:may|might|could)(?: also)? (?:like|be interested in|enjoy|have missed|want to (?:read|know))|what to read next|read next|up next|next up|in case you missed it|don't miss|keep reading|from (?:around )?(?:the )?web|around the web|elsewhere on the web|see also|further reading|more like this|other stories|other news|stories you may like|promoted stories|sponsored stories|from our partners|paid content|recommended by .{1,30}|conversations?|must reads?|spotlight|featured(?: (?:stories|articles|video))?|in other news|you may also (?:like|enjoy)|similar (?:articles|stories)|similar topics|more to explore|on the web|tags|topics|topics in this article|explore more(?: topics)?|more on this|follow this topic|watch more|recent posts)[:.…]?$/,
    /^(?:meistgelesen|mehr zum thema|themen|verwandte (?:artikel|themen)|das konnte sie auch interessieren|empfohlene artikel|les plus lus|sur le meme (?:sujet|theme)|a lire(?: aussi)?|articles? (?:lies|similaires|associes)|dans la meme rubrique|lo mas (?:leido|visto)|noticias relacionadas|te puede interesar|relacionad[oa]s|mas noticias|articoli correlati|i piu letti|potrebbe interessarti|ultime notizie|mais lidas|leia tambem|noticias relacionadas|meest gelezen|lees ook|gerelateerd(?:e artikelen)?|najczesciej czytane|zobacz takze|mest last)[:.]?$/,
  ),
  ...lines(
    'legal',
    /^(?:©|\(c\)|copyright\b|&copy;)(?! (?:law|case|act|infring|claim|holder|dispute|suit|lawsuit|office|rule|protect|owner)).{0,210}$/,
    /^.{0,120}\ball rights reserved\b.{0,120}$/,
    /^(?:terms(?: (?:of (?:use|service|sale)|and conditions|& conditions))?|privacy(?: (?:policy|notice|statement))?|accessibility(?: (?:statement|help))?|legal(?: notice)?|imprint|impressum|datenschutz|agb|mentions legales|aviso legal|politica de privacidad|disclaimer|code of ethics|advertise(?: with us)?|media kit|modern slavery.{0,20}|ethics policy)(?: ?[|·•,/-]+ ?[^.]{1,40}){0,10}\.?$/,
    /^.{1,80}\b(?:is|are) not responsible for (?:the )?content of (?:external|third).{0,80}$/,
    /^(?:this (?:material|article|content|story|report) (?:may not be|is (?:copyright|protected|not to be)|was (?:originally|first) published|has been (?:edited|updated|corrected|amended)|originally appeared|first appeared|is republished)).{0,180}$/,
    /^(?:a version of this (?:article|story|review|column) (?:appears|appeared)|printed from|this article:? https?:|originally published (?:at|on|in|by)|order reprints|article (?:id|number):?).{0,200}$/,
    /^(?:disclaimer:|the (?:views|opinions) expressed\b).{0,200}$/,
    /^(?:correction|clarification|editor's note|editors' note|update|this (?:story|article) (?:has been|was) (?:updated|corrected))s?\b[:(].{0,200}$/,
    /^(?:no part of this|reproduction (?:in whole|without)|unauthori[sz]ed (?:use|reproduction)|not for (?:re)?publication|for (?:syndication|licensing)|our standards:|syndication|licensing).{0,180}$/,
    /^(?:alle rechte vorbehalten|tous droits reserves|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|wszelkie prawa zastrzezone)\b.{0,80}$/,
  ),
  ...lines(
    'credit',
    /^\(?(?:(?:additional )?report(?:ing|ed)|writing|edit(?:ing|ed)|compiled|written|additional (?:reporting|writing|editing|research)|with (?:additional )?reporting|with (?:files|inputs?|material|contributions?)|produced|translated|graphics?|photographs?|photography|illustration|video|redaktion|mitarbeit)(?: (?:and|&) (?:writing|editing|reporting))? (?:by|from|in)\b.{3,190}$/,
    /^.{2,80} (?:contributed(?: reporting| research)?(?: to this (?:report|article|story))?|contributed from .{1,30})\b.{0,60}$/,
    /^[-–—([]{0,2} ?(?:reuters|ap|afp|dpa|ansa|efe|upi|ians|pti|ani|xinhua|tass|interfax|bloomberg|agencies|news agencies|wam|anadolu|aa|kyodo|yonhap|cna|apa|belga|anp|tt|ntb|ritzau|stt|pap|ctk|mti)(?:[/, -]+(?:reuters|ap|afp|dpa|agencies|[a-z]{2,8}))* ?[)\]]?$/,
    /^(?:source|sources|quelle|fuente|fonte|bron|zrodlo)s?:? .{1,60}$/,
    /^(?:the writer|the author|about the author)\b.{0,160}$/,
    /^(?:[\p{L}.'-]+ ){1,4}(?:is|was) (?:an? |the )?(?:[\p{L}'-]+ ){0,6}(?:reporter|correspondent|journalist|writer|columnist|editor|bureau chief)\b(?: (?:who|at|for|based|covering|with|and|in|on)\b.{0,160})?\.?$/u,
    /^(?:[\p{L}.'-]+ ){1,4}(?:covers|writes (?:about|on|for)|reports (?:on|from|for)) .{3,180}(?:reach(?:ed)? (?:her|him|them)?.{0,60}|@\w.*)$/u,
    /^(?:follow|contact|reach|e-?mail) (?:the (?:reporter|author|writer)|her|him|them|[\p{L}]+(?: [\p{L}'-]+){0,2}) (?:on (?:twitter|x|instagram|facebook|bluesky|mastodon|threads|linkedin)|at \S+@\S+|via e-?mail)\b.{0,120}$/u,
    /^(?:copy editing|edited|fact-checking|proofreading|sub-?editing|photo editing|design|data|story) by .{3,120}$/,
    /^(?:courtesy(?: of)? .{2,50}|getty(?: images)?)$/,
    /^distributed by .{3,80}$/,
  ),
  ...lines(
    'comment',
    /^(?:\d+ )?(?:comments?|replies|responses)(?: (?:are closed|off|below|on this (?:story|article)|\(\d+\)))?[:.]?$/,
    /^(?:(?:log|sign) in to (?:comment|leave a comment|post)|comments? (?:are|is) (?:closed|moderated|subject)|read our (?:comment|community) (?:policy|guidelines)|report (?:abuse|comment)|sort by (?:newest|oldest|best))\b.{0,100}$/,
  ),
];

/** Long paragraphs that are not the article's: consent texts, legal feet, subscription notices. */
export const NOTICES: readonly LinePattern[] = [
  ...lines(
    'cookie-notice',
    /\b(?:we|our(?: \d+)? partners|this (?:web)?site|this page|select|click)\b.{0,120}\b(?:use|uses|using|store|storing|analytics|allow|accept)\b.{0,100}\b(?:cookies|consent|access information on (?:your|a) device)\b/,
    /\b(?:cookie policy|necessary cookies|use of cookies|cookie settings|personali[sz]ed (?:ads|advertising|content)|advertising cookies|legitimate interest|verwenden cookies|utilisons des cookies|utilizamos cookies|utilizziamo (?:i )?cookie|gebruiken cookies|usamos cookies)\b/,
  ),
  ...lines(
    'legal',
    /^(?:©|\(c\)|copyright (?:©|\(c\)|\d{4}))/,
    /\b(?:all rights reserved|may not be (?:published|reproduced|redistributed|copied|distributed)|without (?:prior |express )?(?:written )?permission|forward-looking statements|private securities litigation|not responsible for the content)\b/,
  ),
  ...lines(
    'legal',
    /\b(?:if you have a complaint|editors' code of practice|press standards|registered (?:in|office|charity|number)|complaints? about (?:editorial|our) content|terms and conditions apply|member of the .{1,30} press)\b/,
  ),
  ...lines(
    'newsletter',
    /^(?:you(?:'re| are)? (?:receiving|getting|receive|get)|you received|this (?:e-?mail|message|newsletter) (?:was|is) (?:sent|intended)|if you (?:no longer wish|do not want|don't want)|by (?:signing up|subscribing|clicking|registering))\b/,
    /\b(?:to unsubscribe|unsubscribe (?:here|at any time|from)|manage your (?:subscription|preferences)|reply with (?:the word|leave|stop))\b/,
  ),
];
