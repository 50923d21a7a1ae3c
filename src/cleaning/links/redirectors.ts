/** A service that wraps an address: where it is, and which parameter holds the address. */
export interface Redirector {
  readonly host: RegExp;
  readonly path?: RegExp;
  readonly parameters: readonly string[];
}

/** Known wrappers whose target stands in the open. Behaviour as documented or seen; own list. */
export const REDIRECTORS: readonly Redirector[] = [
  { host: /(?:^|\.)safelinks\.protection\.outlook\.com$/, parameters: ['url'] },
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/, path: /^\/(?:url|amp\/s)/, parameters: ['q', 'url'] },
  { host: /^(?:l|lm)\.(?:facebook|instagram|messenger)\.com$/, parameters: ['u'] },
  { host: /^(?:www\.)?facebook\.com$/, path: /^\/(?:l|flx\/warn)/, parameters: ['u'] },
  { host: /^(?:www\.)?youtube\.com$/, path: /^\/redirect/, parameters: ['q'] },
  { host: /^out\.reddit\.com$/, parameters: ['url'] },
  { host: /^(?:www\.)?linkedin\.com$/, path: /^\/(?:redir|safety\/go)/, parameters: ['url'] },
  { host: /^urldefense\.(?:proofpoint\.)?com$/, parameters: ['u'] },
  {
    host: /^(?:www\.)?(?:steamcommunity|vk|t)\.(?:com|me)$/,
    path: /^\/(?:linkfilter|away|iv)/,
    parameters: ['url', 'to'],
  },
  {
    host: /^(?:exit|go|away|redirect|out|click|clicks|track|tracking|link|links|r|email|mail)\./,
    parameters: ['url', 'u', 'to', 'target', 'redirect', 'destination', 'dest'],
  },
  { host: /^(?:go\.redirectingat|go\.skimresources|redirect\.viglink)\.com$/, parameters: ['url', 'u'] },
  { host: /^slack-redir\.net$/, parameters: ['url'] },
  { host: /^duckduckgo\.com$/, path: /^\/l\//, parameters: ['uddg'] },
];

/** Query parameters that only count readers. A trailing star stands for any ending. */
export const TRACKING_PARAMETERS: readonly string[] = (
  'utm_* fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid twclid ttclid li_fat_id igshid igsh mc_cid mc_eid mkt_tok _hsenc _hsmi __hstc __hssc __hsfp hsctatracking ' +
  'vero_id vero_conv oly_anon_id oly_enc_id _openstat wickedid rb_clickid s_cid s_kwcid sc_campaign sc_channel sc_content sc_medium sc_outcome sc_geo sc_country ' +
  'ns_campaign ns_mchannel ns_source ns_linkname ns_fee ncid cmpid cmp cid ito at_medium at_campaign at_custom* at_link* at_format at_ptr* at_bbc_team xtor ref_src ref_url smid smtyp ' +
  'guccounter guce_referrer guce_referrer_sig partner ftag icid intcid spm scm pk_campaign pk_kwd pk_source pk_medium piwik_* mtm_* matomo_* elqtrackid elqtrack assetid assettype ' +
  'trk trkcampaign trkemail campaign_id campaignid emailid email_id subscriber subscriber_id user_id userid recipient contact_id uid mbid bxid cndid esrc hasha hashb hashc sailthru_id ' +
  'lh_* sw_* ck_subscriber_id vgo_ee dm_i rss feed feedname sref share shareid share_id cmpid_* wt_mc wt.mc_id wt_zmc fb_action_ids fb_source action_type_map action_ref_map'
).split(' ');

/** Hosts of services that send newsletters or count clicks: what their paths hold is per recipient. */
export const COUNTING_HOSTS =
  /(?:^|[.-])(?:list-manage|list-manage1|list-manage2|mailchi|mandrillapp|sendgrid|sparkpostmail|mailgun|sendibm\d?|sendinblue|hubspotlinks|hubspotemail|exacttarget|exct|pardot|marketo|mktoweb|mkt\d+|createsend\d*|cmail\d+|constantcontact|rs6|icontact|klaviyomail|ccsend|beehiiv|convertkit-mail\d*|emltrk|customeriomail|e-?clicks?|awstrack|bnc|substackcdn|mailerlite|mlsend|feedblitz|feedburner|doubleclick|adservice)\.(?:com|net|me|io|org|email)$/;

/** First labels of hosts that count clicks. */
export const COUNTING_LABEL =
  /^(?:click|clicks|clk|track|tracking|trk|trck|links?|lnk|lnks|email|emails|e|em|go|r|ct|cts|t|url\d*|u\d*|redirect|rd|open|opens|news-?letters?|nl|post|mail|mailing|sg|ea|d|l|s|k|m)\d*$/;
